namespace Marsad.Arabic.Times;

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
