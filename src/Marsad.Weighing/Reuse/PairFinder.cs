namespace Marsad.Weighing.Reuse;

/// <summary>
/// Finds the pairs of texts that share passages. Each text is laid over a few of those before it in their order with which it shares
/// the rarest fingerprints, and of what it shares with several the earliest is kept.
/// </summary>
internal sealed class PairFinder(IReadOnlyList<ReuseText> texts, Postings postings)
{
    /// <summary>Over how many texts a text is laid.</summary>
    public const int Most = 6;

    private Dictionary<(int, int), List<Tile>> _tilings = [];
    private readonly List<int[]> _candidates = [];
    private Stock? _stock;

    /// <summary>How many times a text was laid over another.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The pairs, by the later text; a text is later than those that stand before it in their order.</summary>
    public Dictionary<ReuseText, IReadOnlyList<TextPair>> Find()
    {
        var stock = new Stock(hash => Stock.IsHabit(CarriersOf(hash)));
        _candidates.Clear();
        var inUse = new Dictionary<(int, int), List<Tile>>();
        var found = new Dictionary<ReuseText, IReadOnlyList<TextPair>>();
        for (var number = 0; number < texts.Count; number++)
        {
            int[] candidates = [.. Candidates(number)];
            _candidates.Add(candidates);
            var pairs = candidates.Select(c => Pair(c, number, stock, inUse)).Where(p => p.Passages.Count > 0);
            var kept = WithoutRepetition(pairs);
            if (kept.Count > 0)
                found.Add(texts[number], kept);
        }
        _tilings = inUse;
        _stock = stock;
        return found;
    }

    /// <summary>Whether two texts have passages in common that are not mere quotations, the first standing before the other.</summary>
    public bool ShareWords(ReuseText one, ReuseText other) =>
        ShareWords(Pair(one.Number, other.Number, _stock!, _tilings));

    /// <summary>Whether texts have passages in common that are not mere quotations.</summary>
    public static bool ShareWords(TextPair pair) => pair.Passages.Count > 0 && pair.Kind != ReuseKind.Quotation;

    /// <summary>Over which texts one was laid when pairs were last asked for.</summary>
    public IReadOnlyList<int> LaidOver(int number) => _candidates[number];

    /// <summary>Lays two texts over each other; which is laid over which must not depend on their days, which a copy may change.</summary>
    public static bool IsTurned(ReuseText one, ReuseText other) => one.Letters > other.Letters;

    /// <summary>What two texts share.</summary>
    /// <param name="one">The first in their order.</param>
    /// <param name="other">The other.</param>
    /// <param name="tiles">What they have in common, seen from the one with the smaller letters.</param>
    /// <param name="stock">What their outlets print under everything.</param>
    public static TextPair Pair(ReuseText one, ReuseText other, IReadOnlyList<Tile> tiles, Stock stock)
    {
        var (stockOfOne, stockOfOther) = (stock.Of(one), stock.Of(other));
        return new TextPair(
            one,
            other,
            Passages.Of(
                one,
                other,
                IsTurned(one, other) ? tiles.Select(t => t.Turned) : tiles,
                (a, b) => stockOfOne[a] || stockOfOther[b]
            )
        );
    }

    private List<StockCarrier> CarriersOf(uint hash)
    {
        var carriers = postings.Of(hash);
        var found = new List<StockCarrier>();
        if (carriers.Length < Stock.Habit)
            return found;
        foreach (var number in carriers)
            found.Add(StockCarrier.Of(texts[number]));
        return found;
    }

    private IEnumerable<int> Candidates(int number)
    {
        var text = texts[number];
        var scores = new Dictionary<int, int>();
        foreach (var (hash, _) in text.Fingerprints)
        {
            var carriers = postings.Of(hash);
            foreach (var carrier in carriers)
            {
                // Carriers stand in their order.
                if (ReuseText.Order.Compare(texts[carrier], text) >= 0)
                    break;
                scores[carrier] = scores.GetValueOrDefault(carrier) + (Postings.Most / carriers.Length);
            }
        }
        return scores
            .OrderByDescending(s => s.Value)
            .ThenBy(s => texts[s.Key], ReuseText.Order)
            .Take(Most)
            .Select(s => s.Key);
    }

    private TextPair Pair(int first, int second, Stock stock, Dictionary<(int, int), List<Tile>> inUse)
    {
        var (one, other) = (texts[first], texts[second]);
        var key = IsTurned(one, other) ? (second, first) : (first, second);
        if (!_tilings.TryGetValue(key, out var tiles))
        {
            Comparisons++;
            tiles = Tiling.Of(texts[key.Item1].Keys, texts[key.Item2].Keys);
        }
        inUse[key] = tiles;
        return Pair(one, other, tiles, stock);
    }

    /// <summary>Of many that print one text, each has it from the first as far as anybody can tell.</summary>
    public static List<TextPair> WithoutRepetition(IEnumerable<TextPair> pairs)
    {
        var kept = new List<TextPair>();
        var explained = new HashSet<int>();
        foreach (var pair in pairs.OrderBy(p => p.Kind == ReuseKind.Quotation).ThenBy(p => p.One, ReuseText.Order))
        {
            var words = pair
                .Passages.SelectMany(p => p.Tiles)
                .SelectMany(t => Enumerable.Range(t.Other, t.Length))
                .Where(w => !explained.Contains(w))
                .ToList();
            if (words.Count < Passages.Words)
                continue;
            explained.UnionWith(words);
            kept.Add(pair);
        }
        return kept;
    }
}
