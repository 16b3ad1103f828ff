namespace Marsad.Arabic.Numbers;

/// <summary>A number read from words or digits, before what bounds it is looked at.</summary>
internal readonly record struct NumeralReading(
    int FirstToken,
    int EndToken,
    int End,
    decimal? Min,
    decimal? Max,
    NumberKind Kind,
    bool InDigits = false
)
{
    /// <summary>The smallest power of a thousand that was multiplied in, 1 when none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>The figure in digits, when the number is one and nothing else.</summary>
    public Digits Figure { get; init; }
}

/// <summary>
/// Composes numerals: groups below a thousand (hundreds, then «unit and tens»), each multiplied by the scale words that
/// follow without «و», joined by «و» in falling order of scale. Years are also read in the older rising order («أربع
/// وثمانين وتسعمئة وألف»). Every step consumes a token, so reading is linear.
/// </summary>
internal sealed class NumeralReader(NumeralTokens tokens)
{
    private readonly NumeralGroups _groups = new(tokens);
    private const decimal Ceiling = 1e18m;

    /// <summary>Whether a cardinal, fraction or vague quantity may begin at a token; most are spared the reading.</summary>
    public bool MayBegin(int at) =>
        tokens.RoleOf(at) switch
        {
            NumeralRole.None
            or NumeralRole.FractionPlural
            or NumeralRole.Excess
            or NumeralRole.Ordinal
            or NumeralRole.OrdinalOne
            or NumeralRole.Point
            or NumeralRole.Proclitic
            or NumeralRole.In => (uint)at < (uint)tokens.Count && tokens.Text.Tokens[at].Kind == TokenKind.Number,
            _ => true,
        };

    /// <summary>Reads the cardinal, fraction or vague quantity that begins at a token.</summary>
    public bool TryReadCardinal(int at, out NumeralReading reading, bool rising = false)
    {
        reading = default;
        if (
            tokens.RoleOf(at) == NumeralRole.Minus
            && tokens.RoleOf(at + 1) != NumeralRole.Minus
            && TryReadCardinal(at + 1, out var positive)
        )
        {
            reading = positive with { FirstToken = at, Min = -positive.Max, Max = -positive.Min };
            return positive.Min is not null && positive.Max is not null;
        }
        if (TryReadVague(at, out reading) || TryReadFraction(at, out reading))
            return true;
        if (!TryReadTerm(at, out var total, out var scale, out var end, out var figure, rising))
            return false;
        var inDigits = figure.End > 0;
        var plainFigure = inDigits && scale == 1;
        if (figure is { End: > 0, Value: null })
        {
            reading = Result(at, end, null, null, figure) with { InDigits = true };
            return true;
        }
        var lowest = scale;
        while (!plainFigure || rising)
        {
            var next = tokens.Skip(end);
            if (!tokens.IsJoined(next))
                break;
            if (tokens.RoleOf(next) == NumeralRole.Fraction && TryAddFraction(next, lowest, ref total, ref end))
                break;
            if (!TryReadTerm(next, out var more, out var moreScale, out var moreEnd, out var moreFigure, rising: false))
                break;
            var falls = moreScale < lowest && more < lowest;
            var rises = rising && total < moreScale && moreScale == 1000 && lowest == 1;
            if (!(falls || rises) || moreFigure is { End: > 0, Value: null })
                break;
            total += more;
            end = moreEnd;
            figure = default;
            lowest = moreScale;
        }
        if (plainFigure && tokens.IsJoined(tokens.Skip(end)))
        {
            var next = tokens.Skip(end);
            if (tokens.RoleOf(next) == NumeralRole.Fraction && TryAddFraction(next, 1, ref total, ref end))
                figure = default;
        }
        if (tokens.RoleOf(end) == NumeralRole.FractionPlural && total is >= 2 and <= 9 && scale == 1)
        {
            var value = total / tokens.ValueOf(end);
            end++;
            while (tokens.RoleOf(end) is NumeralRole.Scale && !tokens.IsJoined(end) && Fits(value, end))
                value *= tokens.ValueOf(end++);
            reading = Result(at, end, value, value, default) with { Kind = NumberKind.Fraction };
            return true;
        }
        if (tokens.RoleOf(end) == NumeralRole.Point && TryReadDecimals(end + 1, out var part, out var partEnd))
        {
            total += part;
            end = partEnd;
            while (IsMultiplier(end) && Fits(total, end))
            {
                total *= tokens.ValueOf(end);
                scale = tokens.ValueOf(end++);
            }
        }
        var max = total;
        if (tokens.RoleOf(tokens.Skip(end)) == NumeralRole.Excess && tokens.IsJoined(tokens.Skip(end)))
        {
            end = tokens.Skip(end) + 1;
            max = total + ExcessOver(total);
            total++;
            reading = Result(at, end, total, max, default) with { Kind = NumberKind.Vague, InDigits = inDigits };
            return true;
        }
        reading = Result(at, end, total, max, figure) with { InDigits = inDigits, Scale = lowest };
        return true;
    }

