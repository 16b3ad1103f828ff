using System.Globalization;
using System.Text;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>So many units: «72 ساعة», «يومين», «ثلاث سنوات».</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Plural">Whether a number or a dual counts the unit.</param>
internal readonly record struct Counted(Granularity Unit, decimal Count, int End, bool Plural);

/// <summary>Lengths of time, and points that lie so long before or after the anchor.</summary>
internal sealed class SpanRules(TimeTokens tokens)
{
    private const int MostParts = 4;

    /// <summary>A number and its unit, a dual, or a half: «ثلاثة أيام», «أسبوعين», «نصف ساعة», «عام ونصف العام».</summary>
    public Counted? Counted(int at)
    {
        if (tokens.Is(at, TimeRole.UnitDual) && !tokens.IsDefinite(at))
        {
            // Without its nun the dual is a construct («شهري مارس ومايو»), not a length.
            if (!tokens.Text.FoldedOf(at).EndsWith("ن", StringComparison.Ordinal))
                return null;
            var dual = new Counted((Granularity)tokens.ValueOf(at), 2, at + 1, Plural: true);
            return WithHalf(dual);
        }
        if (!tokens.Whole(at, out var count, out var end))
            return null;
        if (tokens.RoleOf(end) is not (TimeRole.Unit or TimeRole.UnitPlural) || !IsPlain(end, count))
            return null;
        return WithHalf(new Counted((Granularity)tokens.ValueOf(end), count, end + 1, Plural: true));
    }

    /// <summary>A length: «لمدة 72 ساعة», «ثلاثة أيام», «سنة وثلاثة أشهر».</summary>
    public FixedNode? Duration(int at)
    {
        var start = at;
        if (tokens.Is(at, TimeRole.Lasting))
        {
            start++;
            if (tokens.Is(start, TimeRole.Unit) && !tokens.IsDefinite(start) && !IsNamedUnit(start))
            {
                var one = WithHalf(new Counted((Granularity)tokens.ValueOf(start), 1, start + 1, Plural: false));
                return Lasting([one], at, one.End);
            }
        }
        var first = Counted(start) ?? UnitAndHalf(start);
        if (first is not { } counted || !counted.Plural)
            return null;
        // «على مدى الـ10 سنوات الماضية» is a stretch of the calendar.
        if (
            start > at
            && tokens.RoleOf(counted.End) is TimeRole.Past or TimeRole.Future or TimeRole.Last
            && tokens.IsDefinite(counted.End)
        )
            return null;
        var parts = new List<Counted>(MostParts) { counted };
        while (parts.Count < MostParts && tokens.IsJoined(tokens.Skip(parts[^1].End)))
        {
            if (Counted(tokens.Skip(parts[^1].End)) is not { } more || more.Unit >= parts[^1].Unit)
                break;
            parts.Add(more);
        }
        return Lasting(parts, at, parts[^1].End);
    }

    /// <summary>«قبل أسبوعين», «منذ ثلاثة أيام», «بعد شهر», «قبل أيام», «ثلاثة أيام مضت».</summary>
    public TimeNode? Distance(int at)
    {
        var sign = tokens.RoleOf(at) switch
        {
            TimeRole.Before or TimeRole.Since => -1,
            TimeRole.After => 1,
            _ => 0,
        };
        if (sign == 0)
        {
            return
                Counted(at) is { Plural: true } gone
                && tokens.Is(gone.End, TimeRole.Past)
                && !tokens.IsDefinite(gone.End)
                ? new DistanceNode(gone.Unit, gone.Count, -1) { End = gone.End + 1 }
                : null;
        }
        var start = at + 1;
        var vague = false;
        if (tokens.Is(start, TimeRole.About))
        {
            vague = tokens.Text.FoldedOf(start) is "اكثر" or "اقل";
            start++;
            if (tokens.Is(start, TimeRole.From))
                start++;
        }
        Counted counted;
        if (Counted(start) is { } said)
        {
            counted = said;
        }
        else if (
            tokens.Is(start, TimeRole.Unit)
            && !tokens.IsDefinite(start)
            && tokens.IsBare(start)
            && !IsNamedUnit(start)
        )
        {
            counted = WithHalf(new Counted((Granularity)tokens.ValueOf(start), 1, start + 1, Plural: false));
        }
        else if (tokens.Is(start, TimeRole.UnitPlural) && !tokens.IsDefinite(start) && tokens.IsBare(start))
        {
            var few = tokens.Is(start + 1, TimeRole.Few) ? start + 2 : start + 1;
            return new FixedNode(Resolution.None((Granularity)tokens.ValueOf(start), TimeKind.Date, TimeReason.Vague))
            {
                End = few,
            };
        }
        else
        {
            return null;
        }
        var next = counted.End;
        if (tokens.RoleOf(at) != TimeRole.Since && (tokens.Is(next, TimeRole.From) || tokens.IsWord(next, "علي")))
        {
            // «قبل يومين من الانتخابات», but «بعد يومين من الآن».
            if (!tokens.IsWord(next + 1, "الان") && !tokens.IsWord(next + 1, "اليوم"))
            {
                return new FixedNode(Resolution.None(counted.Unit, TimeKind.Date, TimeReason.RelativeToEvent))
                {
                    End = next,
                };
            }
            next += 2;
        }
        return vague
            ? new FixedNode(Resolution.None(counted.Unit, TimeKind.Date, TimeReason.Vague)) { End = next }
            : new DistanceNode(counted.Unit, counted.Count, sign) { End = next };
    }

