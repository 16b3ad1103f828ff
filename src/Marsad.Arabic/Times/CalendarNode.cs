namespace Marsad.Arabic.Times;

/// <summary>A day, a month or a year of the calendar, with what is left out.</summary>
internal sealed record CalendarNode : TimeNode
{
    private const int LeapYearsApart = 8;

    public int? Year { get; init; }

    /// <summary>Years from that of the anchor: «من العام الماضي».</summary>
    public int? YearOffset { get; init; }

    public int? Month { get; init; }

    /// <summary>Months from that of the anchor: «الشهر الجاري».</summary>
    public int? MonthOffset { get; init; }

    public int? Day { get; init; }

    public bool Hijri { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public Direction Direction { get; init; }

    public bool HasYear => Year is not null || YearOffset is not null;

    public override Resolution Resolve(Surroundings at)
    {
        var found = Hijri ? ResolveHijri(at) : ResolveGregorian(at);
        return Weekday is { } weekday && Day is not null && found.From is { } day && day.DayOfWeek != weekday
            ? found with
            {
                Disagrees = true,
            }
            : found;
    }

    private Granularity Fineness =>
        Day is not null ? Granularity.Day
        : Month is not null || MonthOffset is not null ? Granularity.Month
        : Granularity.Year;

    private TimeKind Kind => Day is not null ? TimeKind.Date : TimeKind.Period;

    private Resolution Without(TimeReason reason) => Resolution.None(Fineness, Kind, reason);

    private Resolution ResolveGregorian(Surroundings at)
    {
        if (MonthOffset is { } months)
        {
            if (at.ThisMonth is not { } current)
                return Without(at.Missing);
            var month = new DateOnly(current.Year, current.Month, 1).AddMonths(months);
            return Of(month.Year, month.Month);
        }
        var year = Year;
        if (year is null && YearOffset is { } years)
        {
            if (at.ThisYear is not { } now)
                return Without(at.Missing);
            year = now + years;
        }
        if (year is { } known)
            return Of(known, Month);
        if (Month is not { } m)
            return Without(TimeReason.Vague);
        return Day is { } day ? YearlessDay(m, day, at) : YearlessMonth(m, at);
    }

    private Resolution Of(int year, int? month)
    {
        if (year is < 1 or > 9999)
            return Without(TimeReason.OutOfRange);
        if (month is not { } m)
            return Resolution.Year(year);
        if (Day is not { } day)
            return Resolution.Month(year, m);
        return day > DateTime.DaysInMonth(year, m)
            ? Without(TimeReason.OutOfRange)
            : Resolution.Day(new DateOnly(year, m, day));
    }

    private Resolution YearlessMonth(int month, Surroundings at)
    {
        if (at.ThisYear is not { } year)
        {
            if (at.Anchor.Hint is not { } hint)
                return Without(TimeReason.NoAnchor);
            var apart = month - hint.Month;
            return Resolution.Month(
                hint.Year
                    + (
                        apart > 6 ? -1
                        : apart < -6 ? 1
                        : 0
                    ),
                month
            );
        }
        if (at.ThisMonth is not { } now)
            return Direction is Direction.Past or Direction.Future
                ? Without(TimeReason.AnchorTooCoarse)
                : Resolution.Month(year, month);
        return Direction switch
        {
            Direction.Past => Resolution.Month(month < now.Month ? year : year - 1, month),
            Direction.Future => Resolution.Month(month > now.Month ? year : year + 1, month),
            Direction.Present => Resolution.Month(year, month),
            _ when at.Future => Resolution.Month(month >= now.Month ? year : year + 1, month),
            _ => Resolution.Month(month <= now.Month ? year : year - 1, month),
        };
    }

    private Resolution YearlessDay(int month, int day, Surroundings at)
    {
        if (day > DateTime.DaysInMonth(2000, month))
            return Without(TimeReason.OutOfRange);
        if (at.ThisYear is { } year && at.ThisMonth is null)
        {
            return Direction is Direction.Past or Direction.Future
                ? Without(TimeReason.AnchorTooCoarse)
                : Of(year, month);
        }
        DateOnly now;
        if (at.Today is { } today)
            now = today;
        else if (at.ThisMonth is { } current)
            now = new DateOnly(current.Year, current.Month, DateTime.DaysInMonth(current.Year, current.Month));
        else if (at.Anchor.Hint is { } hint)
            return Resolution.Day(Nearest(hint, month, day));
        else
            return Without(TimeReason.NoAnchor);

        var before = Before(now.AddDays(1), month, day);
        var after = After(now.AddDays(-1), month, day);
        var chosen = Direction switch
        {
            Direction.Past => Before(now, month, day),
            Direction.Future => After(now, month, day),
            Direction.Present => Nearest(now, month, day),
            _ when Weekday is { } w && (before.DayOfWeek == w) != (after.DayOfWeek == w) => before.DayOfWeek == w
                ? before
                : after,
            _ => at.Future ? after : before,
        };
        return Resolution.Day(chosen);
    }

    private static DateOnly Before(DateOnly limit, int month, int day)
    {
        for (var year = limit.Year; year > limit.Year - LeapYearsApart && year >= 1; year--)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) < limit)
                return new DateOnly(year, month, day);
        }
        return limit;
    }

    private static DateOnly After(DateOnly limit, int month, int day)
    {
        for (var year = limit.Year; year < limit.Year + LeapYearsApart && year <= 9999; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) > limit)
                return new DateOnly(year, month, day);
        }
        return limit;
    }

    private static DateOnly Nearest(DateOnly to, int month, int day)
    {
        var before = Before(to.AddDays(1), month, day);
        var after = After(to.AddDays(-1), month, day);
        return to.DayNumber - before.DayNumber <= after.DayNumber - to.DayNumber ? before : after;
    }

    private Resolution ResolveHijri(Surroundings at)
    {
        var rule = at.Anchor.Hijri;
        if (Month is not { } month)
        {
            return
                Year is { } y && HijriDates.Day(y, 1, 1, rule) is { } first && HijriDates.Month(y, 12, rule) is { } end
                ? Resolution.Days(first, end.To, Granularity.Year)
                : Without(TimeReason.OutOfRange);
        }
        if ((Year ?? HijriYear(month, at, rule)) is not { } year)
            return Without(at.Missing);
        if (Day is { } day)
        {
            return HijriDates.Day(year, month, day, rule) is { } found
                ? Resolution.Day(found)
                : Without(TimeReason.OutOfRange);
        }
        return HijriDates.Month(year, month, rule) is { } span
            ? Resolution.Days(span.From, span.To, Granularity.Month)
            : Without(TimeReason.OutOfRange);
    }

    private int? HijriYear(int month, Surroundings at, HijriRule rule)
    {
        if ((at.Today ?? at.Anchor.Hint) is not { } now)
            return null;
        var year = HijriDates.YearOf(now, rule) + (YearOffset ?? 0);
        if (HijriDates.Month(year, month, rule) is not { } span)
            return null;
        var begins = Day is { } day ? span.From.AddDays(day - 1) : span.From;
        var ends = Day is null ? span.To : begins;
        return Direction switch
        {
            Direction.Past => ends < now ? year : year - 1,
            Direction.Future => begins > now ? year : year + 1,
            Direction.Present => year,
            _ when YearOffset is not null => year,
            _ when at.Future => ends >= now ? year : year + 1,
            _ => begins <= now ? year : year - 1,
        };
    }
}
