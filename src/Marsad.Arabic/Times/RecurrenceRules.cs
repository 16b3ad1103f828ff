namespace Marsad.Arabic.Times;

/// <summary>Times that come back: «كل يوم جمعة», «كل أسبوعين», «أيام الجمعة», «يومياً».</summary>
internal sealed class RecurrenceRules(TimeTokens tokens, SpanRules spans)
{
    /// <summary>The recurrence that begins at a token.</summary>
    public FixedNode? Recurrence(int at)
    {
        if (tokens.Is(at, TimeRole.Often))
            return Every((Granularity)tokens.ValueOf(at), 1, at + 1);
        if (tokens.Is(at, TimeRole.UnitPlural) && tokens.ValueOf(at) == (int)Granularity.Day && !tokens.IsDefinite(at))
        {
            if (!tokens.Is(at + 1, TimeRole.Weekday))
                return null;
            var last = at + 2;
            while (tokens.Is(last, TimeRole.Weekday) && tokens.IsJoined(last))
                last++;
            return Every(Granularity.Week, 1, last);
        }
        if (!tokens.Is(at, TimeRole.Every))
            return null;
        var next = at + 1;
        if (tokens.IsUnit(next, Granularity.Day) || tokens.Is(next, TimeRole.PartOfDay))
        {
            if (tokens.RoleOf(next + 1) is TimeRole.BareWeekday or TimeRole.Weekday)
                return Every(Granularity.Week, 1, next + 2);
        }
        if (tokens.RoleOf(next) is TimeRole.BareWeekday)
            return Every(Granularity.Week, 1, next + 1);
        if (spans.Counted(next) is { } counted && counted.Count == decimal.Truncate(counted.Count))
            return Every(counted.Unit, (int)decimal.Min(counted.Count, 9999), counted.End);
        if (tokens.Is(next, TimeRole.PartOfDay) && !tokens.IsDefinite(next))
            return Every(Granularity.Day, 1, next + 1);
        return tokens.Is(next, TimeRole.Unit) && !tokens.IsDefinite(next) && tokens.IsBare(next)
            ? Every((Granularity)tokens.ValueOf(next), 1, next + 1)
            : null;
    }

    private static FixedNode Every(Granularity unit, int count, int end)
    {
        var number = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var length = unit switch
        {
            Granularity.Second => $"PT{number}S",
            Granularity.Minute => $"PT{number}M",
            Granularity.Hour => $"PT{number}H",
            Granularity.Day => $"P{number}D",
            Granularity.Week => $"P{number}W",
            Granularity.Month => $"P{number}M",
            Granularity.Decade => $"P{number}0Y",
            Granularity.Century => $"P{number}00Y",
            _ => $"P{number}Y",
        };
        return new(new Resolution($"R/{length}", null, null, unit, TimeKind.Recurring)) { End = end };
    }
}
