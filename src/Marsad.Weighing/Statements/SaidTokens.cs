using Marsad.Arabic;
using Marsad.Reading;

namespace Marsad.Weighing.Statements;

/// <summary>
/// Tells what a claim says from who says it and on which occasion: the names of those who pass it on, and all that stands before what is
/// said («قال فلان في تصريحات صحفية عقب لقائه إن …»), are no words of what is told. Total, linear in the length of the words.
/// </summary>
internal static class SaidTokens
{
    /// <summary>An opener farther from the verb of saying belongs to what is said.</summary>
    private const int FarthestOpener = 40;

    /// <summary>Fewer words of what is said would not tell it from anything else.</summary>
    private const int FewestTokens = 3;

    /// <summary>Whether each token belongs to what is said.</summary>
    /// <param name="text">The words of the claim, as long as its quote.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="words">The words by which a saying is known.</param>
    /// <param name="isSpeech">Whether all that it tells is what somebody says: then «على» and «إلى» open it too.</param>
    public static bool[] In(ArabicText text, Claim claim, StatementWords words, bool isSpeech)
    {
        var n = text.Tokens.Length;
        var said = new bool[n];
        var speakers = QuoteTokens.OfSpeakers(QuoteTokens.PointsOf(text), claim);
        var start = StartOf(text, claim, speakers, words, isSpeech);
        if (n - start < FewestTokens)
            start = 0;
        for (var i = start; i < n; i++)
            said[i] = !speakers[i];
        return said;
    }

    private static int StartOf(ArabicText text, Claim claim, bool[] speakers, StatementWords words, bool isSpeech)
    {
        const int Near = 2;
        var n = text.Tokens.Length;
        if (n > 0 && words.Thats.At(text, 0) is not null)
            return 1;
        var verb = QuoteTokens.VerbOf(claim);
        var saying = 0;
        while (saying < n && (verb is null || speakers[saying] || words.SayingAt(text.FoldedOf(saying)).Verb != verb))
            saying++;
        // «نقلت … عن مصدر قوله إن»: no verb of saying, but what is said begins right after who says it.
        var last =
            saying < n
                ? Math.Min(n, saying + FarthestOpener)
                : Math.Min(n, Array.LastIndexOf(speakers, true) + 2 + Near);
        var first = saying < n ? saying + 1 : Array.LastIndexOf(speakers, true) + 1;
        if (saying == n && first == 0)
            return 0;
        for (var i = first; i < last; i++)
        {
            if (words.Asides.At(text, i) is { } aside)
                i = aside.EndToken - 1;
            else if (
                words.Thats.At(text, i) is not null
                || (isSpeech && saying < n && words.Openers.At(text, i) is not null)
            )
                return i + 1;
        }
        return saying < n ? saying + 1 : 0;
    }
}
