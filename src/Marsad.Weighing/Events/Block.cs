namespace Marsad.Weighing.Events;

/// <summary>Claims that share something: the first of them in order, who lead, and the rest.</summary>
/// <param name="most">How many lead.</param>
internal sealed class Block(int most)
{
    private readonly List<Node> _leaders = [];
    private List<Node>? _rest;

    /// <summary>Adds a claim; gives back the one that leads no longer, if any.</summary>
    public Node? Insert(Node node)
    {
        if (_leaders.Count == most && Node.Order.Compare(node, _leaders[^1]) > 0)
        {
            (_rest ??= []).Add(node);
            return null;
        }
        var at = _leaders.BinarySearch(node, Node.Order);
        _leaders.Insert(at < 0 ? ~at : at, node);
        if (_leaders.Count <= most)
            return null;
        var evicted = _leaders[^1];
        _leaders.RemoveAt(_leaders.Count - 1);
        (_rest ??= []).Add(evicted);
        return evicted;
    }

    /// <summary>Takes a claim out; gives back the one that leads in its place, if any.</summary>
    public Node? Remove(Node node)
    {
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
    public bool Leads(Node node) => _leaders.Count < most || Node.Order.Compare(node, _leaders[^1]) <= 0;

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
        foreach (var leader in _leaders)
            if (Node.Order.Compare(leader, node) > 0)
                into.Add(leader);
        foreach (var other in _rest ?? [])
            if (Node.Order.Compare(other, node) > 0)
                into.Add(other);
    }
}
