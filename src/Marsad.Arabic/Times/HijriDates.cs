using System.Globalization;

namespace Marsad.Arabic.Times;

/// <summary>Hijri dates as Gregorian days, through the arithmetic calendars of .NET.</summary>
internal static class HijriDates
{
    private const int FirstUmmAlQuraYear = 1318;
    private const int LastUmmAlQuraYear = 1500;
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HijriCalendar Tabular = new() { HijriAdjustment = 0 };

    /// <summary>The Gregorian day; null when the month has no such day or the year is out of range.</summary>
    public static DateOnly? Day(int year, int month, int day, HijriRule rule)
    {
        if (year is < 1 or > 9000 || month is < 1 or > 12)
            return null;
        var calendar = For(year, rule);
        var days = calendar.GetDaysInMonth(year, month);
        return day < 1 || day > days ? null : DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    /// <summary>The first and the last day of a month.</summary>
    public static (DateOnly From, DateOnly To)? Month(int year, int month, HijriRule rule)
    {
        if (Day(year, month, 1, rule) is not { } first)
            return null;
        return (first, first.AddDays(For(year, rule).GetDaysInMonth(year, month) - 1));
    }

    /// <summary>The Hijri year a day falls in.</summary>
    public static int YearOf(DateOnly day, HijriRule rule)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Tabular.MinSupportedDateTime)
            return 1;
        return
            rule == HijriRule.UmmAlQura
            && time >= UmmAlQura.MinSupportedDateTime
            && time <= UmmAlQura.MaxSupportedDateTime
            ? UmmAlQura.GetYear(time)
            : Tabular.GetYear(time);
    }

    private static Calendar For(int year, HijriRule rule) =>
        rule == HijriRule.UmmAlQura && year is >= FirstUmmAlQuraYear and <= LastUmmAlQuraYear ? UmmAlQura : Tabular;
}
