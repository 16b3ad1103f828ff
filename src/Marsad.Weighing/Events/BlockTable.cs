using System.Runtime.InteropServices;

namespace Marsad.Weighing.Events;

/// <summary>
/// All blocks by key. Most blocks of a large war hold one claim, so that one stands in the table itself and needs no block of its own.
/// Blocks that are remembered come in when they are first asked for.
/// </summary>
/// <param name="leaders">How many claims of a block lead.</param>
/// <param name="remembered">Blocks of earlier runs; null when there are none.</param>
internal sealed class BlockTable(int leaders, INodes? remembered)
{
    private readonly Dictionary<ulong, object?> _blocks = [];
    private readonly HashSet<ulong>? _changed = remembered is null ? null : [];

    /// <summary>Every block that is other than what is remembered.</summary>
    public IEnumerable<(ulong Key, Block Block)> Changed() =>
        from key in _changed ?? (IEnumerable<ulong>)_blocks.Keys
        select (key, _blocks[key] as Block ?? Alone(_blocks[key] as Node));

    /// <summary>Lists a claim in a block; gives back the one that leads there no longer, if any.</summary>
    public Node? Insert(ulong key, Node node)
    {
        _changed?.Add(key);
        ref var slot = ref Slot(key);
        if (slot is null)
        {
            slot = node;
            return null;
        }
        if (slot is Node one)
            slot = Alone(one);
        return ((Block)slot).Insert(node);
    }

    /// <summary>Takes a claim out of a block that lists it; gives back the one that leads in its place, if any.</summary>
    public Node? Remove(ulong key, Node node)
    {
        _changed?.Add(key);
        ref var slot = ref Slot(key);
        if (slot is Block block)
            return block.Remove(node);
        slot = null;
        return null;
    }

    /// <summary>Whether a claim that is listed in a block is one of its leaders.</summary>
    public bool Leads(ulong key, Node node) => Find(key) is not Block block || block.Leads(node);

    /// <summary>Adds the leaders of a block before a claim, be it in the block or not.</summary>
    public void Before(ulong key, Node node, List<Node> into)
    {
        var slot = Find(key);
        if (slot is Block block)
            block.Before(node, into);
        else if (slot is Node one && Node.Order.Compare(one, node) < 0)
            into.Add(one);
    }

    /// <summary>Adds all claims of the block after a claim, be it in the block or not.</summary>
    public void After(ulong key, Node node, List<Node> into)
    {
        var slot = Find(key);
        if (slot is Block block)
            block.After(node, into);
        else if (slot is Node one && Node.Order.Compare(one, node) > 0)
            into.Add(one);
    }

    /// <summary>All claims of a block.</summary>
    public IEnumerable<Node> All(ulong key) =>
        Find(key) switch
        {
            Block block => block.All(),
            Node one => [one],
            _ => [],
        };

    private Block Alone(Node? one)
    {
        var block = new Block(leaders);
        if (one is not null)
            block.Insert(one);
        return block;
    }

    private object? Find(ulong key)
    {
        if (_blocks.TryGetValue(key, out var slot) || remembered is null)
            return slot;
        return _blocks[key] = remembered.Block(key) is var (ones, rest)
            ? ones.Count == 1 && rest == 0
                ? ones[0]
                : new Block(leaders, ones, rest, () => remembered.Others(key, rest))
            : null;
    }

    private ref object? Slot(ulong key)
    {
        Find(key);
        return ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, key, out _);
    }
}
