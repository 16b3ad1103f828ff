using System.Xml;

namespace Marsad.Reading.Intake.Containers;

/// <summary>How the XML of feeds is read: no document types, no entities of their own, nothing fetched.</summary>
internal static class FeedXml
{
    // Sloppy feeds use these prefixes without declaring them.
    private static readonly (string Prefix, string Namespace)[] Undeclared =
    [
        ("content", "http://purl.org/rss/1.0/modules/content/"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("media", "http://search.yahoo.com/mrss/"),
        ("atom", "http://www.w3.org/2005/Atom"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("slash", "http://purl.org/rss/1.0/modules/slash/"),
        ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
        ("wfw", "http://wellformedweb.org/CommentAPI/"),
        ("georss", "http://www.georss.org/georss"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    ];

    /// <summary>Settings that resolve nothing and check nothing that a feed could trip over.</summary>
    public static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

    /// <summary>A reader over a whole feed, or over what follows a break in one.</summary>
    public static XmlReader Open(TextReader text, ConformanceLevel conformance)
    {
        var namespaces = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, address) in Undeclared)
        {
            namespaces.AddNamespace(prefix, address);
        }

        var context = new XmlParserContext(namespaces.NameTable, namespaces, null, XmlSpace.None);
        var settings = Settings();
        settings.ConformanceLevel = conformance;
        return XmlReader.Create(text, settings, context);
    }
}
