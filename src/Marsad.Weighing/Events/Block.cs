namespace Marsad.Weighing.Events;

/// <summary>
/// Claims that share something: the first of them in order, who lead, and the rest. Of a block that is remembered the rest is recalled
/// when it is needed: listing one more claim does not need it.
/// </summary>
internal sealed class Block
{
    private readonly int _most;
    private readonly List<Node> _leaders;
    private Func<IEnumerable<Node>>? _recall;
    private List<Node>? _rest;

    /// <summary>A block of nobody.</summary>
    /// <param name="most">How many lead.</param>
    public Block(int most) => (_most, _leaders) = (most, []);

    /// <summary>A block that is remembered.</summary>
    /// <param name="most">How many lead.</param>
    /// <param name="leaders">Those that do, in order.</param>
    /// <param name="rest">How many do not.</param>
    /// <param name="recall">Recalls these.</param>
    public Block(int most, IEnumerable<Node> leaders, int rest, Func<IEnumerable<Node>> recall)
    {
        (_most, _leaders) = (most, [.. leaders]);
        (Remembered, _recall) = (rest, rest > 0 ? recall : null);
    }

    /// <summary>How many of the rest are remembered, unless that has been changed; those that came after these are in <see cref="Rest"/>.</summary>
    public int Remembered { get; private set; }

    /// <summary>Those who lead, in order.</summary>
    public IReadOnlyList<Node> Leaders => _leaders;

    /// <summary>The rest as far as it is here: all of it when <see cref="IsWhole"/>, else what came to it since it was remembered.</summary>
    public IReadOnlyList<Node> Rest => _rest ?? [];

    /// <summary>Whether all of the rest is here.</summary>
    public bool IsWhole => _recall is null;

    /// <summary>Adds a claim; gives back the one that leads no longer, if any.</summary>
    public Node? Insert(Node node)
    {
        if (_leaders.Count == _most && Node.Order.Compare(node, _leaders[^1]) > 0)
        {
            (_rest ??= []).Add(node);
            return null;
        }
        var at = _leaders.BinarySearch(node, Node.Order);
        _leaders.Insert(at < 0 ? ~at : at, node);
        if (_leaders.Count <= _most)
            return null;
        var evicted = _leaders[^1];
        _leaders.RemoveAt(_leaders.Count - 1);
        (_rest ??= []).Add(evicted);
        return evicted;
    }

    /// <summary>Takes a claim out; gives back the one that leads in its place, if any.</summary>
    public Node? Remove(Node node)
    {
        Recall();
        Remembered = 0;
        var at = _leaders.BinarySearch(node, Node.Order);
        if (at < 0)
        {
            _rest?.Remove(node);
            return null;
        }
        _leaders.RemoveAt(at);
        if (_rest?.Min(Node.Order) is not { } next)
            return null;
        _rest.Remove(next);
        _leaders.Add(next);
        return next;
    }

    /// <summary>Whether a claim of the block is one of its leaders.</summary>
    public bool Leads(Node node) => _leaders.Count < _most || Node.Order.Compare(node, _leaders[^1]) <= 0;

    /// <summary>Adds the leaders before a claim, be it in the block or not.</summary>
    public void Before(Node node, List<Node> into)
    {
        foreach (var leader in _leaders)
        {
            if (Node.Order.Compare(leader, node) >= 0)
                return;
            into.Add(leader);
        }
    }

    /// <summary>Adds all claims of the block after a claim, be it in the block or not.</summary>
    public void After(Node node, List<Node> into)
    {
        Recall();
        foreach (var leader in _leaders)
            if (Node.Order.Compare(leader, node) > 0)
                into.Add(leader);
        foreach (var other in _rest ?? [])
            if (Node.Order.Compare(other, node) > 0)
                into.Add(other);
    }

    /// <summary>All claims of the block.</summary>
    public IEnumerable<Node> All()
    {
        Recall();
        return _rest is null ? _leaders : _leaders.Concat(_rest);
    }

    private void Recall()
    {
        if (_recall is not { } recall)
            return;
        _recall = null;
        _rest = [.. recall(), .. Rest];
    }
}
