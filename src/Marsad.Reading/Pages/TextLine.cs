using Marsad.Arabic;

namespace Marsad.Reading.Pages;

/// <summary>A line of plain text and what its shape says.</summary>
/// <param name="Text">The line without white space at its ends.</param>
/// <param name="Words">Its folded words, numbers as <c>#</c>.</param>
internal sealed record TextLine(string Text, IReadOnlyList<string> Words)
{
    /// <summary>Letters from which a line is a paragraph even when its full stop is missing.</summary>
    private const int Paragraph = 110;

    /// <summary>Letters from which a line that ends a sentence is a paragraph.</summary>
    private const int ShortParagraph = 40;

    /// <summary>The folded words as one string, to compare lines by.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>Its last sign, closing quotes and brackets aside, ends a sentence.</summary>
    public bool EndsSentence { get; } = SentenceEnd.Of(Text);

    /// <summary>Nothing but white space.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Prose: long, or shorter with a full stop.</summary>
    public bool IsProse =>
        Text.Length >= Paragraph || (EndsSentence && Text.Length >= ShortParagraph && Words.Count >= 6);

    /// <summary>As long as a headline and without a full stop.</summary>
    public bool IsHeadlineLike =>
        !IsProse && Words.Count is >= 4 and <= 20 && Text[^1] is not ('.' or ':' or '،' or ',');

    /// <summary>One to three words without a full stop, as labels of sections and items of menus have.</summary>
    public bool IsLabel => Words.Count is >= 1 and <= 3 && !EndsSentence && !IsItem;

    /// <summary>An item of a list written by hand.</summary>
    public bool IsItem =>
        Text.Length > 2 && (Text[0] is '-' or '*' or '•' or '–' or '·' or '●' or '▪' or '✓' || char.IsDigit(Text[0]));

    /// <summary>Parts a text into lines.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        foreach (var range in text.AsSpan().SplitAny('\n', '\u2028', '\u2029'))
        {
            var line = text.AsSpan()[range].Trim(" \t\r\u00A0\u200B\u200E\u200F\u202A\u202B\u202C\uFEFF").ToString();
            lines.Add(new TextLine(line, line.Length == 0 ? [] : ChromeLexicon.WordsOf(line)));
        }
        return lines;
    }
}
