using System.Globalization;
using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Translations;

/// <summary>
/// The marks of a text in another language, which nobody reads: names that the theatres know, names by their sound, figures and days.
/// </summary>
internal static class ForeignMarks
{
    private const decimal LeastCount = 3;

    /// <summary>The marks, each with the token it stands at.</summary>
    public static IEnumerable<(int Token, Mark Mark)> Of(ReportReading reading, ArabicText body, World world)
    {
        var tokens = new List<int>();
        var words = new List<string>();
        for (var i = 0; i < body.Tokens.Length; i++)
        {
            if (body.Tokens[i].Kind is not (TokenKind.Foreign or TokenKind.Number))
                continue;
            tokens.Add(i);
            words.Add(ForeignNames.Bare(body.FoldedOf(i)));
        }
        for (var at = 0; at < words.Count; )
        {
            if (DayAt(words, at, world.ForeignWords) is { } day)
            {
                if (!MarkReader.IsOfTheReport(reading.Report, day.Month, day.Day))
                    yield return (tokens[at], Mark.Day(day.Month, day.Day));
                at += day.Words;
            }
            else if (NumberAt(words, at, world.ForeignWords) is { } number)
            {
                if (number.Value >= LeastCount)
                    yield return (tokens[at], Mark.Number(number.Value));
                at += number.Words;
            }
            else if (!IsName(body, tokens[at]))
                at++;
            else if (world.ForeignNames.Value?.At(words, at) is { } name)
            {
                foreach (var mark in name.Marks)
                    yield return (tokens[at], mark);
                at += name.Words;
            }
            else
            {
                if (NameMarks.Heard(words[at]) is { } heard)
                    yield return (tokens[at], heard);
                at++;
            }
        }
    }

    private static bool IsName(ArabicText body, int token)
    {
        foreach (var c in body.RawOf(token))
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    // «11 November 2017», «November 11, 2017», «le 1er mai»; a year alone or a month alone is no day.
    private static (int Words, int Month, int Day)? DayAt(List<string> words, int at, ForeignWords known)
    {
        if (at + 1 >= words.Count)
            return null;
        var (one, other) = (words[at], words[at + 1]);
        var (day, month) =
            known.MonthOf(other) is > 0 and var after ? (DayNumber(one), after)
            : known.MonthOf(one) is > 0 and var before ? (DayNumber(other), before)
            : (0, 0);
        if (day == 0)
            return null;
        var hasYear = at + 2 < words.Count && words[at + 2].Length == 4 && words[at + 2].All(char.IsAsciiDigit);
        return (hasYear ? 3 : 2, month, day);
    }

    private static int DayNumber(string word)
    {
        const int Last = 31;
        var digits = word.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyzº");
        return
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and <= Last
            ? day
            : 0;
    }

    private static (int Words, decimal Value)? NumberAt(List<string> words, int at, ForeignWords known)
    {
        if (known.NumberOf(words[at]) is { } named)
            return Scaled(named, 1);
        if (Figure(words[at]) is not { } figure)
            return null;
        // «12 000» is one figure.
        var taken = 1;
        while (
            at + taken < words.Count
            && words[at + taken] is { Length: 3 } group
            && group.All(char.IsAsciiDigit)
            && figure is > 0 and < 1_000_000_000
        )
        {
            figure = (figure * 1000) + decimal.Parse(group, CultureInfo.InvariantCulture);
            taken++;
        }
        return Scaled(figure, taken);

        (int, decimal) Scaled(decimal value, int taken) =>
            at + taken < words.Count && known.ScaleOf(words[at + taken]) is var scale and not 1
                ? (taken + 1, value * scale)
                : (taken, value);
    }

    // A point or comma before three digits parts thousands in one language or another; else it begins a fraction.
    private static decimal? Figure(string word)
    {
        const int Longest = 15;
        const int Group = 3;
        if (word.Length is 0 or > Longest || !char.IsAsciiDigit(word[0]))
            return null;
        var mark = word.LastIndexOfAny(['.', ',']);
        var plain =
            mark > 0 && word.Length - mark - 1 == Group
                ? word.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
                : word.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
            ? figure
            : null;
    }
}
