using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Memory;

/// <summary>
/// Weighs a few more reports where the weighing of the others is remembered: loads what they touch, and says what has become of that. The
/// outcome is that of a <see cref="Weigher"/> over all of them. Not safe for several threads, and of one use.
/// </summary>
public sealed class WeighingUpdate
{
    private readonly World _world;
    private readonly IWeighingMemory _memory;
    private readonly Recall _recall;
    private readonly TextShelf _texts;
    private readonly KeptReuse _reuse;
    private readonly EventIndex _index;
    private readonly OriginTree _tree;
    private readonly BlameContradictions _blames;

    private WeighingUpdate(World world, IWeighingMemory memory, int leaders)
    {
        (_world, _memory) = (world, memory);
        _recall = new Recall(world, memory);
        _texts = new TextShelf(memory);
        _reuse = new KeptReuse(world, _texts, _recall);
        _index = new EventIndex(leaders, _recall);
        _tree = new OriginTree(world, _reuse);
        _blames = new BlameContradictions(world, new SideBuilder(_tree));
    }

    /// <summary>Adds reports to what is remembered.</summary>
    /// <param name="world">What is known of sides, places and media, the same as when the others were weighed.</param>
    /// <param name="memory">What is remembered of these; it is brought up to date.</param>
    /// <param name="reports">Numbers of the reports to add.</param>
    /// <exception cref="MemoryException">What is remembered does not hang together.</exception>
    public static WeighedChanges Add(World world, IWeighingMemory memory, IEnumerable<long> reports) =>
        Add(world, memory, reports, EventIndex.Leaders);

    internal static WeighedChanges Add(World world, IWeighingMemory memory, IEnumerable<long> reports, int leaders)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(memory);
        try
        {
            return new WeighingUpdate(world, memory, leaders).Add([.. reports.Order()]);
        }
        catch (InvalidOperationException e) when (e.InnerException is MemoryException inner)
        {
            // What compares two things for a search in a list is not let through as it is.
            throw new MemoryException(inner.Message, e);
        }
    }

    private WeighedChanges Add(IReadOnlyList<long> reports)
    {
        var affected = new HashSet<long>(reports);
        foreach (var report in reports)
        {
            foreach (var claim in _recall.Claims(report))
                _index.Add(claim);
            affected.UnionWith(_reuse.Add(report));
        }
        affected.UnionWith(_reuse.LookForTranslations());
        var heads = _index.Regroup().ToHashSet();
        // Words that are somebody else's now count otherwise, wherever they are told.
        foreach (var claim in affected.SelectMany(_recall.Claims))
        {
            var node = _index.Find(claim.Text, claim.Key);
            heads.Add(node?.Part?.Head ?? throw new MemoryException($"claim {claim.Claim.Id} stands in no event"));
            heads.UnionWith(node.Denied.Select(n => n.Part!.Head!));
        }
        var topics = affected.SelectMany(TopicsOf).GroupBy(t => t.Topic, t => t.Report).ToList();
        foreach (var topic in topics)
            topic.Key.Add(topic, _memory);
        var changes = Changes(heads, [.. topics.Select(t => t.Key)]);
        BlockShelf.Keep(_index, _recall.Nodes.Concat(_index.Nodes).Distinct(), _memory);
        _texts.Keep();
        new Numbers(_index.NextNumber, _texts.Next).Keep(_memory);
        return changes;
    }

    private IEnumerable<(Topic Topic, long Report)> TopicsOf(long report)
    {
        foreach (var control in ControlClaim.In(_recall.Reading(report)))
            yield return (new Topic(TopicKind.Control, control.PlaceKey), report);
        foreach (var claim in _recall.Claims(report))
            if (PledgeHistory.KeyOf(claim) is var (agreement, zone))
                yield return (new Topic(TopicKind.Pledge, agreement, zone), report);
        foreach (var (zone, claim) in _blames.ZonesOf(OfTextOf([report])))
            yield return (new Topic(TopicKind.Blame, zone), _recall.NumberOf(claim.Head.Id));
    }

    // The claims of reports and of all that print the same texts.
    private List<Testimony> OfTextOf(IEnumerable<long> reports) =>
        [
            .. reports
                .SelectMany(_recall.Claims)
                .Select(c => c.Text)
                .Distinct(StringComparer.Ordinal)
                .SelectMany(_index.OfText)
                .SelectMany(n => n.Copies)
                .OrderBy(c => _recall.NumberOf(c.Head.Id))
                .ThenBy(c => c.Ordinal),
        ];

    private WeighedChanges Changes(HashSet<Node> heads, List<Topic> topics)
    {
        var events = heads
            .Where(h => h.IsHead)
            .Select(h => (Head: h, Event: WeighedEvent.Of(h.Claim, _index.ClaimsOf(h), _tree)))
            .ToList();
        var places = Of(topics, TopicKind.Control);
        var zones = Of(topics, TopicKind.Blame);
        var pledges = topics.Where(t => t.Kind == TopicKind.Pledge).Select(t => (t.Of, t.Zone)).ToHashSet();
        var control = places.SelectMany(ControlOf).ToList();
        var inEvents = new EventContradictions(new SideBuilder(_tree));
        var contradictions = events
            .SelectMany(e => inEvents.Of(e.Event, _index.DenialsFromOutside(e.Head)))
            .Concat(new ControlContradictions(_world, _tree).Of(control.Select(c => c.Control), ClaimOf(control)))
            .Concat(zones.SelectMany(BlamesIn));
        return new WeighedChanges(
            new WeighedLines(
                events.ConvertAll(e => EventLine.Of(e.Event)),
                [.. contradictions.Select(c => ContradictionLine.Of(c, _recall.DatedAhead))],
                [.. ControlHistory.Of(control.Select(c => c.Control), _world).Select(ControlLine.Of)],
                [.. pledges.SelectMany(PledgesOf)]
            ),
            heads.Select(h => WeighedEvent.IdOf(h.Claim)).ToHashSet(StringComparer.Ordinal),
            places,
            zones,
            pledges
        );
    }

    private static HashSet<string> Of(List<Topic> topics, TopicKind kind) =>
        topics.Where(t => t.Kind == kind).Select(t => t.Of).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<(ControlClaim Control, long Report)> ControlOf(string place) =>
        new Topic(TopicKind.Control, place)
            .Reports(_memory)
            .SelectMany(r => ControlClaim.In(_recall.Reading(r)).Select(c => (Control: c, Report: r)))
            .Where(c => c.Control.PlaceKey == place);

    private Func<string, Testimony?> ClaimOf(IEnumerable<(ControlClaim Control, long Report)> control)
    {
        var claims = control
            .Select(c => c.Report)
            .Distinct()
            .SelectMany(_recall.Claims)
            .DistinctBy(c => c.Claim.Id, StringComparer.Ordinal)
            .ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        return id => claims.GetValueOrDefault(id);
    }

    private IEnumerable<Contradiction> BlamesIn(string zone) =>
        _blames.Of(OfTextOf(new Topic(TopicKind.Blame, zone).Reports(_memory))).Where(c => (c.Place ?? "") == zone);

    private IEnumerable<PledgeLine> PledgesOf((string Agreement, string? Zone) key) =>
        PledgeHistory
            .Of(
                new Topic(TopicKind.Pledge, key.Agreement, key.Zone)
                    .Reports(_memory)
                    .SelectMany(_recall.Claims)
                    .Where(c => PledgeHistory.KeyOf(c) == key),
                _world
            )
            .SelectMany(h => h.Steps.Select(step => PledgeLine.Of(h, step)));
}
