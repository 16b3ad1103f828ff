namespace Marsad.Weighing.Events;

/// <summary>
/// Joins claims into events as they come. Claims have an order of their own, which is not that of arrival: the most precise
/// come first. Each claim leans on the one before it, among those it finds in its blocks, with which its affinity is greatest, and on one
/// such of its own text; what hangs together so is an event. Who leans on whom depends on the claims that are there and on nothing else, so that any order of
/// arrival ends in the same events. Of each block only the <see cref="Leaders"/> first can be leant on: what the next claim costs
/// does not grow with those that are there. Not safe for several threads.
/// </summary>
public sealed class EventIndex
{
    /// <summary>How many claims of a block can be leant on.</summary>
    public const int Leaders = 32;

    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly BlockTable _blocks;

    // Room that every insertion uses again.
    private readonly List<ulong> _keys = [];
    private readonly List<(ulong Home, ulong SeenFrom)> _seers = [];
    private readonly List<Node> _found = [];
    private int _mark;

    /// <summary>An index without claims.</summary>
    public EventIndex()
        : this(Leaders) { }

    internal EventIndex(int leaders) => _blocks = new BlockTable(leaders);

    /// <summary>How many claims there are, copies counted once.</summary>
    public int Count => _nodes.Count;

    /// <summary>Adds a claim. A copy of one that is there joins it: it can bring no two others together.</summary>
    public void Add(Testimony claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!_nodes.TryGetValue(claim.Key, out var node))
        {
            _nodes.Add(claim.Key, node = new Node(claim));
            Insert(node);
        }
        else if (node.Add(claim))
        {
            Remove(node);
            node.Settle();
            Insert(node);
        }
    }

    private void Insert(Node node)
    {
        List<Node>? fallen = null;
        _keys.Clear();
        Blocks.Home(node.Claim, _keys);
        foreach (var key in _keys)
        {
            if (_blocks.Insert(key, node) is { Followers.Count: > 0 } evicted)
                (fallen ??= []).Add(evicted);
        }
        Lean(node);
        Present(node, null);
        if (fallen is null)
            return;
        foreach (var evicted in fallen)
        foreach (var follower in evicted.Followers.ToList())
            Lean(follower);
    }

    private void Remove(Node node)
    {
        node.Leave();
        var risen = new List<(Node Node, ulong Home)>();
        _keys.Clear();
        Blocks.Home(node.Claim, _keys);
        foreach (var key in _keys)
        {
            if (_blocks.Remove(key, node) is { } next)
                risen.Add((next, key));
        }
        foreach (var follower in node.Followers.ToList())
            Lean(follower);
        foreach (var (next, key) in risen)
            Present(next, key);
    }

    // Offers a leader, of one block or of all that it leads, to those who see it there.
    private void Present(Node leader, ulong? only)
    {
        _seers.Clear();
        Blocks.Seers(leader.Claim, _seers);
        var mark = ++_mark;
        foreach (var (home, from) in _seers)
        {
            if ((only is { } one && home != one) || !_blocks.Leads(home, leader))
                continue;
            _found.Clear();
            _blocks.After(from, leader, _found);
            foreach (var other in _found)
            {
                if (other.Seen(mark))
                    other.Offer(leader, Affinity.Between(leader.Claim, other.Claim));
            }
        }
    }

    /// <summary>
    /// The events, each with the claim at its head, which is its most precise. First what one text says of one occurrence is taken
    /// together, then texts: a claim goes with the one it leans on as long as it fits the head too, else it is the head of another
    /// event. Chains of small likenesses join nothing.
    /// </summary>
    public IEnumerable<(Testimony Head, IReadOnlyList<Testimony> Claims)> Events()
    {
        var inText = new Dictionary<Node, Node>();
        foreach (var node in _nodes.Values.Order(Node.Order))
        {
            inText[node] = node;
            if (
                node.Inside is { Node: { } leader } lead
                && Fit(node, leader, inText[leader], lead.Strength) >= Affinity.Coherent
            )
                inText[node] = inText[leader];
        }
        var heads = new Dictionary<Node, Node>();
        foreach (var part in inText.GroupBy(h => h.Value, h => h.Key).OrderBy(p => p.Key, Node.Order))
        {
            heads[part.Key] = part.Key;
            var best = Affinity.Coherent;
            foreach (var node in part.Order(Node.Order))
            {
                // Only what stands before this part of a text in order can draw it to itself.
                if (
                    node.Outside is not { Node: { } leader } lead
                    || !heads.TryGetValue(inText[leader], out var head)
                    || head == part.Key
                )
                    continue;
                var fit = Fit(node, leader, head, lead.Strength);
                if (fit > best || (fit == best && heads[part.Key] == part.Key))
                    (heads[part.Key], best) = (head, fit);
            }
        }
        return inText
            .GroupBy(h => heads[h.Value], h => h.Key)
            .Select(g => (g.Key.Claim, (IReadOnlyList<Testimony>)[.. g.SelectMany(n => n.Copies)]));
    }

    private static double Fit(Node node, Node leader, Node head, double strength) =>
        head == leader ? strength : Affinity.Between(head.Claim, node.Claim);

    private void Lean(Node node)
    {
        node.Leave();
        var mark = ++_mark;
        node.Seen(mark);
        _keys.Clear();
        Blocks.Seen(node.Claim, _keys);
        _found.Clear();
        foreach (var key in _keys)
            _blocks.Before(key, node, _found);
        foreach (var leader in _found)
        {
            if (leader.Seen(mark))
                node.Offer(leader, Affinity.Between(leader.Claim, node.Claim));
        }
    }
}
