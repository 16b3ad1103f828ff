using System.Globalization;

namespace Marsad.Reading.Intake;

/// <summary>
/// The calendar day in the dates that feeds and archives write: ISO 8601, RFC 822 and 1123, Unix seconds or milliseconds, and
/// «28/02/2017», the day first as Arabic papers write it unless only the second number can be one.
/// </summary>
internal static class PublicationDate
{
    // Unix seconds of the years 1973 to 2286, and the same in milliseconds.
    private const long MinSeconds = 100_000_000;
    private const long MinMilliseconds = 100_000_000_000;

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>
    /// <c>yyyy-MM-dd</c> as the clock of the writer showed it, not converted to another zone; null when the text is no
    /// such date.
    /// </summary>
    public static string? Of(string? text)
    {
        text = text?.Trim();
        return string.IsNullOrEmpty(text) ? null : Iso(text) ?? Unix(text) ?? Slashed(text) ?? Rfc822(text);
    }

    private static string? Iso(string text)
    {
        var isDay = text.Length == 10 || (text.Length > 10 && text[10] is 'T' or 't' or ' ');
        return isDay ? IsoDay.Parse(text.AsSpan(0, 10))?.ToIso() : null;
    }

    private static string? Unix(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= MinSeconds
            ? number < MinMilliseconds
                ? Day(DateTimeOffset.FromUnixTimeSeconds(number))
                : number < MinMilliseconds * 100
                    ? Day(DateTimeOffset.FromUnixTimeMilliseconds(number))
                    : null
            : null;

    private static string? Slashed(string text)
    {
        var parts = text.Split(' ', 2)[0].Split('/');
        if (
            parts is not [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } last]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            return null;
        if (month > 12)
            (day, month) = (month, day);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToIso()
            : null;
    }

    // "Fri, 20 Jan 2017 21:43:00 +0100", with or without the weekday, month cut or in full.
    private static string? Rfc822(string text)
    {
        var words = text.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 && char.IsAsciiLetter(words[0][0]) ? 1 : 0;
        if (
            words.Length < first + 3
            || words[first + 1].Length < 3
            || !int.TryParse(words[first], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(words[first + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return null;
        }

        var month = Array.IndexOf(Months, words[first + 1][..3].ToLowerInvariant()) + 1;
        year +=
            words[first + 2].Length != 2 ? 0
            : year < 70 ? 2000
            : 1900;
        return month > 0 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToIso()
            : null;
    }

    private static string Day(DateTimeOffset time) => DateOnly.FromDateTime(time.DateTime).ToIso();
}
