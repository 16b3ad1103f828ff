namespace Marsad.Weighing.Reuse;

/// <summary>
/// What an outlet prints under everything: words that came from it first and stand in several of its texts which have little else in
/// common, or which it repeats on several days. Such words are no reuse.
/// </summary>
/// <param name="isHabit">Whether a fingerprint is of such words.</param>
internal sealed class Stock(Func<uint, bool> isHabit)
{
    /// <summary>In fewer texts, or on fewer days, they are no habit.</summary>
    public const int Habit = 4;

    /// <summary>From this share on of what no other of them has, texts have little else in common.</summary>
    private const double Unlike = 0.4;

    private const int UnlikeAtLeast = 3;

    private readonly Dictionary<uint, bool> _known = [];

    /// <summary>For each word of a text whether it is stock.</summary>
    public bool[] Of(ReuseText carrier)
    {
        var words = new bool[carrier.Length];
        var last = -1;
        foreach (var (hash, at) in carrier.Fingerprints)
        {
            if (!Is(hash))
                continue;
            // What stands between two fingerprints of one footer belongs to it.
            var from = last >= 0 && at - last <= Winnowing.Window ? last : at;
            words.AsSpan(from, at + Winnowing.Run - from).Fill(true);
            last = at;
        }
        return words;
    }

    /// <summary>Whether the texts that carry a fingerprint show that it is a habit of the outlet that had it first.</summary>
    /// <param name="carriers">The texts, in their order.</param>
    public static bool IsHabit(IReadOnlyList<StockCarrier> carriers)
    {
        if (carriers.Count < Habit)
            return false;
        var own = carriers.Where(c => c.Outlet == carriers[0].Outlet).ToList();
        if (own.Count < Habit)
            return false;
        var common = own.SelectMany(c => c.Hashes)
            .GroupBy(h => h)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet();
        int unlike = 0,
            differing = 0;
        var days = new HashSet<int>();
        foreach (var one in own)
        {
            var alone = one.Hashes.Count(h => !common.Contains(h));
            unlike += alone >= UnlikeAtLeast && alone >= Unlike * one.Hashes.Count ? 1 : 0;
            differing += alone > 0 ? 1 : 0;
            if (alone > 0 && one.Day is { } day)
                days.Add(day);
        }
        return unlike >= Habit || (differing >= Habit && days.Count >= Habit);
    }

    private bool Is(uint hash)
    {
        if (!_known.TryGetValue(hash, out var known))
            _known.Add(hash, known = isHabit(hash));
        return known;
    }
}

/// <summary>What a text that carries a fingerprint tells of its outlet's habits.</summary>
/// <param name="Outlet">Who printed it first.</param>
/// <param name="Day">The number of the day; null when it is not known.</param>
/// <param name="Hashes">The fingerprints of the text, each once.</param>
internal readonly record struct StockCarrier(string Outlet, int? Day, IReadOnlyCollection<uint> Hashes)
{
    public static StockCarrier Of(ReuseText text) =>
        new(text.First.Outlet, text.First.Published is null ? null : text.First.Day, text.Hashes);
}
