using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Events;

/// <summary>
/// Joins claims into events as they come. Claims have an order of their own, which is not that of arrival: the most precise
/// come first. Each claim leans on the one before it, among those it finds in its blocks, with which its affinity is greatest; what
/// hangs together so is an event. Who leans on whom depends on the claims that are there and on nothing else, so that any order of
/// arrival ends in the same events. Of each block only the <see cref="Leaders"/> first can be leant on: what the next claim costs
/// does not grow with those that are there. Not safe for several threads.
/// </summary>
public sealed class EventIndex
{
    /// <summary>How many claims of a block can be leant on.</summary>
    public const int Leaders = 32;

    private readonly Affinity _affinity;
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);

    /// <summary>An index without claims.</summary>
    public EventIndex(World world) => _affinity = new Affinity(world);

    /// <summary>How many claims there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>The claims, in no order.</summary>
    public IEnumerable<Testimony> Claims => _nodes.Values.Select(n => n.Claim);

    /// <summary>Adds a claim; one that is there already changes nothing.</summary>
    public void Add(Testimony claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var node = new Node(claim);
        if (!_nodes.TryAdd(claim.Claim.Id, node))
            return;
        var fallen = new List<Node>();
        foreach (var key in Blocks.Home(claim).Distinct(StringComparer.Ordinal))
        {
            if (!_blocks.TryGetValue(key, out var block))
                _blocks.Add(key, block = new Block());
            if (block.Insert(node) is { } evicted)
                fallen.Add(evicted);
        }
        Lean(node);
        var offered = new HashSet<Node>();
        foreach (var (home, from) in Blocks.Seers(claim))
        {
            if (!_blocks[home].Leads(node) || !_blocks.TryGetValue(from, out var seers))
                continue;
            foreach (var other in seers.After(node))
            {
                if (offered.Add(other))
                    other.Offer(node, _affinity.Between(node.Claim, other.Claim));
            }
        }
        foreach (var evicted in fallen)
        foreach (var follower in evicted.Followers.ToList())
            Lean(follower);
    }

    /// <summary>For each claim the one at the head of its event, which is the event's most precise.</summary>
    public IEnumerable<IGrouping<Testimony, Testimony>> Events() =>
        _nodes.Values.GroupBy(n => n.Head().Claim, n => n.Claim);

    /// <summary>The claims of the event that holds a claim; empty when the claim is not there.</summary>
    public IReadOnlyList<Testimony> EventOf(string claimId)
    {
        if (!_nodes.TryGetValue(claimId, out var node))
            return [];
        var found = new List<Testimony>();
        var open = new Stack<Node>([node.Head()]);
        while (open.TryPop(out var next))
        {
            found.Add(next.Claim);
            foreach (var follower in next.Followers)
                open.Push(follower);
        }
        return found;
    }

    private void Lean(Node node)
    {
        node.Leave();
        var looked = new HashSet<Node> { node };
        foreach (var key in Blocks.Seen(node.Claim))
        {
            if (!_blocks.TryGetValue(key, out var block))
                continue;
            foreach (var leader in block.Before(node))
            {
                if (looked.Add(leader))
                    node.Offer(leader, _affinity.Between(leader.Claim, node.Claim));
            }
        }
    }
}
