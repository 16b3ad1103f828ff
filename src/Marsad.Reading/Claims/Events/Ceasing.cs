using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>«لم تتوقف المدفعية عن دك المدينة»: a deed that somebody is said not to cease from goes on.</summary>
internal static class Ceasing
{
    private const int Reach = 10;

    /// <summary>Where the deed that goes on is named; -1 when the verb ceases from nothing, or does cease.</summary>
    /// <param name="analysis">The text, looked up.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="end">One past its clause.</param>
    public static int NotFrom(Analysis analysis, int verb, int end)
    {
        if (verb < 1 || !Grammar.Negates(analysis.Text.FoldedOf(verb - 1)) || !analysis.IsOf("ceases", verb))
            return -1;
        for (var i = verb + 1; i + 1 < Math.Min(end, verb + Reach) && !analysis.Words[i].Finite; i++)
            if (analysis.Text.FoldedOf(i) is "عن")
                return i + 1;
        return -1;
    }

    /// <summary>The status of what is told: what is not ceased from is not denied.</summary>
    public static string Of(Analysis analysis, string status, Happening happening, int verb) =>
        status == "denied" && happening.Token > verb && NotFrom(analysis, verb, happening.Token + 1) == happening.Token
            ? "ongoing"
            : status;
}
