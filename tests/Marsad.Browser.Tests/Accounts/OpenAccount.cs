namespace Marsad.Browser.Tests.Accounts;

/// <summary>An account that stands on disk.</summary>
/// <param name="Name">What it is called where something is wrong with it.</param>
/// <param name="Folder">Where it stands.</param>
internal sealed record OpenAccount(string Name, string Folder)
{
    /// <summary>The page at the top of the folder, which goes on to the Arabic pages by itself.</summary>
    public const string FrontDoor = "index.html";

    /// <summary>Relative paths of all pages but the front door, with forward slashes.</summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Where(page => page != FrontDoor)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The address under which a page is opened.</summary>
    /// <param name="path">Relative path of a page, with or without an anchor.</param>
    public string Address(string path) => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri + path;

    /// <summary>
    /// One page of every kind and language, the one with the most on it: of lists that go on overleaf and of all places, sources and
    /// the like one is laid out as the other.
    /// </summary>
    public IEnumerable<string> OneOfEachKind() =>
        Pages
            .GroupBy(KindOf, StringComparer.Ordinal)
            .Select(kind => kind.MaxBy(page => new FileInfo(Path.Combine(Folder, page)).Length)!);

    /// <summary>The page of this path, or the one with the most on it in this folder.</summary>
    public string LargestOf(string path) =>
        Pages.FirstOrDefault(page => page == path)
        ?? OneOfEachKind().Single(page => page.StartsWith(path, StringComparison.Ordinal));

    // "ar/places/6805a3.html" → "ar/places/", "en/contradictions.1-2.html" → "en/contradictions.", "ar/timeline-2.html" → "ar/timeline"
    private static string KindOf(string page)
    {
        var parts = page.Split('/');
        if (parts.Length > 2)
            return $"{parts[0]}/{parts[1]}/";
        var name = parts[^1][..^".html".Length];
        var end = name.IndexOfAny(['.', '-']);
        return string.Join('/', [.. parts[..^1], end < 0 ? name : name[..(name[end] == '.' ? end + 1 : end)]]);
    }
}
