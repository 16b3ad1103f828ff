using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>A month's name and where it ends.</summary>
internal readonly record struct MonthName(int Month, int End, bool Hijri, bool Strong);

/// <summary>The names of months, Gregorian and Hijri, alone and in pairs.</summary>
internal sealed class MonthNames(TimeTokens tokens)
{
    /// <summary>Reads a month's name, with its pair from another naming («كانون الثاني/يناير»).</summary>
    public MonthName? Month(int at)
    {
        if (Name(at) is not { } month)
            return null;
        var end = month.End;
        var open = end;
        var bracket = tokens.IsMark(open, '(') || tokens.IsMark(open, '[');
        if (
            bracket
            || tokens.IsMark(open, '/')
            || tokens.IsMark(open, '\\')
            || tokens.IsDash(open)
            || tokens.IsWord(open, "او")
        )
        {
            if (Name(open + 1) is { } pair && pair.Month == month.Month && pair.Hijri == month.Hijri)
            {
                var close = bracket && (tokens.IsMark(pair.End, ')') || tokens.IsMark(pair.End, ']'));
                return month with { End = close ? pair.End + 1 : pair.End, Strong = true };
            }
        }
        else if (Name(open) is { } beside && beside.Month == month.Month && !tokens.IsJoined(open) && !month.Hijri)
        {
            return month with { End = beside.End, Strong = true };
        }
        return month;
    }

    /// <summary>The month behind a day: «شهر شباط», «شباط».</summary>
    public MonthName? MonthOf(int at)
    {
        var start = at;
        if (tokens.IsUnit(start, Granularity.Month) && !tokens.IsDefinite(start))
            start++;
        return Month(start) is { } month && (!tokens.IsJoined(start) || start > at) ? month : null;
    }

    /// <summary>Whether a month's name begins at a token, not joined to what stands before.</summary>
    public bool IsFollowedByMonth(int at) => Name(at) is not null && !tokens.IsJoined(at);

    private MonthName? Name(int at)
    {
        switch (tokens.RoleOf(at))
        {
            case TimeRole.Month when !tokens.IsDefinite(at):
                return new MonthName(tokens.ValueOf(at), at + 1, Hijri: false, Strong: true);
            case TimeRole.WeakMonth when !tokens.IsDefinite(at):
                // «آب» with its madda is the month; «أب» is a father unless a day or a year stands by it.
                var strong = tokens.Text.RawOf(at).Contains('آ');
                return new MonthName(tokens.ValueOf(at), at + 1, Hijri: false, strong);
            case TimeRole.MonthHead when !tokens.IsDefinite(at) && Half(at + 1) is { } half:
                var month = tokens.ValueOf(at) + half - 1;
                return new MonthName(month > 12 ? month - 12 : month, at + 2, Hijri: false, Strong: true);
            case TimeRole.HijriMonth:
                var end = tokens.Is(at + 1, TimeRole.Blessed) ? at + 2 : at + 1;
                return new MonthName(tokens.ValueOf(at), end, Hijri: true, Strong: end > at + 1);
            case TimeRole.HijriHead
            or TimeRole.Season
                when tokens.ValueOf(at) is 3 or 5
                    && (Half(at + 1) ?? (tokens.Is(at + 1, TimeRole.HijriOther) ? 2 : null)) is { } which:
                return new MonthName(tokens.ValueOf(at) + which - 1, at + 2, Hijri: true, Strong: true);
            case TimeRole.HijriOwner when tokens.Is(at + 1, TimeRole.HijriOwned):
                return new MonthName(tokens.ValueOf(at + 1), at + 2, Hijri: true, Strong: true);
            default:
                return null;
        }
    }

    /// <summary>«الأول» or «الثاني» (with or without its article) behind «كانون».</summary>
    private int? Half(int at) =>
        tokens.NumeralOf(at) == NumeralRole.Ordinal && tokens.NumeralValueOf(at) is var value and (1 or 2)
            ? (int)value
            : null;
}
