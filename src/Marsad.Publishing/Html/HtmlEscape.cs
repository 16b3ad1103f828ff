using System.Text;

namespace Marsad.Publishing.Html;

/// <summary>
/// Makes any text harmless in element content and in quoted attributes: markup characters become references; control
/// characters, lone surrogates and the characters that reorder what stands around them (bidi embeddings, overrides and
/// isolates, which could make a page say something else than its words) become U+FFFD, so that one sees something was there.
/// </summary>
internal static class HtmlEscape
{
    public const char Replacement = '\uFFFD';

    public static void Append(StringBuilder into, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    into.Append("&amp;");
                    break;
                case '<':
                    into.Append("&lt;");
                    break;
                case '>':
                    into.Append("&gt;");
                    break;
                case '"':
                    into.Append("&quot;");
                    break;
                case '\'':
                    into.Append("&#39;");
                    break;
                case '\t' or '\n':
                    into.Append(c);
                    break;
                case '\r':
                    into.Append('\n');
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        into.Append(c).Append(text[++i]);
                    else
                        into.Append(
                            char.IsSurrogate(c) || char.IsControl(c) || Reorders(c) || c >= '\uFFFE' ? Replacement : c
                        );
                    break;
            }
        }
    }

    /// <summary>Whether a character starts or ends a bidi embedding, override or isolate (Unicode UAX 9, section 2).</summary>
    public static bool Reorders(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
