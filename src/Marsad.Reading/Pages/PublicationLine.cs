using Marsad.Arabic;
using Marsad.Arabic.Times;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Pages;

/// <summary>Finds the day in a line that states when something was published.</summary>
internal static class PublicationLine
{
    /// <summary>UTF-16 units of the longest line that states a date: keys, weekday, two calendars and a clock time.</summary>
    public const int Longest = 90;

    /// <summary>Words that may stand beside the date: «نشر في», «بتوقيت غرينتش», a section's name.</summary>
    private const int MostOtherWords = 5;

    /// <summary>UTF-16 units of the longest line of counters and buttons beside a date.</summary>
    public const int LongestOfParts = 240;

    /// <summary>
    /// The day that a line states which stands outside the article, where counters and buttons may share the line with it:
    /// «تاريخ النشر: 07/03/2023 - عدد القراءات: 12».
    /// </summary>
    public static (DateOnly Day, string Quote)? DateInParts(string line)
    {
        if (line.Length > LongestOfParts)
            return null;
        if (DateIn(line) is { } whole)
            return whole;
        foreach (var part in line.Split([" - ", " – ", " — ", "|", "•", "·"], StringSplitOptions.TrimEntries))
        {
            if (part.Length < line.Length && DateIn(part) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The day that a short line states, and the words that state it; null when it states none.</summary>
    public static (DateOnly Day, string Quote)? DateIn(string line)
    {
        if (
            line.Length > Longest
            || line.AsSpan().IndexOfAnyInRange('0', '9') < 0 && line.AsSpan().IndexOfAnyInRange('٠', '٩') < 0
        )
            return null;
        var text = ArabicText.Parse(line);
        var words = 0;
        foreach (var token in text.Tokens)
            words += token.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number ? 1 : 0;
        foreach (var time in TimeExpressions.Find(text))
        {
            if (
                time.Kind != TimeKind.Date
                || time.Granularity > Granularity.Day
                || time.From is not { } day
                || time.From != time.To
            )
                continue;
            if (words - WordsOf(text, time) > MostOtherWords)
                continue;
            return (day, line[time.Start..time.End]);
        }
        return English(line);
    }

    private static int WordsOf(ArabicText text, TimeExpression time)
    {
        var words = 0;
        for (var t = time.FirstToken; t < time.EndToken; t++)
            words += text.Tokens[t].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number ? 1 : 0;
        return words;
    }

    // "March 14, 2021", "Sunday, 14 March 2021", "14 Mar 2021 10:30".
    private static (DateOnly Day, string Quote)? English(string line)
    {
        var words = line.Split([' ', ',', '.', '|', '·', '•', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < words.Length && words.Length <= MostOtherWords * 2; i++)
        {
            var isMonthFirst = char.IsAsciiLetter(words[i][0]);
            var (day, month) = isMonthFirst ? (words[i + 1], words[i]) : (words[i], words[i + 1]);
            if (day.Length > 2 || words[i + 2].Length != 4)
                continue;
            if (PublicationDate.Of($"{day} {month} {words[i + 2]}") is { } iso)
            {
                var start = line.IndexOf(words[i], StringComparison.Ordinal);
                var end = line.IndexOf(words[i + 2], start, StringComparison.Ordinal) + 4;
                return (IsoDay.Parse(iso)!.Value, line[start..end]);
            }
        }
        return null;
    }
}
