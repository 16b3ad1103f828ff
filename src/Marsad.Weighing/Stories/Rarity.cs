namespace Marsad.Weighing.Stories;

/// <summary>
/// How much traits tell of a happening: the fewer reports have them the more (the squared inverse document frequency of Spärck Jones,
/// 1972), and the less in the more weeks they come back, for what is told every week is no happening.
/// </summary>
internal sealed class Rarity
{
    /// <summary>As many reports are thought of besides those that are there, so that among a few nothing is called common.</summary>
    private const int Unseen = 1000;

    private readonly Dictionary<Trait, int> _carriers = [];
    private readonly Dictionary<Trait, HashSet<int>> _weeks = [];
    private int _reports;

    /// <summary>Counts the traits of one more report.</summary>
    /// <param name="traits">Its traits, each once.</param>
    /// <param name="week">The number of its week; null when it is not known.</param>
    public void Count(IEnumerable<Trait> traits, int? week)
    {
        _reports++;
        foreach (var trait in traits)
        {
            _carriers[trait] = _carriers.GetValueOrDefault(trait) + 1;
            if (week is not { } number)
                continue;
            if (!_weeks.TryGetValue(trait, out var weeks))
                _weeks.Add(trait, weeks = []);
            weeks.Add(number);
        }
    }

    /// <summary>What a trait adds.</summary>
    public double Of(Trait trait)
    {
        var idf = Math.Log2(1 + ((double)(_reports + Unseen) / Math.Max(1, _carriers.GetValueOrDefault(trait))));
        var weeks = _weeks.TryGetValue(trait, out var found) ? found.Count : 1;
        return trait.Weight * idf * idf / Math.Sqrt(weeks);
    }
}
