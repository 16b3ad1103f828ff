namespace Marsad.Arabic.Times;

/// <summary>
/// Finds times in Arabic text: dates in every order and naming (Levantine, Egyptian and Gulf, Maghrebi, paired, Hijri),
/// weekdays, expressions told from the day of publication, periods and intervals, durations, clock times and
/// recurrences. Total and linear for any string; safe to call from many threads at once.
/// </summary>
/// <remarks>
/// A bare weekday or a date without its year is the nearest one not after the anchor, unless its own words («المقبل») or
/// those near it («سوف», «المقرر», «سيعقد») speak of the future; a weekday beside a yearless date picks the year it fits.
/// «الأسبوع الماضي» is an ISO week, Monday to Sunday; a weekend is its Saturday and Sunday. «قبل أسبوعين» is a day, «قبل
/// شهرين» a month and «قبل سنتين» a year: no finer than the words. A number of two digits is a year only in a full date
/// or behind «عام»; it is the one from 79 years before the anchor to 20 after (1950–2049 without an anchor).
/// </remarks>
public static class TimeExpressions
{
    private const int FirstAnchorYear = 1000;
    private const int LastAnchorYear = 8000;

    /// <summary>Finds the times of a text in its order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">
    /// What relative expressions are told from; without it they come back without a value. An anchor before the year
    /// 1000 or after 8000 counts as none.
    /// </param>
    public static IReadOnlyList<TimeExpression> Find(ArabicText text, Anchor? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (anchor is { Published.Year: < FirstAnchorYear or > LastAnchorYear })
            anchor = anchor with { Published = null };
        if (anchor is { Hint.Year: < FirstAnchorYear or > LastAnchorYear })
            anchor = anchor with { Hint = null };
        return new TimeFinder(text, anchor).Find();
    }
}
