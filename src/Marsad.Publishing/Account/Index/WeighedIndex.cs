using Marsad.Weighing;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Territory;

namespace Marsad.Publishing.Account.Index;

/// <summary>What weighing makes of the claims that may be shown, so that a page never tells of one that may not.</summary>
internal sealed class WeighedIndex
{
    public WeighedIndex(Weigher weigher, IReadOnlyDictionary<string, string> arabicNames)
    {
        var events = weigher.Events();
        Events = [.. events.Where(e => e.Claims.Count > 1)];
        Alone = events.Count - Events.Count;
        Contradictions = weigher.Contradictions(events);
        Control = weigher.Control();
        Pledges = weigher.Pledges();
        Statements = weigher.Statements();
        DatedAhead = weigher.DatedAhead;
        ArabicNames = arabicNames;
        EventOf = Events
            .SelectMany((e, i) => e.Claims.Select(c => (c.Claim.Id, i)))
            .ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        InEvent = Enumerable
            .Range(0, Contradictions.Count)
            .Where(i => Contradictions[i].Event is not null)
            .ToLookup(i => Contradictions[i].Event!, StringComparer.Ordinal);
        Rivals = new Rivals(Contradictions);
    }

    /// <summary>Those of more than one claim, by date, then by id.</summary>
    public IReadOnlyList<WeighedEvent> Events { get; }

    /// <summary>How many claims stand alone.</summary>
    public int Alone { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>By place.</summary>
    public IReadOnlyList<ControlSpell> Control { get; }

    public IReadOnlyList<PledgeHistory> Pledges { get; }

    /// <summary>Statements that several outlets tell.</summary>
    public IReadOnlyList<AlignedStatement> Statements { get; }

    /// <summary>Ids of claims whose report bears a day after the one on which it was obtained.</summary>
    public IReadOnlySet<string> DatedAhead { get; }

    /// <summary>Arabic names by English ones, as far as the reports' readings give them.</summary>
    public IReadOnlyDictionary<string, string> ArabicNames { get; }

    /// <summary>For each claim of an event, by its id: which of <see cref="Events"/>.</summary>
    public IReadOnlyDictionary<string, int> EventOf { get; }

    /// <summary>By the event's id: which of <see cref="Contradictions"/> are in it.</summary>
    public ILookup<string, int> InEvent { get; }

    /// <summary>Who contradicts whom.</summary>
    public Rivals Rivals { get; }
}

/// <summary>How often two origins stand on different sides of a contradiction.</summary>
internal sealed class Rivals
{
    private readonly Dictionary<(string, string), List<int>> _pairs = [];
    private readonly Dictionary<string, Origin> _origins = new(StringComparer.Ordinal);

    public Rivals(IReadOnlyList<Contradiction> contradictions)
    {
        for (var i = 0; i < contradictions.Count; i++)
        {
            var sides = contradictions[i].Sides;
            foreach (var (a, b) in Pairs(sides).Distinct())
            {
                if (!_pairs.TryGetValue((a, b), out var found))
                    _pairs.Add((a, b), found = []);
                found.Add(i);
            }
        }
        // Those of the pairs that contradict each other most come first, so that the beginning of the list has pairs in it.
        Origins =
        [
            .. _pairs
                .OrderByDescending(p => p.Value.Count)
                .ThenBy(p => p.Key.Item1, StringComparer.Ordinal)
                .ThenBy(p => p.Key.Item2, StringComparer.Ordinal)
                .SelectMany(p => new[] { p.Key.Item1, p.Key.Item2 })
                .Distinct(StringComparer.Ordinal)
                .Select(key => _origins[key]),
        ];
    }

    /// <summary>Those who contradict somebody, those of the pairs that do so most often first.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>The contradictions, by their position, in which two origins stand against each other.</summary>
    public IReadOnlyList<int> Between(Origin one, Origin other) =>
        _pairs.GetValueOrDefault(Pair(one.Key, other.Key)) ?? [];

    private IEnumerable<(string, string)> Pairs(IReadOnlyList<Side> sides)
    {
        foreach (var origin in sides.SelectMany(s => s.Origins))
            _origins.TryAdd(origin.Key, origin);
        for (var i = 0; i < sides.Count; i++)
        for (var j = i + 1; j < sides.Count; j++)
            foreach (var one in sides[i].Origins)
            foreach (var other in sides[j].Origins)
            {
                if (one.Key != other.Key)
                    yield return Pair(one.Key, other.Key);
            }
    }

    private static (string, string) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