    /// <summary>«ساعة ونصف», «عام ونصف العام», «سنة وثلاثة أشهر».</summary>
    private Counted? UnitAndHalf(int at)
    {
        if (!tokens.Is(at, TimeRole.Unit) || tokens.IsDefinite(at) || !tokens.IsBare(at))
            return null;
        var one = new Counted((Granularity)tokens.ValueOf(at), 1, at + 1, Plural: false);
        var half = WithHalf(one);
        if (half.End > one.End)
            return half with { Plural = true };
        var next = tokens.Skip(one.End);
        return tokens.IsJoined(next) && Counted(next) is { } finer && finer.Unit < one.Unit
            ? one with
            {
                Plural = true,
            }
            : null;
    }

    private Counted WithHalf(Counted counted)
    {
        var at = counted.End;
        if (tokens.NumeralOf(at) != NumeralRole.Fraction || !tokens.IsJoined(at))
            return counted;
        var end = at + 1;
        if (tokens.Is(end, TimeRole.Unit) && tokens.ValueOf(end) == (int)counted.Unit)
            end++;
        return counted with { Count = counted.Count + tokens.NumeralValueOf(at), End = end };
    }

    /// <summary>«11 الشهر الجاري» is a date and «20 عام 2016» holds a year: what is counted carries no article there.</summary>
    private bool IsPlain(int unit, decimal count) =>
        !tokens.IsJoined(unit)
        && (!tokens.IsDefinite(unit) || count < 1)
        && !(
            tokens.IsUnit(unit, Granularity.Year)
            && IsNamedUnit(unit)
            && !tokens.Text.FoldedOf(unit).EndsWith("ه", StringComparison.Ordinal)
        )
        && !(tokens.IsUnit(unit, Granularity.Month) && IsNamedUnit(unit));

    /// <summary>«عام 2016», «شهر شباط», «يوم الجمعة»: a unit that a name or a number follows.</summary>
    private bool IsNamedUnit(int unit) =>
        tokens.ValueOf(unit) switch
        {
            (int)Granularity.Year => tokens.Figure(unit + 1, out _, out var count, out _) && count == 4,
            (int)Granularity.Month => tokens.RoleOf(unit + 1)
                is TimeRole.Month
                    or TimeRole.WeakMonth
                    or TimeRole.MonthHead
                    or TimeRole.HijriMonth
                    or TimeRole.HijriHead,
            (int)Granularity.Day => tokens.RoleOf(unit + 1)
                is TimeRole.Weekday
                    or TimeRole.Yesterday
                    or TimeRole.Tomorrow
                || tokens.Figure(unit + 1, out _, out _, out _),
            _ => false,
        };

    private static FixedNode Lasting(IReadOnlyList<Counted> parts, int first, int end) =>
        new(new Resolution(Iso(parts), null, null, parts[^1].Unit, TimeKind.Duration)) { First = first, End = end };

    /// <summary>ISO 8601: <c>P1Y3M</c>, <c>PT72H</c>, <c>P2W</c>; halves of a unit become the finer one.</summary>
    private static string Iso(IReadOnlyList<Counted> parts)
    {
        decimal years = 0,
            months = 0,
            days = 0,
            hours = 0,
            minutes = 0,
            seconds = 0;
        if (parts is [{ Unit: Granularity.Week } weeks] && weeks.Count == decimal.Truncate(weeks.Count))
            return string.Create(CultureInfo.InvariantCulture, $"P{weeks.Count:0}W");
        foreach (var part in parts)
        {
            switch (part.Unit)
            {
                case Granularity.Second:
                    seconds += part.Count;
                    break;
                case Granularity.Minute:
                    minutes += part.Count;
                    break;
                case Granularity.Hour:
                    hours += part.Count;
                    break;
                case Granularity.Day:
                    days += part.Count;
                    break;
                case Granularity.Week:
                    days += 7 * part.Count;
                    break;
                case Granularity.Month:
                    months += part.Count;
                    break;
                case Granularity.Decade:
                    years += 10 * part.Count;
                    break;
                case Granularity.Century:
                    years += 100 * part.Count;
                    break;
                default:
                    years += part.Count;
                    break;
            }
        }
        (years, months) = Carry(years, months, 12);
        (days, hours) = Carry(days, hours, 24);
        (hours, minutes) = Carry(hours, minutes, 60);
        var iso = new StringBuilder("P");
        Add(iso, years, 'Y');
        Add(iso, months, 'M');
        Add(iso, days, 'D');
        if (hours > 0 || minutes > 0 || seconds > 0)
            iso.Append('T');
        Add(iso, hours, 'H');
        Add(iso, minutes, 'M');
        Add(iso, seconds, 'S');
        return iso.Length == 1 ? "P0D" : iso.ToString();
    }

    private static (decimal Upper, decimal Lower) Carry(decimal upper, decimal lower, int per)
    {
        var whole = decimal.Truncate(upper);
        return (whole, lower + decimal.Round((upper - whole) * per, 2));
    }

    private static void Add(StringBuilder iso, decimal value, char unit)
    {
        if (value > 0)
            iso.Append(CultureInfo.InvariantCulture, $"{value:0.##}{unit}");
    }
}
