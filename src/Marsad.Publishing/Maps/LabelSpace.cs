namespace Marsad.Publishing.Maps;

/// <summary>Keeps what is taken on a map, so that no label stands on a dot or on another label.</summary>
internal sealed class LabelSpace(MapFrame frame)
{
    private const int Rows = 24;

    private readonly List<(double X, double Y, double W, double H)> _taken = [];

    public void Take(double x, double y, double w, double h) => _taken.Add((x, y, w, h));

    /// <summary>A place for a dot's name: right, left, above, below; null when all are taken, and the name is left to the list.</summary>
    public (double X, double Y, string Side)? Beside(double x, double y, double r, double width, double height)
    {
        ReadOnlySpan<(double X, double Y, double AtX, string Side)> ways =
        [
            (x + r + 4, y - (height / 2), x + r + 5, "start"),
            (x - r - 4 - width, y - (height / 2), x - r - 5, "end"),
            (x - (width / 2), y - r - height - 2, x, "middle"),
            (x - (width / 2), y + r + 2, x, "middle"),
        ];
        foreach (var way in ways)
        {
            if (!IsFree(way.X, way.Y, width, height))
                continue;
            Take(way.X, way.Y, width, height);
            return (way.AtX, way.Y + (height * 0.73), way.Side);
        }
        return null;
    }

    /// <summary>A place for a country's name inside what is seen of it: where it is widest; null when it is too narrow.</summary>
    public (double X, double Y)? Inside(Outline outline, double width, double height)
    {
        var best = new List<(double Length, double X, double Y)>();
        for (var row = 1; row < Rows; row++)
        {
            var y = frame.Height * row / Rows;
            foreach (var (from, to) in Crossings(outline, y))
            {
                // a name may reach a little over a border, or small countries would go without
                if (to - from > width * 0.6)
                    best.Add((to - from, (from + to) / 2, y));
            }
        }
        foreach (var (_, x, y) in best.OrderByDescending(b => b.Length))
        {
            if (!IsFree(x - (width / 2), y - (height / 2), width, height))
                continue;
            Take(x - (width / 2), y - (height / 2), width, height);
            return (x, y + (height * 0.25));
        }
        return null;
    }

    private bool IsFree(double x, double y, double w, double h) =>
        x >= 4
        && y >= 4
        && x + w <= MapFrame.Width - 4
        && y + h <= frame.Height - 4
        && !_taken.Exists(t => x < t.X + t.W && t.X < x + w && y < t.Y + t.H && t.Y < y + h);

    // The stretches of a line across the map that lie inside the country (even-odd rule).
    private IEnumerable<(double From, double To)> Crossings(Outline outline, double y)
    {
        var lat = frame.Box.North - (y / frame.Height * frame.Box.Height);
        var at = new List<double>();
        foreach (var ring in outline.Rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                var (a, b) = (ring[i], ring[j]);
                if (a.Lat > lat != b.Lat > lat)
                    at.Add(frame.At(((b.Lon - a.Lon) * (lat - a.Lat) / (b.Lat - a.Lat)) + a.Lon, lat).X);
            }
        }
        at.Sort();
        for (var i = 0; i + 1 < at.Count; i += 2)
        {
            var from = Math.Max(0, at[i]);
            var to = Math.Min(MapFrame.Width, at[i + 1]);
            if (from < to)
                yield return (from, to);
        }
    }
}
