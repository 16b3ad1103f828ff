using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>
/// Feasts with a date of their own: «عيد الفطر», «ثاني أيام عيد الأضحى», «ليلة رأس السنة». A feast of several days
/// counts as its first. Feasts whose date a country or a church sets differently are left out.
/// </summary>
internal sealed class HolidayRules(TimeTokens tokens, DateRules dates)
{
    private const int MostWords = 3;

    // The words of the name in folded letters, the month and day, and whether they are of the Hijri calendar.
    private static readonly (string[] Words, int Month, int Day, bool Hijri)[] Feasts =
    [
        (["عيد", "الفطر"], 10, 1, true),
        (["عيد", "الاضحي"], 12, 10, true),
        (["عيد", "العمال"], 5, 1, false),
        (["عيد", "العمل"], 5, 1, false),
        (["عيد", "الميلاد"], 12, 25, false),
        (["عيد", "النوروز"], 3, 21, false),
        (["عيد", "النيروز"], 3, 21, false),
        (["راس", "السنه", "الهجريه"], 1, 1, true),
        (["راس", "السنه", "الميلاديه"], 1, 1, false),
        (["راس", "السنه"], 1, 1, false),
        (["يوم", "عاشوراء"], 1, 10, true),
        (["ذكري", "عاشوراء"], 1, 10, true),
        (["عاشوراء"], 1, 10, true),
        (["المولد", "النبوي"], 3, 12, true),
        (["يوم", "عرفه"], 12, 9, true),
    ];

    /// <summary>The feast that begins at a token, with what says which of its days is meant.</summary>
    public TimeNode? Holiday(int at)
    {
        var (shift, start) = Lead(at);
        if (!MayOpen(start) || Named(start) is not { } feast)
            return null;
        return shift == 0 ? feast with { First = at } : new ShiftedNode(feast, shift) { First = at, End = feast.End };
    }

    /// <summary>«عشية», «ليلة», «أول أيام», «اليوم الثالث من»: days from the first, and where the name begins.</summary>
    private (int Shift, int Start) Lead(int at)
    {
        if (tokens.IsWord(at, "عشيه") || tokens.IsWord(at, "وقفه"))
            return (-1, at + 1);
        if (tokens.IsWord(at, "ليله"))
            return (tokens.IsWord(at + 1, "راس") ? -1 : 0, at + 1);
        return NthDay.Lead(tokens, at) is { Index: > 0 and <= 4 } nth ? (nth.Index - 1, nth.End) : (0, at);
    }

    private bool MayOpen(int at) =>
        tokens.Is(at, TimeRole.Holiday) || (tokens.IsUnit(at, Granularity.Day) && tokens.Is(at + 1, TimeRole.Holiday));

    private CalendarNode? Named(int at)
    {
        foreach (var (words, month, day, hijri) in Feasts)
        {
            if (!Matches(at, words))
                continue;
            var end = at + words.Length;
            while (end < at + words.Length + MostWords && tokens.Is(end, TimeRole.Blessed))
                end++;
            return dates.WithYear(
                new CalendarNode
                {
                    First = at,
                    End = end,
                    Month = month,
                    Day = day,
                    Hijri = hijri,
                }
            );
        }
        return null;
    }

    private bool Matches(int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 ? !BeginsWith(at, words[0]) : !tokens.IsWord(at + i, words[i]))
                return false;
        }
        return true;
    }

    // «وعيد الفطر», «لعيد الفطر»: the proclitics of the first word are looked through.
    private bool BeginsWith(int at, string word) =>
        at < tokens.Count
        && tokens.Text.FoldedOf(at) is var folded
        && folded.EndsWith(word, StringComparison.Ordinal)
        && folded.Length - word.Length <= 2;
}
