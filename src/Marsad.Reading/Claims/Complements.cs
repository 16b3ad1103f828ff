using Marsad.Arabic;

namespace Marsad.Reading.Claims;

/// <summary>Tells an «أن» that only completes the verb before it from one that opens words of its own.</summary>
internal sealed class Complements(Analysis analysis)
{
    /// <summary>«يجب على إيران أن تخرج», «أود أن أؤكد …»: what somebody has or wishes to do is no other's words.</summary>
    /// <param name="that">«أن».</param>
    /// <param name="from">First token of the clause.</param>
    public bool IsDuty(int that, int from)
    {
        const int Near = 5;
        if (analysis.IsOf("wishes", that - 1))
            return true;
        for (var i = that - 2; i > Math.Max(from, that - Near); i--)
            if (analysis.Text.FoldedOf(i) is "علي")
                return Grammar.IsModal(analysis.Text.FoldedOf(i - 1));
            else if (analysis.Words[i].Finite || analysis.Text.Tokens[i].Kind != TokenKind.Word)
                return false;
        return false;
    }

    /// <summary>«نحن نعلم أن التحالف لم يكن …»: who knows or believes says what he knows.</summary>
    /// <param name="that">«أن».</param>
    /// <param name="verb">The verb of the clause, -1 without one.</param>
    public bool IsKnown(int that, int verb) =>
        verb >= that - 2 && analysis.IsOf("knows", verb) && analysis.Words[verb].Reporting is null;
}
