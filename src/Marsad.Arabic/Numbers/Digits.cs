namespace Marsad.Arabic.Numbers;

/// <summary>A figure written in digits of either set.</summary>
/// <param name="Value">Its value; null when it is too long to be a quantity.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Count">How many digits it has.</param>
/// <param name="Plain">Whether it is digits only, without a separator.</param>
/// <param name="LeadingZero">Whether it begins with a zero that adds nothing.</param>
internal readonly record struct Digits(decimal? Value, int Start, int End, int Count, bool Plain, bool LeadingZero)
{
    private const int LongestQuantity = 16;
    private const int LongestGrouped = 24;

    /// <summary>
    /// Reads the figure that begins at <paramref name="start"/>. Thousands: comma, Arabic thousands sign, apostrophe or
    /// Arabic comma before exactly three digits; a space only before groups of three zeros, or two groups. Decimals: a
    /// point or the Arabic decimal sign, and a comma before one or two digits. A single point before three digits
    /// parts thousands when the figure ends in 00 («1.200»), for nobody writes such decimals, and decimals otherwise.
    /// </summary>
    public static bool TryRead(string raw, int start, out Digits digits)
    {
        digits = default;
        var whole = Run(raw, start);
        if (whole == start)
            return false;
        int end = whole,
            count = whole - start;
        var value = Accumulate(0, raw, start, whole);
        var zero = count > 1 && DigitOf(raw[start]) == 0;
        var grouped = false;
        if (count <= 3 && !(zero || (count == 1 && DigitOf(raw[start]) == 0)))
        {
            var separator = Separator(raw, end);
            while (
                count < LongestGrouped
                && separator != '\0'
                && Separator(raw, end) == separator
                && Run(raw, end + 1) == end + 4
            )
            {
                value = Accumulate(value, raw, end + 1, end + 4);
                end += 4;
                count += 3;
                grouped = true;
                if (separator is ' ')
                    break;
            }
            // A second group after a plain space is read only when the first was.
            while (
                grouped
                && count < LongestGrouped
                && separator is ' '
                && end < raw.Length
                && raw[end] == ' '
                && Run(raw, end + 1) == end + 4
                && AllZeros(raw, end + 1)
            )
            {
                value = Accumulate(value, raw, end + 1, end + 4);
                end += 4;
                count += 3;
            }
        }
        if (end + 1 < raw.Length && IsDecimalSign(raw, end, grouped))
        {
            var fractionStart = AfterSign(raw, end);
            var fractionEnd = Run(raw, fractionStart);
            if (fractionEnd > fractionStart && fractionEnd - end <= 9 && !ContinuesAsDate(raw, fractionEnd))
            {
                var scale = 1m;
                for (var i = fractionStart; i < fractionEnd; i++)
                {
                    scale /= 10;
                    value += DigitOf(raw[i]) * scale;
                }
                digits = new Digits(
                    count > LongestQuantity ? null : value,
                    start,
                    fractionEnd,
                    count,
                    Plain: false,
                    zero
                );
                return true;
            }
        }
        digits = new Digits(count > LongestQuantity ? null : value, start, end, count, Plain: !grouped, zero);
        return true;
    }

    /// <summary>The value of a decimal digit of any set that Arabic texts use, or −1.</summary>
    public static int DigitOf(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '٠' and <= '٩' => c - '٠',
            >= '۰' and <= '۹' => c - '۰',
            _ => -1,
        };

    /// <summary>Whether a letter, with the marks on it, stands right before a position.</summary>
    public static bool FollowsLetter(string raw, int start)
    {
        var at = start - 1;
        while (at > 0 && raw[at] is (>= '\u064B' and <= '\u0652') or 'ـ' && start - at < 8)
            at--;
        return at >= 0 && char.IsLetter(raw[at]) && raw[at] != 'ـ';
    }

    /// <summary>Where the run of digits that begins at <paramref name="start"/> ends.</summary>
    public static int Run(string raw, int start)
    {
        var i = start;
        while (i < raw.Length && DigitOf(raw[i]) >= 0)
            i++;
        return i;
    }

    private static decimal Accumulate(decimal before, string raw, int start, int end)
    {
        if (end - start > LongestQuantity || before > 1e24m)
            return before;
        for (var i = start; i < end; i++)
            before = (before * 10) + DigitOf(raw[i]);
        return before;
    }

    private static char Separator(string raw, int at)
    {
        if (at + 3 >= raw.Length || Run(raw, at + 1) < at + 4)
            return '\0';
        return raw[at] switch
        {
            ',' or '٬' or '\'' or '’' or '،' or '\u00A0' or '\u202F' or '\u2009' => raw[at],
            '.' when Run(raw, at + 1) == at + 4 && (EndsInZeros(raw, at + 4) || SecondGroup(raw, at + 4)) => '.',
            ' ' when Run(raw, at + 1) == at + 4 && (AllZeros(raw, at + 1) || SpacedTwice(raw, at + 4)) => ' ',
            _ => '\0',
        };
    }

    private static bool EndsInZeros(string raw, int end) => DigitOf(raw[end - 1]) == 0 && DigitOf(raw[end - 2]) == 0;

    private static bool SecondGroup(string raw, int at) =>
        at < raw.Length && raw[at] == '.' && Run(raw, at + 1) == at + 4;

    private static bool SpacedTwice(string raw, int at) =>
        at < raw.Length && raw[at] == ' ' && Run(raw, at + 1) == at + 4 && AllZeros(raw, at + 1);

    private static bool AllZeros(string raw, int at) =>
        DigitOf(raw[at]) == 0 && DigitOf(raw[at + 1]) == 0 && DigitOf(raw[at + 2]) == 0;

    // The letter may carry a mark.
    private static int AfterSign(string raw, int at) =>
        raw[at] == 'ر' && at + 2 < raw.Length && raw[at + 1] is >= '\u064B' and <= '\u0652' ? at + 2 : at + 1;

    private static bool IsDecimalSign(string raw, int at, bool grouped) =>
        raw[at] switch
        {
            '.' or '٫' => true,
            // «3ر5» for 3.5, in the agencies of Jordan, Palestine and the Gulf.
            'ر' => !grouped && DigitOf(raw[AfterSign(raw, at)]) >= 0,
            ',' or '،' => !grouped && Run(raw, at + 1) - at is 2 or 3,
            _ => false,
        };

    private static bool ContinuesAsDate(string raw, int at) =>
        at + 1 < raw.Length && raw[at] is '.' or ',' && DigitOf(raw[at + 1]) >= 0;
}
