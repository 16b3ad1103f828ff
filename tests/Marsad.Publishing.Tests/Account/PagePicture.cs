using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Marsad.Publishing.Tests.Account;

/// <summary>A page as text: what is read, block by block, and where the links lead.</summary>
internal static class PagePicture
{
    private static readonly HashSet<string> Blocks =
    [
        "P",
        "LI",
        "TR",
        "H1",
        "H2",
        "H3",
        "CAPTION",
        "FIGCAPTION",
        "UL",
        "OL",
        "DIV",
        "SECTION",
        "FIGURE",
        "TABLE",
        "MAIN",
        "THEAD",
        "TBODY",
    ];

    public static string Of(IHtmlDocument page)
    {
        var text = new StringBuilder();
        Write(page.QuerySelector("main")!, text);
        var lines = text.ToString()
            .Split('\n')
            .Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(l => l.Length > 0)) + "\n";
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data.Replace('\n', ' '));
            return;
        }
        if (node is not IElement element || element.LocalName is "svg")
        {
            if (node is IElement { ClassName: "map" or "chart" } drawing)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n[{drawing.GetAttribute("aria-label")}: {drawing.QuerySelectorAll("a").Length}]\n"
                );
            return;
        }
        var block = Blocks.Contains(element.TagName);
        if (block)
            text.Append('\n')
                .Append(
                    element.TagName is "H1" ? "# "
                    : element.TagName is "H2" or "H3" ? "## "
                    : element.TagName is "LI" ? "- "
                    : ""
                );
        foreach (var child in element.ChildNodes)
            Write(child, text);
        if (element.TagName is "TD" or "TH")
            text.Append(" | ");
        if (block)
            text.Append('\n');
    }
}
