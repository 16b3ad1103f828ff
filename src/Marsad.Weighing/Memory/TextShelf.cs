using Marsad.Weighing.Reuse;
using Marsad.Weighing.Translations;

namespace Marsad.Weighing.Memory;

/// <summary>The texts that are remembered, each read once.</summary>
internal sealed class TextShelf(IWeighingMemory memory)
{
    private readonly Dictionary<long, KeptText> _texts = [];
    private readonly Dictionary<uint, IReadOnlyList<Carrier>> _carriers = [];

    /// <summary>The number that the next text gets.</summary>
    public long Next { get; private set; } = Numbers.Of(memory).Text;

    /// <summary>The text under a number.</summary>
    public KeptText this[long number]
    {
        get
        {
            if (!_texts.TryGetValue(number, out var text))
            {
                var piece =
                    memory.Find(Shelf.Text, (ulong)number)
                    ?? throw new MemoryException($"text {number} is not remembered");
                _texts.Add(number, text = KeptText.Parse(number, piece));
            }
            return text;
        }
    }

    /// <summary>The number of the text that a report prints; null when it is not remembered.</summary>
    public long? Of(long report) =>
        memory.Find(Shelf.Printing, (ulong)report) is { } piece ? new PieceReader(piece).Number() : null;

    /// <summary>The text with these words; null when there is none.</summary>
    public KeptText? With(UInt128 letters) =>
        memory.Find(Shelf.Letters, (ulong)letters) is { } piece
            ? new PieceReader(piece).Numbers().Select(n => this[n]).FirstOrDefault(t => t.Letters == letters)
            : null;

    /// <summary>The first texts that carry a fingerprint.</summary>
    public IReadOnlyList<Carrier> First(uint fingerprint)
    {
        if (!_carriers.TryGetValue(fingerprint, out var carriers))
            _carriers.Add(fingerprint, carriers = memory.CarriersOf(fingerprint, Postings.Most));
        return carriers;
    }

    /// <summary>All texts that carry a fingerprint.</summary>
    public IEnumerable<long> All(uint fingerprint) =>
        (
            First(fingerprint) is { Count: < Postings.Most } few ? few : memory.CarriersOf(fingerprint, int.MaxValue)
        ).Select(c => c.Text);

    /// <summary>Adds a text that one report prints.</summary>
    public KeptText Add(ReuseText text, IEnumerable<long> reports)
    {
        var kept = KeptText.Of(Next++, text, reports);
        _texts.Add(kept.Number, kept);
        var before = memory.Find(Shelf.Letters, (ulong)text.Letters) is { } piece
            ? new PieceReader(piece).Numbers()
            : [];
        memory.Put(Shelf.Letters, (ulong)text.Letters, new PieceWriter().Add([.. before, kept.Number]).Take());
        foreach (var report in kept.Reports)
            Print(report, kept);
        return kept;
    }

    /// <summary>Notes that a report prints a text.</summary>
    public void Print(long report, KeptText text) =>
        memory.Put(Shelf.Printing, (ulong)report, new PieceWriter().Add(text.Number).Take());

    /// <summary>All texts in their order, by what translations keep.</summary>
    public IReadOnlyList<MarkedPrint> Prints() => MarksShelf.All(memory, Next);

    /// <summary>Numbers of the texts that translate others.</summary>
    public IReadOnlyList<long> Translations() => MarksShelf.Translations(memory);

    /// <summary>Keeps these numbers.</summary>
    public void KeepTranslations(IEnumerable<long> numbers) => MarksShelf.KeepTranslations(numbers, memory);

    /// <summary>Keeps what a translation of a text would keep.</summary>
    public void KeepMarks(KeptText text, MarkedText marks) => MarksShelf.Keep(text, marks, memory);

    /// <summary>Lists a text under its fingerprints, in its place.</summary>
    public void List(KeptText text)
    {
        foreach (var fingerprint in text.Fingerprints.Distinct())
        {
            memory.Add(fingerprint, text.Place);
            _carriers.Remove(fingerprint);
        }
    }

    /// <summary>Takes a text from under its fingerprints.</summary>
    public void Unlist(KeptText text)
    {
        foreach (var fingerprint in text.Fingerprints.Distinct())
        {
            memory.Remove(fingerprint, text.Place);
            _carriers.Remove(fingerprint);
        }
    }

    /// <summary>Keeps all of an index in an empty memory.</summary>
    public static void Keep(ReuseIndex index, IWeighingMemory memory)
    {
        var numbers = new Dictionary<ReuseText, long>();
        var texts = new List<KeptText>();
        foreach (var text in index.Texts)
        {
            numbers.Add(text, texts.Count);
            var reports = text
                .Printings.OrderByDescending(p => p == text.First)
                .Select(p => memory.NumberOf(p.Head.Id));
            texts.Add(KeptText.Of(texts.Count, text, reports));
        }
        foreach (var text in texts)
        {
            var (over, pairs, translations) = index.Neighbours((int)text.Number);
            text.LaidOver = [.. over];
            text.Pairs = [.. pairs.Select(p => new KeptPair(numbers[p.One], p.Passages))];
            text.Translations = [.. translations.Select(t => new FoundTranslation(numbers[t.One], t.Passages))];
            MarksShelf.Keep(text, index.Texts[(int)text.Number].First.Marks, memory);
            foreach (var other in over)
                texts[other].LaidUnder.Add(text.Number);
        }
        MarksShelf.KeepTranslations(texts.Where(t => t.Translations.Count > 0).Select(t => t.Number), memory);
        var writer = new PieceWriter();
        foreach (var text in texts)
        {
            memory.Put(Shelf.Text, (ulong)text.Number, text.Write(writer));
            foreach (var report in text.Reports)
                memory.Put(Shelf.Printing, (ulong)report, writer.Add(text.Number).Take());
        }
        foreach (var alike in texts.GroupBy(t => (ulong)t.Letters, t => t.Number))
            memory.Put(Shelf.Letters, alike.Key, writer.Add([.. alike]).Take());
        // In the order in which they are stored: that is many times as quick.
        foreach (
            var (fingerprint, place) in texts
                .SelectMany(t => t.Fingerprints.Distinct().Select(f => (f, t.Place)))
                .OrderBy(f => f.f)
                .ThenBy(f => f.Place.Day)
                .ThenBy(f => f.Place.Rank)
        )
            memory.Add(fingerprint, place);
    }

    /// <summary>Keeps what has changed.</summary>
    public void Keep()
    {
        var writer = new PieceWriter();
        foreach (var text in _texts.Values.Where(t => t.IsChanged))
            memory.Put(Shelf.Text, (ulong)text.Number, text.Write(writer));
    }
}
