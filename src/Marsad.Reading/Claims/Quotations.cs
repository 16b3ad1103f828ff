using Marsad.Arabic;

namespace Marsad.Reading.Claims;

/// <summary>
/// Finds what stands inside quotation marks. Guillemets nest; straight and curly marks toggle; a quotation left open ends
/// with its paragraph. A quotation of up to three words is a name or a term, not speech.
/// </summary>
internal static class Quotations
{
    private const int Term = 3;

    /// <summary>The ranges of tokens between marks, in the order of the text; they do not overlap.</summary>
    public static List<(int Start, int End)> Of(ArabicText text)
    {
        var found = new List<(int Start, int End)>();
        var tokens = text.Tokens;
        var open = -1;
        var depth = 0;
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
                case '«':
                    if (depth++ == 0)
                        open = i + 1;
                    break;
                case '»':
                    if (depth > 0 && --depth == 0)
                        Close(i);
                    break;
                case '"' or '“' or '”' or '„':
                    if (open < 0)
                        open = i + 1;
                    else if (depth == 0)
                        Close(i);
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
            open = -1;
            depth = 0;
        }
    }
}
