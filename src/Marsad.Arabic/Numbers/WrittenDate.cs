namespace Marsad.Arabic.Numbers;

/// <summary>
/// A date written in digits: <c>04/04/2017</c> (day first; month first only when the other way is impossible),
/// <c>2019-02-03</c>, with a time of day behind it in ISO 8601 (<c>2019-02-03T08:15:00+03:00</c>).
/// </summary>
/// <param name="Year">As written; two digits stay two.</param>
/// <param name="YearDigits">2 or 4.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31, or 0 for a month and a year only.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
internal readonly record struct WrittenDate(int Year, int YearDigits, int Month, int Day, int End)
{
    /// <summary>Where the date or clock time in digits that begins here ends, 0 when none does.</summary>
    public static int EndOf(string raw, int start)
    {
        if (TryRead(raw, start, out var date))
            return date.End;
        return TryReadClock(raw, start, point: false, out _, out _, out var end) ? end : 0;
    }

    /// <summary>Reads the date that begins at a position.</summary>
    public static bool TryRead(string raw, int start, out WrittenDate date)
    {
        date = default;
        if (start > 0 && (Digits.DigitOf(raw[start - 1]) >= 0))
            return false;
        var a = Part(raw, start, out var aEnd);
        if (a < 0)
            return false;
        var at = Separator(raw, aEnd, out var separator);
        if (at < 0)
            return false;
        var b = Part(raw, at, out var bEnd);
        if (b < 0 || bEnd - at > 2)
            return TryMonthYear(raw, start, aEnd, separator, at, a, b, bEnd, out date);
        var then = Separator(raw, bEnd, out var second);
        int cEnd = 0,
            c = -1;
        if (then >= 0 && second == separator)
            c = Part(raw, then, out cEnd);
        if (c < 0)
            return TryMonthYear(raw, start, aEnd, separator, at, a, b, bEnd, out date);
        int aLength = aEnd - start,
            cLength = cEnd - then;
        if (
            cEnd < raw.Length
            && (raw[cEnd] == separator && cEnd + 1 < raw.Length && Digits.DigitOf(raw[cEnd + 1]) >= 0)
        )
            return false;
        if (aLength == 4 && cLength <= 2)
        {
            if (b is < 1 or > 12 || c is < 1 or > 31)
                return false;
            date = new WrittenDate(a, 4, b, c, ClockEnd(raw, cEnd));
            return true;
        }
        if (
            aLength > 2
            || cLength is not (2 or 4)
            || (separator == '.' && cLength == 2 && (aLength < 2 || bEnd - at < 2))
        )
            return false;
        if (b > 12 && a <= 12)
            (a, b) = (b, a);
        if (a is < 1 or > 31 || b is < 1 or > 12)
            return false;
        date = new WrittenDate(c, cLength, b, a, cEnd);
        return true;
    }

    /// <summary>Reads <c>14:30</c> or <c>14:30:05</c>; <c>14.30</c> too where <paramref name="point"/> lets it.</summary>
    public static bool TryReadClock(string raw, int start, bool point, out int hour, out int minute, out int end)
    {
        (minute, end) = (0, 0);
        hour = Part(raw, start, out var at);
        if (
            hour is < 0 or > 24
            || at - start > 2
            || at + 2 >= raw.Length
            || !(raw[at] == ':' || (point && raw[at] == '.'))
        )
            return false;
        minute = Part(raw, at + 1, out end);
        if (minute is < 0 or > 59 || end - at != 3)
            return false;
        if (end + 2 < raw.Length && raw[end] == ':' && Part(raw, end + 1, out var secondsEnd) is >= 0 and < 60)
        {
            if (secondsEnd - end != 3)
                return false;
            end = secondsEnd;
        }
        return true;
    }

    private static bool TryMonthYear(
        string raw,
        int start,
        int aEnd,
        char separator,
        int bStart,
        int a,
        int b,
        int bEnd,
        out WrittenDate date
    )
    {
        date = default;
        if (b < 0 || separator is not ('/' or '-') || bStart != aEnd + 1)
            return false;
        int aLength = aEnd - start,
            bLength = bEnd - bStart;
        if (bEnd < raw.Length && (raw[bEnd] == '/' || char.IsLetter(raw[bEnd])))
            return false;
        if (aLength == 4 && bLength == 2 && b is >= 1 and <= 12 && a is >= 1900 and <= 2099)
        {
            date = new WrittenDate(a, 4, b, 0, bEnd);
            return true;
        }
        if (aLength <= 2 && bLength == 4 && a is >= 1 and <= 12 && b is >= 1900 and <= 2099 && separator == '/')
        {
            date = new WrittenDate(b, 4, a, 0, bEnd);
            return true;
        }
        return false;
    }

    /// <summary>One to four digits, or −1.</summary>
    private static int Part(string raw, int start, out int end)
    {
        end = start;
        var value = 0;
        while (end < raw.Length && Digits.DigitOf(raw[end]) is var digit and >= 0)
        {
            if (end - start == 4)
                return -1;
            value = (value * 10) + digit;
            end++;
        }
        return end > start ? value : -1;
    }

    private static int Separator(string raw, int at, out char separator)
    {
        separator = '\0';
        var i = at;
        if (i < raw.Length && raw[i] == ' ')
            i++;
        if (i >= raw.Length)
            return -1;
        separator = raw[i] switch
        {
            '/' or '\\' => '/',
            '-' or '–' or '‐' or '‑' => '-',
            '.' => '.',
            _ => '\0',
        };
        if (separator == '\0' || (separator == '.' && i > at))
            return -1;
        i++;
        if (i < raw.Length && raw[i] == ' ')
        {
            // «5 - 7» is a range; «27 / 2 / 2016» is a date.
            if (separator != '/')
                return -1;
            i++;
        }
        else if (separator != '/' && i - 1 > at)
        {
            return -1;
        }
        return i;
    }

    private static int ClockEnd(string raw, int end)
    {
        if (end >= raw.Length || raw[end] is not ('T' or 't'))
            return end;
        if (!TryReadClock(raw, end + 1, point: false, out _, out _, out var clock))
            return end;
        if (clock + 1 < raw.Length && raw[clock] is '.' or ',' && Digits.DigitOf(raw[clock + 1]) >= 0)
        {
            var fraction = clock + 1;
            while (fraction < raw.Length && Digits.DigitOf(raw[fraction]) >= 0 && fraction - clock < 10)
                fraction++;
            clock = fraction;
        }
        if (clock < raw.Length && raw[clock] is 'Z' or 'z')
            return clock + 1;
        if (clock < raw.Length && raw[clock] is '+' or '-' or '−')
        {
            if (TryReadClock(raw, clock + 1, point: false, out _, out _, out var zone))
                return zone;
            if (Part(raw, clock + 1, out var packed) >= 0 && packed - clock is 3 or 5)
                return packed;
        }
        return clock;
    }
}
