using System.Runtime.CompilerServices;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>The tokens of a text with their roles in time expressions, and the numbers that stand among them.</summary>
internal sealed class TimeTokens
{
    private readonly NumeralTokens _numerals;
    private readonly NumeralReader _reader;

    // Rule after rule asks for the number at the same token.
    private (int At, bool Found, NumeralReading Reading) _whole = (-1, false, default);
    private (int At, bool Found, NumeralReading Reading) _rising = (-1, false, default);
    private (int Token, bool Found, int Value, int Count, int End) _figure = (-1, false, 0, 0, 0);

    public TimeTokens(ArabicText text)
    {
        Text = text;
        _numerals = text.Numerals;
        _reader = new NumeralReader(_numerals);
        Count = text.Tokens.Length;
    }

    public ArabicText Text { get; }

    public int Count { get; }

    /// <summary>Whether a token is neither a number nor a word of numbers or times: nothing begins with it.</summary>
    public bool IsIdle(int token) => _numerals.IsIdle(token);

    /// <summary>
    /// Whether a plain figure is of the word behind it, and that is neither of times nor of numbers: «400 شخص». Four digits may
    /// be a year all the same.
    /// </summary>
    public bool IsOfOtherWord(int figure) =>
        figure + 1 < Count
        && Text.Tokens[figure].FoldedLength != 4
        && !Text.FoldedOf(figure).ContainsAnyExceptInRange('0', '9')
        && Text.Tokens[figure + 1].Kind == TokenKind.Word
        && IsIdle(figure + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TimeRole RoleOf(int token) =>
        (uint)token < (uint)Count ? TimeWords.RoleAt(_numerals.TimeOf(token).Place) : TimeRole.None;

    public int ValueOf(int token) => TimeWords.All[_numerals.TimeOf(token).Place].Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, TimeRole role) => RoleOf(token) == role;

    public Proclitics ProcliticsOf(int token) =>
        (uint)token < (uint)Count ? _numerals.TimeOf(token).Proclitics : Proclitics.None;

    public bool IsDefinite(int token) => (ProcliticsOf(token) & Proclitics.The) != Proclitics.None;

    /// <summary>Whether a conjunction joins the token to what stands before it.</summary>
    public bool IsJoined(int token) =>
        (ProcliticsOf(token) & Proclitics.Joining) != Proclitics.None
        || _numerals.IsJoined(token)
        || (IsProclitic(token - 1) && Text.FoldedOf(token - 1)[0] is 'و' or 'ف');

    /// <summary>Whether no proclitic but a definite article stands on the token.</summary>
    public bool IsBare(int token) => (ProcliticsOf(token) & ~Proclitics.The) == Proclitics.None;

    public bool IsProclitic(int token) => _numerals.RoleOf(token) == NumeralRole.Proclitic;

    /// <summary>The token itself, or the one after it when it is a lone proclitic.</summary>
    public int Skip(int token) => IsProclitic(token) ? token + 1 : token;

    public bool IsUnit(int token, Granularity unit) => Is(token, TimeRole.Unit) && ValueOf(token) == (int)unit;

    public bool IsMark(int token, char mark) =>
        (uint)token < (uint)Count
        && Text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol
        && Text.Raw[Text.Tokens[token].Start] == mark;

    public bool IsComma(int token) => IsMark(token, '،') || IsMark(token, ',');

    public bool IsDash(int token) =>
        IsMark(token, '-') || IsMark(token, '–') || IsMark(token, '—') || IsMark(token, '‑') || IsMark(token, '‐');

    public bool IsWord(int token, string folded) =>
        (uint)token < (uint)Count && Text.FoldedOf(token).SequenceEqual(folded);

    /// <summary>A figure in digits without separators, with its article or preposition apart («الـ27») stepped over.</summary>
    public bool Figure(int token, out int value, out int count, out int end)
    {
        if (_figure.Token != token)
        {
            var found = ReadFigure(token, out value, out count, out end);
            _figure = (token, found, value, count, end);
        }
        (_, var read, value, count, end) = _figure;
        return read;
    }

    private bool ReadFigure(int token, out int value, out int count, out int end)
    {
        (value, count, end) = (0, 0, token);
        var at = Skip(token);
        if (!_numerals.DigitsAt(at, out var digits) || digits is not { Plain: true, Count: <= 4, Value: { } v })
            return false;
        if (Digits.FollowsLetter(Text.Raw, digits.Start) && at == token && !IsProclitic(at - 1))
            return false;
        value = (int)v;
        count = digits.Count;
        end = _numerals.TokenAfter(at, digits.End);
        return true;
    }

    /// <summary>A whole number in words or digits.</summary>
    public bool Whole(int token, out decimal value, out int end, bool rising = false)
    {
        (value, end) = (0, token);
        var at = Skip(token);
        if (!_reader.MayBegin(at))
            return false;
        ref var known = ref rising ? ref _rising : ref _whole;
        if (known.At != at)
            known = (at, _reader.TryReadCardinal(at, out var read, rising), read);
        ref readonly var reading = ref known.Reading;
        if (!known.Found || reading.Min is null || reading.Min != reading.Max)
            return false;
        if (reading.Kind is not (NumberKind.Cardinal or NumberKind.Fraction))
            return false;
        value = reading.Min.Value;
        end = reading.EndToken;
        return true;
    }

    public bool Ordinal(int token, out int value, out int end)
    {
        (value, end) = (0, token);
        if (!_reader.TryReadOrdinal(token, out var reading))
            return false;
        value = (int)reading.Min!.Value;
        end = reading.EndToken;
        return true;
    }

    public NumeralRole NumeralOf(int token) => _numerals.RoleOf(token);

    public decimal NumeralValueOf(int token) => _numerals.ValueOf(token);

    /// <summary>The day of a month: digits, an ordinal («السابع»), or a cardinal in words («عشرين»).</summary>
    public bool DayNumber(int token, out int day, out int end)
    {
        day = 0;
        if (Figure(token, out var figure, out var count, out end))
        {
            day = figure;
            return count <= 2 && day is >= 1 and <= 31;
        }
        if (Ordinal(Skip(token), out day, out end))
            return day <= 31;
        if (
            NumeralOf(token)
            is NumeralRole.None
                or NumeralRole.Fraction
                or NumeralRole.Plural
                or NumeralRole.ScalePlural
        )
            return false;
        if (Whole(token, out var whole, out end) && whole is >= 1 and <= 31 && whole == decimal.Truncate(whole))
        {
            day = (int)whole;
            return true;
        }
        return false;
    }

    public int TokenAfter(int token, int rawEnd) => _numerals.TokenAfter(token, rawEnd);

    public int StartWithout(int token, int letters) => _numerals.StartWithout(token, letters);
}
