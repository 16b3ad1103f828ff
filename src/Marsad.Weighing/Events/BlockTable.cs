using System.Runtime.InteropServices;

namespace Marsad.Weighing.Events;

/// <summary>
/// All blocks by key. Most blocks of a large war hold one claim, so that one stands in the table itself and needs no block of its own.
/// </summary>
/// <param name="leaders">How many claims of a block lead.</param>
internal sealed class BlockTable(int leaders)
{
    private readonly Dictionary<ulong, object> _blocks = [];

    /// <summary>Lists a claim in a block; gives back the one that leads there no longer, if any.</summary>
    public Node? Insert(ulong key, Node node)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, key, out var exists);
        if (!exists)
        {
            slot = node;
            return null;
        }
        if (slot is Node one)
        {
            var block = new Block(leaders);
            block.Insert(one);
            slot = block;
        }
        return ((Block)slot!).Insert(node);
    }

    /// <summary>Takes a claim out of a block that lists it; gives back the one that leads in its place, if any.</summary>
    public Node? Remove(ulong key, Node node)
    {
        if (_blocks[key] is Block block)
            return block.Remove(node);
        _blocks.Remove(key);
        return null;
    }

    /// <summary>Whether a claim that is listed in a block is one of its leaders.</summary>
    public bool Leads(ulong key, Node node) => _blocks[key] is not Block block || block.Leads(node);

    /// <summary>Adds the leaders of a block before a claim, be it in the block or not.</summary>
    public void Before(ulong key, Node node, List<Node> into)
    {
        if (!_blocks.TryGetValue(key, out var slot))
            return;
        if (slot is Block block)
            block.Before(node, into);
        else if (Node.Order.Compare((Node)slot, node) < 0)
            into.Add((Node)slot);
    }

    /// <summary>Adds all claims of a block after a claim, be it in the block or not.</summary>
    public void After(ulong key, Node node, List<Node> into)
    {
        if (!_blocks.TryGetValue(key, out var slot))
            return;
        if (slot is Block block)
            block.After(node, into);
        else if (Node.Order.Compare((Node)slot, node) > 0)
            into.Add((Node)slot);
    }
}
