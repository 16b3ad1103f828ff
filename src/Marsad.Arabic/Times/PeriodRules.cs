using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Months, years and units told from the anchor, and parts of them.</summary>
internal sealed class PeriodRules(TimeTokens tokens, DateRules dates, SpanRules spans)
{
    private RuleMemory<TimeNode> _last;

    /// <summary>The period that begins at a token.</summary>
    public TimeNode? Period(int at, bool placed) =>
        (_last.Knows(at, out var known) ? known : _last.Keep(at, ByItself(at)))
        ?? dates.OfMonth(at, placed || IsPlaced(at))
        ?? (TimeNode?)dates.OfYear(at, placed);

    /// <summary>One that is a period wherever it stands.</summary>
    private TimeNode? ByItself(int at)
    {
        if (tokens.Is(at, TimeRole.Edge) && !tokens.Is(at, TimeRole.Unit))
        {
            if (TryEdge(at, out var edge))
                return edge;
        }
        return YearPair(at)
            ?? Part(at)
            ?? Season(at)
            ?? Decade(at)
            ?? Century(at)
            ?? Stretch(at)
            ?? WeekOfMonth(at)
            ?? MonthOfYear(at)
            ?? NthDayOf(at)
            ?? Unit(at)
            ?? (TimeNode?)NthWeekday(at);
    }

    /// <summary>«مطلع», «منتصف», «نهاية» and what they are the edge of: its value is the whole.</summary>
    private bool TryEdge(int at, out TimeNode? edge)
    {
        if (tokens.IsWord(at, "عطله"))
            return TryEdgeOfWeek(at + 1, out edge);
        var next = at + 1;
        if (tokens.Is(next, TimeRole.From) || tokens.Is(next, TimeRole.During))
            next++;
        if (TryEdgeOfWeek(at, out edge))
            return true;
        edge = tokens.Is(next, TimeRole.Edge) ? null : Period(next, placed: true);
        if (edge is StretchNode)
            edge = null;
        if (edge is not null)
            return true;
        // «نهاية العام», «مطلع الشهر»: with nothing said, the one that runs.
        if (
            tokens.Is(next, TimeRole.Unit)
            && tokens.IsDefinite(next)
            && tokens.IsBare(next)
            && tokens.ValueOf(next) is (int)Granularity.Month or (int)Granularity.Year or (int)Granularity.Week
            && !tokens.Is(next + 1, TimeRole.Same)
            && !tokens.Is(next + 1, TimeRole.Following)
        )
        {
            edge = new UnitNode((Granularity)tokens.ValueOf(next), 0) { End = next + 1 };
        }
        return edge is not null;
    }

    /// <summary>«نهاية الأسبوع», «نهاية الأسبوع الماضي»: the weekend.</summary>
    private bool TryEdgeOfWeek(int at, out TimeNode? weekend)
    {
        weekend = null;
        var week = tokens.Is(at + 1, TimeRole.This) ? at + 2 : at + 1;
        if (!tokens.IsWord(at, "نهايه") || !tokens.IsUnit(week, Granularity.Week) || !tokens.IsDefinite(week))
            return false;
        var end = week + 1;
        var offset = 0;
        if (dates.DirectionAt(end) is { } direction)
        {
            offset = DateRules.Offset(direction);
            end++;
        }
        weekend = new UnitNode(Granularity.Week, offset) { Weekend = true, End = end };
        return true;
    }

