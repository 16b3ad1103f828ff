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

    // The drawing shrinks with the screen: on a phone its letters must be larger, and there is room for fewer of them. The style
    // sheet shows one or the other.
    private static readonly List<LabelSize> LabelSizes = [new("desk", 16), new("phone", 30)];

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
        var shown = dots.Where(d => frame.Box.Holds(d.Point.Lon, d.Point.Lat)).ToList();
        var most = shown.Count == 0 ? 1 : Math.Max(1, shown.Max(d => d.Count));
        var labels = LabelSizes.ConvertAll(size => Labels(size, near, shown, most, frame, arabic));
        foreach (var (countries, _) in labels)
            html.Add(countries);
        html.Add($"<g class=\"dots\">\n{Dots(shown, most, frame)}</g>\n");
        foreach (var (_, names) in labels)
            html.Add(names);
        html.Add(ScaleBar(frame, scale));
        html.Add($"</svg>\n");
        return html.ToMarkup();
    }

    private static Markup Dots(List<MapDot> dots, int most, MapFrame frame)
    {
        var html = new HtmlWriter();
        foreach (var dot in dots)
        {
            var (x, y) = frame.At(dot.Point.Lon, dot.Point.Lat);
            var anchor = dot.Anchor is null ? Markup.None : Markup.Of($" id=\"{dot.Anchor}\"");
            html.Add(
                $"<a href=\"{dot.Href}\"{anchor} aria-label=\"{dot.Says}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{Radius(dot.Count, most)}\"><title>{dot.Says}</title></circle></a>\n"
            );
        }
        return html.ToMarkup();
    }

    // Countries are named last, where room is left, but drawn under the dots.
    private static (Markup Countries, Markup Names) Labels(
        LabelSize size,
        List<Outline> near,
        List<MapDot> dots,
        int most,
        MapFrame frame,
        bool arabic
    )
    {
        var space = new LabelSpace(frame);
        space.Take(0, frame.Height - (24 + size.Height), (MapFrame.Width / 5) + 40, 24 + size.Height);
        foreach (var dot in dots)
        {
            var (x, y) = frame.At(dot.Point.Lon, dot.Point.Lat);
            var r = Radius(dot.Count, most);
            space.Take(x - r, y - r, 2 * r, 2 * r);
        }
        var names = new HtmlWriter();
        names.Add($"<g class=\"names {size.Screen}\" aria-hidden=\"true\">\n");
        foreach (var dot in dots)
        {
            var (x, y) = frame.At(dot.Point.Lon, dot.Point.Lat);
            if (space.Beside(x, y, Radius(dot.Count, most), size.WidthOf(dot.Label, arabic), size.Height) is { } at)
                names.Add($"<text x=\"{at.X}\" y=\"{at.Y}\" text-anchor=\"{at.Side}\">{dot.Label}</text>\n");
        }
        names.Add($"</g>\n");
        var countries = new HtmlWriter();
        countries.Add($"<g class=\"countries {size.Screen}\" aria-hidden=\"true\">\n");
        foreach (var outline in near)
        {
            var name = arabic ? outline.NameAr : outline.Name;
            if (name.Length > 0 && space.Inside(outline, size.WidthOf(name, arabic) + 12, size.Height) is { } at)
                countries.Add($"<text x=\"{at.X}\" y=\"{at.Y}\" text-anchor=\"middle\">{name}</text>\n");
        }
        countries.Add($"</g>\n");
        return (countries.ToMarkup(), names.ToMarkup());
    }

    private static double Radius(int count, int most) => 5 + (15 * Math.Sqrt((double)count / most));

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

/// <summary>How large the labels of a drawing are.</summary>
/// <param name="Screen">The class by which the style sheet knows them.</param>
/// <param name="Letter">Their size, in units of the drawing.</param>
internal sealed record LabelSize(string Screen, double Letter)
{
    /// <summary>The height that a line takes.</summary>
    public double Height => Letter * 1.375;

    /// <summary>An estimate: the drawing cannot measure letters. Arabic ones are narrower.</summary>
    public double WidthOf(string label, bool arabic) => (label.Length * Letter * (arabic ? 0.53 : 0.6)) + 6;
}
