namespace Marsad.Arabic.Tokenizing;

/// <summary>
/// Tells a block of lines that was wrapped at a width from a block whose lines are paragraphs. A block (what stands
/// between blank lines) counts as wrapped when it has at least three lines, its longest has 30–120 UTF-16 units, and
/// every line but the last either could not have taken the first word of the next line without growing past the longest,
/// or ends in a stop; two lines at least must be of the first kind and end without a stop.
/// </summary>
internal static class LineWrap
{
    private const int Narrowest = 30;
    private const int Widest = 120;

    /// <summary>Whether the tokens of a block, from a line's first to a line's last, are wrapped lines.</summary>
    public static bool IsWrapped(ReadOnlySpan<char> folded, ReadOnlySpan<Token> block)
    {
        while (!block.IsEmpty && block[0].Kind == TokenKind.LineBreak)
            block = block[1..];
        int longest = 0,
            lines = 0;
        for (var first = 0; first < block.Length; first = NextLine(block, first))
        {
            longest = Math.Max(longest, LineLength(block, first));
            lines++;
            if (longest > Widest)
                return false;
        }
        if (lines < 3 || longest < Narrowest)
            return false;

        var running = 0;
        for (var first = 0; ; )
        {
            var next = NextLine(block, first);
            if (next >= block.Length)
                return running >= 2;
            var stopped = next - 2 >= first && EndsInStop(folded, block[next - 2]);
            if (LineLength(block, first) + 1 + FirstWordLength(block, next) > longest)
                running += stopped ? 0 : 1;
            else if (!stopped)
                return false;
            first = next;
        }
    }

    private static int NextLine(ReadOnlySpan<Token> block, int first)
    {
        while (first < block.Length && block[first].Kind != TokenKind.LineBreak)
            first++;
        return first + 1;
    }

    private static int LineLength(ReadOnlySpan<Token> block, int first)
    {
        var last = NextLine(block, first) - 2;
        return last < first ? 0 : block[last].End - block[first].Start;
    }

    private static int FirstWordLength(ReadOnlySpan<Token> block, int first)
    {
        var last = first;
        while (last + 1 < block.Length && block[last + 1].Start == block[last].End)
            last++;
        return block[last].End - block[first].Start;
    }

    private static bool EndsInStop(ReadOnlySpan<char> folded, Token last) =>
        folded[last.FoldedStart] is '.' or '؟' or '?' or '!' or ':' or '…' or '»' or '”' or '"' or ')';
}
