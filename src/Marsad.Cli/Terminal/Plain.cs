using System.Globalization;

namespace Marsad.Cli.Terminal;

/// <summary>Text from outside made harmless for a terminal.</summary>
internal static class Plain
{
    /// <summary>
    /// One line without control characters, escape sequences or bidirectional overrides: a report can neither move the
    /// cursor nor reverse what stands beside it. Arabic stays in logical order, so that it can be copied; terminals that know how
    /// show it from right to left.
    /// </summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Clean(text) : text;
    }

    /// <summary>Cut to a number of characters, with an ellipsis where something was cut.</summary>
    public static string Line(string text, int max)
    {
        var line = Line(text);
        if (line.Length <= max)
            return line;
        var end = max - 1;
        while (end > 0 && (char.IsLowSurrogate(line[end]) || IsMark(line[end])))
            end--;
        return line[..end].TrimEnd() + "…";
    }

    private static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t' or '\u2028' or '\u2029')
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!char.IsControl(c) && !IsBidiControl(c))
            {
                clean.Append(c);
            }
        }
        return clean.ToString();
    }

    /// <summary>Explicit directional formatting: Unicode Standard Annex 9, §2.</summary>
    private static bool IsBidiControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