    /// <summary>«الأسبوع المقبل», «هذا العام», «الشهر الجاري», «العام قبل الماضي».</summary>
    private UnitNode? Unit(int at)
    {
        var unit = at;
        var demonstrative = tokens.Is(at, TimeRole.This);
        if (demonstrative)
            unit++;
        if (!tokens.Is(unit, TimeRole.Unit) || !tokens.IsDefinite(unit))
            return null;
        var granularity = (Granularity)tokens.ValueOf(unit);
        if (granularity < Granularity.Day)
            return null;
        var end = unit + 1;
        if (demonstrative && granularity > Granularity.Day)
            return new UnitNode(granularity, 0) { End = end };
        if (tokens.Is(end, TimeRole.Before) && tokens.Is(end + 1, TimeRole.Past))
            return new UnitNode(granularity, -2) { End = end + 2 };
        if (tokens.IsWord(end, "بعد") && tokens.Is(end + 1, TimeRole.Future))
            return new UnitNode(granularity, 2) { End = end + 2 };
        if (tokens.IsWord(end, "ما") && tokens.IsWord(end + 1, "بعد") && tokens.Is(end + 2, TimeRole.Future))
            return new UnitNode(granularity, 2) { End = end + 3 };
        if (dates.DirectionAt(end) is { } direction && tokens.IsDefinite(end))
            return new UnitNode(granularity, DateRules.Offset(direction)) { End = end + 1 };
        if (tokens.Is(end, TimeRole.This) && granularity > Granularity.Day)
            return new UnitNode(granularity, 0) { End = end + 1 };
        return null;
    }

    /// <summary>«الأيام الثلاثة الماضية», «اليومين الماضيين», «الساعات الـ24 المقبلة», «آخر ثلاثة أيام», «الأشهر المقبلة».</summary>
    private TimeNode? Stretch(int at)
    {
        if (tokens.Is(at, TimeRole.Edge) && tokens.IsWord(at, "اخر"))
        {
            return spans.Counted(at + 1) is { Plural: true } last && Count(last.Count) is { } n
                ? new StretchNode(last.Unit, n, Direction.Past) { End = last.End }
                : null;
        }
        if (tokens.RoleOf(at) is TimeRole.UnitDual or TimeRole.UnitPlural && tokens.IsDefinite(at))
        {
            var unit = (Granularity)tokens.ValueOf(at);
            var end = at + 1;
            int? count = tokens.Is(at, TimeRole.UnitDual) ? 2 : null;
            if (count is null && tokens.Whole(end, out var number, out var after) && Count(number) is { } said)
            {
                count = said;
                end = after;
            }
            if (tokens.Is(end, TimeRole.Few))
                end++;
            return Towards(end, unit, count);
        }
        // «الـ24 ساعة الماضية», «الثلاثة أيام المقبلة».
        if (spans.Counted(at) is { } counted && Count(counted.Count) is { } whole && !tokens.Is(at, TimeRole.Unit))
            return Towards(counted.End, counted.Unit, whole) is StretchNode stretch ? stretch : null;
        return null;
    }

    private TimeNode? Towards(int at, Granularity unit, int? count)
    {
        Direction? direction = tokens.RoleOf(at) switch
        {
            _ when !tokens.IsBare(at) => null,
            TimeRole.Past or TimeRole.Last => Direction.Past,
            TimeRole.Future => Direction.Future,
            _ => null,
        };
        if (direction is not { } towards)
            return null;
        return count is { } n
            ? new StretchNode(unit, n, towards) { End = at + 1 }
            : new FixedNode(Resolution.None(unit, TimeKind.Period, TimeReason.Vague)) { End = at + 1 };
    }

    private static int? Count(decimal value) =>
        value is >= 1 and <= 2000 && value == decimal.Truncate(value) ? (int)value : null;

    /// <summary>«الربع الأول من 2017», «النصف الثاني من العام الماضي», «الثلث الأخير من رمضان».</summary>
    private PartNode? Part(int at)
    {
        if (
            tokens.NumeralOf(at) != NumeralRole.Fraction
            || !tokens.Text.FoldedOf(at).Contains("ال", StringComparison.Ordinal)
        )
            return null;
        var of = tokens.NumeralValueOf(at) switch
        {
            0.5m => 2,
            0.25m => 4,
            1m / 3 => 3,
            _ => 0,
        };
        if (of == 0 || Nth(at + 1, of) is not { } nth || Of(nth.End) is not { } whole)
            return null;
        return new PartNode(whole, Granularity.Season, nth.Index, of) { End = whole.End };
    }

