namespace Marsad.Weighing.Reuse;

/// <summary>Tiles that hang together.</summary>
/// <param name="Tiles">In the order of the one.</param>
/// <param name="Quoted">Whether it is somebody's words in quotation marks.</param>
/// <param name="Telling">How many of its words carry content and belong to no name.</param>
internal sealed record Passage(IReadOnlyList<Tile> Tiles, bool Quoted, int Telling)
{
    public int Words => Tiles.Sum(t => t.Length);
    public int Start => Tiles[0].One;
    public int End => Tiles[^1].One + Tiles[^1].Length;
    public int OtherStart => Tiles[0].Other;
    public int OtherEnd => Tiles[^1].Other + Tiles[^1].Length;
}

/// <summary>Makes passages of tiles and leaves out those that tell nothing: names, formulas and what an outlet prints under everything.</summary>
internal static class Passages
{
    /// <summary>Fewer words in a row are shared by chance.</summary>
    public const int Words = Winnowing.Guaranteed;

    /// <summary>Of these, so many must be words of content that belong to no name.</summary>
    private const int Telling = 5;

    /// <summary>Up to so many changed words do not part a passage.</summary>
    private const int Gap = 4;

    /// <summary>Whether a run of a text's words is too much for chance.</summary>
    public static bool Tells(ReuseText text, int start, int end)
    {
        if (end - start < Words)
            return false;
        var telling = 0;
        for (var i = start; i < end; i++)
            telling += (text.First.Words[i] & Word.Common) == 0 ? 1 : 0;
        return telling >= Telling;
    }

    /// <summary>The passages, in the order of the one.</summary>
    /// <param name="one">The one text.</param>
    /// <param name="other">The other.</param>
    /// <param name="tiles">What they share.</param>
    /// <param name="stock">For a word of the one and a word of the other, whether it is said under everything.</param>
    public static List<Passage> Of(ReuseText one, ReuseText other, IEnumerable<Tile> tiles, Func<int, int, bool> stock)
    {
        var found = new List<Passage>();
        var open = new List<Tile>();
        foreach (var tile in tiles.SelectMany(t => Without(t, stock)).OrderBy(t => t.One).ThenBy(t => t.Other))
        {
            if (open.Count > 0 && !Continues(open[^1], tile))
                Close();
            open.Add(tile);
        }
        Close();
        return found;

        void Close()
        {
            if (Measure(one, other, open) is { } passage)
                found.Add(passage);
            open.Clear();
        }
    }

    private static bool Continues(Tile last, Tile next) =>
        next.One - (last.One + last.Length) is >= 0 and <= Gap
        && next.Other - (last.Other + last.Length) is >= 0 and <= Gap;

    private static IEnumerable<Tile> Without(Tile tile, Func<int, int, bool> stock)
    {
        var from = 0;
        for (var i = 0; i <= tile.Length; i++)
        {
            if (i < tile.Length && !stock(tile.One + i, tile.Other + i))
                continue;
            if (i > from)
                yield return new Tile(tile.One + from, tile.Other + from, i - from);
            from = i + 1;
        }
    }

    // Null: it tells nothing. What one of the two sets in quotation marks is neither's own; what is left must tell by itself.
    private static Passage? Measure(ReuseText one, ReuseText other, List<Tile> tiles)
    {
        var (own, ownTelling, quoted, quotedTelling) = (0, 0, 0, 0);
        foreach (var tile in tiles)
            for (var i = 0; i < tile.Length; i++)
            {
                var word = one.First.Words[tile.One + i] | other.First.Words[tile.Other + i];
                var telling = (word & Word.Common) == 0 ? 1 : 0;
                if ((word & Word.Quoted) != 0)
                    (quoted, quotedTelling) = (quoted + 1, quotedTelling + telling);
                else
                    (own, ownTelling) = (own + 1, ownTelling + telling);
            }
        if (own >= Words && ownTelling >= Telling)
            return new Passage([.. tiles], Quoted: false, ownTelling);
        return quoted > 0 && own + quoted >= Words && ownTelling + quotedTelling >= Telling
            ? new Passage([.. tiles], Quoted: true, ownTelling + quotedTelling)
            : null;
    }
}
