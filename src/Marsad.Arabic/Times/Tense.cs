namespace Marsad.Arabic.Times;

/// <summary>
/// Whether the words near an expression speak of what is to come: «سوف», «لن», «المقرر», «المزمع», or an imperfect with
/// the sin of the future («سيعقد»). Looks sixteen tokens back and two ahead, not across a stop, a comma or a
/// word that opens another clause («الذي», «بعد», «كان»).
/// </summary>
internal static class Tense
{
    private const int Back = 16;
    private const int Ahead = 2;
    private const int ShortestFuture = 5;

    /// <summary>Words that begin like a future verb and are none, in folded form.</summary>
    private static readonly string[] NotVerbs =
    [
        "سيا", // سياسة، سيارة، سياق، سيادة
        "سيطر",
        "سيد",
        "سينا",
        "سيره",
        "سيرت",
        "سيرا",
        "سيرغ",
        "سيرج",
        "سيف",
        "سيول",
        "سيمون",
        "سيلف",
        "ستين",
        "ستون",
        "ستوك",
        "ستراتيج",
        "ستاند",
        "ستال",
        "ستيف",
        "ستار",
        "ستانا",
        "سيبر",
        "سيبيري",
        "سيسي",
        "سيجار",
        "سيناريو",
    ];

    public static bool IsFuture(TimeTokens tokens, int first, int end)
    {
        for (var i = first - 1; i >= 0 && i >= first - Back; i--)
        {
            if (Stops(tokens, i) || Opens(tokens.Text.FoldedOf(i)))
                break;
            if (Marks(tokens, i))
                return true;
        }
        for (var i = end; i < tokens.Count && i < end + Ahead; i++)
        {
            if (Stops(tokens, i))
                break;
            if (Marks(tokens, i))
                return true;
        }
        return false;
    }

    private static bool Stops(TimeTokens tokens, int at) =>
        tokens.Text.Tokens[at].Kind is TokenKind.LineBreak
        || (
            tokens.Text.Tokens[at].Kind is TokenKind.Punctuation
            && tokens.Text.Raw[tokens.Text.Tokens[at].Start]
                is '.'
                    or '،'
                    or ','
                    or '؛'
                    or ';'
                    or '!'
                    or '؟'
                    or '?'
                    or ':'
        );

    private static bool Opens(ReadOnlySpan<char> word) =>
        word is "الذي" or "التي" or "الذين" or "بعد" or "منذ" or "كان" or "كانت" or "وكان" or "وكانت";

    private static bool Marks(TimeTokens tokens, int at)
    {
        if (tokens.Is(at, TimeRole.Planned))
            return true;
        if (tokens.Text.Tokens[at].Kind != TokenKind.Word)
            return false;
        var word = tokens.Text.FoldedOf(at);
        if (word.Length > ShortestFuture && word[0] is 'و' or 'ف')
            word = word[1..];
        if (word.Length < ShortestFuture || word[0] != 'س' || word[1] is not ('ي' or 'ت'))
            return false;
        foreach (var other in NotVerbs)
        {
            if (word.StartsWith(other, StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
