using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Contradictions;

/// <summary>Who holds a place, as contradictions: the disputes of <see cref="ControlDisputes"/> with origins counted and what settled them.</summary>
internal sealed class ControlContradictions(World world, OriginTree tree)
{
    public IEnumerable<Contradiction> Of(IEnumerable<ControlClaim> claims, Func<string, Testimony?> testimony)
    {
        var all = claims.ToList();
        var bySource = all.Where(c => c.Holds && c.From is not null)
            .OrderBy(c => c.From)
            .ThenBy(c => c.ClaimId, StringComparer.Ordinal)
            .GroupBy(c => (c.PlaceKey, c.OriginKey))
            .ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var dispute in ControlDisputes.Find(all, world.Sides.Same))
        foreach (var (part, since) in Parts(dispute))
            yield return Of(dispute, part, since, bySource, testimony);
    }

    private Contradiction Of(
        ControlDispute dispute,
        List<ControlPosition> positions,
        DateOnly? since,
        Dictionary<(string Place, string Origin), ControlClaim[]> bySource,
        Func<string, Testimony?> testimony
    )
    {
        var sides = positions
            .GroupBy(p => (Side: world.Sides.Of(p.Holder.Name, p.Holder.Id), p.Holds))
            .OrderBy(g => g.Key.Side, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Holds)
            .Select(g =>
            {
                var ids = g.SelectMany(p => p.Claims)
                    .Select(c => c.ClaimId)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .ToList();
                var name = g.Select(p => p.Holder.Name).Order(StringComparer.Ordinal).First();
                return (g.Key, Value: g.Key.Holds ? name : "not " + name, Ids: ids);
            })
            .ToList();
        return new Contradiction(
            "k"
                + Ids.Of([
                    "contradiction/1",
                    nameof(Question.Control),
                    dispute.PlaceKey,
                    .. sides.Select(s => s.Ids[0]),
                ]),
            Question.Control,
            $"{dispute.Place.Name}: who holds it",
            null,
            dispute.PlaceKey,
            [
                .. sides
                    .Select(s => new Side(s.Value, s.Ids, tree.Of(s.Ids.Select(testimony).OfType<Testimony>())))
                    .OrderByDescending(s => s.Origins.Count)
                    .ThenBy(s => s.Value, StringComparer.Ordinal),
            ],
            since,
            Settled(dispute.PlaceKey, positions, bySource)
        );
    }

    // Settled when one who held the one view soon after all of this takes the other's; long after, the place has changed hands.
    private Settlement? Settled(
        string place,
        List<ControlPosition> positions,
        Dictionary<(string Place, string Origin), ControlClaim[]> bySource
    )
    {
        const int Soon = 31;
        if (positions.Max(p => p.Until) is not { } last)
            return null;
        ControlClaim? settles = null;
        foreach (var said in positions.GroupBy(p => p.Claims[0].OriginKey, StringComparer.Ordinal))
        {
            var later = bySource.GetValueOrDefault((place, said.Key), []);
            for (var n = FirstAfter(later, last); n < later.Length; n++)
            {
                var claim = later[n];
                if (claim.From!.Value.DayNumber - last.DayNumber > Soon)
                    break;
                var held = said.Any(p => p.Holds && world.Sides.Same(p.Holder.Name, claim.Holder.Name));
                var others = positions.Exists(p =>
                    p.Holds
                    && p.Claims[0].OriginKey != claim.OriginKey
                    && world.Sides.Same(p.Holder.Name, claim.Holder.Name)
                );
                if (held || !others)
                    continue;
                if (
                    settles is null
                    || claim.From < settles.From
                    || (claim.From == settles.From && string.CompareOrdinal(claim.ClaimId, settles.ClaimId) < 0)
                )
                    settles = claim;
                break;
            }
        }
        return settles is null ? null : new Settlement(settles.Holder.Name, settles.ClaimId, settles.From);
    }

    private static int FirstAfter(ControlClaim[] byDay, DateOnly day)
    {
        var (low, high) = (0, byDay.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (byDay[middle].From <= day)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Positions that hang together by collisions, with the first day of these: a town that is disputed twice in a war is two disputes.
    private static IEnumerable<(List<ControlPosition> Positions, DateOnly? Since)> Parts(ControlDispute dispute)
    {
        var parts = new DisjointSets<int>(Comparer<int>.Default);
        foreach (var collision in dispute.Collisions)
            parts.Join(collision.First, collision.Second);
        var since = dispute
            .Collisions.GroupBy(c => parts.HeadOf(c.First))
            .ToDictionary(g => g.Key, g => g.Min(c => c.From));
        return Enumerable
            .Range(0, dispute.Positions.Count)
            .GroupBy(parts.HeadOf, i => dispute.Positions[i])
            .Select(g => (g.ToList(), since[g.Key]));
    }
}