    /// <summary>Reads the ordinal that begins at a token: one to nineteen, and tens with a unit.</summary>
    public bool TryReadOrdinal(int at, out NumeralReading reading)
    {
        reading = default;
        var role = tokens.RoleOf(at);
        if (role is not (NumeralRole.Ordinal or NumeralRole.OrdinalOne))
            return false;
        var value = tokens.ValueOf(at);
        var end = at + 1;
        if (tokens.RoleOf(end) == NumeralRole.Ten && !tokens.IsJoined(end) && value < 10)
        {
            value += 10;
            end++;
        }
        else if (
            tokens.Skip(end) is var next
            && tokens.RoleOf(next) is NumeralRole.Tens
            && tokens.IsJoined(next)
            && value < 10
            && (tokens.IsDefinite(next) || !tokens.IsDefinite(at))
        )
        {
            value += tokens.ValueOf(next);
            end = next + 1;
        }
        else if (role == NumeralRole.OrdinalOne)
        {
            return false;
        }
        reading = Result(at, end, value, value, default) with { Kind = NumberKind.Ordinal };
        return true;
    }

    private NumeralReading Result(int at, int end, decimal? min, decimal? max, Digits figure) =>
        new(
            at,
            end,
            figure.End > 0 && end == tokens.TokenAfter(at, figure.End) ? figure.End : tokens.Text.Tokens[end - 1].End,
            Rounded(min),
            Rounded(max),
            NumberKind.Cardinal
        )
        {
            Figure = figure,
        };

    /// <summary>Without trailing zeros, so that «نصف مليون» is 500000 and not 500000.0.</summary>
    private static decimal? Rounded(decimal? value) =>
        value is not { Scale: > 0 } v ? value : decimal.Round(v, 9) / 1.000000000000000000000000000m;

    private static decimal ExcessOver(decimal total)
    {
        var place = 10m;
        while (place < Ceiling && total % (place * 10) == 0)
            place *= 10;
        return place - 1;
    }

    /// <summary>«عشرات», «مئات الآلاف», «آلاف», «بضعة», «بضع مئات», «بضعة عشر».</summary>
    private bool TryReadVague(int at, out NumeralReading reading)
    {
        reading = default;
        var role = tokens.RoleOf(at);
        if (role is not (NumeralRole.Plural or NumeralRole.ScalePlural or NumeralRole.Few))
            return false;
        decimal min,
            end = at + 1;
        decimal? max = null;
        if (role == NumeralRole.Few)
        {
            (min, max) = (3, 9);
            var next = (int)end;
            switch (tokens.RoleOf(next))
            {
                case NumeralRole.Ten when !tokens.IsJoined(next):
                    (min, max) = (13, 19);
                    end++;
                    break;
                case NumeralRole.Tens when tokens.IsJoined(next):
                    (min, max) = (tokens.ValueOf(next) + 3, tokens.ValueOf(next) + 9);
                    end++;
                    break;
                case NumeralRole.Plural when !tokens.IsJoined(next):
                    (min, max) = (3 * tokens.ValueOf(next), 9 * tokens.ValueOf(next));
                    end++;
                    break;
                default:
                    break;
            }
        }
        else
        {
            min = 2 * tokens.ValueOf(at);
        }
        var last = (int)end;
        while (
            tokens.RoleOf(last) is NumeralRole.ScalePlural or NumeralRole.Scale
            && !tokens.IsJoined(last)
            && Fits(max ?? min, last)
        )
        {
            min *= tokens.ValueOf(last);
            max *= tokens.ValueOf(last);
            last++;
        }
        reading = Result(at, last, min, max, default) with { Kind = NumberKind.Vague };
        return true;
    }

