namespace Marsad.Reading.Theatres;

/// <summary>How places lie to each other: who holds whom, and how far apart they are.</summary>
internal static class Ground
{
    /// <summary>Deeper than any chain of administration; ends one that bites its own tail.</summary>
    private const int Deepest = 10;

    /// <summary>The places that hold a place, from the smallest on, its country left out.</summary>
    /// <param name="place">The place.</param>
    /// <param name="find">Finds a place by its id.</param>
    public static IEnumerable<Entity> Holders(Entity place, Func<string?, Entity?> find)
    {
        var holder = find(place.Parent);
        for (var depth = 0; holder is { Kind: not "country" } && depth < Deepest; depth++)
        {
            yield return holder;
            holder = find(holder.Parent);
        }
    }

    /// <summary>Whether people live in places of this kind, so that a list of settlements may hold them.</summary>
    public static bool IsSettlement(string kind) =>
        kind is "capital" or "city" or "town" or "village" or "neighbourhood" or "camp" or "area";

    /// <summary>Whether places of this kind are parts of a state's administration.</summary>
    public static bool IsUnit(string kind) => kind is "governorate" or "district" or "subdistrict" or "state";

    /// <summary>Kilometres between two places on a sphere of the Earth's mean radius; null when one has no point.</summary>
    public static double? Kilometres(Entity a, Entity b) =>
        a is { Lat: { } lat, Lon: { } lon } && b is { Lat: { } otherLat, Lon: { } otherLon }
            ? Kilometres(lat, lon, otherLat, otherLon)
            : null;

    private static double Kilometres(double lat, double lon, double otherLat, double otherLon)
    {
        const double diameter = 12742;
        var north = Math.Sin(double.DegreesToRadians(otherLat - lat) / 2);
        var east = Math.Sin(double.DegreesToRadians(otherLon - lon) / 2);
        var haversine =
            (north * north)
            + (Math.Cos(double.DegreesToRadians(lat)) * Math.Cos(double.DegreesToRadians(otherLat)) * east * east);
        return diameter * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }
}
