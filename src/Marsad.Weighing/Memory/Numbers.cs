namespace Marsad.Weighing.Memory;

/// <summary>The numbers that nodes and texts get next.</summary>
internal readonly record struct Numbers(long Node, long Text)
{
    public static Numbers Of(IWeighingMemory memory)
    {
        if (memory.Find(Shelf.Numbers, 0) is not { } found)
            return default;
        var piece = new PieceReader(found);
        return new Numbers(piece.Number(), piece.Number());
    }

    public void Keep(IWeighingMemory memory) =>
        memory.Put(Shelf.Numbers, 0, new PieceWriter().Add(Node).Add(Text).Take());
}
