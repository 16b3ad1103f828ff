using Marsad.Weighing.Translations;

namespace Marsad.Weighing.Reuse;

/// <summary>Writes down as links what texts share.</summary>
internal static class LinksOf
{
    /// <summary>A link from every further printing of a text to its first.</summary>
    public static IEnumerable<ReuseLink> Copies(ReuseText text)
    {
        var whole = new Tile(0, 0, text.Length);
        return text
            .Printings.Where(p => p != text.First)
            .Select(p => Link(ReuseKind.Copy, text.First, p, (1, 1), [Span(text.First, p, [whole], quoted: false)]));
    }

    /// <summary>A pair as a link of the first printings of both.</summary>
    public static ReuseLink Pair(TextPair pair) =>
        Link(
            pair.Kind,
            pair.One.First,
            pair.Other.First,
            (pair.ShareOfOne, pair.ShareOfOther),
            [.. pair.Passages.Select(p => Span(pair.One.First, pair.Other.First, p.Tiles, p.Quoted))]
        );

    /// <summary>A translation as a link of the first printings of both.</summary>
    public static ReuseLink Translation(TextTranslation found)
    {
        var (one, other) = (found.One.First, found.Other.First);
        return Link(
            ReuseKind.Translation,
            one,
            other,
            (
                one.ShareOf(found.Passages.Select(p => (p.Start, p.End))),
                other.ShareOf(found.Passages.Select(p => (p.OtherStart, p.OtherEnd)))
            ),
            found.Passages
        );
    }

    private static ReuseLink Link(
        ReuseKind kind,
        Printing one,
        Printing other,
        (double One, double Other) shares,
        IReadOnlyList<SharedPassage> passages
    ) =>
        new(
            "r" + Ids.Of("reuse/1", one.Head.Id, other.Head.Id),
            kind,
            one.Head,
            other.Head,
            shares.One,
            shares.Other,
            Precedence.Of(one, other),
            passages
        );

    private static SharedPassage Span(Printing one, Printing other, IReadOnlyList<Tile> tiles, bool quoted)
    {
        var (first, last) = (tiles[0], tiles[^1]);
        return new SharedPassage(
            one.Starts[first.One],
            one.Ends[last.One + last.Length - 1],
            other.Starts[first.Other],
            other.Ends[last.Other + last.Length - 1],
            tiles.Sum(t => t.Length),
            quoted
        );
    }
}
