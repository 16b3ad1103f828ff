using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace Marsad.Reading.Intake.Containers;

/// <summary>One <c>item</c> of RSS 2.0, RSS 1.0 (RDF) or RSS 0.9, or one <c>entry</c> of Atom.</summary>
/// <param name="Id">Its guid, id or address; null when it has none.</param>
/// <param name="Content">The fullest text it holds: content, else description or summary.</param>
/// <param name="IsHtml">Whether the content is HTML.</param>
/// <param name="Hints">Title, address, date and, where the entry names it, who published it first.</param>
internal sealed record FeedEntry(string? Id, string Content, bool IsHtml, Hints Hints)
{
    // The day it first appeared before the day it was last touched.
    private static readonly string[] DateElements =
    [
        "pubDate",
        "published",
        "date",
        "issued",
        "created",
        "updated",
        "modified",
    ];

    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>Reads the XML of one entry; null when it is not well-formed.</summary>
    public static FeedEntry? Parse(string xml)
    {
        try
        {
            using var text = new StringReader(xml);
            using var reader = XmlReader.Create(text, FeedXml.Settings());
            return Of(XElement.Load(reader, LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static FeedEntry Of(XElement entry)
    {
        var guid = Text(entry, "guid") ?? Text(entry, "id") ?? About(entry);
        var url = Link(entry) ?? (IsAddress(guid) ? guid : null);
        var title = WebUtility.HtmlDecode(Text(entry, "title"))?.Trim();
        var published = DateElements
            .Select(name => PublicationDate.Of(Text(entry, name)))
            .FirstOrDefault(date => date is not null);
        var (content, isHtml) = Body(entry);
        return new FeedEntry(
            guid ?? url,
            content,
            isHtml,
            new Hints(
                Outlet: Source(entry),
                Published: published,
                Title: string.IsNullOrEmpty(title) ? null : title,
                Url: url
            )
        );
    }

    private static (string Content, bool IsHtml) Body(XElement entry)
    {
        var full = entry.Elements().FirstOrDefault(e => e.Name == XName.Get("encoded", ContentModule));
        var candidates = new[] { full, Child(entry, "content"), Child(entry, "description"), Child(entry, "summary") };
        var body = candidates.FirstOrDefault(e => e is not null && !string.IsNullOrWhiteSpace(e.Value));
        if (body is null)
        {
            return ("", false);
        }

        // Atom says what it holds; in RSS whatever is not plain is HTML, and plain text survives being read as HTML.
        return (body.Attribute("type")?.Value.ToLowerInvariant(), body.HasElements) switch
        {
            (_, true) => (string.Concat(body.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))), true),
            ("text" or "text/plain", _) => (body.Value, false),
            (null, _) when IsAtom(entry) => (body.Value, false),
            _ => (body.Value, body.Value.AsSpan().IndexOfAny('<', '&') >= 0),
        };
    }

    private static bool IsAtom(XElement entry) => entry.Name.LocalName == "entry";

    private static string? Link(XElement entry)
    {
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link =
            links.FirstOrDefault(e => e.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        var address = (link?.Attribute("href")?.Value ?? link?.Value)?.Trim();
        return IsAddress(address) ? address : null;
    }

    private static string? Source(XElement entry)
    {
        var source = Child(entry, "source");
        var name =
            source is null ? null
            : source.HasElements ? Text(source, "title")
            : source.Value.Trim();
        name = string.IsNullOrEmpty(name) ? Text(entry, "publisher") : name;
        return WebUtility.HtmlDecode(name);
    }

    private static string? About(XElement entry) =>
        entry.Attributes().FirstOrDefault(a => a.Name.LocalName == "about")?.Value;

    private static bool IsAddress(string? text) =>
        text is not null
        && (
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        );

    // Media extensions carry titles and descriptions of pictures: they do not speak for the entry.
    private static XElement? Child(XElement entry, string name) =>
        entry
            .Elements()
            .FirstOrDefault(e =>
                e.Name.LocalName == name
                && !e.Name.NamespaceName.Contains("mrss", StringComparison.OrdinalIgnoreCase)
                && !e.Name.NamespaceName.Contains("itunes", StringComparison.OrdinalIgnoreCase)
            );

    private static string? Text(XElement entry, string name)
    {
        var text = Child(entry, name)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