    /// <summary>«الأسبوع الأول من أكتوبر», «الأسبوع الأخير من الشهر الماضي».</summary>
    private PartNode? WeekOfMonth(int at)
    {
        if (!tokens.IsUnit(at, Granularity.Week) || !tokens.IsDefinite(at))
            return null;
        if (Nth(at + 1, 5) is not { } nth || Of(nth.End) is not { } month)
            return null;
        return new PartNode(month, Granularity.Week, nth.Index, 5) { End = month.End };
    }

    /// <summary>«الشهر الأول من عام 2015».</summary>
    private PartNode? MonthOfYear(int at)
    {
        if (!tokens.IsUnit(at, Granularity.Month) || !tokens.IsDefinite(at) || Nth(at + 1, 12) is not { } nth)
            return null;
        if (Of(nth.End) is not (UnitNode { Unit: Granularity.Year } or CalendarNode { Month: null, Hijri: false }))
            return null;
        var year = Of(nth.End)!;
        return new PartNode(year, Granularity.Month, nth.Index, 12) { End = year.End };
    }

    /// <summary>«أول يوم من رمضان», «آخر أيام الشهر الماضي», «اليوم الأخير من العام».</summary>
    private NthDayNode? NthDayOf(int at)
    {
        if (NthDay.Lead(tokens, at) is not { } nth)
            return null;
        var whole = Unit(nth.End) ?? dates.OfMonth(nth.End, placed: true) ?? (TimeNode?)Bare(nth.End, nth.End - 1);
        return whole is null ? null : new NthDayNode(whole, nth.Index) { End = whole.End };
    }

    /// <summary>«2016/2017», «2016-17»: a season or school year over two years.</summary>
    private YearsNode? YearPair(int at)
    {
        if (!dates.BareYear(at, out var year, out var end) || !tokens.IsMark(end, '/'))
            return null;
        return SecondYear(year, end + 1) is { } after
            ? new YearsNode(year, year + 1, Granularity.Year) { End = after }
            : null;
    }

    private int? SecondYear(int first, int at) =>
        tokens.Figure(at, out var second, out var count, out var end)
        && ((count == 4 && second == first + 1) || (count == 2 && second == (first + 1) % 100))
            ? end
            : null;

    private (int Index, int End)? Nth(int at, int most)
    {
        if (tokens.Is(at, TimeRole.Last))
            return (-1, at + 1);
        return tokens.Ordinal(at, out var value, out var end) && value <= most ? (value, end) : null;
    }

    private TimeNode? Of(int at)
    {
        var next = at;
        if (tokens.Is(next, TimeRole.From))
            next++;
        return Unit(next)
            ?? dates.OfMonth(next, placed: true)
            ?? (TimeNode?)dates.OfYear(next, placed: true)
            ?? Bare(next, at);
    }

    private UnitNode? Bare(int at, int before) =>
        at > before
        && tokens.Is(at, TimeRole.Unit)
        && tokens.IsDefinite(at)
        && tokens.ValueOf(at) is (int)Granularity.Month or (int)Granularity.Year
        && !tokens.Is(at + 1, TimeRole.Same)
            ? new UnitNode((Granularity)tokens.ValueOf(at), 0) { End = at + 1 }
            : null;

    /// <summary>«أول جمعة من نوفمبر», «آخر خميس من الشهر الجاري».</summary>
    private NthWeekdayNode? NthWeekday(int at)
    {
        int index;
        if (tokens.IsWord(at, "اخر"))
            index = -1;
        else if (tokens.NumeralOf(at) == NumeralRole.Ordinal && tokens.NumeralValueOf(at) <= 5)
            index = (int)tokens.NumeralValueOf(at);
        else
            return null;
        var day = at + 1;
        if (tokens.IsUnit(day, Granularity.Day))
            day++;
        if (tokens.RoleOf(day) is not (TimeRole.BareWeekday or TimeRole.Weekday))
            return null;
        if (tokens.RoleOf(day + 1) is not (TimeRole.From or TimeRole.In) || Of(day + 2) is not { } month)
            return null;
        return new NthWeekdayNode((DayOfWeek)tokens.ValueOf(day), index, month) { End = month.End };
    }

