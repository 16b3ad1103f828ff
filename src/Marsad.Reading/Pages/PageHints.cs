using System.Collections.Frozen;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Pages;

/// <summary>
/// What class names, ids and roles say of a box. The names are data (<c>lexicon/page-hints.csv</c>: word, kind); a name
/// is cut at signs and at humps (<c>relatedPosts</c>, <c>post__tags</c>) and each word, and each pair of neighbouring
/// words, is looked up.
/// </summary>
internal sealed class PageHints
{
    // Two words of a longer class name; longer ones carry no known word.
    private const int LongestName = 48;

    private readonly FrozenDictionary<string, PageHint>.AlternateLookup<ReadOnlySpan<char>> _words;

    private PageHints(FrozenDictionary<string, PageHint> words)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the names from a CSV file with the columns word and kind.</summary>
    /// <exception cref="KnowledgeException">The file is missing, or a row names a kind that does not exist.</exception>
    public static PageHints Load(string path)
    {
        var words = new Dictionary<string, PageHint>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(path, "word", "kind"))
        {
            if (!Enum.TryParse<PageHint>(row["kind"], ignoreCase: true, out var kind))
                throw row.Problem($"'{row["kind"]}' is not a kind of page hint");
            words[row["word"]] = kind;
        }
        return new PageHints(words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The hint in a class list or id.</summary>
    public PageHint Of(ReadOnlySpan<char> names)
    {
        var found = PageHint.None;
        foreach (var range in names.Split(' '))
        {
            var name = names[range].Trim();
            if (name.Length is < 2 or > 120 || SaysNothingOfItself(name))
                continue;
            found = Stronger(found, OfName(name));
        }
        return found;
    }

    // «body» against a weak name (a theme calls every box a widget) wins; against a clear one it loses ("related-article-body").
    private static PageHint Stronger(PageHint a, PageHint b) =>
        (a, b) switch
        {
            (PageHint.Body, PageHint.Widget or PageHint.Sidebar) => a,
            (PageHint.Widget or PageHint.Sidebar, PageHint.Body) => b,
            _ => a > b ? a : b,
        };

    // Taxonomy and state: "category-comments", "has-sidebar" and "no-share" speak of the whole page, not of the box.
    private static bool SaysNothingOfItself(ReadOnlySpan<char> name) =>
        name.StartsWith("category-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("tag-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("has-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("with-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("no-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("not-", StringComparison.OrdinalIgnoreCase);

    private PageHint OfName(ReadOnlySpan<char> name)
    {
        Span<char> joined = stackalloc char[LongestName * 2 + 1];
        int before = 0,
            length = 0;
        var found = PageHint.None;
        var i = 0;
        while (i < name.Length)
        {
            if (!char.IsLetter(name[i]))
            {
                i++;
                continue;
            }
            // The previous word stays in front, joined by a hyphen, so that pairs are looked up too.
            var at = before > 0 ? before + 1 : 0;
            if (at > 0)
                joined[before] = '-';
            length = at;
            var start = i;
            while (i < name.Length && char.IsLetter(name[i]) && !IsHump(name, i, start) && length - at < LongestName)
                joined[length++] = char.ToLowerInvariant(name[i++]);
            if (_words.TryGetValue(joined[at..length], out var one))
                found = Stronger(found, one);
            if (at > 0 && _words.TryGetValue(joined[..length], out var pair))
                found = Stronger(found, pair);
            joined[at..length].CopyTo(joined);
            before = length - at;
        }
        return found;
    }

    private static bool IsHump(ReadOnlySpan<char> name, int i, int start) =>
        i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
}
