using Marsad.Arabic;

namespace Marsad.Weighing.Events;

/// <summary>
/// What the words of a claim bring up and what they take up again: Arabic names a thing without its article first, and with it from then on
/// (W. Wright, A Grammar of the Arabic Language, volume I, on the article).
/// </summary>
internal static class Definiteness
{
    private const string Article = "ال";
    private const int Shortest = 3;

    /// <summary>«هجوم صاروخي على حافلة …»: the first noun without its article behind «على»; null when there is none.</summary>
    public static string? Introduced(ArabicText words)
    {
        for (var t = 0; t + 1 < words.Tokens.Length; t++)
            if (words.FoldedOf(t) is "علي" && IsNoun(words, t + 1) && !words.FoldedOf(t + 1).StartsWith(Article))
                return words.FoldedOf(t + 1).ToString();
        return null;
    }

    /// <summary>«… إن الحافلة هوجمت»: the noun with its article right behind «إن»; null when there is none.</summary>
    public static string? TakenUp(ArabicText words)
    {
        for (var t = 0; t + 1 < words.Tokens.Length; t++)
            if (
                words.FoldedOf(t) is "ان" or "بان" or "وان"
                && IsNoun(words, t + 1)
                && words.FoldedOf(t + 1).StartsWith(Article)
            )
                return words.FoldedOf(t + 1)[Article.Length..].ToString();
        return null;
    }

    private static bool IsNoun(ArabicText words, int t) =>
        words.Tokens[t].Kind == TokenKind.Word && words.FoldedOf(t).Length >= Shortest;
}
