using Marsad.Arabic;
using Marsad.Reading;

namespace Marsad.Weighing.Statements;

/// <summary>Where the words of a claim stand, and which of them name those who pass it on.</summary>
internal static class QuoteTokens
{
    private const string Reporting = "reporting:";

    /// <summary>The verb by which a claim's speaker says it, as the lexicon lists it; null when it was read by none.</summary>
    public static string? VerbOf(Claim claim) =>
        claim.Because.LastOrDefault(static b => b.StartsWith(Reporting, StringComparison.Ordinal))?[Reporting.Length..];

    /// <summary>Code points before each token.</summary>
    public static int[] PointsOf(ArabicText text)
    {
        var points = new int[text.Tokens.Length];
        var (at, counted) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            counted += PointsIn(text.Raw.AsSpan(at, text.Tokens[i].Start - at));
            at = text.Tokens[i].Start;
            points[i] = counted;
        }
        return points;
    }

    /// <summary>Code points in a text.</summary>
    public static int PointsIn(ReadOnlySpan<char> text)
    {
        var points = 0;
        foreach (var c in text)
            points += char.IsLowSurrogate(c) ? 0 : 1;
        return points;
    }

    /// <summary>Whether each token names one of those who pass the claim on.</summary>
    /// <param name="points">Code points before each token of the claim's words.</param>
    /// <param name="claim">The claim.</param>
    public static bool[] OfSpeakers(int[] points, Claim claim)
    {
        var named = new bool[points.Length];
        foreach (var link in claim.Chain)
        {
            if (link is not { Start: { } start, End: { } end } || end <= claim.Start || start >= claim.End)
                continue;
            for (var i = 0; i < named.Length; i++)
                named[i] |= claim.Start + points[i] >= start && claim.Start + points[i] < end;
        }
        return named;
    }
}
