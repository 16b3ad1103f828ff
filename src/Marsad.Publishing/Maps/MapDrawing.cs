using System.Globalization;
using System.Text;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Maps;

/// <summary>A place to be drawn.</summary>
/// <param name="Point">Where.</param>
/// <param name="Count">What sizes its dot.</param>
/// <param name="Label">Its name, as text.</param>
/// <param name="Says">Name and figure, for those who point at it or hear it.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Anchor">Its anchor in the drawing; null for none.</param>
internal sealed record MapDot(GeoPoint Point, int Count, string Label, string Says, string Href, string? Anchor);

/// <summary>Draws dots over outlines as SVG.</summary>
internal static class MapDrawing
{
    private const double Beyond = 3000;

    /// <summary>Draws the dots that lie in the frame; small ones are drawn last so that none hides another.</summary>
    /// <param name="frame">The window.</param>
    /// <param name="outlines">Countries; those outside the window are left out.</param>
    /// <param name="dots">Places, the largest count first.</param>
    /// <param name="arabic">Language of the labels.</param>
    /// <param name="title">What the drawing is, for those who do not see it.</param>
    /// <param name="scale">Gives the label of the scale bar for a number of kilometres.</param>
    public static Markup Draw(
        MapFrame frame,
        IReadOnlyList<Outline> outlines,
        IReadOnlyList<MapDot> dots,
        bool arabic,
        string title,
        Func<int, Markup> scale
    )
    {
        var html = new HtmlWriter();
        html.Add(
            $"<svg class=\"map\" viewBox=\"0 0 {MapFrame.Width} {frame.Height}\" direction=\"ltr\" role=\"group\" aria-label=\"{title}\">\n<rect class=\"sea\" width=\"{MapFrame.Width}\" height=\"{frame.Height}\"/>\n"
        );
        var near = outlines.Where(o => o.Box.Meets(frame.Box)).ToList();
        html.Add($"<g class=\"land\">\n");
        foreach (var outline in near)
        {
            var path = PathOf(outline, frame);
            if (path.Length > 0)
                html.Add($"<path d=\"{path}\"/>\n");
        }
        html.Add($"</g>\n");
        var taken = new List<(double X, double Y, double W, double H)>();
        var shown = dots.Where(d => frame.Box.Holds(d.Point.Lon, d.Point.Lat)).ToList();
        var most = shown.Count == 0 ? 1 : shown.Max(d => d.Count);
        foreach (var dot in shown)
        {
            var (x, y) = frame.At(dot.Point.Lon, dot.Point.Lat);
            var r = Radius(dot.Count, most);
            taken.Add((x - r, y - r, 2 * r, 2 * r));
        }
        html.Add($"<g class=\"dots\">\n");
        var names = new HtmlWriter();
        foreach (var dot in shown)
        {
            var (x, y) = frame.At(dot.Point.Lon, dot.Point.Lat);
            var r = Radius(dot.Count, most);
            var anchor = dot.Anchor is null ? Markup.None : Markup.Of($" id=\"{dot.Anchor}\"");
            html.Add(
                $"<a href=\"{dot.Href}\"{anchor} aria-label=\"{dot.Says}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"><title>{dot.Says}</title></circle></a>\n"
            );
            if (Free(taken, x, y, r, dot.Label, frame, arabic) is { } at)
                names.Add($"<text x=\"{at.X}\" y=\"{at.Y}\" text-anchor=\"{at.Side}\">{dot.Label}</text>\n");
        }
        html.Add($"</g>\n<g class=\"countries\" aria-hidden=\"true\">\n");
        foreach (var outline in near)
        {
            var name = arabic ? outline.NameAr : outline.Name;
            if (name.Length == 0 || !frame.Box.Holds(outline.Label.Lon, outline.Label.Lat))
                continue;
            var (x, y) = frame.At(outline.Label.Lon, outline.Label.Lat);
            var width = name.Length * 11.0;
            var extent = outline.Rings[0].Length == 0 ? 0 : outline.Box.Width / frame.Box.Width * MapFrame.Width;
            if (extent >= width * 0.9 && IsFree(taken, x - (width / 2), y - 14, width, 18, frame))
                html.Add($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{name}</text>\n");
        }
        html.Add($"</g>\n<g class=\"names\" aria-hidden=\"true\">\n{names.ToMarkup()}</g>\n");
        html.Add(ScaleBar(frame, scale));
        html.Add($"</svg>\n");
        return html.ToMarkup();
    }

    private static double Radius(int count, int most) => 5 + (15 * Math.Sqrt((double)count / most));

    // A label goes beside its dot where nothing stands yet: right, left, above, below; else it is left to the list.
    private static (double X, double Y, string Side)? Free(
        List<(double X, double Y, double W, double H)> taken,
        double x,
        double y,
        double r,
        string label,
        MapFrame frame,
        bool arabic
    )
    {
        double width = (label.Length * (arabic ? 9.5 : 10.0)) + 6,
            height = 22;
        ReadOnlySpan<(double X, double Y, double AtX, string Side)> ways =
        [
            (x + r + 4, y - 11, x + r + 5, "start"),
            (x - r - 4 - width, y - 11, x - r - 5, "end"),
            (x - (width / 2), y - r - height - 2, x, "middle"),
            (x - (width / 2), y + r + 2, x, "middle"),
        ];
        foreach (var way in ways)
        {
            if (!IsFree(taken, way.X, way.Y, width, height, frame))
                continue;
            taken.Add((way.X, way.Y, width, height));
            return (way.AtX, way.Y + 16, way.Side);
        }
        return null;
    }

    private static bool IsFree(
        List<(double X, double Y, double W, double H)> taken,
        double x,
        double y,
        double w,
        double h,
        MapFrame frame
    ) =>
        x >= 0
        && y >= 0
        && x + w <= MapFrame.Width
        && y + h <= frame.Height
        && !taken.Exists(t => x < t.X + t.W && t.X < x + w && y < t.Y + t.H && t.Y < y + h);

    private static string PathOf(Outline outline, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            if (!GeoBox.Around(ring).Meets(frame.Box))
                continue;
            var first = true;
            double lastX = 0,
                lastY = 0;
            foreach (var point in ring)
            {
                // far outside nothing is seen of a border, and short numbers keep the page small
                var (x, y) = frame.At(point.Lon, point.Lat);
                x = Math.Round(Math.Clamp(x, -Beyond, MapFrame.Width + Beyond), 1);
                y = Math.Round(Math.Clamp(y, -Beyond, frame.Height + Beyond), 1);
                if (!first && Math.Abs(x - lastX) + Math.Abs(y - lastY) < 1.2)
                    continue;
                path.Append(CultureInfo.InvariantCulture, $"{(first ? 'M' : 'L')}{x:0.#} {y:0.#}");
                (first, lastX, lastY) = (false, x, y);
            }
            if (!first)
                path.Append('Z');
        }
        return path.ToString();
    }

    private static Markup ScaleBar(MapFrame frame, Func<int, Markup> label)
    {
        int[] steps = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
        var km = steps.Last(s => s == 5 || s / frame.KilometresPerUnit <= MapFrame.Width / 5);
        var length = km / frame.KilometresPerUnit;
        var y = frame.Height - 18;
        return Markup.Of(
            $"<g class=\"scale\" aria-hidden=\"true\"><path d=\"M18 {y - 5}V{y}H{18 + length}V{y - 5}\"/><text x=\"{18 + (length / 2)}\" y=\"{y - 8}\" text-anchor=\"middle\">{label(km)}</text></g>\n"
        );
    }
}
