namespace Marsad.Arabic.Times;

/// <summary>Where a modifier points: «الماضي», «الجاري», «المقبل».</summary>
internal enum Direction : byte
{
    None,
    Past,
    Present,
    Future,
}

/// <summary>What the words of an expression say, before it is set against an anchor.</summary>
internal abstract record TimeNode
{
    /// <summary>Index of the first token.</summary>
    public int First { get; init; }

    /// <summary>One past the index of the last token.</summary>
    public int End { get; init; }

    /// <summary>Sets the words against the anchor.</summary>
    public abstract Resolution Resolve(Surroundings at);
}

/// <summary>The anchor, and whether the words around speak of what is to come.</summary>
internal sealed class Surroundings(Anchor? anchor, bool future)
{
    public Anchor Anchor { get; } = anchor ?? new Anchor(null);

    public bool Future { get; } = future;

    /// <summary>The day of publication, when it is known to the day.</summary>
    public DateOnly? Today => Anchor.Precision == AnchorPrecision.Day ? Anchor.Published : null;

    /// <summary>Its month, when that is known.</summary>
    public DateOnly? ThisMonth => Anchor.Precision <= AnchorPrecision.Month ? Anchor.Published : null;

    public int? ThisYear => Anchor.Published?.Year;

    /// <summary>Why a value that needs the day of publication is missing.</summary>
    public TimeReason Missing => Anchor.Published is null ? TimeReason.NoAnchor : TimeReason.AnchorTooCoarse;
}

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

/// <summary>A week, month, year, decade or century told from that of the anchor.</summary>
internal sealed record UnitNode(Granularity Unit, int Offset) : TimeNode
{
    /// <summary>Saturday and Sunday of the week only.</summary>
    public bool Weekend { get; init; }

    public override Resolution Resolve(Surroundings at)
    {
        switch (Unit)
        {
            case Granularity.Day when at.Today is { } today:
                return Resolution.Day(today.AddDays(Offset));
            case Granularity.Week when at.Today is { } today:
                var monday = Weeks.Monday(today).AddDays(7 * Offset);
                return Resolution.Days(Weekend ? monday.AddDays(5) : monday, monday.AddDays(6), Granularity.Week);
            case Granularity.Month when at.ThisMonth is { } now:
                var month = new DateOnly(now.Year, now.Month, 1).AddMonths(Offset);
                return Resolution.Month(month.Year, month.Month);
            case Granularity.Year when at.ThisYear is { } year:
                return Resolution.Year(year + Offset);
            case Granularity.Decade when at.ThisYear is { } year:
                var decade = (year / 10 * 10) + (10 * Offset);
                return Resolution.Years(decade, decade + 9, Granularity.Decade);
            case Granularity.Century when at.ThisYear is { } year:
                var century = ((year - 1) / 100 * 100) + 1 + (100 * Offset);
                return Resolution.Years(century, century + 99, Granularity.Century);
            default:
                return Resolution.None(
                    Unit,
                    Unit == Granularity.Day ? TimeKind.Date : TimeKind.Period,
                    Unit < Granularity.Day ? TimeReason.FinerThanDay : at.Missing
                );
        }
    }
}

/// <summary>A point so many units before or after the anchor: «قبل أسبوعين». Months and years keep their granularity.</summary>
internal sealed record DistanceNode(Granularity Unit, decimal Count, int Sign) : TimeNode
{
    private const int Longest = 5000;
    private const int LongestInMonths = 400;

    public override Resolution Resolve(Surroundings at)
    {
        if (Unit < Granularity.Day)
            return Resolution.None(Unit, TimeKind.Date, TimeReason.FinerThanDay);
        if (Count > Longest)
            return Resolution.None(Unit, TimeKind.Date, TimeReason.OutOfRange);
        var whole = (int)decimal.Truncate(Count);
        var isWhole = whole == Count;
        switch (Unit)
        {
            case Granularity.Day or Granularity.Week when at.Today is { } today:
                return Resolution.Day(
                    today.AddDays(Sign * (int)decimal.Round(Count * (Unit == Granularity.Week ? 7 : 1)))
                );
            case Granularity.Month when at.ThisMonth is { } now && isWhole:
                var month = new DateOnly(now.Year, now.Month, 1).AddMonths(Sign * whole);
                return Resolution.Month(month.Year, month.Month);
            case Granularity.Year or Granularity.Decade or Granularity.Century when at.ThisYear is { } year && isWhole:
                var years = Unit switch
                {
                    Granularity.Year => whole,
                    Granularity.Decade => 10 * whole,
                    _ => 100 * whole,
                };
                return Resolution.Year(year + (Sign * years));
            case Granularity.Year when at.ThisMonth is { } now && Count < LongestInMonths:
                var shifted = new DateOnly(now.Year, now.Month, 1).AddMonths(Sign * (int)decimal.Round(Count * 12));
                return Resolution.Month(shifted.Year, shifted.Month);
            default:
                return Resolution.None(
                    Unit,
                    Unit <= Granularity.Week ? TimeKind.Date : TimeKind.Period,
                    isWhole ? at.Missing : TimeReason.Vague
                );
        }
    }
}

