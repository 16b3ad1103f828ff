namespace Marsad.Arabic;

/// <summary>
/// Finds what stands inside quotation marks. Guillemets nest, in each other and in other marks, and one left open ends with its
/// paragraph. A straight or curly mark opens with a space before it and a letter after it and closes the other way round; one with both
/// or neither does what is due. Where one is missing the shorter quotation is meant: what a second mark opens anew has ended with the
/// sentence in which it began. Up to three words in marks are a name or a term, not speech. Linear.
/// </summary>
public static class Quotations
{
    private const int Term = 3;

    /// <summary>The ranges of tokens between marks, in the order of the text; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<(int Start, int End)> Of(ArabicText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(int Start, int End)>();
        var tokens = text.Tokens;
        var open = -1;
        var depth = 0;
        var inGuillemets = false;
        var sentence = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = tokens[i].Kind;
            if (kind == TokenKind.LineBreak)
            {
                Close(i);
                continue;
            }
            if (kind is not (TokenKind.Punctuation or TokenKind.Symbol))
                continue;
            switch (text.Raw[tokens[i].Start])
            {
                // a term inside other marks, unless the sentence that they began in is over
                case '«' when depth > 0 || (open >= 0 && i < EndOfSentence()):
                    depth++;
                    break;
                case '«':
                    Open(i);
                    (depth, inGuillemets) = (1, true);
                    break;
                case '»':
                    if (depth > 0 && --depth == 0 && inGuillemets)
                        Close(i);
                    break;
                case '"' or '“' or '”' or '„' when depth == 0 || !inGuillemets:
                    var (opens, closes) = (Opens(text.Raw, tokens[i]), Closes(text.Raw, tokens[i]));
                    if (open >= 0 && (closes || !opens))
                        Close(i);
                    else if (opens || !closes)
                        Open(i);
                    break;
                default:
                    break;
            }
        }
        Close(tokens.Length);
        return found;

        void Close(int end)
        {
            if (open >= 0 && end - open > Term)
                found.Add((open, end));
            (open, depth, inGuillemets) = (-1, 0, false);
        }

        void Open(int mark)
        {
            if (open >= 0)
                Close(Math.Min(mark, EndOfSentence()));
            open = mark + 1;
        }

        // One past the sentence in which the quotation began.
        int EndOfSentence()
        {
            while (sentence < text.Sentences.Length - 1 && text.Sentences[sentence].EndToken <= open)
                sentence++;
            return text.Sentences[sentence].EndToken;
        }
    }

    private static bool Opens(string raw, Token mark) => IsOutside(raw, mark.Start - 1) && !IsOutside(raw, mark.End);

    private static bool Closes(string raw, Token mark) => !IsOutside(raw, mark.Start - 1) && IsOutside(raw, mark.End);

    private static bool IsOutside(string raw, int at) =>
        at < 0
        || at >= raw.Length
        || char.IsWhiteSpace(raw[at])
        || raw[at] is '.' or '؟' or '!' or ':' or '،' or ',' or '؛' or '(' or ')' or '[' or ']' or '-' or '–';
}
