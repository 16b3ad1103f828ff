namespace Marsad.Arabic.Numbers;

/// <summary>Walks a text once, reads each number and lets the words around it bound, join or name it.</summary>
internal sealed class NumberFinder(ArabicText text, DualNoun? isDualNoun)
{
    private readonly NumeralTokens _tokens = text.Numerals;
    private readonly NumberSurroundings _around = new(text);

    public IReadOnlyList<NumberExpression> Find()
    {
        var found = new List<NumberExpression>();
        var reader = new NumeralReader(_tokens);
        for (var i = 0; i < _tokens.Count; )
        {
            if (Written(i, out var after))
            {
                i = after;
                continue;
            }
            if (_tokens.IsNoNumber(i) || !TryRead(reader, i, out var reading))
            {
                if (isDualNoun is not null && Dual(i) is { } dual)
                    found.Add(dual);
                i++;
                continue;
            }
            i = Add(reader, reading, found);
        }
        return found;
    }

    private bool TryRead(NumeralReader reader, int at, out NumeralReading reading)
    {
        if (reader.TryReadOrdinal(at, out reading))
            return IsRank(at, reading);
        if (!reader.MayBegin(at) || !reader.TryReadCardinal(at, out reading))
            return false;
        // «الاثنين» is Monday; a fifth is «خمس السكان», not «خمس سنوات».
        return !(reading.EndToken == at + 1 && _around.IsMonday(at));
    }

    /// <summary>«ثانية» is a second unless it carries the article; «تشرين الثاني» is a month.</summary>
    private bool IsRank(int at, NumeralReading reading) =>
        _around.RoleAt(at - 1) != ContextRole.MonthHead
        && !(
            reading.EndToken == at + 1
            && !_tokens.IsDefinite(at)
            && (text.FoldedOf(at).EndsWith("ثانيه", StringComparison.Ordinal) || _around.IsBeforeYesterday(at))
        );

    /// <summary>Dates and clock times written in digits are not numbers: they are stepped over.</summary>
    private bool Written(int at, out int after)
    {
        after = at;
        if (text.Tokens[at].Kind != TokenKind.Number)
            return false;
        var end = WrittenDate.EndOf(text.Raw, text.Tokens[at].Start);
        if (end == 0)
            return false;
        after = _tokens.TokenAfter(at, end);
        return true;
    }

    private int Add(NumeralReader reader, NumeralReading reading, List<NumberExpression> found)
    {
        var (min, max, kind) = (reading.Min, reading.Max, reading.Kind);
        int first = reading.FirstToken,
            endToken = reading.EndToken,
            end = reading.End;
        var start = StartOf(reading);
        // What stands before belongs to this number only when no other has taken it.
        var floor = found.Count == 0 ? 0 : found[^1].EndToken;
        if (kind == NumberKind.Cardinal && IsFractionInDigits(reading, out var fraction, out var fractionEnd))
        {
            (min, max, kind, end) = (fraction, fraction, NumberKind.Fraction, fractionEnd);
            endToken = _tokens.TokenAfter(first, end);
        }
        if (reading.InDigits && first > floor && IsNegative(start))
        {
            (min, max) = (-max, -min);
            start--;
            first--;
        }
        var between = BeforeOf(first) >= floor && _around.RoleAt(BeforeOf(first)) == ContextRole.Between;
        if (
            kind is NumberKind.Cardinal or NumberKind.Fraction
            && _around.Connector(endToken, between) is var second and > 0
            && TryRead(reader, second, out var upper)
            && Range(reading, upper, min, max) is { } range
        )
        {
            (min, max) = range;
            endToken = upper.EndToken;
            end = upper.End;
            if (between)
            {
                first = BeforeOf(first);
                if (first > floor && _around.RoleAt(first - 1) == ContextRole.What)
                    first--;
                start = text.Tokens[first].Start + _around.JoiningLetters(first);
            }
            else if (BeforeOf(first) >= floor && _around.RoleAt(BeforeOf(first)) == ContextRole.From)
            {
                first = BeforeOf(first);
                start = text.Tokens[first].Start;
            }
        }
        var approximate = kind == NumberKind.Vague;
        if (kind is NumberKind.Cardinal && _around.PercentAfter(endToken) is var percent and > 0)
        {
            kind = NumberKind.Percent;
            endToken = percent;
            end = text.Tokens[percent - 1].End;
        }
        else if (kind is NumberKind.Cardinal && first > floor && _around.IsPercentSign(first - 1))
        {
            kind = NumberKind.Percent;
            first--;
            start = text.Tokens[first].Start;
        }
        if (kind == NumberKind.Cardinal)
            kind = _around.KindOf(reading, first, endToken, min, max);
        if (kind is not (NumberKind.Ordinal or NumberKind.Identifier or NumberKind.Calendar))
        {
            var bound = _around.BoundBefore(BeforeOf(first));
            if (bound.Kind == BoundKind.None || bound.FirstToken < floor)
                bound = _around.BoundAfter(endToken);
            switch (bound.Kind)
            {
                case BoundKind.About:
                    approximate = true;
                    break;
                case BoundKind.AtLeast:
                    max = null;
                    break;
                case BoundKind.AtMost:
                    min = null;
                    break;
                default:
                    break;
            }
            if (bound.Kind != BoundKind.None && bound.FirstToken < first)
            {
                first = bound.FirstToken;
                start = text.Tokens[first].Start + _around.JoiningLetters(first);
            }
            if (bound.Kind != BoundKind.None && bound.EndToken > endToken)
            {
                endToken = bound.EndToken;
                end = text.Tokens[endToken - 1].End;
            }
        }
        found.Add(new NumberExpression(first, endToken, start, end, min, max, kind, approximate));
        return endToken;
    }

