namespace Marsad.Arabic.Clitics;

/// <summary>
/// Takes clitics off folded words. Nothing allocates; a word longer than <see cref="LongestWord"/> letters stays whole.
/// The grammar of stacks follows Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapters 12 and 16–18.
/// </summary>
public static class Segmenter
{
    /// <summary>The longest word that is looked into; the longest in use have about twenty letters.</summary>
    public const int LongestWord = 40;

    /// <summary>Every way of parting a word that its letters allow, the whole word first.</summary>
    /// <param name="folded">The word, folded by <see cref="Folding.Folder.Search"/>.</param>
    /// <param name="lastRaw">The last letter of the raw word where known: <c>ة</c> and <c>ى</c> rule pronouns out.</param>
    public static SegmentationEnumerator Ways(ReadOnlySpan<char> folded, char lastRaw = '\0') => new(folded, lastRaw);

    /// <summary>
    /// The ways that a lexicon allows, the best first; where it allows none, the ways of an unknown word: without its
    /// article if at least three letters stay, then without «و» if at least four do, then whole, then the others.
    /// </summary>
    /// <param name="folded">The word, folded by <see cref="Folding.Folder.Search"/>.</param>
    /// <param name="lexicon">Which stems are words.</param>
    /// <param name="best">Where the ways go; those that find no room are the worst.</param>
    /// <param name="lastRaw">The last letter of the raw word where known.</param>
    /// <returns>How many ways were written, at least one if there is room.</returns>
    public static int Choose<TLexicon>(
        ReadOnlySpan<char> folded,
        TLexicon lexicon,
        Span<Segmentation> best,
        char lastRaw = '\0'
    )
        where TLexicon : IStemLexicon
    {
        Span<int> costs = stackalloc int[Math.Min(best.Length, 16)];
        Span<char> room = stackalloc char[LongestWord + 1];
        best = best[..costs.Length];
        var count = 0;
        foreach (var way in Ways(folded, lastRaw))
        {
            var stem = way.StandAloneStemOf(folded, room);
            var cost =
                stem.Length == 1 && way.EncliticLength > 0
                    ? ReadingCost.OfPrepositionWithPronoun(way)
                    : ReadingCost.Of(way, lexicon.KindsOf(stem), stem, lastRaw);
            if (cost != ReadingCost.Impossible)
                count = Insert(way, cost, best, costs, count);
        }
        if (count > 0)
            return count;
        foreach (var way in Ways(folded, lastRaw))
        {
            if (way.Repair == StemRepair.None)
                count = Insert(way, ReadingCost.OfUnknown(way, way.StemOf(folded)), best, costs, count);
        }
        return count;
    }

    private static int Insert(Segmentation way, int cost, Span<Segmentation> best, Span<int> costs, int count)
    {
        var at = count;
        while (at > 0 && costs[at - 1] > cost)
            at--;
        if (at == best.Length)
            return count;
        var moved = Math.Min(count, best.Length - 1) - at;
        best.Slice(at, moved).CopyTo(best[(at + 1)..]);
        costs.Slice(at, moved).CopyTo(costs[(at + 1)..]);
        best[at] = way;
        costs[at] = cost;
        return Math.Min(count + 1, best.Length);
    }
}
