namespace Marsad.Reading.Dates;

/// <summary>How exactly a claim's date is known, on the scale of the UCDP codebook (date_prec).</summary>
internal static class DatePrecision
{
    private const int Day = 1;
    private const int Days = 2;
    private const int Week = 3;
    private const int Month = 4;
    private const int Longer = 5;

    private const int DaysOfWeek = 7;
    private const int LongestMonth = 31;

    /// <summary>
    /// 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer: UCDP's grade for up to a year, which also stands for
    /// what is longer still or open; null without a date.
    /// </summary>
    /// <param name="value">As <see cref="Claim.Date"/>.</param>
    public static int? Of(string? value)
    {
        if (value is null)
            return null;
        var (from, until) = value.IndexOf('/') is >= 0 and var slash
            ? (value[..slash], value[(value.LastIndexOf('/') + 1)..])
            : (value, value);
        if (FirstDay(from) is not { } first || FirstDay(until) is not { } final)
            return Longer;
        var last = until.Length switch
        {
            YearLength => final.AddYears(1).AddDays(-1),
            MonthLength => final.AddMonths(1).AddDays(-1),
            _ => final,
        };
        return (last.DayNumber - first.DayNumber + 1) switch
        {
            <= 1 => Day,
            < DaysOfWeek => Days,
            DaysOfWeek => Week,
            <= LongestMonth => Month,
            _ => Longer,
        };
    }

    private const int YearLength = 4;
    private const int MonthLength = 7;

    private static DateOnly? FirstDay(string point) =>
        IsoDay.Parse(
            point.Length switch
            {
                YearLength => point + "-01-01",
                MonthLength => point + "-01",
                _ => point,
            }
        );
}
