using Marsad.Reading.Theatres;

namespace Marsad.Weighing.Worlds;

/// <summary>Where a place lies, looked up once.</summary>
/// <param name="Key">What tells the place from others.</param>
/// <param name="Entry">Its line in the theatre, or that of the place it is a side of; null when there is none.</param>
/// <param name="Base">The place that it is a side of («the countryside east of Hama»); null for a place of its own.</param>
/// <param name="Holders">Keys of the places that hold it, the narrowest first.</param>
/// <param name="Scene">The widest of them below the country, itself when there is none.</param>
/// <param name="IsSpot">Whether it is one spot: a town, a village, a site.</param>
/// <param name="IsCountry">Whether it is a whole country.</param>
internal sealed record Seat(
    string Key,
    Entity? Entry,
    string? Base,
    string[] Holders,
    string Scene,
    bool IsSpot,
    bool IsCountry
)
{
    /// <summary>Whether another place lies in it.</summary>
    public bool Holds(Seat other) => Array.IndexOf(other.Holders, Key) >= 0;

    /// <summary>A spot of which the theatre does not say in which governorate it lies.</summary>
    public bool IsRootless => Scene == Key && IsSpot;
}
