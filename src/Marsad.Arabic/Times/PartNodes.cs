namespace Marsad.Arabic.Times;

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
            // «الأسبوع الثالث هذا الأسبوع»: it has but one
            if (first > to)
                return Resolution.None(Unit, TimeKind.Period, TimeReason.OutOfRange);
            var last = first.AddDays(6);
            return Resolution.Days(first, last < to || Index < 0 ? last : to, Granularity.Week);
        }
        var index = Index < 0 ? Of : Index;
        if (whole.Granularity == Granularity.Year)
        {
            var months = 12 / Of;
            var first = from.AddMonths(months * (index - 1));
            if (months == 1)
                return Resolution.Month(first.Year, first.Month);
            return Resolution.Months(first, first.AddMonths(months - 1), Granularity.Season);
        }
        var length = (to.DayNumber - from.DayNumber + 1) / Of;
        // «الربع الأول من اليوم الماضي»: no whole day
        if (length == 0)
            return Resolution.None(Unit, TimeKind.Period, TimeReason.OutOfRange);
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

/// <summary>So many years as one period: a decade, a century, «2011-2016».</summary>
internal sealed record YearsNode(int FirstYear, int LastYear, Granularity Granularity) : TimeNode
{
    public override Resolution Resolve(Surroundings at) => Resolution.Years(FirstYear, LastYear, Granularity);
}
