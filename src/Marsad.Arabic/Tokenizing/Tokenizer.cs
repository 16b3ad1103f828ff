namespace Marsad.Arabic.Tokenizing;

/// <summary>
/// Parts a folded text into tokens. What belongs together:
/// <list type="bullet">
/// <item>letters of the Arabic script and the marks on them; a ligature of several words (<c>ﷺ</c>) is one word;</item>
/// <item>digits with <c>. ,</c> between two digits, and <c>،</c> before a group of exactly three (<c>1,200</c>, <c>٣٫٥</c>,
/// <c>10،000</c>); a date such as 04/04/2017, a clock time or a range is several tokens;</item>
/// <item>letters of other scripts with digits after them (<c>S400</c>) and apostrophes inside (<c>L'Aube</c>); hyphens part;</item>
/// <item>addresses: <c>scheme://…</c>, <c>www.…</c>, <c>name@host</c>, and <c>host.tld</c> for common top-level names;</item>
/// <item>the words of a tag (<c>#وقف_إطلاق_النار</c>) are words as any others: its marks are no tokens;</item>
/// <item>runs of one of <c>. … ! ؟ ? ، - – — _ * =</c>; any other punctuation mark stands alone.</item>
/// </list>
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _raw;
    private readonly ReadOnlySpan<char> _folded;
    private readonly ReadOnlySpan<int> _origins;
    private readonly ReadOnlySpan<CharClass> _classes;
    private int _at;

    public Tokenizer(ReadOnlySpan<char> raw, ReadOnlySpan<char> folded, ReadOnlySpan<int> origins)
    {
        _raw = raw;
        _folded = folded;
        _origins = origins;
        _classes = CharClasses.All;
    }

    /// <summary>Fills <paramref name="tokens"/> as far as there is room; 0 at the end of the text.</summary>
    public int Read(Span<Token> tokens)
    {
        var count = 0;
        while (count < tokens.Length && _at < _folded.Length)
        {
            var start = _at;
            var kind = TokenKind.Symbol;
            switch (_classes[_folded[start]])
            {
                case CharClass.Gap:
                    _at++;
                    continue;
                case CharClass.Arabic:
                    kind = TokenKind.Word;
                    _at = AfterWord(start);
                    break;
                case CharClass.LineBreak:
                    kind = TokenKind.LineBreak;
                    _at = AfterLineBreaks(start);
                    break;
                case CharClass.Digit:
                    kind = TokenKind.Number;
                    _at = AfterNumber(start);
                    break;
                case CharClass.Foreign:
                    (kind, _at) = AfterForeign(start);
                    break;
                case CharClass.Punctuation when TagsWords(start):
                    _at++;
                    continue;
                case CharClass.Punctuation:
                    kind = TokenKind.Punctuation;
                    _at = AfterPunctuation(start);
                    break;
                case CharClass.Surrogate:
                    _at = start + 1;
                    if (_at < _folded.Length && char.IsSurrogatePair(_folded[start], _folded[_at]))
                        _at++;
                    break;
                default:
                    _at = AfterMarks(start + 1);
                    break;
            }
            tokens[count++] = new Token(_origins[start], RawEnd(), start, _at - start, kind);
        }
        return count;
    }

    private readonly CharClass ClassAt(int at) =>
        (uint)at < (uint)_folded.Length ? _classes[_folded[at]] : CharClass.Gap;

    /// <summary>«#» right before an Arabic letter, «_» between two.</summary>
    private readonly bool TagsWords(int at) =>
        _folded[at] is '#' or '_'
        && ClassAt(at + 1) == CharClass.Arabic
        && (_folded[at] == '#' || ClassAt(at - 1) == CharClass.Arabic);

    private readonly char CharAt(int at) => (uint)at < (uint)_folded.Length ? _folded[at] : '\0';

    // The raw end takes the marks that were folded away after the last letter, not the controls behind them. A ligature
    // whose letters end inside a token is taken whole, or two tokens would share one raw unit.
    private int RawEnd()
    {
        while (_at < _folded.Length && _origins[_at] == _origins[_at - 1])
            _at++;
        var end = _at < _folded.Length ? _origins[_at] : _raw.Length;
        var last = _origins[_at - 1];
        while (end - 1 > last && IsControl(_raw[end - 1]))
            end--;
        return end;
    }

    private static bool IsControl(char unit) =>
        unit
            is '\u00AD'
                or '\u061C'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF';

    private readonly int AfterWord(int at)
    {
        var folded = _folded;
        while (true)
        {
            at++;
            while ((uint)at < (uint)folded.Length && _classes[folded[at]] is CharClass.Arabic or CharClass.Mark)
                at++;
            if (at >= folded.Length || _origins[at] != _origins[at - 1])
                return at;
        }
    }

    private readonly int AfterMarks(int at)
    {
        while (ClassAt(at) == CharClass.Mark)
            at++;
        return at;
    }

    private readonly int AfterLineBreaks(int at)
    {
        var end = at + 1;
        for (at = end; ClassAt(at) is CharClass.Gap or CharClass.LineBreak && at < _folded.Length; at++)
        {
            if (_classes[_folded[at]] == CharClass.LineBreak)
                end = at + 1;
        }
        return end;
    }

    private readonly int AfterNumber(int at)
    {
        while (true)
        {
            var start = at;
            while (ClassAt(at) == CharClass.Digit)
                at++;
            if (ClassAt(at + 1) != CharClass.Digit)
                return at;
            if (CharAt(at) == '،' && at - start <= 3 && IsGroupOfThree(at + 1))
                at++;
            else if (CharAt(at) is '.' or ',')
                at++;
            else
                return at;
        }
    }

    private readonly bool IsGroupOfThree(int at) =>
        ClassAt(at + 1) == CharClass.Digit && ClassAt(at + 2) == CharClass.Digit && ClassAt(at + 3) != CharClass.Digit;

    private readonly (TokenKind Kind, int End) AfterForeign(int start)
    {
        var at = start + 1;
        while (true)
        {
            while (ClassAt(at) is CharClass.Foreign or CharClass.Mark or CharClass.Digit)
                at++;
            if (CharAt(at) is '\'' or '’' && ClassAt(at + 1) == CharClass.Foreign)
                at++;
            else
                break;
        }
        if (CharAt(at) is ':' or '.' or '@' or '_' or '-')
        {
            var end = WebAddress.End(_folded, start, at);
            if (end > 0)
                return (TokenKind.Url, end);
        }
        return (TokenKind.Foreign, at);
    }

    private readonly int AfterPunctuation(int at)
    {
        var mark = _folded[at++];
        if (mark is '.' or '…' or '!' or '؟' or '?' or '،' or '-' or '–' or '—' or '_' or '*' or '=')
        {
            while (CharAt(at) == mark)
                at++;
        }
        return AfterMarks(at);
    }
}
