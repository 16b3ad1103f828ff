using Marsad.Weighing.Lines;

namespace Marsad.Weighing.Contradictions;

/// <summary>How often two sources stood against each other in a month. Each pair is counted once, the lower key first.</summary>
/// <param name="Month">The month from which they stand against each other, <c>yyyy-MM</c>; null for contradictions that nothing dates.</param>
/// <param name="SourceKey">The key of the one origin.</param>
/// <param name="Source">Its English name.</param>
/// <param name="SourceAr">Its Arabic name.</param>
/// <param name="AgainstKey">The key of the other origin.</param>
/// <param name="Against">Its English name.</param>
/// <param name="AgainstAr">Its Arabic name.</param>
/// <param name="Count">How many contradictions have the two on different sides.</param>
/// <param name="SourceStands">Of these, settled in favour of the first.</param>
/// <param name="AgainstStands">Of these, settled in favour of the second.</param>
/// <param name="Contradictions">Their ids, in order.</param>
public sealed record SourceOpposition(
    string? Month,
    string SourceKey,
    string Source,
    string? SourceAr,
    string AgainstKey,
    string Against,
    string? AgainstAr,
    int Count,
    int SourceStands,
    int AgainstStands,
    IReadOnlyList<string> Contradictions
)
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "source-oppositions/1";

    /// <summary>
    /// Who contradicts whom, how often, month by month: by month, those without one last, then by number, then by keys. A word
    /// stands where a contradiction is settled in its favour and its source has said nothing else.
    /// </summary>
    public static IReadOnlyList<SourceOpposition> Of(IEnumerable<ContradictionLine> contradictions)
    {
        ArgumentNullException.ThrowIfNull(contradictions);
        var counts = new Dictionary<(string? Month, string One, string Other), Tally>();
        foreach (var contradiction in contradictions)
        foreach (var (one, other) in Pairs(contradiction))
        {
            var month = contradiction.Since is { Length: >= 7 } since ? since[..7] : null;
            var key = (month, one.Origin.Key, other.Origin.Key);
            if (!counts.TryGetValue(key, out var tally))
                counts.Add(key, tally = new Tally(one.Origin, other.Origin));
            tally.Contradictions.Add(contradiction.Id);
            if (contradiction.Settled is not { } settled)
                continue;
            tally.One += one.HeldTo(settled.Value) ? 1 : 0;
            tally.Other += other.HeldTo(settled.Value) ? 1 : 0;
        }
        return
        [
            .. counts
                .OrderBy(c => c.Key.Month ?? "9999", StringComparer.Ordinal)
                .ThenByDescending(c => c.Value.Contradictions.Count)
                .ThenBy(c => c.Key.One, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Other, StringComparer.Ordinal)
                .Select(c => new SourceOpposition(
                    c.Key.Month,
                    c.Key.One,
                    c.Value.First.Name,
                    c.Value.First.NameAr,
                    c.Key.Other,
                    c.Value.Second.Name,
                    c.Value.Second.NameAr,
                    c.Value.Contradictions.Count,
                    c.Value.One,
                    c.Value.Other,
                    [.. c.Value.Contradictions.Order(StringComparer.Ordinal)]
                )),
        ];
    }

    // Each pair of origins once for a contradiction. Who came over to the other has stood against him; who said all along what the other
    // said has not.
    private static IEnumerable<(Stand One, Stand Other)> Pairs(ContradictionLine contradiction)
    {
        var stands = contradiction
            .Sides.SelectMany(s => s.Origins.Select(o => (s.Value, Origin: o)))
            .GroupBy(s => s.Origin.Key, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Stand(g.First().Origin, [.. g.Select(s => s.Value).Order(StringComparer.Ordinal)]))
            .ToList();
        for (var i = 0; i < stands.Count; i++)
        for (var j = i + 1; j < stands.Count; j++)
            if (!stands[i].Values.SequenceEqual(stands[j].Values, StringComparer.Ordinal))
                yield return (stands[i], stands[j]);
    }

    private sealed record Stand(OriginLine Origin, string[] Values)
    {
        public bool HeldTo(string value) => Values is [var only] && only == value;
    }

    private sealed record Tally(OriginLine First, OriginLine Second)
    {
        public List<string> Contradictions { get; } = [];
        public int One { get; set; }
        public int Other { get; set; }
    }
}
