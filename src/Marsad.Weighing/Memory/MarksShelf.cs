using Marsad.Weighing.Reuse;
using Marsad.Weighing.Translations;

namespace Marsad.Weighing.Memory;

/// <summary>Keeps what a translation of each text would keep, and which texts translate others.</summary>
internal static class MarksShelf
{
    /// <summary>Keeps what a translation of a text would keep.</summary>
    public static void Keep(KeptText text, MarkedText marks, IWeighingMemory memory) =>
        memory.Put(
            Shelf.Marks,
            (ulong)text.Number,
            new PieceWriter()
                .Add((long)text.Place.Day)
                .Add(text.Place.Rank)
                .Add(text.IsPublished ? 1L : 0)
                .Add(marks.Language)
                .Add(
                    marks.Passages,
                    (w, p) =>
                        w.Add((long)p.Start)
                            .Add((long)p.End)
                            .Add(p.IsSaid ? 1L : 0)
                            .Add(p.Marks, (v, m) => v.Add((long)m.Kind).Add((uint)m.Key))
                )
                .Take()
        );

    /// <summary>All texts in their order.</summary>
    /// <param name="memory">What is remembered.</param>
    /// <param name="count">The first number that no text has.</param>
    public static IReadOnlyList<MarkedPrint> All(IWeighingMemory memory, long count)
    {
        var prints = new List<(MarkedPrint Print, long Rank)>();
        foreach (var (number, found) in memory.All(Shelf.Marks))
        {
            var piece = new PieceReader(found);
            var (day, rank, published) = (piece.Int(), piece.Number(), piece.Number() == 1);
            var marks = new MarkedText(piece.Text(), piece.List(Passage));
            prints.Add((new MarkedPrint((long)number, day, published, marks), rank));
        }
        if (prints.Count != count)
            throw new MemoryException($"the marks of {prints.Count} of {count} texts are remembered");
        return [.. prints.OrderBy(p => p.Print.Day).ThenBy(p => p.Rank).Select(p => p.Print)];
    }

    /// <summary>Numbers of the texts that translate others.</summary>
    public static IReadOnlyList<long> Translations(IWeighingMemory memory) =>
        memory.Find(Shelf.Translations, 0) is { } piece ? new PieceReader(piece).Numbers() : [];

    /// <summary>Keeps these numbers.</summary>
    public static void KeepTranslations(IEnumerable<long> numbers, IWeighingMemory memory) =>
        memory.Put(Shelf.Translations, 0, new PieceWriter().Add([.. numbers.Order()]).Take());

    /// <summary>Writes a translation.</summary>
    public static void Add(PieceWriter writer, FoundTranslation translation) =>
        writer
            .Add(translation.One)
            .Add(
                translation.Passages,
                (w, p) =>
                    w.Add((long)p.Start)
                        .Add((long)p.End)
                        .Add((long)p.OtherStart)
                        .Add((long)p.OtherEnd)
                        .Add((long)p.Words)
                        .Add(p.Quoted ? 1L : 0)
                        .Add((long)p.Marks)
            );

    /// <summary>Reads a translation.</summary>
    public static FoundTranslation Translation(PieceReader reader) =>
        new(
            reader.Number(),
            reader.List(r => new SharedPassage(r.Int(), r.Int(), r.Int(), r.Int(), r.Int(), r.Number() == 1, r.Int()))
        );

    /// <summary>Whether two lists of translations say the same.</summary>
    public static bool AreEqual(IReadOnlyList<FoundTranslation> some, IReadOnlyList<FoundTranslation> others) =>
        some.Count == others.Count
        && some.Zip(others).All(t => t.First.One == t.Second.One && t.First.Passages.SequenceEqual(t.Second.Passages));

    private static MarkedPassage Passage(PieceReader reader) =>
        new(
            reader.Int(),
            reader.Int(),
            reader.Number() == 1,
            [.. reader.List(r => new Mark((MarkKind)r.Int(), (int)r.UInt()))]
        );
}
