using Marsad.Arabic;

namespace Marsad.Weighing.Reuse;

/// <summary>
/// Which tokens stand in quotation marks. Guillemets nest, and one left open ends with its paragraph. A straight or curly mark
/// opens before a letter and closes after one; where one is missing the shorter quotation is meant, for words taken for quoted by mistake
/// hide a copy. Up to three words in marks are a name or a term.
/// </summary>
internal static class QuotationMarks
{
    private const int Term = 3;

    /// <summary>For each token whether it is quoted.</summary>
    public static bool[] Of(ArabicText text)
    {
        var tokens = text.Tokens;
        var quoted = new bool[tokens.Length];
        int guillemet = -1,
            depth = 0,
            mark = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.LineBreak)
            {
                Fill(quoted, guillemet, i);
                (guillemet, depth, mark) = (-1, 0, -1);
            }
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
                continue;
            switch (text.Raw[tokens[i].Start])
            {
                case '«':
                    guillemet = depth++ == 0 ? i + 1 : guillemet;
                    break;
                case '»' when depth > 0 && --depth == 0:
                    Fill(quoted, guillemet, i);
                    guillemet = -1;
                    break;
                case '"' or '“' or '”' or '„' when mark >= 0 && !SpaceBefore(text.Raw, tokens[i].Start):
                    Fill(quoted, mark, i);
                    mark = -1;
                    break;
                case '"' or '“' or '”' or '„':
                    mark = LetterAfter(text.Raw, tokens[i].End) ? i + 1 : -1;
                    break;
                default:
                    break;
            }
        }
        Fill(quoted, guillemet, tokens.Length);
        return quoted;
    }

    // What stands before a mark that closes is no space.
    private static bool SpaceBefore(string raw, int start) => start == 0 || char.IsWhiteSpace(raw[start - 1]);

    private static bool LetterAfter(string raw, int end) => end < raw.Length && !char.IsWhiteSpace(raw[end]);

    private static void Fill(bool[] quoted, int open, int end)
    {
        if (open >= 0 && end - open > Term)
            quoted.AsSpan(open, end - open).Fill(true);
    }
}
