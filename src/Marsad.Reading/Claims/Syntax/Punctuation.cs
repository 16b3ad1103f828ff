namespace Marsad.Reading.Claims.Syntax;

/// <summary>Marks that part nothing, though they look as if they did.</summary>
internal static class Punctuation
{
    /// <summary>«لـ«الأخبار» تلقي …»: a mark that ends a name in quotation marks parts nothing.</summary>
    public static bool ClosesName(this Analysis analysis, int mark) =>
        mark > 0
        && analysis.IsPunctuation(mark, "»\"”")
        && analysis.Text.Tokens[mark].Start == analysis.Text.Tokens[mark - 1].End
        && analysis.Words[mark - 1] is { Quoted: false, Mention: >= 0 };

    /// <summary>Whether a full stop behind a token ends a sentence: not that of «د.» or «أ.ف.ب».</summary>
    public static bool EndsSentence(this Analysis analysis, int token) => analysis.Text.FoldedOf(token).Length > 2;
}
