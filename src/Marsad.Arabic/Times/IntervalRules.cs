using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>From one time to another, and lists that say the month once.</summary>
internal sealed class IntervalRules(TimeTokens tokens, DateRules dates, DayRules days, PeriodRules periods)
{
    private const int LongestList = 8;

    /// <summary>«من 3 إلى 5 شباط», «بين الجمعة والأحد», «بين 2011 و2016», «3-5 شباط».</summary>
    public IntervalNode? Interval(int at)
    {
        var between = tokens.Is(at, TimeRole.Between);
        var from = tokens.Is(at, TimeRole.From) || tokens.Is(at, TimeRole.Since);
        var start = between || from ? at + 1 : at;
        if (start == at && !IsFigure(at) && tokens.NumeralOf(at) == NumeralRole.None)
            return null;
        if (between && tokens.Is(start, TimeRole.UnitDual) && !tokens.IsDefinite(start))
        {
            // «بين عامي 2011 و2016», «بين شهري مارس ومايو», «بين يومي الجمعة والأحد».
            start++;
        }
        var a = Endpoint(start);
        var aEnd = a?.End ?? BareEnd(start);
        if (aEnd <= start)
            return null;
        var next = aEnd;
        if (tokens.IsComma(next) && between)
            next++;
        if (tokens.Is(next, TimeRole.To))
            next = tokens.IsWord(next + 1, "الي") ? next + 2 : next + 1;
        else if (!between && tokens.IsDash(next))
            next++;
        else if (!(between && tokens.IsJoined(tokens.Skip(next))))
            return null;
        if (
            !between
            && !from
            && a is not null
            && a is not CalendarNode { Day: not null } and not CalendarNode { Month: null, Year: not null }
        )
            return null;
        var b = Endpoint(next);
        var ends = Complete(a, start, b, next, between || from);
        return ends is { } both
            ? new IntervalNode(both.A, both.B)
            {
                First = between && tokens.IsWord(at - 1, "ما") ? at - 1 : at,
                End = both.B.End,
            }
            : null;
    }

    /// <summary>Lends a bare figure the month or the reading as a year that the other end gives it.</summary>
    private (TimeNode A, TimeNode B)? Complete(TimeNode? a, int aAt, TimeNode? b, int bAt, bool worded)
    {
        if (a is not null && b is not null)
        {
            if (b is FixedNode || a is FixedNode)
                return null;
            if (
                a is CalendarNode { Month: null, Year: { } lower }
                && b is CalendarNode { Month: null, Year: { } higher }
                && lower >= higher
            )
                return null;
            if (
                a is CalendarNode { HasYear: false, MonthOffset: null } early
                && b is CalendarNode late
                && late.HasYear
                && !early.Hijri
            )
            {
                a = early with
                {
                    Year = late.Year is { } year && late.Month < early.Month ? year - 1 : late.Year,
                    YearOffset = late.YearOffset,
                };
            }
            else if (a is CalendarNode { HasYear: false } first && b is CalendarNode { HasYear: false } second)
            {
                var direction = second.Direction;
                if (first.Direction == Direction.None && direction != Direction.None)
                    a = first with { Direction = direction };
            }
            else if (a is WeekdayNode { Direction: Direction.None, WeekOffset: null } day && b is WeekdayNode last)
            {
                a = day with { Direction = last.Direction, WeekOffset = last.WeekOffset };
            }
            return (a, b);
        }
        if (a is null && b is CalendarNode { Day: not null } date && tokens.DayNumber(aAt, out var number, out var end))
            return number < date.Day || worded
                ? (date with { Day = number, First = aAt, End = end, Weekday = null }, b)
                : null;
        if (
            a is CalendarNode { Month: null, Day: null, Year: not null }
            && b is null
            && dates.BareYear(bAt, out var last2, out var end2)
        )
            return (
                a,
                new CalendarNode
                {
                    Year = last2,
                    First = bAt,
                    End = end2,
                }
            );
        if (
            a is null
            && b is null or CalendarNode { Month: null, Year: not null }
            && dates.BareYear(aAt, out var first2, out var firstEnd)
        )
        {
            if (b is null && dates.BareYear(bAt, out var lastYear, out var lastEnd))
                b = new CalendarNode
                {
                    Year = lastYear,
                    First = bAt,
                    End = lastEnd,
                };
            if (b is CalendarNode { Year: { } upper } && upper > first2)
                return (
                    new CalendarNode
                    {
                        Year = first2,
                        First = aAt,
                        End = firstEnd,
                    },
                    b
                );
        }
        return null;
    }

