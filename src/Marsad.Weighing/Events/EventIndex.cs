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
    private readonly Grouping _grouping;
    private readonly INodes? _remembered;
    private readonly HashSet<Node> _loose = [];
    private readonly HashSet<Node> _answered = [];
    private long _nextNumber;

    // Room that every insertion uses again.
    private readonly List<ulong> _keys = [];
    private readonly List<(ulong Home, ulong SeenFrom)> _seers = [];
    private readonly List<Node> _found = [];
    private int _mark;

    /// <summary>An index without claims.</summary>
    public EventIndex()
        : this(Leaders) { }

    /// <summary>An index that goes on from what is remembered of earlier runs.</summary>
    /// <param name="leaders">How many claims of a block can be leant on.</param>
    /// <param name="remembered">What is remembered; null: nothing.</param>
    internal EventIndex(int leaders, INodes? remembered = null)
    {
        _blocks = new BlockTable(leaders, remembered);
        _remembered = remembered;
        _nextNumber = remembered?.NextNumber ?? 0;
        _grouping = new Grouping(OfText);
    }

    /// <summary>How many claims were added, copies counted once.</summary>
    public int Count => _nodes.Count;

    /// <summary>The first number that no node has.</summary>
    internal long NextNumber => _nextNumber;

    /// <summary>Every block that is other than what is remembered.</summary>
    internal IEnumerable<(ulong Key, Block Block)> ChangedBlocks() => _blocks.Changed();

    /// <summary>The claims that were added.</summary>
    internal IEnumerable<Node> Nodes => _nodes.Values;

    /// <summary>Adds a claim. A copy of one that is there joins it: it can bring no two others together.</summary>
    public void Add(Testimony claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (Find(claim.Text, claim.Key) is not { } node)
        {
            _nodes.Add(claim.Key, node = new Node(_nextNumber++, claim));
            Insert(node);
        }
        else if (node.Add(claim))
        {
            Remove(node);
            node.Settle();
            Insert(node);
        }
        _loose.Add(node);
        _answered.UnionWith(node.Denied);
    }

    /// <summary>The claim with a key, copies and all; null when there is none.</summary>
    internal Node? Find(string text, string key)
    {
        if (_nodes.TryGetValue(key, out var node) || _remembered is null)
            return node;
        node = OfText(text).FirstOrDefault(n => n.Claim.Key == key);
        if (node is not null)
            _nodes.Add(key, node);
        return node;
    }

    /// <summary>The claims of one text.</summary>
    internal IEnumerable<Node> OfText(string text) => _blocks.All(Blocks.Report(text));

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
        Leave(node);
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
                if (!other.Seen(mark))
                    continue;
                var denied = other.Denied;
                if (!other.Offer(leader, Affinity.Between(leader.Claim, other.Claim)))
                    continue;
                _loose.Add(other);
                _answered.UnionWith(denied);
                _answered.UnionWith(other.Denied);
            }
        }
    }

    /// <summary>The events of the claims that were added, each with the claim at its head, which is its most precise.</summary>
    public IEnumerable<(Testimony Head, IReadOnlyList<Testimony> Claims)> Events()
    {
        Regroup();
        return _nodes.Values.Where(n => n.IsHead).Select(n => (n.Claim, ClaimsOf(n)));
    }

    /// <summary>Brings the events up to the claims that were added.</summary>
    /// <returns>The claims that stood or stand at the head of an event that is another since the last time.</returns>
    internal IReadOnlySet<Node> Regroup()
    {
        var touched = _grouping.Regroup(_loose);
        // What denies a claim of an event may stand outside of it.
        touched.UnionWith(_answered.Select(n => n.Part?.Head).OfType<Node>());
        touched.UnionWith([.. touched.SelectMany(NodesOf).SelectMany(n => n.Denied).Select(n => n.Part!.Head!)]);
        _loose.Clear();
        _answered.Clear();
        return touched;
    }

    /// <summary>The claims of the event with this one at its head.</summary>
    internal IReadOnlyList<Testimony> ClaimsOf(Node head) => [.. NodesOf(head).SelectMany(n => n.Copies)];

    /// <summary>
    /// What denies claims of the event with this one at its head, stands in another event, and finds nothing there that it could deny;
    /// and what those who deny claims of the event say in their place.
    /// </summary>
    internal IReadOnlyList<Testimony> DenialsFromOutside(Node head)
    {
        var outside = NodesOf(head)
            .SelectMany(n => n.Followers.Where(f => IsOfOneKind(f.Claim, n.Claim)))
            .Where(f => f.Claim.Stance == Stance.Denies && f.Part!.Head is { } own && own != head && !IsTold(own))
            .Distinct()
            .ToList();
        var instead = NodesOf(head)
            .Where(n => n.Claim.Stance == Stance.Denies)
            .Concat(outside)
            .SelectMany(denial => OfText(denial.Claim.Text).Where(n => denial.Claim.IsReplacedBy(n.Claim)))
            .Where(n => n.Part!.Head != head);
        return [.. outside.Concat(instead).Distinct().SelectMany(n => n.Copies)];
    }

    /// <summary>Who denies that a convoy was stopped does not deny that it came: deeds are of one kind only when their type is the same.</summary>
    private static bool IsOfOneKind(Testimony denial, Testimony told) =>
        denial.Claim.Type == told.Claim.Type
        || (
            Families.Of(denial.Claim.Type) is var family
            && family == Families.Of(told.Claim.Type)
            && family != Family.Deeds
        );

    private bool IsTold(Node head) => NodesOf(head).Any(n => n.Claim.Stance is Stance.Affirms or Stance.Foresees);

    private IEnumerable<Node> NodesOf(Node head) => head.OtherParts.Prepend(head).SelectMany(_grouping.In);

    private void Lean(Node node)
    {
        Leave(node);
        _loose.Add(node);
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
        _answered.UnionWith(node.Denied);
    }

    // What it denied is answered by one less.
    private void Leave(Node node)
    {
        _answered.UnionWith(node.Denied);
        node.Leave();
    }
}
