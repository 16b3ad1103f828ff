using System.Runtime.InteropServices;
using System.Text.Json;
using Marsad.Weighing.Contradictions;

namespace Marsad.Bench.War;

/// <summary>Contradictions of one question.</summary>
/// <param name="Said">Found.</param>
/// <param name="Right">Of these, with two claims on different sides that contradict each other in truth.</param>
/// <param name="True">Occurrences that are contradicted in truth.</param>
/// <param name="Met">Of these, met by one that was found.</param>
internal sealed record Found(int Said, int Right, int True, int Met)
{
    public double Precision => Said == 0 ? 1 : (double)Right / Said;

    public double Recall => True == 0 ? 1 : (double)Met / True;
}

/// <summary>Compares the contradictions found with the true ones, question by question.</summary>
internal static class ContradictionScore
{
    public static IReadOnlyDictionary<string, Found> Of(
        ReadOnlySpan<WarTruth> truths,
        IReadOnlyList<Contradiction> contradictions,
        Func<string, int?> numberOf
    )
    {
        var real = True(truths);
        var met = new HashSet<(int, string)>();
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        var right = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var contradiction in contradictions)
        {
            var question = JsonNamingPolicy.CamelCase.ConvertName(contradiction.Question.ToString());
            var sides = new List<List<WarTruth>>();
            foreach (var side in contradiction.Sides)
            {
                var claims = new HashSet<WarTruth>();
                foreach (var id in side.Claims)
                    if (numberOf(id) is { } n)
                        claims.Add(truths[n] with { Repeated = false, Printed = 0 });
                sides.Add([.. claims]);
            }
            var hits = Hits(sides);
            CollectionsMarshal.GetValueRefOrAddDefault(said, question, out _)++;
            if (hits.Any(h => Alike(h.Question, question)))
                CollectionsMarshal.GetValueRefOrAddDefault(right, question, out _)++;
            met.UnionWith(hits);
        }
        return said
            .Keys.Union(real.Select(r => r.Question), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToDictionary(
                q => q,
                q => new Found(
                    said.GetValueOrDefault(q),
                    right.GetValueOrDefault(q),
                    real.Count(r => r.Question == q),
                    real.Count(r => r.Question == q && met.Contains(r))
                ),
                StringComparer.Ordinal
            );
    }

    // Whether a denied conquest is a question of who holds or of whether it happened is a matter of words.
    private static bool Alike(string one, string other) =>
        one == other || (one is "control" or "happened" or "who" && other is "control" or "happened" or "who");

    private static HashSet<(int Quarrel, string Question)> Hits(List<List<WarTruth>> sides)
    {
        var hits = new HashSet<(int, string)>();
        for (var i = 0; i < sides.Count; i++)
        {
            var byQuarrel = sides[i].ToLookup(t => t.Quarrel);
            for (var j = i + 1; j < sides.Count; j++)
                foreach (var other in sides[j])
                foreach (var one in byQuarrel[other.Quarrel])
                    if (one.Against(other) is { } question)
                        hits.Add((one.Quarrel, question));
        }
        return hits;
    }

    private static HashSet<(int Quarrel, string Question)> True(ReadOnlySpan<WarTruth> truths)
    {
        var kinds = new Dictionary<int, HashSet<WarTruth>>();
        foreach (var truth in truths)
        {
            if (!kinds.TryGetValue(truth.Quarrel, out var ofEvent))
                kinds[truth.Quarrel] = ofEvent = [];
            ofEvent.Add(truth with { Repeated = false, Printed = 0 });
        }
        var found = new HashSet<(int, string)>();
        foreach (var ofEvent in kinds.Values)
        {
            WarTruth[] all = [.. ofEvent];
            for (var i = 0; i < all.Length; i++)
            for (var j = i + 1; j < all.Length; j++)
                if (all[i].Against(all[j]) is { } question)
                    found.Add((all[i].Quarrel, question));
        }
        return found;
    }
}
