namespace Marsad.Arabic.Times;

/// <summary>A day told from today, with the weekday said beside it.</summary>
internal sealed record RelativeDayNode(int Offset) : TimeNode
{
    public DayOfWeek? Weekday { get; init; }

    public override Resolution Resolve(Surroundings at)
    {
        if (at.Today is not { } today)
            return Resolution.None(Granularity.Day, TimeKind.Date, at.Missing);
        var day = today.AddDays(Offset);
        if (Weekday is not { } weekday || day.DayOfWeek == weekday)
            return Resolution.Day(day);
        // A report stamped just past midnight, or in another zone: the weekday its words name is the better witness.
        var shifted =
            day.AddDays(-1).DayOfWeek == weekday ? day.AddDays(-1)
            : day.AddDays(1).DayOfWeek == weekday ? day.AddDays(1)
            : day;
        return Resolution.Day(shifted) with { Disagrees = true };
    }
}

/// <summary>A weekday without a date.</summary>
internal sealed record WeekdayNode(DayOfWeek Weekday) : TimeNode
{
    public Direction Direction { get; init; }

    /// <summary>Weeks from that of the anchor: «الأحد من الأسبوع المقبل».</summary>
    public int? WeekOffset { get; init; }

    /// <summary>Further weeks back: «الجمعة قبل الماضي».</summary>
    public int Further { get; init; }

    public override Resolution Resolve(Surroundings at)
    {
        if (at.Today is not { } today)
            return Resolution.None(Granularity.Day, TimeKind.Date, at.Missing);
        if (WeekOffset is { } weeks)
            return Resolution.Day(Weeks.Monday(today).AddDays((7 * weeks) + Weeks.FromMonday(Weekday)));
        var back = ((int)today.DayOfWeek - (int)Weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        return Resolution.Day(
            Direction switch
            {
                Direction.Past => today.AddDays((back == 0 ? -7 : -back) - (7 * Further)),
                Direction.Future => today.AddDays((ahead == 0 ? 7 : ahead) + (7 * Further)),
                Direction.Present => Weeks.Monday(today).AddDays(Weeks.FromMonday(Weekday)),
                _ when at.Future => today.AddDays(ahead),
                _ => today.AddDays(-back),
            }
        );
    }
}

/// <summary>The night from one weekday to the next: «ليل الجمعة السبت».</summary>
internal sealed record NightNode(WeekdayNode Evening) : TimeNode
{
    public override Resolution Resolve(Surroundings at) =>
        Evening.Resolve(at) is { From: { } day }
            ? Resolution.Days(day, day.AddDays(1), Granularity.Day)
            : Resolution.None(Granularity.Day, TimeKind.Period, at.Missing);
}

/// <summary>The n-th weekday of a month: «أول جمعة من نوفمبر».</summary>
internal sealed record NthWeekdayNode(DayOfWeek Weekday, int Index, TimeNode Month) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var month = Month.Resolve(at);
        if (month is not { From: { } from, To: { } to })
            return Resolution.None(Granularity.Day, TimeKind.Date, month.Reason);
        if (Index < 0)
            return Resolution.Day(to.AddDays(-(((int)to.DayOfWeek - (int)Weekday + 7) % 7)));
        var day = from.AddDays((((int)Weekday - (int)from.DayOfWeek + 7) % 7) + (7 * (Index - 1)));
        return day <= to ? Resolution.Day(day) : Resolution.None(Granularity.Day, TimeKind.Date, TimeReason.OutOfRange);
    }
}

/// <summary>ISO weeks.</summary>
internal static class Weeks
{
    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
