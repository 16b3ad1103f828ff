using System.Globalization;

namespace Marsad.Arabic.Times;

/// <summary>What a node stands for once it is set against an anchor.</summary>
internal readonly record struct Resolution(
    string? Value,
    DateOnly? From,
    DateOnly? To,
    Granularity Granularity,
    TimeKind Kind,
    TimeReason Reason = TimeReason.None,
    bool Disagrees = false
)
{
    public static Resolution Day(DateOnly day) => new(Iso(day), day, day, Granularity.Day, TimeKind.Date);

    public static Resolution Month(int year, int month)
    {
        if (year is < 1 or > 9999)
            return None(Granularity.Month, TimeKind.Period, TimeReason.OutOfRange);
        var first = new DateOnly(year, month, 1);
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return new(IsoMonth(first), first, last, Granularity.Month, TimeKind.Period);
    }

    public static Resolution Months(DateOnly first, DateOnly lastMonth, Granularity granularity) =>
        new(
            $"{IsoMonth(first)}/{IsoMonth(lastMonth)}",
            first,
            new DateOnly(lastMonth.Year, lastMonth.Month, DateTime.DaysInMonth(lastMonth.Year, lastMonth.Month)),
            granularity,
            TimeKind.Period
        );

    public static Resolution Year(int year) =>
        year is < 1 or > 9999
            ? None(Granularity.Year, TimeKind.Period, TimeReason.OutOfRange)
            : new(
                year.ToString("D4", CultureInfo.InvariantCulture),
                new DateOnly(year, 1, 1),
                new DateOnly(year, 12, 31),
                Granularity.Year,
                TimeKind.Period
            );

    public static Resolution Years(int first, int last, Granularity granularity) =>
        first is < 1 or > 9999 || last is < 1 or > 9999
            ? None(granularity, TimeKind.Period, TimeReason.OutOfRange)
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{first:D4}/{last:D4}"),
                new DateOnly(first, 1, 1),
                new DateOnly(last, 12, 31),
                granularity,
                TimeKind.Period
            );

    public static Resolution Days(DateOnly first, DateOnly last, Granularity granularity) =>
        new($"{Iso(first)}/{Iso(last)}", first, last, granularity, TimeKind.Period);

    public static Resolution None(Granularity granularity, TimeKind kind, TimeReason reason) =>
        new(null, null, null, granularity, kind, reason);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string IsoMonth(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
