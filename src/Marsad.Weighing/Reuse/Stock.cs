namespace Marsad.Weighing.Reuse;

/// <summary>
/// What an outlet prints under everything: words that came from it first and stand in several of its texts which have little else in
/// common, or which it repeats on several days. Such words are no reuse.
/// </summary>
internal sealed class Stock(Func<int, ReuseText> text, Postings postings)
{
    /// <summary>In fewer texts, or on fewer days, they are no habit.</summary>
    private const int Habit = 4;

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

    private bool Is(uint hash)
    {
        var carriers = postings.Of(hash);
        if (carriers.Length < Habit)
            return false;
        if (!_known.TryGetValue(hash, out var known))
            _known.Add(hash, known = IsHabit(carriers));
        return known;
    }

    private bool IsHabit(ReadOnlySpan<int> carriers)
    {
        var owner = text(carriers[0]).First.Outlet;
        var own = new List<ReuseText>();
        foreach (var number in carriers)
        {
            if (text(number).First.Outlet == owner)
                own.Add(text(number));
        }
        if (own.Count < Habit)
            return false;
        var common = own.SelectMany(Hashes).GroupBy(h => h).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        int unlike = 0,
            differing = 0;
        var days = new HashSet<int>();
        foreach (var one in own)
        {
            var all = Hashes(one).Count();
            var alone = Hashes(one).Count(h => !common.Contains(h));
            unlike += alone >= UnlikeAtLeast && alone >= Unlike * all ? 1 : 0;
            differing += alone > 0 ? 1 : 0;
            if (alone > 0 && one.First.Published is not null)
                days.Add(one.First.Day);
        }
        return unlike >= Habit || (differing >= Habit && days.Count >= Habit);
    }

    private static IEnumerable<uint> Hashes(ReuseText of) => of.Fingerprints.Select(f => f.Hash).Distinct();
}
