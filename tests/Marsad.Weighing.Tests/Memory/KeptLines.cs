using Marsad.Weighing.Lines;

namespace Marsad.Weighing.Tests.Memory;

/// <summary>The lines of a weighing that is brought up to date by changes.</summary>
internal sealed class KeptLines
{
    private readonly List<EventLine> _events;
    private readonly List<ContradictionLine> _contradictions;
    private readonly List<ControlLine> _control;
    private readonly List<PledgeLine> _pledges;

    public KeptLines(WeighedLines lines)
    {
        _events = [.. lines.Events];
        _contradictions = [.. lines.Contradictions];
        _control = [.. lines.Control];
        _pledges = [.. lines.Pledges];
    }

    public void Change(WeighedChanges changes)
    {
        _events.RemoveAll(e => changes.Events.Contains(e.Id));
        _contradictions.RemoveAll(c =>
            c.Event is { } about ? changes.Events.Contains(about)
            : c.Question == "control" ? changes.Places.Contains(c.Place!)
            : changes.Zones.Contains(c.Place ?? "")
        );
        _control.RemoveAll(c => changes.Places.Contains(c.PlaceKey));
        _pledges.RemoveAll(p => changes.Pledges.Contains((p.Agreement, p.Zone)));
        _events.AddRange(changes.Lines.Events);
        _contradictions.AddRange(changes.Lines.Contradictions);
        _control.AddRange(changes.Lines.Control);
        _pledges.AddRange(changes.Lines.Pledges);
    }

    /// <summary>Every line, whatever the order of things; the lines of one thing keep theirs.</summary>
    public IReadOnlyList<string> Written() =>
        [
            .. _events.Select(WeighingJson.Write).Order(StringComparer.Ordinal),
            .. _contradictions.Select(WeighingJson.Write).Order(StringComparer.Ordinal),
            .. _control.OrderBy(c => c.PlaceKey, StringComparer.Ordinal).Select(WeighingJson.Write),
            .. _pledges
                .OrderBy(p => p.Agreement, StringComparer.Ordinal)
                .ThenBy(p => p.Zone, StringComparer.Ordinal)
                .Select(WeighingJson.Write),
        ];
}