    private int BeforeOf(int first) => _tokens.RoleOf(first - 1) == NumeralRole.Proclitic ? first - 2 : first - 1;

    private int StartOf(NumeralReading reading)
    {
        if (reading.InDigits)
            return text.Tokens[reading.FirstToken].Start;
        var proclitics = _tokens.ProcliticsOf(reading.FirstToken);
        if (_tokens.RoleOf(reading.FirstToken - 1) == NumeralRole.Proclitic)
            return text.Tokens[reading.FirstToken].Start;
        var letters = 0;
        if ((proclitics & Proclitics.Joining) != Proclitics.None)
            letters++;
        if ((proclitics & (Proclitics.By | Proclitics.As)) != Proclitics.None)
            letters++;
        if ((proclitics & Proclitics.For) != Proclitics.None && (proclitics & Proclitics.The) == Proclitics.None)
            letters++;
        return _tokens.StartWithout(reading.FirstToken, letters);
    }

    /// <summary><c>3/4</c>: a part of one, not the third of April, when the lower figure is small and the greater.</summary>
    private bool IsFractionInDigits(NumeralReading reading, out decimal value, out int end)
    {
        (value, end) = (0, 0);
        var raw = text.Raw;
        if (!reading.InDigits || !reading.Figure.Plain || reading.Figure.Count > 2 || reading.Figure.End != reading.End)
            return false;
        var at = reading.Figure.End;
        if (
            at + 1 >= raw.Length
            || raw[at] is not ('/' or '⁄')
            || !Digits.TryRead(raw, at + 1, out var lower)
            || lower is not { Plain: true, Value: > 1 and <= 100, LeadingZero: false }
            || reading.Figure.LeadingZero
            || reading.Figure.Value >= lower.Value
            || (lower.End < raw.Length && raw[lower.End] is '/' or '-')
        )
        {
            return false;
        }
        value = reading.Figure.Value!.Value / lower.Value.Value;
        end = lower.End;
        return true;
    }

    private bool IsNegative(int start)
    {
        var raw = text.Raw;
        return start > 0
            && raw[start - 1] is '-' or '−'
            && (start == 1 || char.IsWhiteSpace(raw[start - 2]) || raw[start - 2] is '(' or '«');
    }

    /// <summary>Lower and upper end of «5 إلى 7», the lower taking the scale that only the upper names.</summary>
    private static (decimal? Min, decimal? Max)? Range(
        NumeralReading lower,
        NumeralReading upper,
        decimal? min,
        decimal? max
    )
    {
        if (upper.Kind is not (NumberKind.Cardinal or NumberKind.Fraction) || upper.Max is null || min is null)
            return null;
        if (
            upper.Scale > 1
            && lower.Scale == 1
            && min < upper.Max / upper.Scale
            && lower.Figure.Value is not > 999
            && min * upper.Scale < upper.Max
        )
        {
            min *= upper.Scale;
        }
        if (lower.Figure.LeadingZero || upper.Figure.LeadingZero || lower.Figure.Count > 6 && lower.Figure.Plain)
            return null;
        return min < upper.Max ? (min, upper.Max) : null;
    }

    private NumberExpression? Dual(int at)
    {
        if (text.Tokens[at].Kind != TokenKind.Word)
            return null;
        var word = text.FoldedOf(at);
        for (var skipped = 0; skipped < 3 && word.Length - skipped > 3; skipped++)
        {
            if (isDualNoun!(word[skipped..]))
            {
                var token = text.Tokens[at];
                return new NumberExpression(
                    at,
                    at + 1,
                    _tokens.StartWithout(at, skipped),
                    token.End,
                    2,
                    2,
                    NumberKind.Dual
                );
            }
            if (word[skipped] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
                break;
        }
        return null;
    }
}
