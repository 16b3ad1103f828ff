using Marsad.Reading;

namespace Marsad.Weighing.Territory;

/// <summary>What one origin says of who holds a place over a stretch of days, with every claim that carries it.</summary>
/// <param name="Origin">Who says so.</param>
/// <param name="Holder">Who is said to hold the place.</param>
/// <param name="Holds">False when the origin denies it.</param>
/// <param name="From">First day; null when the claims have no date at all.</param>
/// <param name="Until">Last day; null as <paramref name="From"/>.</param>
/// <param name="Claims">The claims, earliest first.</param>
public sealed record ControlPosition(
    Link Origin,
    Named Holder,
    bool Holds,
    DateOnly? From,
    DateOnly? Until,
    IReadOnlyList<ControlClaim> Claims
);

/// <summary>Two positions that cannot both be true.</summary>
/// <param name="First">Index into <see cref="ControlDispute.Positions"/>.</param>
/// <param name="Second">Index into <see cref="ControlDispute.Positions"/>.</param>
/// <param name="From">First day on which they collide; null when a position has no date, so that they may collide.</param>
/// <param name="Until">Last such day.</param>
public sealed record ControlCollision(int First, int Second, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether the dates show that both speak of the same time; else it is possible and not shown.</summary>
    public bool Certain => From is not null;
}

/// <summary>Sources that contradict each other on who holds one place.</summary>
/// <param name="PlaceKey">Theatre id of the place, or its name.</param>
/// <param name="Place">The place.</param>
/// <param name="Positions">Those that collide with at least one other, earliest first.</param>
/// <param name="Collisions">Which collides with which, and when.</param>
public sealed record ControlDispute(
    string PlaceKey,
    NamedPlace Place,
    IReadOnlyList<ControlPosition> Positions,
    IReadOnlyList<ControlCollision> Collisions
);