/// <summary>So many whole units up to the anchor or from it: «الأيام الثلاثة الماضية». The anchor's own unit is left out.</summary>
internal sealed record StretchNode(Granularity Unit, int Count, Direction Direction) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var past = Direction == Direction.Past;
        switch (Unit)
        {
            case Granularity.Hour when at.Today is { } today:
                var days = Math.Max(1, Count / 24);
                return past
                    ? Resolution.Days(today.AddDays(-days), today, Granularity.Hour)
                    : Resolution.Days(today, today.AddDays(days), Granularity.Hour);
            case Granularity.Day or Granularity.Week when at.Today is { } today:
                var length = Count * (Unit == Granularity.Week ? 7 : 1);
                return past
                    ? Resolution.Days(today.AddDays(-length), today.AddDays(-1), Unit)
                    : Resolution.Days(today.AddDays(1), today.AddDays(length), Unit);
            case Granularity.Month when at.ThisMonth is { } now:
                var month = new DateOnly(now.Year, now.Month, 1);
                return past
                    ? Resolution.Months(month.AddMonths(-Count), month.AddMonths(-1), Unit)
                    : Resolution.Months(month.AddMonths(1), month.AddMonths(Count), Unit);
            case Granularity.Year or Granularity.Decade when at.ThisYear is { } year:
                var years = Unit == Granularity.Decade ? 10 * Count : Count;
                return past
                    ? Resolution.Years(year - years, year - 1, Unit)
                    : Resolution.Years(year + 1, year + years, Unit);
            default:
                return Resolution.None(
                    Unit,
                    TimeKind.Period,
                    Unit < Granularity.Day ? TimeReason.FinerThanDay : at.Missing
                );
        }
    }
}

/// <summary>A quarter, half, third, season or week of a longer period.</summary>
internal sealed record PartNode(TimeNode Whole, Granularity Unit, int Index, int Of) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var whole = Whole.Resolve(at);
        if (whole is not { From: { } from, To: { } to })
            return Resolution.None(Unit, TimeKind.Period, whole.Reason);
        if (Unit == Granularity.Week)
        {
            var first = Index < 0 ? to.AddDays(-6) : from.AddDays(7 * (Index - 1));
            var last = first.AddDays(6);
            return Resolution.Days(first, last < to || Index < 0 ? last : to, Granularity.Week);
        }
        var index = Index < 0 ? Of : Index;
        if (whole.Granularity == Granularity.Year)
        {
            var months = 12 / Of;
            var first = from.AddMonths(months * (index - 1));
            return Resolution.Months(first, first.AddMonths(months - 1), Granularity.Season);
        }
        var length = (to.DayNumber - from.DayNumber + 1) / Of;
        var start = from.AddDays(length * (index - 1));
        return Resolution.Days(start, index == Of ? to : start.AddDays(length - 1), Granularity.Day);
    }
}

/// <summary>A season, three whole months; winter is counted with the year it begins in.</summary>
internal sealed record SeasonNode(int FirstMonth, TimeNode? Year, Direction Direction) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        int year;
        if (Year?.Resolve(at) is { } found)
        {
            if (found.From is not { } from)
                return Resolution.None(Granularity.Season, TimeKind.Period, found.Reason);
            year = from.Year;
        }
        else if (at.ThisMonth is { } now)
        {
            var begun = now.Month >= FirstMonth;
            var ended = now.Month >= FirstMonth + 3;
            year = Direction switch
            {
                Direction.Past => ended ? now.Year : now.Year - 1,
                Direction.Future => begun ? now.Year + 1 : now.Year,
                Direction.Present => now.Year,
                _ when at.Future => ended ? now.Year + 1 : now.Year,
                _ => begun ? now.Year : now.Year - 1,
            };
        }
        else
        {
            return Resolution.None(Granularity.Season, TimeKind.Period, at.Missing);
        }
        if (year is < 1 or > 9998)
            return Resolution.None(Granularity.Season, TimeKind.Period, TimeReason.OutOfRange);
        var first = new DateOnly(year, FirstMonth, 1);
        return Resolution.Months(first, first.AddMonths(2), Granularity.Season);
    }
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

/// <summary>So many years as one period: a decade, a century, «2011-2016».</summary>
internal sealed record YearsNode(int FirstYear, int LastYear, Granularity Granularity) : TimeNode
{
    public override Resolution Resolve(Surroundings at) => Resolution.Years(FirstYear, LastYear, Granularity);
}

/// <summary>From one time to another, both included.</summary>
internal sealed record IntervalNode(TimeNode A, TimeNode B) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var b = B.Resolve(at);
        var a = A.Resolve(at);
        if (a is not { From: { } from, Value: { } aValue } || b is not { To: { } to, Value: { } bValue })
        {
            return Resolution.None(b.Granularity, TimeKind.Period, a.Reason != TimeReason.None ? a.Reason : b.Reason);
        }
        if (from > to)
        {
            // A weekday or a yearless date that would begin after its end belongs to the turn before or after.
            if (A is WeekdayNode && B is WeekdayNode)
            {
                from = from.AddDays(-7);
                aValue = Resolution.Day(from).Value!;
            }
            else if (A is CalendarNode { HasYear: false } && from.Year > 1 && from.AddYears(-1) <= to)
            {
                from = from.AddYears(-1);
                aValue =
                    a.Granularity == Granularity.Day
                        ? Resolution.Day(from).Value!
                        : Resolution.Month(from.Year, from.Month).Value!;
            }
            else
            {
                return Resolution.None(b.Granularity, TimeKind.Period, TimeReason.OutOfRange);
            }
        }
        var start = aValue.Split('/')[0];
        var end = bValue.Split('/')[^1];
        return new Resolution(
            $"{start}/{end}",
            from,
            to,
            a.Granularity < b.Granularity ? a.Granularity : b.Granularity,
            TimeKind.Period,
            TimeReason.None,
            a.Disagrees || b.Disagrees
        );
    }
}

/// <summary>A value known without an anchor, or a reason why there is none.</summary>
internal sealed record FixedNode(Resolution Fixed) : TimeNode
{
    public override Resolution Resolve(Surroundings at) => Fixed;
}

/// <summary>ISO weeks.</summary>
internal static class Weeks
{
    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
