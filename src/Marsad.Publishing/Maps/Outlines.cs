using System.Text.Json;

namespace Marsad.Publishing.Maps;

/// <summary>One country's outline.</summary>
/// <param name="Name">English label; empty for none.</param>
/// <param name="NameAr">Arabic label; empty for none.</param>
/// <param name="Rings">Closed rings of points.</param>
/// <param name="Box">What the rings cover.</param>
internal sealed record Outline(string Name, string NameAr, IReadOnlyList<GeoPoint[]> Rings, GeoBox Box);

/// <summary>A point in degrees, WGS 84.</summary>
internal readonly record struct GeoPoint(double Lon, double Lat);

/// <summary>A box in degrees.</summary>
internal readonly record struct GeoBox(double West, double South, double East, double North)
{
    public double Width => East - West;
    public double Height => North - South;

    public bool Holds(double lon, double lat) => lon >= West && lon <= East && lat >= South && lat <= North;

    public bool Meets(GeoBox other) =>
        West <= other.East && East >= other.West && South <= other.North && North >= other.South;

    public static GeoBox Around(IEnumerable<GeoPoint> points)
    {
        double west = 180,
            south = 90,
            east = -180,
            north = -90;
        foreach (var p in points)
        {
            west = Math.Min(west, p.Lon);
            east = Math.Max(east, p.Lon);
            south = Math.Min(south, p.Lat);
            north = Math.Max(north, p.Lat);
        }
        return new GeoBox(west, south, east, north);
    }
}

/// <summary>Reads the outlines of countries from GeoJSON (RFC 7946), features of Polygon or MultiPolygon.</summary>
internal static class Outlines
{
    /// <summary>The outlines of a file; empty when there is no such file.</summary>
    /// <exception cref="JsonException">The file is no GeoJSON of outlines.</exception>
    public static IReadOnlyList<Outline> Load(string path)
    {
        if (!File.Exists(path))
            return [];
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        try
        {
            return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(OutlineOf)];
        }
        catch (Exception e)
            when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new JsonException($"{path} is no GeoJSON of country outlines: {e.Message}", e);
        }
    }

    private static Outline OutlineOf(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> polygons =
            geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray();
        var rings = new List<GeoPoint[]>();
        foreach (var polygon in polygons)
        {
            foreach (var ring in polygon.EnumerateArray())
                rings.Add([.. ring.EnumerateArray().Select(PointOf)]);
        }
        return new Outline(
            TextOf(properties, "name"),
            TextOf(properties, "nameAr"),
            rings,
            GeoBox.Around(rings.SelectMany(r => r))
        );
    }

    private static string TextOf(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static GeoPoint PointOf(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());
}
