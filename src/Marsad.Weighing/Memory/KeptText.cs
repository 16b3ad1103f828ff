using System.Globalization;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Translations;

namespace Marsad.Weighing.Memory;

/// <summary>What is remembered of a text: who prints it, by which words it is found, and what it shares with texts before it.</summary>
internal sealed class KeptText(long number)
{
    /// <summary>What tells it from other texts in what is remembered.</summary>
    public long Number { get; } = number;

    /// <summary>Whether it is other than what is remembered.</summary>
    public bool IsChanged { get; set; }

    /// <summary>A hash of its folded words.</summary>
    public UInt128 Letters { get; private init; }

    /// <summary>Numbers of the reports that print it, the one that stands for all first.</summary>
    public List<long> Reports { get; private init; } = [];

    /// <summary>What tells the outlet of the first printing from others.</summary>
    public string Outlet { get; private set; } = "";

    /// <summary>Whether the day of the first printing is known.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>Where the text stands in the order of texts.</summary>
    public Carrier Place { get; private set; }

    /// <summary>Its fingerprints in their order.</summary>
    public IReadOnlyList<uint> Fingerprints { get; private init; } = [];

    /// <summary>The texts before it over which it was laid.</summary>
    public IReadOnlyList<long> LaidOver { get; set; } = [];

    /// <summary>The texts after it that were laid over it.</summary>
    public HashSet<long> LaidUnder { get; private init; } = [];

    /// <summary>What it shares with texts before it; none of those with nothing in common.</summary>
    public IReadOnlyList<KeptPair> Pairs { get; set; } = [];

    /// <summary>Which texts before it it translates.</summary>
    public IReadOnlyList<FoundTranslation> Translations { get; set; } = [];

    /// <summary>Which outlet's habits it shows.</summary>
    public StockCarrier StockCarrier => new(Outlet, IsPublished ? Place.Day : null, [.. Fingerprints.Distinct()]);

    /// <summary>A text as it is weighed.</summary>
    public static KeptText Of(long number, ReuseText text, IEnumerable<long> reports)
    {
        var kept = new KeptText(number)
        {
            IsChanged = true,
            Letters = text.Letters,
            Reports = [.. reports],
            Fingerprints = [.. text.Fingerprints.Select(f => f.Hash)],
        };
        kept.PutFirst(text.First);
        return kept;
    }

    /// <summary>Lets another printing stand for all.</summary>
    public void PutFirst(Printing first)
    {
        Outlet = first.Outlet;
        IsPublished = first.Published is not null;
        Place = new Carrier(first.Day, RankOf(first.Head.Id), Number);
        IsChanged = true;
    }

    /// <summary>Whether a printing would come before the one that stands for all.</summary>
    public bool ComesAfter(Printing printing) =>
        Order(new Carrier(printing.Day, RankOf(printing.Head.Id), Number), Place) < 0;

    /// <summary>Which of two texts stands first.</summary>
    public static int Order(Carrier one, Carrier other) =>
        one.Day != other.Day ? one.Day.CompareTo(other.Day) : one.Rank.CompareTo(other.Rank);

    public static KeptText Parse(long number, byte[] piece)
    {
        var reader = new PieceReader(piece);
        return new KeptText(number)
        {
            Letters = new UInt128(reader.ULong(), reader.ULong()),
            Reports = reader.Numbers(),
            Outlet = reader.Text(),
            IsPublished = reader.Number() == 1,
            Place = new Carrier(reader.Int(), reader.Number(), number),
            Fingerprints = reader.List(r => r.UInt()),
            LaidOver = reader.Numbers(),
            LaidUnder = [.. reader.Numbers()],
            Pairs = reader.List(KeptPair.Parse),
            Translations = reader.List(MarksShelf.Translation),
        };
    }

    public byte[] Write(PieceWriter writer) =>
        writer
            .Add((ulong)(Letters >> 64))
            .Add((ulong)Letters)
            .Add(Reports)
            .Add(Outlet)
            .Add(IsPublished ? 1L : 0)
            .Add((long)Place.Day)
            .Add(Place.Rank)
            .Add(Fingerprints, (w, f) => w.Add(f))
            .Add(LaidOver)
            .Add(LaidUnder)
            .Add(Pairs, (w, p) => p.Write(w))
            .Add(Translations, MarksShelf.Add)
            .Take();

    /// <summary>The order of ids in few bytes: those of reports are hashes, of which the first letters tell.</summary>
    public static long RankOf(string id)
    {
        const int Characters = 8;
        const int Digits = 16;
        if (
            id.Length >= Digits
            && ulong.TryParse(id.AsSpan(0, Digits), NumberStyles.AllowHexSpecifier, null, out var hash)
        )
            return (long)(hash >> 1);
        var rank = 0ul;
        for (var i = 0; i < Characters; i++)
            rank = (rank << 8) | (i < id.Length ? Math.Min(id[i], byte.MaxValue) : 0u);
        return (long)(rank >> 1);
    }
}

/// <summary>What a text shares with one before it.</summary>
/// <param name="One">The number of that one.</param>
/// <param name="Passages">The passages.</param>
internal sealed record KeptPair(long One, IReadOnlyList<Passage> Passages)
{
    public static KeptPair Parse(PieceReader reader) =>
        new(
            reader.Number(),
            reader.List(r => new Passage(
                r.List(t => new Tile(t.Int(), t.Int(), t.Int())),
                Quoted: r.Number() == 1,
                Telling: r.Int()
            ))
        );

    public PieceWriter Write(PieceWriter writer) =>
        writer
            .Add(One)
            .Add(
                Passages,
                (w, p) =>
                    w.Add(p.Tiles, (v, t) => v.Add((long)t.One).Add((long)t.Other).Add((long)t.Length))
                        .Add(p.Quoted ? 1L : 0)
                        .Add((long)p.Telling)
            );
}
