using Marsad.Weighing.Events;

namespace Marsad.Weighing.Memory;

/// <summary>
/// Keeps claims and blocks. Those of a block that do not lead lie in chunks apart, so that one more is written without those before it.
/// </summary>
internal static class BlockShelf
{
    /// <summary>How many claims lie in one chunk.</summary>
    public const int ChunkLength = 64;

    /// <summary>Where a chunk of a block lies.</summary>
    public static ulong ChunkKey(ulong block, int chunk) => BlockKey.And(block, chunk);

    /// <summary>Keeps what has changed of an index.</summary>
    public static void Keep(EventIndex index, IEnumerable<Node> nodes, IWeighingMemory memory)
    {
        var writer = new PieceWriter();
        foreach (var node in nodes)
        {
            if (node.IsChanged)
                memory.Put(Shelf.Claim, (ulong)node.Number, Piece(node, writer, memory));
        }
        foreach (var (key, block) in index.ChangedBlocks().OrderBy(b => b.Key))
            Keep(key, block, writer, memory);
    }

    private static byte[] Piece(Node node, PieceWriter writer, IWeighingMemory memory)
    {
        writer.Add(node.Copies, (w, c) => w.Add(memory.NumberOf(c.Head.Id)).Add((long)c.Ordinal));
        Add(writer, node.Inside);
        Add(writer, node.Outside);
        Add(writer, node.Part);
        Add(writer, node.Head);
        writer.Add(node.Followers, (w, n) => w.Add(n.Number));
        writer.Add(node.OtherParts, (w, n) => w.Add(n.Number));
        return writer.Take();
    }

    private static void Add(PieceWriter writer, Leads leads) =>
        writer.Add(leads.Strongest.ToArray(), (w, lead) => w.Add(lead.Node.Number).Add(lead.Strength));

    private static void Add(PieceWriter writer, Node? node) => writer.Add(node is null ? 0 : node.Number + 1);

    private static void Keep(ulong key, Block block, PieceWriter writer, IWeighingMemory memory)
    {
        var come = block.Rest.Skip(block.IsWhole ? block.Remembered : 0).Select(n => n.Number).ToList();
        var rest = block.Remembered + come.Count;
        writer.Add(block.Leaders, (w, n) => w.Add(n.Number)).Add((long)rest);
        memory.Put(Shelf.Block, key, writer.Take());
        // The last chunk is filled up before another is begun.
        var chunk = block.Remembered / ChunkLength;
        var before = block.Remembered % ChunkLength;
        if (before > 0 && memory.Find(Shelf.BlockRest, ChunkKey(key, chunk)) is { } last)
            come.InsertRange(0, new PieceReader(last).Numbers().Take(before));
        foreach (var numbers in come.Chunk(ChunkLength))
            memory.Put(Shelf.BlockRest, ChunkKey(key, chunk++), writer.Add(numbers).Take());
    }
}
