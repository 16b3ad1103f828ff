using System.Globalization;

namespace Marsad.Publishing.Html;

/// <summary>
/// Positions of a text counted in code points, as the output contract counts them, turned into UTF-16 units. Lone surrogates count as
/// one each; positions beyond the text are its end.
/// </summary>
public sealed class CodePoints
{
    private readonly string _text;
    private readonly int[]? _starts;

    /// <summary>Prepares a text. Texts without surrogates need no table.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return;
        var starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            starts.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }
        _starts = [.. starts];
    }

    /// <summary>Number of code points.</summary>
    public int Count => _starts?.Length ?? _text.Length;

    /// <summary>The UTF-16 unit at which a code point starts; the text's length for the end and beyond.</summary>
    public int UnitOf(int codePoint) =>
        codePoint <= 0 ? 0
        : codePoint >= Count ? _text.Length
        : _starts is null ? codePoint
        : _starts[codePoint];

    /// <summary>Whether a unit holds a mark that stands on the letter before it (or joins it), so that no cut may fall there.</summary>
    public static bool ClingsToWhatPrecedes(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || c is '\u200D' or '\u200C'
        || char.IsLowSurrogate(c);
}
