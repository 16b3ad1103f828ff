using System.Globalization;

namespace Marsad.Weighing;

/// <summary>The days that an ISO 8601 value of the output contract covers: a date, a month, a year or an interval <c>a/b</c>.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day, included.</param>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>Number of days, at least one.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Reads a value; null when there is none or it is none of these forms.</summary>
    public static DaySpan? Parse(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return Part(value);
        return Part(value[..slash]) is { } first && Part(value[(slash + 1)..]) is { } last && first.First <= last.Last
            ? new DaySpan(first.First, last.Last)
            : null;
    }

    private static DaySpan? Part(string part)
    {
        if (Exact(part, "yyyy-MM-dd") is { } day)
            return new DaySpan(day, day);
        if (Exact(part, "yyyy-MM") is { } month)
            return new DaySpan(month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        if (Exact(part, "yyyy") is { } year)
            return new DaySpan(year, new DateOnly(year.Year, 12, 31));
        return null;
    }

    private static DateOnly? Exact(string part, string format) =>
        DateOnly.TryParseExact(part, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
