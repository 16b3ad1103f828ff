using System.Globalization;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;

namespace Marsad.Bench.War;

/// <summary>Shows where weighing went wrong, for those who want to repair it: wrong joins and splits by kind, and some of each.</summary>
internal static class WarMistakes
{
    private const int Shown = 12;

    public static void Print(
        TextWriter to,
        IReadOnlyList<WarTruth> truths,
        IReadOnlyList<WeighedEvent> events,
        IReadOnlyList<Contradiction> contradictions
    )
    {
        Joins(to, truths, events);
        Splits(to, truths, events);
        Origins(to, truths, events);
        Contradictions(to, truths, events, contradictions);
    }

    private static void Joins(TextWriter to, IReadOnlyList<WarTruth> truths, IReadOnlyList<WeighedEvent> events)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var shown = 0;
        foreach (var e in events)
        {
            var parts = e
                .Claims.GroupBy(c => truths[WarReports.NumberOf(c.Claim.Id)].Event)
                .OrderByDescending(g => g.Count())
                .ToList();
            for (var i = 1; i < parts.Count; i++)
            {
                var (a, b) = (parts[0].First(), parts[i].First());
                var kind =
                    $"{truths[WarReports.NumberOf(a.Claim.Id)].Question} with {truths[WarReports.NumberOf(b.Claim.Id)].Question}";
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (shown++ < Shown)
                    to.WriteLine($"joined wrongly ({kind})\n  {Line(a)}\n  {Line(b)}");
            }
        }
        to.WriteLine("wrong joins: " + string.Join(", ", kinds.Select(k => $"{k.Key} {k.Value}")));
    }

    private static void Splits(TextWriter to, IReadOnlyList<WarTruth> truths, IReadOnlyList<WeighedEvent> events)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var shown = 0;
        foreach (
            var real in events
                .SelectMany((e, n) => e.Claims.Select(c => (Found: n, Claim: c)))
                .GroupBy(x => truths[WarReports.NumberOf(x.Claim.Claim.Id)].Event)
        )
        {
            var parts = real.GroupBy(x => x.Found, x => x.Claim).OrderByDescending(g => g.Count()).ToList();
            for (var i = 1; i < parts.Count; i++)
            {
                var kind = truths[WarReports.NumberOf(parts[0].First().Claim.Id)].Question.ToString();
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (shown++ < Shown)
                    to.WriteLine($"split wrongly ({kind})\n  {Line(parts[0].First())}\n  {Line(parts[i].First())}");
            }
        }
        to.WriteLine("wrong splits: " + string.Join(", ", kinds.Select(k => $"{k.Key} {k.Value}")));
    }

    private static void Origins(TextWriter to, IReadOnlyList<WarTruth> truths, IReadOnlyList<WeighedEvent> events)
    {
        var shown = 0;
        foreach (var e in events)
        {
            var told = e.Claims.Select(c => truths[WarReports.NumberOf(c.Claim.Id)]).ToList();
            var real = told.Where(t => t.Affirms).Select(t => t.Origin).Distinct().Count();
            if (
                told.Select(t => t.Event).Distinct().Count() != 1
                || e.Origins.Count == real
                || real == 0
                || shown++ >= Shown
            )
                continue;
            to.WriteLine(
                $"{e.Origins.Count} origins found, {real} in truth: {string.Join("; ", e.Origins.Select(o => o.Name + " = " + string.Join(", ", o.Voices.Select(v => v.Name))))}"
            );
            foreach (var c in e.Claims)
                to.WriteLine($"  {truths[WarReports.NumberOf(c.Claim.Id)].Origin}: {Line(c)}");
        }
    }

    private static void Contradictions(
        TextWriter to,
        IReadOnlyList<WarTruth> truths,
        IReadOnlyList<WeighedEvent> events,
        IReadOnlyList<Contradiction> contradictions
    )
    {
        var byId = events.SelectMany(e => e.Claims).ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        var shown = new Dictionary<Question, int>();
        foreach (var k in contradictions)
        {
            var right = k.Sides.Any(s =>
                k.Sides.Any(o => s != o && s.Claims.Any(a => o.Claims.Any(b => Truth(a).Against(Truth(b)) is not null)))
            );
            if (right || (shown[k.Question] = shown.GetValueOrDefault(k.Question) + 1) > Shown / 2)
                continue;
            to.WriteLine($"false contradiction, {k.Proposition}");
            foreach (var side in k.Sides)
            foreach (var claim in side.Claims.Take(3))
                to.WriteLine($"  {side.Value} [{Truth(claim).Event}, by {Truth(claim).Origin}]: {Line(byId[claim])}");
        }

        WarTruth Truth(string id) => truths[WarReports.NumberOf(id)];
    }

    private static string Line(Testimony t) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{t.Claim.Type} {t.Claim.Status} | {t.Head.Published?.Value} {t.Head.Outlet?.Name} | {t.Claim.Speaker.Name} | {t.Claim.Actor?.Name} > {t.Claim.Target?.Name} | {t.Claim.Place?.Name} | {t.Claim.Date} | {t.Claim.Casualties?.Killed?[0]} | {t.Claim.Quote}"
        );
}
