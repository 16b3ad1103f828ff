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
        var byPlace = all.ToLookup(c => c.PlaceKey, StringComparer.Ordinal);
        foreach (var dispute in ControlDisputes.Find(all, world.Sides.Same))
        foreach (var part in Parts(dispute))
            yield return Of(dispute, part, [.. byPlace[dispute.PlaceKey]], testimony);
    }

    private Contradiction Of(
        ControlDispute dispute,
        List<ControlPosition> positions,
        List<ControlClaim> ofPlace,
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
        var since = dispute.Collisions.Where(c => positions.Contains(dispute.Positions[c.First])).Min(c => c.From);
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
            Settled(positions, ofPlace)
        );
    }

    // Settled when one who held the one view later, after all of this, takes the other's.
    private Settlement? Settled(List<ControlPosition> positions, List<ControlClaim> ofPlace)
    {
        var last = positions.Max(p => p.Until);
        if (last is null)
            return null;
        var later = ofPlace
            .Where(c => c.Holds && c.From > last)
            .OrderBy(c => c.From)
            .ThenBy(c => c.ClaimId, StringComparer.Ordinal);
        foreach (var claim in later)
        {
            var said = positions.Where(p => p.Claims[0].OriginKey == claim.OriginKey).ToList();
            var held = said.Exists(p => p.Holds && world.Sides.Same(p.Holder.Name, claim.Holder.Name));
            var others = positions.Exists(p =>
                p.Holds
                && p.Claims[0].OriginKey != claim.OriginKey
                && world.Sides.Same(p.Holder.Name, claim.Holder.Name)
            );
            if (said.Count > 0 && !held && others)
                return new Settlement(claim.Holder.Name, claim.ClaimId, claim.From);
        }
        return null;
    }

    // Positions that hang together by collisions: a town that is disputed twice in a war is two disputes.
    private static IEnumerable<List<ControlPosition>> Parts(ControlDispute dispute)
    {
        var part = Enumerable.Range(0, dispute.Positions.Count).ToArray();
        foreach (var collision in dispute.Collisions)
        {
            var (a, b) = (part[collision.First], part[collision.Second]);
            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] == b)
                    part[i] = a;
            }
        }
        return Enumerable
            .Range(0, part.Length)
            .GroupBy(i => part[i], i => dispute.Positions[i])
            .Select(g => g.ToList());
    }
}
