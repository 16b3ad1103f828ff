namespace Marsad.Reading.Pages;

/// <summary>
/// A page as far as finding its article goes: its boxes in document order, the lines of text in them, and what the page
/// declares of itself. All text stands once in one buffer, white space collapsed.
/// </summary>
internal sealed class PageTree
{
    /// <summary>The boxes; a box's parent stands before it, and everything inside it follows it up to <see cref="Box.End"/>.</summary>
    public List<Box> Boxes { get; } = [];

    /// <summary>The lines in document order.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>What the page says of itself.</summary>
    public PageDeclarations Declared { get; } = new();

    /// <summary>The text of all lines.</summary>
    public char[] Text { get; set; } = [];

    /// <summary>The letters of a line.</summary>
    public ReadOnlySpan<char> TextOf(in Line line) => Text.AsSpan(line.Start, line.Length);

    /// <summary>A block-level element.</summary>
    internal struct Box
    {
        /// <summary>The box around it; -1 for the outermost.</summary>
        public int Parent;

        /// <summary>One past the last box inside it.</summary>
        public int End;

        /// <summary>Its lines, from the first …</summary>
        public int FirstLine;

        /// <summary>… to one past the last.</summary>
        public int EndLine;

        /// <summary>The list it stands in; -1 outside lists.</summary>
        public int List;

        /// <summary>The table it stands in; -1 outside tables.</summary>
        public int Table;

        /// <summary>How many boxes stand around it.</summary>
        public int Depth;

        /// <summary>The hash of its class list: boxes of one template have the same; nought without one.</summary>
        public int Look;

        public PageTag Tag;

        /// <summary>The innermost meaning around its text: a div inside a list item is still an item.</summary>
        public PageTag Meaning;

        public PageHint Hint;

        /// <summary>The page says, in a vocabulary of its own, that this is the article's text.</summary>
        public bool IsArticleBody;
    }

    /// <summary>A paragraph, heading, list item or any other run of text without a block boundary.</summary>
    internal struct Line
    {
        public int Box;
        public int Start;
        public int Length;

        /// <summary>Letters and digits, a Han or kana sign counted as <see cref="WideSign"/>.</summary>
        public int Weight;

        /// <summary>That part of <see cref="Weight"/> which stands inside links.</summary>
        public int LinkWeight;

        /// <summary>Full stops, question and exclamation marks of any script.</summary>
        public int Stops;

        /// <summary>The last sign, closing quotes and brackets left aside, ends a sentence.</summary>
        public bool EndsSentence;

        /// <summary>The innermost meaning that the boxes around it give it.</summary>
        public PageTag Tag;

        /// <summary>Everything shown is bold: a heading made by hand.</summary>
        public bool Bold;
    }

    /// <summary>A Han or kana sign carries about as much as this many letters of an alphabet.</summary>
    public const int WideSign = 3;
}
