using Marsad.Weighing.Events;

namespace Marsad.Weighing.Memory;

/// <summary>What reports speak of beside events, and is weighed as a whole when one more speaks of it.</summary>
internal enum TopicKind
{
    /// <summary>Who holds a place.</summary>
    Control,

    /// <summary>Who breaks a truce in a zone.</summary>
    Blame,

    /// <summary>What became of an agreement in a zone.</summary>
    Pledge,
}

/// <summary>A topic.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Of">Of which place or agreement.</param>
/// <param name="Zone">Of an agreement, where; null when no place is known.</param>
internal readonly record struct Topic(TopicKind Kind, string Of, string? Zone = null)
{
    private ulong Key =>
        BlockKey.And(BlockKey.And(BlockKey.And(BlockKey.Of('s'), (int)Kind), Of), Zone is null ? "" : "in " + Zone);

    /// <summary>
    /// The reports that speak of it, in the order of their numbers; of two topics that fall under one key those of both, which what is made
    /// of them must tell apart.
    /// </summary>
    public IReadOnlyList<long> Reports(IWeighingMemory memory) =>
        memory.Find(Shelf.Topic, Key) is { } piece ? new PieceReader(piece).Numbers() : [];

    /// <summary>Notes that reports speak of it.</summary>
    public void Add(IEnumerable<long> reports, IWeighingMemory memory)
    {
        var before = Reports(memory);
        long[] now = [.. before.Union(reports).Order()];
        if (now.Length > before.Count)
            memory.Put(Shelf.Topic, Key, new PieceWriter().Add(now).Take());
    }
}
