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

    /// <summary>
    /// Whether a spot lies in the countryside on the side of a town that this is: «ريف حماة الشرقي» reaches as far as the land that is called
    /// after the town, and a sixth of the circle to either hand of where it points.
    /// </summary>
    public bool HasOnItsSide(Seat spot)
    {
        const double Reach = 80;
        const double Aside = 0.5;
        if (Base is null || !spot.IsSpot || spot.Base is not null || Entry?.Country != spot.Entry?.Country)
            return false;
        if (From(Entry, spot.Entry) is not var (up, right))
            return false;
        var far = Math.Sqrt((up * up) + (right * right));
        if (far is not (> 0 and <= Reach))
            return false;
        var (north, east) = Side;
        var length = Math.Sqrt((north * north) + (east * east));
        return length > 0 && ((up * north) + (right * east)) / (far * length) >= Aside;
    }

    /// <summary>How many kilometres north and east of one place another lies, on a plane; null when the one or the other has no coordinates.</summary>
    /// <param name="from">A place.</param>
    /// <param name="to">Another.</param>
    public static (double North, double East)? From(Entity? from, Entity? to)
    {
        // The equirectangular approximation: good to a percent over tens of kilometres.
        const double KilometresPerDegree = 111.2;
        return from is { Lat: { } lat1, Lon: { } lon1 } && to is { Lat: { } lat2, Lon: { } lon2 }
            ? (
                (lat2 - lat1) * KilometresPerDegree,
                (lon2 - lon1) * Math.Cos((lat1 + lat2) / 2 * Math.PI / 180) * KilometresPerDegree
            )
            : null;
    }

    /// <summary>Where the side points: «…-north-east-countryside».</summary>
    private (int North, int East) Side
    {
        get
        {
            var (north, east) = (0, 0);
            foreach (var word in Key[Base!.Length..].Split('-'))
                (north, east) = word switch
                {
                    "north" => (1, east),
                    "south" => (-1, east),
                    "east" => (north, 1),
                    "west" => (north, -1),
                    _ => (north, east),
                };
            return (north, east);
        }
    }

    /// <summary>A spot of which the theatre does not say in which governorate it lies.</summary>
    public bool IsRootless => Scene == Key && IsSpot;
}
