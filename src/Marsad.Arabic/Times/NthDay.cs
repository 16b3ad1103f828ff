using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>«أول يوم من», «ثاني أيام», «اليوم الأخير من»: a day counted inside something longer.</summary>
internal static class NthDay
{
    /// <summary>Which day (−1 for the last), and the token behind the words that say it.</summary>
    public static (int Index, int End)? Lead(TimeTokens tokens, int at)
    {
        int index,
            end;
        if (tokens.IsUnit(at, Granularity.Day) && tokens.IsDefinite(at))
        {
            if (tokens.Is(at + 1, TimeRole.Last))
                (index, end) = (-1, at + 2);
            else if (!tokens.Ordinal(at + 1, out index, out end))
                return null;
            return tokens.Is(end, TimeRole.From) ? (index, end + 1) : null;
        }
        if (tokens.IsWord(at, "اخر"))
            index = -1;
        else if (
            tokens.NumeralOf(at) == NumeralRole.Ordinal
            && !tokens.Text.FoldedOf(at).StartsWith("ال", StringComparison.Ordinal)
        )
            index = (int)tokens.NumeralValueOf(at);
        else
            return null;
        var day = at + 1;
        if (
            tokens.RoleOf(day) is not (TimeRole.Unit or TimeRole.UnitPlural)
            || tokens.ValueOf(day) != (int)Granularity.Day
            || tokens.IsDefinite(day)
        )
        {
            return null;
        }
        end = day + 1;
        if (tokens.Is(end, TimeRole.From))
            return (index, end + 1);
        return tokens.Is(day, TimeRole.UnitPlural) ? (index, end) : null;
    }
}

/// <summary>The n-th day of a period: «أول يوم من رمضان», «آخر أيام الشهر الماضي».</summary>
internal sealed record NthDayNode(TimeNode Whole, int Index) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var whole = Whole.Resolve(at);
        if (whole is not { From: { } from, To: { } to })
            return Resolution.None(Granularity.Day, TimeKind.Date, whole.Reason);
        var day = Index < 0 ? to : from.AddDays(Index - 1);
        return day <= to ? Resolution.Day(day) : Resolution.None(Granularity.Day, TimeKind.Date, TimeReason.OutOfRange);
    }
}

/// <summary>A day so many days from another: «عشية عيد الميلاد», «ثالث أيام عيد الفطر».</summary>
internal sealed record ShiftedNode(TimeNode Of, int Days) : TimeNode
{
    public override Resolution Resolve(Surroundings at) =>
        Of.Resolve(at) is { From: { } day } ? Resolution.Day(day.AddDays(Days)) : Of.Resolve(at);
}
