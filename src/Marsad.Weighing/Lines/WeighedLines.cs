namespace Marsad.Weighing.Lines;

/// <summary>Everything that weighing found, as lines: what the register keeps and the commands print.</summary>
/// <param name="Events">By date, then by id.</param>
/// <param name="Contradictions">By question, by the day since when, then by id.</param>
/// <param name="Control">By place, then by the first day.</param>
/// <param name="Pledges">By agreement, by zone, then by day.</param>
public sealed record WeighedLines(
    IReadOnlyList<EventLine> Events,
    IReadOnlyList<ContradictionLine> Contradictions,
    IReadOnlyList<ControlLine> Control,
    IReadOnlyList<PledgeLine> Pledges
)
{
    /// <summary>What a weigher has found so far.</summary>
    public static WeighedLines Of(Weigher weigher)
    {
        ArgumentNullException.ThrowIfNull(weigher);
        var events = weigher.Events();
        return new(
            [.. events.Select(EventLine.Of)],
            [.. weigher.Contradictions(events).Select(c => ContradictionLine.Of(c, weigher.DatedAhead))],
            [.. weigher.Control().Select(ControlLine.Of)],
            [.. weigher.Pledges().SelectMany(h => h.Steps.Select(step => PledgeLine.Of(h, step)))]
        );
    }
}
