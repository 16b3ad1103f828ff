namespace Marsad.Arabic.Tokenizing;

/// <summary>
/// Parts tokens into sentences. A sentence ends
/// <list type="bullet">
/// <item>at <c>؟ ? !</c> and at a full stop, with the quotation mark or bracket that closes right behind it; a full stop does
/// not end one after an abbreviation (<c>د. أ. ص.ب. ق.م.</c>), after the number of a list item, or before a comma;</item>
/// <item>at a line break, unless the block is hard-wrapped (<see cref="LineWrap"/>): headlines need no stop.</item>
/// </list>
/// An ellipsis, a semicolon, a colon and an inserted clause between dashes do not end a sentence. What stands in quotation
/// marks or brackets stays whole up to <see cref="LongestWhole"/> tokens; in a longer quotation, or one that its paragraph
/// does not close, the stops count. A full stop right before the closing mark ends the sentence unless a word of
/// attribution follows; a question or exclamation mark there does not.
/// </summary>
internal ref struct SentenceSplitter
{
    /// <summary>How many tokens in quotation marks or brackets are kept whole; it also bounds the search for the closing one.</summary>
    public const int LongestWhole = 60;

    private readonly ReadOnlySpan<char> _raw;
    private readonly ReadOnlySpan<char> _folded;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Span<SentenceSpan> _sentences;
    private int _count;

    /// <param name="raw">The text.</param>
    /// <param name="folded">Its folded copy.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Room for as many sentences as there are tokens.</param>
    public SentenceSplitter(
        ReadOnlySpan<char> raw,
        ReadOnlySpan<char> folded,
        ReadOnlySpan<Token> tokens,
        Span<SentenceSpan> sentences
    )
    {
        _raw = raw;
        _folded = folded;
        _tokens = tokens;
        _sentences = sentences;
    }

    /// <summary>Fills the room with the sentences in order and returns how many.</summary>
    public int Split()
    {
        _count = 0;
        for (var first = 0; first < _tokens.Length; first++)
        {
            var end = first;
            while (end < _tokens.Length && !IsBlankLine(end))
                end++;
            if (LineWrap.IsWrapped(_folded, _tokens[first..end]))
                SplitParagraph(first, end);
            else
                SplitLines(first, end);
            first = end;
        }
        return _count;
    }

    private void SplitLines(int first, int end)
    {
        for (var at = first; at <= end; at++)
        {
            if (at < end && _tokens[at].Kind != TokenKind.LineBreak)
                continue;
            SplitParagraph(first, at);
            first = at + 1;
        }
    }

    private void SplitParagraph(int first, int end)
    {
        int start = first,
            wholeUntil = first - 1,
            paragraphFirst = _count;
        for (var t = first; t < end; t++)
        {
            if (_tokens[t].Kind != TokenKind.Punctuation)
                continue;
            if (t > wholeUntil)
                wholeUntil = ClosingOf(t, end);
            if (t < wholeUntil || !EndsSentence(t, start, end))
                continue;
            t = AfterClosers(t + 1, end) - 1;
            Emit(start, t + 1, paragraphFirst);
            start = t + 1;
        }
        Emit(start, end, paragraphFirst);
    }

    // A sentence of punctuation alone belongs to the one before it on the same line.
    private void Emit(int start, int end, int paragraphFirst)
    {
        while (start < end && _tokens[start].Kind == TokenKind.LineBreak)
            start++;
        while (end > start && _tokens[end - 1].Kind == TokenKind.LineBreak)
            end--;
        if (start == end)
            return;
        var spoken = false;
        for (var t = start; t < end && !spoken; t++)
            spoken = _tokens[t].Kind is not (TokenKind.Punctuation or TokenKind.Symbol or TokenKind.LineBreak);
        if (!spoken && _count > paragraphFirst)
            _sentences[_count - 1] = _sentences[_count - 1] with { EndToken = end };
        else
            _sentences[_count++] = new SentenceSpan(start, end);
    }

    private readonly bool EndsSentence(int t, int start, int end) =>
        MarkAt(t) switch
        {
            '؟' or '?' or '!' => !(t + 1 < end && MarkAt(t + 1) is '،' or '؟' or '?' or '!'),
            '.' => _tokens[t].FoldedLength == 1 ? EndsAtFullStop(t, start, end) : t + 1 == end,
            '…' => t + 1 == end,
            '»' or '”' or '"' => t > start
                && IsSingleFullStop(t - 1)
                && (t + 1 == end || !(IsPunctuation(t + 1) || Abbreviations.Attributes(FoldedOf(t + 1)))),
            _ => false,
        };

    private readonly bool EndsAtFullStop(int t, int start, int end)
    {
        var next = AfterClosers(t + 1, end);
        if (next >= end)
            return true;
        if (MarkAt(next) is '،' or ',' or '؛' or ';' or ':')
            return false;
        if (t == start || !Touch(t - 1))
            return true;
        var before = _tokens[t - 1];
        var follows = _tokens[next].Kind;
        switch (before.Kind)
        {
            case TokenKind.Number:
                return t - 1 > start; // "1." opens a list item
            case TokenKind.Word when Abbreviations.IsArabic(FoldedOf(t - 1)):
                // A unit or an era after a number may well end the sentence; news opens the next one with "and".
                return t - 2 >= start
                    && _tokens[t - 2].Kind == TokenKind.Number
                    && follows == TokenKind.Word
                    && _tokens[next].FoldedLength >= 3
                    && MarkAt(next) == 'و';
            case TokenKind.Foreign when Abbreviations.IsLatin(FoldedOf(t - 1)):
                return before.FoldedLength > 1 && follows == TokenKind.Word;
            case TokenKind.Foreign when follows == TokenKind.Foreign:
                return !char.IsLower(_raw[_tokens[next].Start]);
            default:
                return true;
        }
    }

    private readonly int AfterClosers(int at, int end)
    {
        while (at < end && Touch(at - 1) && MarkAt(at) is '»' or '”' or '"' or '’' or ')' or ']')
            at++;
        return at;
    }

    // The token that closes what token t opens, or the one before t when it opens nothing that closes near enough.
    private readonly int ClosingOf(int t, int end)
    {
        var open = MarkAt(t);
        var close = open switch
        {
            '«' => '»',
            '“' => '”',
            '(' => ')',
            '[' => ']',
            '"' when t + 1 < end && Touch(t) => '"',
            _ => '\0',
        };
        if (close == '\0')
            return t - 1;
        var depth = 1;
        var horizon = Math.Min(end, t + 2 + LongestWhole);
        for (var at = t + 1; at < horizon; at++)
        {
            var mark = MarkAt(at);
            // one that opens anew was not closed before
            if (mark == '"' && close == '"' && !Touch(at - 1) && at + 1 < end && Touch(at))
                return t - 1;
            if (mark == close && (close != '"' || Touch(at - 1)))
                depth--;
            else if (mark == open && close != '"')
                depth++;
            if (depth == 0)
                return at;
        }
        return t - 1;
    }

    private readonly bool IsBlankLine(int t)
    {
        if (_tokens[t].Kind != TokenKind.LineBreak)
            return false;
        var token = _tokens[t];
        var breaks = 0;
        for (var at = token.Start; at < token.End && breaks < 2; at++)
        {
            if (_raw[at] == '\u2029')
                return true;
            if (
                CharClasses.Of(_raw[at]) == CharClass.LineBreak
                && !(_raw[at] == '\n' && at > token.Start && _raw[at - 1] == '\r')
            )
                breaks++;
        }
        return breaks >= 2;
    }

    private readonly char MarkAt(int t) => _folded[_tokens[t].FoldedStart];

    private readonly ReadOnlySpan<char> FoldedOf(int t) =>
        _folded.Slice(_tokens[t].FoldedStart, _tokens[t].FoldedLength);

    private readonly bool IsPunctuation(int t) => _tokens[t].Kind == TokenKind.Punctuation;

    private readonly bool IsSingleFullStop(int t) => _tokens[t].FoldedLength == 1 && MarkAt(t) == '.';

    private readonly bool Touch(int t) => t + 1 < _tokens.Length && _tokens[t].End == _tokens[t + 1].Start;
}
