using System.Runtime.InteropServices;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;

namespace Marsad.Bench.War;

/// <summary>How well the truth of a war was recovered.</summary>
internal sealed record WarScore
{
    /// <summary>Over pairs of claims: do those joined belong together, and are those joined that do.</summary>
    public (double Precision, double Recall) Pairs { get; private init; }

    /// <summary>B-cubed (Bagga and Baldwin 1998): the same, averaged over claims.</summary>
    public (double Precision, double Recall) BCubed { get; private init; }

    /// <summary>Share of the true events of which the found event that has most of it counts the true number of origins.</summary>
    public double OriginsRight { get; private init; }

    /// <summary>Mean of found less true number of origins, without regard to sign.</summary>
    public double OriginsOff { get; private init; }

    /// <summary>The same for somebody who counts outlets.</summary>
    public double OutletsRight { get; private init; }

    public double OutletsOff { get; private init; }

    /// <summary>Contradictions found and their number in truth, by question.</summary>
    public required IReadOnlyDictionary<string, Found> Contradictions { get; init; }

    /// <summary>Share of the repeated items of floods that stand in the event of most of their flood.</summary>
    public double FloodsTogether { get; private init; }

    /// <summary>Precision and recall of all contradictions.</summary>
    public Found All =>
        Contradictions.Values.Aggregate(
            new Found(0, 0, 0, 0),
            (a, b) => new Found(a.Said + b.Said, a.Right + b.Right, a.True + b.True, a.Met + b.Met)
        );

    /// <summary>F1 of precision and recall.</summary>
    public static double F1((double Precision, double Recall) x) =>
        x.Precision + x.Recall == 0 ? 0 : 2 * x.Precision * x.Recall / (x.Precision + x.Recall);

    /// <summary>Compares.</summary>
    /// <param name="truths">What each claim is in truth, by its number.</param>
    /// <param name="events">The events found.</param>
    /// <param name="contradictions">The contradictions found.</param>
    /// <param name="numberOf">The number of a claim by its id; null for a claim that stands for nothing in truth.</param>
    public static WarScore Of(
        ReadOnlySpan<WarTruth> truths,
        IReadOnlyList<WeighedEvent> events,
        IReadOnlyList<Contradiction> contradictions,
        Func<string, int?> numberOf
    )
    {
        var cells = new Dictionary<(int True, int Found), int>();
        var floods = new Dictionary<(int True, int Found), int>();
        var affirming = new Dictionary<int, HashSet<int>>();
        for (var e = 0; e < events.Count; e++)
        {
            foreach (var claim in events[e].Claims)
            {
                if (numberOf(claim.Claim.Id) is not { } n)
                    continue;
                var truth = truths[n];
                CollectionsMarshal.GetValueRefOrAddDefault(truth.Repeated ? floods : cells, (truth.Event, e), out _)++;
                if (!truth.Affirms || truth.Repeated)
                    continue;
                if (!affirming.TryGetValue(truth.Event, out var origins))
                    affirming[truth.Event] = origins = [];
                origins.Add(truth.Origin);
            }
        }
        var origin = OriginScore(cells, affirming, events);
        return new WarScore
        {
            Pairs = PairScore(cells),
            BCubed = CubedScore(cells),
            OriginsRight = origin.Right,
            OriginsOff = origin.Off,
            OutletsRight = origin.OutletsRight,
            OutletsOff = origin.OutletsOff,
            Contradictions = ContradictionScore.Of(truths, contradictions, numberOf),
            FloodsTogether =
                floods.Count == 0
                    ? double.NaN
                    : floods.GroupBy(f => f.Key.True).Sum(g => g.Max(f => f.Value)) / (double)floods.Values.Sum(),
        };
    }

    private static (double, double) PairScore(Dictionary<(int True, int Found), int> cells)
    {
        var both = cells.Values.Sum(Pairs2);
        var found = cells.GroupBy(c => c.Key.Found).Sum(g => Pairs2(g.Sum(c => c.Value)));
        var real = cells.GroupBy(c => c.Key.True).Sum(g => Pairs2(g.Sum(c => c.Value)));
        return (both / Math.Max(1, found), both / Math.Max(1, real));
    }

    private static double Pairs2(int n) => n * (n - 1.0) / 2;

    private static (double, double) CubedScore(Dictionary<(int True, int Found), int> cells)
    {
        var found = cells.GroupBy(c => c.Key.Found).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        var real = cells.GroupBy(c => c.Key.True).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        double all = cells.Values.Sum();
        return (
            cells.Sum(c => (double)c.Value * c.Value / found[c.Key.Found]) / all,
            cells.Sum(c => (double)c.Value * c.Value / real[c.Key.True]) / all
        );
    }

    private static (double Right, double Off, double OutletsRight, double OutletsOff) OriginScore(
        Dictionary<(int True, int Found), int> cells,
        Dictionary<int, HashSet<int>> affirming,
        IReadOnlyList<WeighedEvent> events
    )
    {
        double right = 0,
            off = 0,
            outletsRight = 0,
            outletsOff = 0;
        foreach (var real in cells.GroupBy(c => c.Key.True))
        {
            if (!affirming.TryGetValue(real.Key, out var origins))
                continue;
            var best = events[real.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Found).First().Key.Found];
            right += best.Origins.Count == origins.Count ? 1 : 0;
            off += Math.Abs(best.Origins.Count - origins.Count);
            outletsRight += best.Outlets == origins.Count ? 1 : 0;
            outletsOff += Math.Abs(best.Outlets - origins.Count);
        }
        double n = Math.Max(1, affirming.Count);
        return (right / n, off / n, outletsRight / n, outletsOff / n);
    }
}
