namespace Marsad.Reading.Pages;

/// <summary>What a page says of itself outside its text: meta elements, links, linked data, times.</summary>
internal sealed class PageDeclarations
{
    /// <summary>Content of meta elements by property, name or itemprop, lower-case; the first of each name.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>JSON-LD scripts as they came.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>Machine-readable times of <c>time</c> elements in the text, with the words shown.</summary>
    public List<(string Value, string Shown, bool Declared, int Line)> Times { get; } = [];

    /// <summary>The title element.</summary>
    public string? Title { get; set; }

    /// <summary>The canonical address.</summary>
    public string? Canonical { get; set; }

    /// <summary>The html element's lang.</summary>
    public string? Language { get; set; }

    /// <summary>The first meta among the names.</summary>
    public string? FirstMeta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Meta.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
                return value.Trim();
        }
        return null;
    }
}
