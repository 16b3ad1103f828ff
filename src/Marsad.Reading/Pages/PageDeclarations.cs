namespace Marsad.Reading.Pages;

/// <summary>What a page says of itself outside its text: meta elements, links, linked data, times.</summary>
internal sealed class PageDeclarations
{
    /// <summary>Content of meta elements by property, name or itemprop, lower-case; the first of each name.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>JSON-LD scripts as they came.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>Machine-readable times of <c>time</c> elements in the text, with the words shown.</summary>
    public List<PageTime> Times { get; } = [];

    /// <summary>Adds the words shown to the last time noted that has none.</summary>
    public void ShowTime(string shown)
    {
        var last = Times.FindLastIndex(time => time.Shown.Length == 0);
        if (last >= 0)
            Times[last] = Times[last] with { Shown = shown };
    }

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

/// <summary>A time that a page gives for machines to read.</summary>
/// <param name="Value">As written, mostly ISO 8601.</param>
/// <param name="Shown">The words that readers see.</param>
/// <param name="IsPublished">Marked as the time of publication.</param>
internal sealed record PageTime(string Value, string Shown, bool IsPublished);
