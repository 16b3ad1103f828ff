using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>Tells what is named only as the circumstance of a deed from what is told.</summary>
internal sealed class Circumstances(Analysis analysis)
{
    /// <summary>How far before its noun the word may stand that makes it a circumstance.</summary>
    private const int Near = 4;

    /// <summary>«المعارك رغم الهدنة»: against what it goes on.</summary>
    public bool IsAgainst(int noun) => noun > 0 && analysis.Text.FoldedOf(noun - 1) is "رغم" or "برغم";

    /// <summary>«أفرجت عن الأسرى بموجب اتفاق التهدئة»: upon what it is done.</summary>
    public bool IsUpon(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - Near) && !analysis.Words[i].Finite; i--)
            if (analysis.IsOf("upon what", i))
                return true;
        return false;
    }
}
