using System.Globalization;
using Marsad.Arabic.Times;

namespace Marsad.Reading.Models.Checking;

/// <summary>The day that words of the report tell.</summary>
internal sealed class Days(ReportSurvey survey)
{
    /// <summary>What the house's own calendar makes of these words; null when it makes nothing of them.</summary>
    public string? At(Found at) =>
        survey
            .Times.Where(t => t is { Value: not null, Kind: TimeKind.Date or TimeKind.Period })
            .Where(t => t.FirstToken < at.EndToken && t.EndToken > at.FirstToken)
            .MaxBy(t => Math.Min(t.EndToken, at.EndToken) - Math.Max(t.FirstToken, at.FirstToken))
            ?.Value;

    /// <summary>Whether somebody could count from the report's own day.</summary>
    public bool IsDated => survey.Report.Head.Published is not null;

    /// <summary>Whether a value is a day, month or year, or an interval between two of them.</summary>
    public static bool IsValue(string value)
    {
        var ends = value.Split('/');
        return ends.Length <= 2
            && Array.TrueForAll(ends, IsPoint)
            && (ends.Length == 1 || string.CompareOrdinal(ends[0], ends[1]) <= 0);
    }

    private static bool IsPoint(string value) =>
        value.Length switch
        {
            4 => Is(value, "yyyy"),
            7 => Is(value, "yyyy-MM"),
            _ => Is(value, "yyyy-MM-dd"),
        };

    private static bool Is(string value, string format) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
