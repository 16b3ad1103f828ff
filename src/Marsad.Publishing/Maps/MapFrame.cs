namespace Marsad.Publishing.Maps;

/// <summary>
/// A window on the ground and its drawing: equirectangular, true to scale at the window's middle latitude. North is up and
/// west is left in every language.
/// </summary>
internal sealed class MapFrame
{
    /// <summary>Width of every drawing, in its own units.</summary>
    public const double Width = 960;

    private readonly double _scale;
    private readonly double _squeeze;

    private MapFrame(GeoBox box)
    {
        Box = box;
        _squeeze = Math.Max(0.2, Math.Cos((box.South + box.North) / 2 * Math.PI / 180));
        _scale = Width / (box.Width * _squeeze);
        Height = box.Height * _scale;
    }

    public GeoBox Box { get; }

    public double Height { get; }

    /// <summary>Kilometres that a length of the drawing stands for at its middle.</summary>
    public double KilometresPerUnit => 111.32 / _scale;

    public (double X, double Y) At(double lon, double lat) =>
        ((lon - Box.West) * _squeeze * _scale, (Box.North - lat) * _scale);

    /// <summary>The smallest window that shows all points with a margin, not narrower than some degrees and of a pleasant shape.</summary>
    public static MapFrame Around(IReadOnlyList<GeoPoint> points)
    {
        var box = GeoBox.Around(points);
        double midLon = (box.West + box.East) / 2,
            midLat = (box.South + box.North) / 2;
        var squeeze = Math.Max(0.2, Math.Cos(midLat * Math.PI / 180));
        var width = Math.Max(box.Width * 1.25, 4.5);
        var height = Math.Max(box.Height * 1.25, 2.8);
        // between 16:11 and 2:1, so that it neither towers on a phone nor lies flat on a desk
        height = Math.Clamp(height, width * squeeze / 2, Math.Max(height, width * squeeze / 1.9));
        width = Math.Max(width, height / squeeze * 1.45);
        width = Math.Min(width, 360);
        height = Math.Min(height, 172);
        var south = Math.Clamp(midLat - (height / 2), -86, 86 - height);
        var west = Math.Clamp(midLon - (width / 2), -180, 180 - width);
        return new MapFrame(new GeoBox(west, south, west + width, south + height));
    }

    /// <summary>
    /// The points near where most of what is counted lies: within a few degrees of the weighted middle. One report of a
    /// summit on the other side of the world must not shrink the ground to a speck.
    /// </summary>
    public static IReadOnlyList<GeoPoint> Core(IReadOnlyList<(GeoPoint Point, int Weight)> points)
    {
        var lon = Median([.. points.Select(p => (p.Point.Lon, p.Weight))]);
        var lat = Median([.. points.Select(p => (p.Point.Lat, p.Weight))]);
        return [.. points.Select(p => p.Point).Where(p => Math.Abs(p.Lon - lon) <= 7 && Math.Abs(p.Lat - lat) <= 5)];
    }

    private static double Median(List<(double Value, int Weight)> values)
    {
        values.Sort((a, b) => a.Value.CompareTo(b.Value));
        var half = values.Sum(v => (long)v.Weight) / 2.0;
        long sum = 0;
        foreach (var (value, weight) in values)
        {
            sum += weight;
            if (sum >= half)
                return value;
        }
        return 0;
    }
}