    private TimeNode? Endpoint(int at)
    {
        var start = at;
        if (tokens.Is(start, TimeRole.In))
            start++;
        var node = tokens.IsWord(start, "الان")
            ? new RelativeDayNode(0) { End = start + 1 }
            : days.Day(start) ?? periods.Period(start, placed: true);
        return node is { } found && found.End > start ? found with { First = at } : null;
    }

    private int BareEnd(int at)
    {
        if (dates.BareYear(at, out _, out var year))
            return year;
        return tokens.DayNumber(at, out _, out var end) ? end : at;
    }

    /// <summary>A day or month and the end that a dash or «إلى» gives it: «27 شباط - 3 آذار», «مارس إلى مايو 2017».</summary>
    public IntervalNode? Until(TimeNode node)
    {
        if (
            node is not CalendarNode { Hijri: false } from
            || !(tokens.IsDash(node.End) || tokens.Is(node.End, TimeRole.To))
        )
            return null;
        if (tokens.Is(node.End, TimeRole.To) && !tokens.IsBare(node.End))
            return null;
        var next = node.End + 1;
        if (
            Endpoint(next) is not CalendarNode until
            || (until.Day is null) != (from.Day is null)
            || (until.Month is null) != (from.Month is null)
        )
            return null;
        return Complete(from, node.First, until, next, worded: false) is { } ends
            ? new IntervalNode(ends.A, ends.B) { First = node.First, End = ends.B.End }
            : null;
    }

    /// <summary>The first day of «3 و9 آذار»: the month is said once, behind the last.</summary>
    public CalendarNode? Shared(int at)
    {
        if (!tokens.DayNumber(at, out var day, out var end))
            return null;
        var last = end;
        for (var listed = 0; listed < LongestList; listed++)
        {
            var next = tokens.Skip(last);
            if (!tokens.IsJoined(next) || !tokens.DayNumber(next, out _, out var nextEnd))
                return null;
            if (dates.Day(next) is { } date && nextEnd < date.End)
            {
                return day < date.Day ? date with { First = at, End = end, Day = day, Weekday = null } : null;
            }
            last = nextEnd;
        }
        return null;
    }

    /// <summary>«يومي الثلاثاء والأربعاء 11 و12 أبريل»: two days that follow each other, each named twice.</summary>
    public IntervalNode? WeekdayPair(int at)
    {
        var start = tokens.Is(at, TimeRole.UnitDual) && tokens.ValueOf(at) == (int)Granularity.Day ? at + 1 : at;
        if (!tokens.Is(start, TimeRole.Weekday) || !tokens.Is(start + 1, TimeRole.Weekday))
            return null;
        if (!tokens.IsJoined(start + 1) || tokens.ValueOf(start + 1) != (tokens.ValueOf(start) + 1) % 7)
            return null;
        if (Shared(start + 2) is not { Day: { } day } first)
            return null;
        var next = tokens.Skip(first.End);
        return dates.Day(next) is { } second && second.Day == day + 1
            ? new IntervalNode(first, second) { First = at, End = second.End }
            : null;
    }

    private bool IsFigure(int at) => tokens.Text.Tokens[at].Kind == TokenKind.Number;
}