    /// <summary>«نصف», «ربع مليون», «ثلثا المليون»; «خمس السكان» is a fifth, «خمس سنوات» is five.</summary>
    private bool TryReadFraction(int at, out NumeralReading reading)
    {
        reading = default;
        if (tokens.RoleOf(at) != NumeralRole.Fraction)
            return false;
        var value = tokens.ValueOf(at);
        var end = at + 1;
        var scaled = false;
        while (tokens.RoleOf(end) == NumeralRole.Scale && !tokens.IsJoined(end) && Fits(value, end))
        {
            value *= tokens.ValueOf(end++);
            scaled = true;
        }
        reading = Result(at, end, value, value, default) with
        {
            Kind = scaled ? NumberKind.Cardinal : NumberKind.Fraction,
        };
        return true;
    }

    private bool TryAddFraction(int at, decimal scale, ref decimal total, ref int end)
    {
        total += tokens.ValueOf(at) * scale;
        end = at + 1;
        // «مليون ونصف المليون»: the scale is said again with its article.
        if (scale > 1 && tokens.RoleOf(end) == NumeralRole.Scale && tokens.ValueOf(end) == scale)
            end++;
        return true;
    }

    private bool TryReadDecimals(int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        var place = 0.1m;
        while (tokens.RoleOf(end) == NumeralRole.Zero && place > 1e-6m)
        {
            place /= 10;
            end++;
        }
        if (!_groups.TryReadGroup(end, out var value, out var next, rising: false))
            return end > at;
        while (value >= 10)
        {
            value /= 10;
        }
        part = value * place;
        end = next;
        return true;
    }

    /// <summary>Whether a value can be multiplied by a scale and stay a quantity that news could name.</summary>
    private bool Fits(decimal value, int scale) => value < Ceiling / tokens.ValueOf(scale);

    private bool IsMultiplier(int at) =>
        !tokens.IsJoined(at)
        && tokens.RoleOf(at) is NumeralRole.Scale or NumeralRole.ScalePlural or NumeralRole.ScaleOrDual;

    /// <summary>A group with the scales that multiply it, or a scale that stands for one of itself.</summary>
    private bool TryReadTerm(int at, out decimal value, out decimal scale, out int end, out Digits figure, bool rising)
    {
        (value, scale, end, figure) = (0, 1, at, default);
        switch (tokens.RoleOf(at))
        {
            case NumeralRole.Scale:
                value = scale = tokens.ValueOf(at);
                end = at + 1;
                break;
            case NumeralRole.ScaleOrDual:
                scale = tokens.ValueOf(at);
                // Without its tanwin «ألفا مقاتل» is the construct of «ألفان».
                value = tokens.HasTanwin(at) ? scale : 2 * scale;
                end = at + 1;
                break;
            case NumeralRole.ScaleDual:
                scale = tokens.ValueOf(at);
                value = 2 * scale;
                end = at + 1;
                break;
            case NumeralRole.Dozen:
                value = 12;
                end = at + 1;
                break;
            case NumeralRole.Zero:
                end = at + 1;
                return true;
            default:
                if (tokens.DigitsAt(at, out figure))
                {
                    value = figure.Value ?? 0;
                    end = tokens.TokenAfter(at, figure.End);
                    if (figure.Value is null)
                        return true;
                }
                else if (!_groups.TryReadGroup(at, out value, out end, rising))
                {
                    return false;
                }
                break;
        }
        while (IsMultiplier(end) && Fits(value, end) && (scale == 1 || tokens.ValueOf(end) > scale))
        {
            scale = tokens.ValueOf(end);
            value *= scale;
            end++;
        }
        return true;
    }
}
