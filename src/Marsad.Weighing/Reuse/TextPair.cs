namespace Marsad.Weighing.Reuse;

/// <summary>Two texts and what they share.</summary>
internal sealed class TextPair
{
    /// <summary>From this share on of the words of both, one is the other with changes.</summary>
    private const double Most = 0.6;

    /// <summary>A single passage shorter than this is the name of an office or a law, a formula, a score: it shows nothing by itself.</summary>
    private const int Words = 13;

    /// <summary>Of these, so many must be words of content that belong to no name.</summary>
    private const int Telling = 8;

    /// <summary>Short passages show something together from this many words on …</summary>
    private const int Together = 20;

    /// <summary>… or where they are that much of the shorter text.</summary>
    private const double Half = 0.5;

    /// <summary>Two texts that share passages.</summary>
    public TextPair(ReuseText one, ReuseText other, IReadOnlyList<Passage> passages)
    {
        (One, Other, Passages) = (one, other, passages);
        if (!ShowsReuse)
            Passages = [.. passages.Where(p => p.Quoted)];
        Kind =
            Passages.All(p => p.Quoted) ? ReuseKind.Quotation
            : Math.Min(ShareOfOne, ShareOfOther) >= Most ? ReuseKind.Near
            : ReuseKind.Part;
    }

    /// <summary>The first in their order.</summary>
    public ReuseText One { get; }

    /// <summary>The other.</summary>
    public ReuseText Other { get; }

    /// <summary>In the order of the one.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>What they share.</summary>
    public ReuseKind Kind { get; }

    /// <summary>Share of the words of the one that stand in passages.</summary>
    public double ShareOfOne => (double)Distinct(Passages, t => t.One) / Math.Max(1, One.Length);

    /// <summary>Share of the words of the other that stand in passages.</summary>
    public double ShareOfOther => (double)Distinct(Passages, t => t.Other) / Math.Max(1, Other.Length);

    private bool ShowsReuse
    {
        get
        {
            var own = Passages.Where(p => !p.Quoted).ToList();
            return own.Exists(p => p.Words >= Words && p.Telling >= Telling)
                || own.Sum(p => p.Words) >= Together
                || Distinct(own, t => t.One) >= Half * One.Length
                || Distinct(own, t => t.Other) >= Half * Other.Length;
        }
    }

    // A passage that one of them repeats is laid over the same words twice.
    private static int Distinct(IEnumerable<Passage> passages, Func<Tile, int> start) =>
        passages.SelectMany(p => p.Tiles).SelectMany(t => Enumerable.Range(start(t), t.Length)).Distinct().Count();
}