    /// <summary>«صيف 2016», «شتاء العام الماضي», «الصيف المقبل», «هذا الخريف».</summary>
    private SeasonNode? Season(int at)
    {
        var word = at;
        var demonstrative = tokens.Is(at, TimeRole.This);
        if (demonstrative)
            word++;
        if (tokens.Is(word, TimeRole.Unit) && !demonstrative)
            return null;
        if (!tokens.Is(word, TimeRole.Season))
            return null;
        var month = tokens.ValueOf(word);
        var end = word + 1;
        if (dates.DirectionAt(end) is { } direction && tokens.IsDefinite(word))
            return new SeasonNode(month, null, direction) { End = end + 1 };
        if (demonstrative && tokens.IsDefinite(word))
            return new SeasonNode(month, null, Direction.Present) { End = end };
        if (tokens.IsDefinite(word))
            return null;
        var next = tokens.Is(end, TimeRole.From) ? end + 1 : end;
        TimeNode? year = Unit(next) is UnitNode { Unit: Granularity.Year } relative
            ? relative
            : dates.OfYear(next, placed: true);
        if (year is null)
            return null;
        // «شتاء 2015-2016» is one winter.
        var last =
            year is CalendarNode { Year: { } first } && (tokens.IsDash(year.End) || tokens.IsMark(year.End, '/'))
                ? SecondYear(first, year.End + 1) ?? year.End
                : year.End;
        return new SeasonNode(month, year, Direction.None) { End = last };
    }

    /// <summary>«تسعينيات القرن الماضي», «الستينيات»: decades of the twentieth century unless another is named.</summary>
    private YearsNode? Decade(int at)
    {
        if (!tokens.Is(at, TimeRole.Decade))
            return null;
        var end = at + 1;
        var century = 1900;
        var of = tokens.Is(end, TimeRole.From) ? end + 1 : end;
        if (tokens.IsUnit(of, Granularity.Century))
        {
            if (tokens.Is(of + 1, TimeRole.Past))
                end = of + 2;
            else if (tokens.Is(of + 1, TimeRole.Present))
                (century, end) = (2000, of + 2);
            else if (CenturyNumber(of + 1) is { } named)
                (century, end) = ((named.Number - 1) * 100, named.End);
        }
        var first = century + tokens.ValueOf(at);
        return new YearsNode(first, first + 9, Granularity.Decade) { End = end };
    }

    /// <summary>«القرن العشرين», «القرن التاسع عشر».</summary>
    private YearsNode? Century(int at)
    {
        if (!tokens.IsUnit(at, Granularity.Century) || !tokens.IsDefinite(at) || CenturyNumber(at + 1) is not { } named)
            return null;
        var first = ((named.Number - 1) * 100) + 1;
        return new YearsNode(first, first + 99, Granularity.Century) { End = named.End };
    }

    private (int Number, int End)? CenturyNumber(int at)
    {
        if (tokens.Ordinal(at, out var ordinal, out var end))
            return ordinal is >= 1 and <= 21 ? (ordinal, end) : null;
        return tokens.Whole(at, out var whole, out end) && whole is 20 or 21 ? ((int)whole, end) : null;
    }

    /// <summary>Whether the word before lets a month's name that is also another word be a month.</summary>
    private bool IsPlaced(int at) =>
        tokens.RoleOf(at - 1)
            is TimeRole.In
                or TimeRole.Since
                or TimeRole.During
                or TimeRole.To
                or TimeRole.Edge
                or TimeRole.UnitDual;
}
