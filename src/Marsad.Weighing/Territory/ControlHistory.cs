using Marsad.Reading;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Territory;

/// <summary>What one source says of who holds a place over a stretch of days, and when it was known that it says so.</summary>
/// <param name="PlaceKey">Theatre id of the place, or its name.</param>
/// <param name="Place">The place.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Holder">Who is said to hold the place.</param>
/// <param name="Holds">False when the source denies it.</param>
/// <param name="From">First day of which it is said (valid time); null when nothing dates it.</param>
/// <param name="Until">Last such day.</param>
/// <param name="KnownFrom">Day of the first report that carries it (known time); null when no report has a day.</param>
/// <param name="KnownUntil">Day of the last one.</param>
/// <param name="Disputed">Whether another source says otherwise of one of these days, or of a time that nothing dates.</param>
/// <param name="Claims">Ids of the claims, earliest first.</param>
public sealed record ControlSpell(
    string PlaceKey,
    NamedPlace Place,
    Link Source,
    Named Holder,
    bool Holds,
    DateOnly? From,
    DateOnly? Until,
    DateOnly? KnownFrom,
    DateOnly? KnownUntil,
    bool Disputed,
    IReadOnlyList<string> Claims
);

/// <summary>Who held which place when, by each source: one history per place and source, never one truth.</summary>
public static class ControlHistory
{
    /// <summary>Every spell, by place, then by the first day, then by source.</summary>
    /// <param name="claims">Claims on who holds what.</param>
    /// <param name="world">Who is of one side.</param>
    public static IReadOnlyList<ControlSpell> Of(IEnumerable<ControlClaim> claims, World world)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(world);
        var all = claims.ToList();
        var disputed = ControlDisputes
            .Find(all, world.Sides.Same)
            .SelectMany(d => d.Positions)
            .SelectMany(p => p.Claims)
            .Select(c => c.ClaimId)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.GroupBy(c => c.PlaceKey, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(place =>
                    place
                        .GroupBy(c => c.OriginKey, StringComparer.Ordinal)
                        .OrderBy(g => g.Key, StringComparer.Ordinal)
                        .SelectMany(ControlDisputes.PositionsOf)
                        .OrderBy(p => p.From ?? DateOnly.MaxValue)
                        .Select(p => Spell(place.Key, p, disputed))
                ),
        ];
    }

    private static ControlSpell Spell(string place, ControlPosition position, HashSet<string> disputed)
    {
        var known = position.Claims.Select(c => c.Known).Where(day => day is not null).ToList();
        return new ControlSpell(
            place,
            position.Claims[0].Place,
            position.Origin,
            position.Holder,
            position.Holds,
            position.From,
            position.Until,
            known.Min(),
            known.Max(),
            position.Claims.Any(c => disputed.Contains(c.ClaimId)),
            [.. position.Claims.Select(c => c.ClaimId)]
        );
    }
}
