namespace Marsad.Arabic.Times;

/// <summary>From one time to another, both included.</summary>
internal sealed record IntervalNode(TimeNode A, TimeNode B) : TimeNode
{
    public override Resolution Resolve(Surroundings at)
    {
        var b = B.Resolve(at);
        var a = A.Resolve(at);
        if (a is not { From: { } from, Value: { } aValue } || b is not { To: { } to, Value: { } bValue })
        {
            return Resolution.None(b.Granularity, TimeKind.Period, a.Reason != TimeReason.None ? a.Reason : b.Reason);
        }
        if (from > to)
        {
            // A weekday or a yearless date that would begin after its end belongs to the turn before or after.
            if (A is WeekdayNode && B is WeekdayNode)
            {
                from = from.AddDays(-7);
                aValue = Resolution.Day(from).Value!;
            }
            else if (A is CalendarNode { HasYear: false } && from.Year > 1 && from.AddYears(-1) <= to)
            {
                from = from.AddYears(-1);
                aValue =
                    a.Granularity == Granularity.Day
                        ? Resolution.Day(from).Value!
                        : Resolution.Month(from.Year, from.Month).Value!;
            }
            else
            {
                return Resolution.None(b.Granularity, TimeKind.Period, TimeReason.OutOfRange);
            }
        }
        var start = aValue.Split('/')[0];
        var end = bValue.Split('/')[^1];
        return new Resolution(
            $"{start}/{end}",
            from,
            to,
            a.Granularity < b.Granularity ? a.Granularity : b.Granularity,
            TimeKind.Period,
            TimeReason.None,
            a.Disagrees || b.Disagrees
        );
    }
}
