using System.Globalization;

namespace Marsad.Reading;

/// <summary>Days as the output contract writes them: <c>yyyy-MM-dd</c>, ISO 8601.</summary>
public static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day in ISO 8601.</summary>
    public static string ToIso(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day that a text is, to the letter; null when it is none.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        // Read by hand: it is asked several times a claim, and a format is taken apart each time.
        if (text.Length != Format.Length || text[4] != '-' || text[7] != '-')
            return null;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>A number in ASCII digits; -1 when something else is among them.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            if (char.IsAsciiDigit(digit))
                number = (number * 10) + (digit - '0');
            else
                return -1;
        return number;
    }
}
