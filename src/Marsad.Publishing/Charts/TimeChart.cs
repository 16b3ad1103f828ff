using Marsad.Publishing.Html;

namespace Marsad.Publishing.Charts;

/// <summary>A bar of the chart.</summary>
/// <param name="Count">Its height.</param>
/// <param name="Says">Date and figure.</param>
/// <param name="Href">Where it leads; null for an empty one.</param>
/// <param name="Tick">Text under it; null for none.</param>
internal sealed record TimeBar(int Count, string Says, string? Href, string? Tick);

/// <summary>Draws counts over time as bars, oldest at the left in every language.</summary>
internal static class TimeChart
{
    private const double Width = 960;
    private const double Height = 190;
    private const double Floor = 160;

    public static Markup Draw(IReadOnlyList<TimeBar> bars, string title, Func<int, string> number)
    {
        var most = Math.Max(1, bars.Count == 0 ? 1 : bars.Max(b => b.Count));
        var step = (Width - 40) / Math.Max(1, bars.Count);
        var ticks = 0;
        var html = new HtmlWriter();
        html.Add(
            $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" direction=\"ltr\" role=\"group\" aria-label=\"{title}\">\n<path class=\"axis\" d=\"M36 {Floor}H{Width}\"/><path class=\"grid\" d=\"M0 20H{Width}\"/><text class=\"tick\" x=\"0\" y=\"14\">{number(most)}</text><text class=\"tick minor\" x=\"30\" y=\"{Floor}\" text-anchor=\"end\">{number(0)}</text>\n"
        );
        for (var i = 0; i < bars.Count; i++)
        {
            var bar = bars[i];
            var height = (Floor - 20) * bar.Count / most;
            var x = 38 + (i * step);
            var width = Math.Min(Math.Max(1.5, step * 0.78), 48);
            if (bar.Href is not null)
            {
                html.Add(
                    $"<a href=\"{bar.Href}\" aria-label=\"{bar.Says}\"><rect class=\"hit\" x=\"{x}\" y=\"12\" width=\"{Math.Max(width, step)}\" height=\"{Floor - 12}\"/><rect class=\"bar\" x=\"{x}\" y=\"{Floor - height}\" width=\"{width}\" height=\"{height}\"><title>{bar.Says}</title></rect></a>\n"
                );
            }
            if (bar.Tick is not null)
                html.Add(
                    $"<text class=\"tick{(ticks++ % 2 == 0 ? "" : " minor")}\" x=\"{x + (width / 2)}\" y=\"{Floor + 20}\" text-anchor=\"middle\">{bar.Tick}</text>\n"
                );
        }
        html.Add($"</svg>\n");
        return html.ToMarkup();
    }
}
