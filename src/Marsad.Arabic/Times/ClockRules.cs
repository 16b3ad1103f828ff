using System.Globalization;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Times of day: «الساعة الثامنة والنصف مساءً», <c>14:30</c>, «منتصف الليل», with the zone that is named.</summary>
internal sealed class ClockRules(TimeTokens tokens)
{
    /// <summary>The time of day that begins at a token.</summary>
    public FixedNode? Clock(int at)
    {
        if (Midnight(at) is { } named)
            return named;
        if (Reading(at) is not { } read || !(read.Named || IsPlacedHour(at, read)))
            return null;
        var end = read.End;
        var utc = Zone(ref end);
        return Of(In(read.Hour, read.Part), read.Minute, utc, end);
    }

    /// <summary>«بين الساعة 8 و10 صباحاً», «من التاسعة صباحاً حتى الثانية ظهراً», «10:00-12:30».</summary>
    public FixedNode? Range(int at)
    {
        var between = tokens.Is(at, TimeRole.Between);
        var start = between || tokens.Is(at, TimeRole.From) || tokens.Is(at, TimeRole.Since) ? at + 1 : at;
        if (start == at && !tokens.IsUnit(at, Granularity.Hour) && tokens.Text.Tokens[at].Kind != TokenKind.Number)
            return null;
        if (Reading(start) is not { } lower || (start == at && !lower.Named))
            return null;
        var next = lower.End;
        if (tokens.Is(next, TimeRole.To))
            next = tokens.IsWord(next + 1, "الي") ? next + 2 : next + 1;
        else if (tokens.IsDash(next) && !between)
            next++;
        else if (!(between && tokens.IsJoined(tokens.Skip(next))))
            return null;
        if (Reading(next) is not { } upper)
            return null;
        if (!(lower.Named || upper.Named || lower.Part is not null || upper.Part is not null || HasZone(upper.End)))
            return null;
        var end = upper.End;
        var utc = Zone(ref end);
        var until = In(upper.Hour, upper.Part ?? (upper.Hour < lower.Hour ? null : lower.Part));
        // «من 9 إلى 11 مساءً» says the part of day once; «بين 11 و2 ظهراً» cannot mean it for both.
        var from = In(lower.Hour, lower.Part ?? (lower.Hour <= upper.Hour ? upper.Part : null));
        var zone = utc ? "Z" : "";
        return new FixedNode(
            new Resolution(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"T{from:D2}:{lower.Minute:D2}{zone}/T{until:D2}:{upper.Minute:D2}{zone}"
                ),
                null,
                null,
                Granularity.Minute,
                TimeKind.Clock
            )
        )
        {
            End = end,
        };
    }

    /// <summary>An hour with its minutes and what part of the day it is said to be in.</summary>
    /// <param name="Hour">As said, 0–24.</param>
    /// <param name="Minute">0–59.</param>
    /// <param name="Part">The first hour of the part of day that is named, or null.</param>
    /// <param name="Named">Whether the words by themselves mean a time of day: «الساعة», <c>14:30</c>.</param>
    /// <param name="End">One past the last token.</param>
    private readonly record struct HourReading(int Hour, int Minute, int? Part, bool Named, int End);

    private HourReading? Reading(int at)
    {
        var start = tokens.Skip(at);
        int hour,
            minute,
            end;
        var named = true;
        if (Digital(start, point: false, out hour, out minute, out end)) { }
        else if (tokens.IsUnit(at, Granularity.Hour) && tokens.IsDefinite(at))
        {
            if (Digital(tokens.Skip(at + 1), point: true, out hour, out minute, out end)) { }
            else if (!Hour(at + 1, out hour, out end) || !Minutes(ref hour, out minute, ref end))
                return null;
        }
        else if (IsHourByItself(at) && Hour(at, out hour, out end) && Minutes(ref hour, out minute, ref end))
        {
            named = false;
        }
        else
        {
            return null;
        }
        var part = PartAt(end, out var afterPart);
        return new HourReading(hour, minute, part, named, afterPart);
    }

    /// <summary>
    /// «عند السابعة مساءً», «في الثانية من فجر الأحد»; but «الجولة الثامنة مساء الجمعة» is the eighth round.
    /// </summary>
    private bool IsPlacedHour(int at, HourReading read)
    {
        if (tokens.Figure(at, out _, out _, out _))
            return false;
        var adverb =
            read.Part is not null && (tokens.Is(read.End - 1, TimeRole.DayAdverb) || IsPartBehind(read.End - 1));
        if (!adverb && read.Part is null && !HasZone(read.End))
            return false;
        var before = at > 0 ? tokens.Text.FoldedOf(at - 1) : default;
        if (
            before is "عند" or "في" or "حوالي" or "نحو" or "قرابه" or "تمام" or "حتي" or "بعد" or "قبل" or "من" or "منذ"
        )
            return true;
        return adverb && !before.StartsWith("ال", StringComparison.Ordinal);
    }

    private bool IsPartBehind(int at) => tokens.Is(at, TimeRole.PartOfDay);

    /// <summary>«السابعة», or a figure: an hour only where more words say so.</summary>
    private bool IsHourByItself(int at)
    {
        if (tokens.Figure(at, out var figure, out var count, out _))
            return count <= 2 && figure <= 24;
        var word = at < tokens.Count ? tokens.Text.FoldedOf(at) : default;
        return tokens.NumeralOf(at) is NumeralRole.Ordinal or NumeralRole.OrdinalOne or NumeralRole.Unit
            && word.EndsWith("ه", StringComparison.Ordinal)
            && word.IndexOf("ال", StringComparison.Ordinal) is 0 or 1;
    }

    /// <summary>The hour of 24 that an hour is in a part of the day.</summary>
    private static int In(int hour, int? part)
    {
        if (part is { } from)
        {
            if (from >= 12 && hour < 12 && !(from == 20 && hour < 5) && !(from == 12 && hour == 11))
                hour += 12;
            else if (hour == 12 && from is 0 or 20)
                hour = 0;
        }
        return hour % 24;
    }

    private bool HasZone(int at)
    {
        var end = at;
        Zone(ref end);
        return end > at;
    }

    private bool Digital(int at, bool point, out int hour, out int minute, out int end)
    {
        (hour, minute, end) = (0, 0, at);
        var text = tokens.Text;
        if (at >= tokens.Count || text.Tokens[at].Kind != TokenKind.Number)
            return false;
        if (!WrittenDate.TryReadClock(text.Raw, text.Tokens[at].Start, point, out hour, out minute, out var rawEnd))
            return false;
        end = tokens.TokenAfter(at, rawEnd);
        return true;
    }

    private bool Hour(int at, out int hour, out int end)
    {
        if (tokens.Figure(at, out hour, out var count, out end))
            return count <= 2 && hour <= 24;
        if (tokens.Ordinal(at, out hour, out end))
            return hour <= 12;
        if (tokens.Whole(at, out var whole, out end) && whole is >= 1 and <= 24 && whole == decimal.Truncate(whole))
        {
            hour = (int)whole;
            return true;
        }
        // «الحادية عشرة» is an ordinal; «الواحدة» a cardinal with its article.
        return false;
    }

    private bool Minutes(ref int hour, out int minute, ref int end)
    {
        minute = 0;
        var next = tokens.Skip(end);
        if (tokens.IsJoined(next))
        {
            if (tokens.NumeralOf(next) == NumeralRole.Fraction)
            {
                minute = (int)decimal.Round(60 * tokens.NumeralValueOf(next));
                end = next + 1;
            }
            else if (tokens.Whole(next, out var minutes, out var after) && minutes is >= 1 and < 60 && IsMinute(after))
            {
                minute = (int)minutes;
                end = after + 1;
            }
        }
        else if (tokens.Is(next, TimeRole.Unless) && tokens.NumeralOf(next + 1) == NumeralRole.Fraction)
        {
            minute = 60 - (int)decimal.Round(60 * tokens.NumeralValueOf(next + 1));
            hour = (hour + 23) % 24;
            end = next + 2;
        }
        else if (
            tokens.Is(next, TimeRole.Unless)
            && tokens.Whole(next + 1, out var before, out var afterBefore)
            && before is >= 1 and < 60
            && IsMinute(afterBefore)
        )
        {
            minute = 60 - (int)before;
            hour = (hour + 23) % 24;
            end = afterBefore + 1;
        }
        return true;
    }

    private bool IsMinute(int at) =>
        tokens.RoleOf(at) is TimeRole.Unit or TimeRole.UnitPlural && tokens.ValueOf(at) == (int)Granularity.Minute;

    /// <summary>
    /// The part of day behind an hour: an adverb belongs to the clock; «من مساء أمس» only tells it, and stays for the day.
    /// </summary>
    private int? PartAt(int at, out int end)
    {
        end = at;
        if (tokens.Is(at, TimeRole.DayAdverb) || IsEveningAdverb(at))
        {
            end = at + 1;
            return tokens.ValueOf(at);
        }
        if (tokens.IsWord(at, "بعد") && tokens.Is(at + 1, TimeRole.PartOfDay))
        {
            end = at + 2;
            return 13;
        }
        if (tokens.IsWord(at, "ص"))
        {
            end = at + 1;
            return 0;
        }
        if (tokens.IsWord(at, "م"))
        {
            end = at + 1;
            return 13;
        }
        var next = tokens.Is(at, TimeRole.From) ? at + 1 : at;
        return tokens.Is(next, TimeRole.PartOfDay) ? tokens.ValueOf(next) : null;
    }

    /// <summary>«مساءً» is spelt as the noun, so its tanwin or its place at the end tells it.</summary>
    private bool IsEveningAdverb(int at) =>
        tokens.Is(at, TimeRole.PartOfDay)
        && !tokens.IsDefinite(at)
        && tokens.ValueOf(at) == 13
        && (
            tokens.Text.RawOf(at).Contains('\u064B')
            || tokens.RoleOf(at + 1) is TimeRole.None or TimeRole.Zone or TimeRole.In
        );

    private FixedNode? Midnight(int at)
    {
        if (!tokens.IsWord(at, "منتصف") && !tokens.IsWord(at, "بمنتصف"))
            return null;
        var word = at + 1;
        if (!tokens.Is(word, TimeRole.PartOfDay) || !tokens.IsDefinite(word) || tokens.ValueOf(word) is not (20 or 12))
            return null;
        if (!tokens.Text.FoldedOf(word).EndsWith(tokens.ValueOf(word) == 20 ? "ليل" : "نهار", StringComparison.Ordinal))
            return null;
        var end = word + 1;
        var utc = Zone(ref end);
        return Of(tokens.ValueOf(word) == 20 ? 0 : 12, 0, utc, end);
    }

    /// <summary>Steps over «بتوقيت دمشق», «بالتوقيت المحلي», «ت غ», GMT; true for Greenwich.</summary>
    private bool Zone(ref int end)
    {
        var at = end;
        var bracket = tokens.IsMark(at, '(') ? 1 : 0;
        at += bracket;
        if (tokens.Is(at, TimeRole.Zone))
        {
            var greenwich = tokens.Is(at + 1, TimeRole.Greenwich);
            var local = tokens.Is(at + 1, TimeRole.Local);
            if (greenwich || local || IsName(at + 1))
                end = at + 2;
            return greenwich;
        }
        if (tokens.Is(at, TimeRole.Greenwich))
        {
            end = at + 1;
            return true;
        }
        if (tokens.IsWord(at, "gmt") || tokens.IsWord(at, "utc"))
        {
            end = at + 1 + (bracket == 1 && tokens.IsMark(at + 1, ')') ? 1 : 0);
            return true;
        }
        var dot = tokens.IsMark(at + 1, '.') ? 1 : 0;
        if (tokens.IsWord(at, "ت") && tokens.IsWord(at + 1 + dot, "غ"))
        {
            end = at + 2 + dot;
            if (bracket == 1 && tokens.IsMark(end, ')'))
                end++;
            return true;
        }
        return tokens.IsWord(at, "تغ") && ++end > 0;
    }

    private bool IsName(int at) =>
        (uint)at < (uint)tokens.Count && tokens.Text.Tokens[at].Kind is TokenKind.Word or TokenKind.Foreign;

    private static FixedNode Of(int hour, int minute, bool utc, int end) =>
        new(
            new Resolution(
                string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}{(utc ? "Z" : "")}"),
                null,
                null,
                Granularity.Minute,
                TimeKind.Clock
            )
        )
        {
            End = end,
        };
}
