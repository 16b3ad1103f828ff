using System.Collections.Frozen;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Names;

/// <summary>The usual English spelling of common parts of names, from <c>name-parts.tsv</c> in this folder.</summary>
internal static class NameParts
{
    private static readonly FrozenDictionary<string, string> Spellings = Load();

    /// <summary>The spelling of a part without its article, given in folded letters.</summary>
    public static string? SpellingOf(string folded) => Spellings.GetValueOrDefault(folded);

    private static FrozenDictionary<string, string> Load()
    {
        using var stream =
            typeof(NameParts).Assembly.GetManifestResourceStream("Marsad.Arabic.Names.name-parts.tsv")
            ?? throw new InvalidOperationException("The assembly was built without Names/name-parts.tsv.");
        using var lines = new StreamReader(stream);
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && !line.StartsWith('#'))
                spellings.TryAdd(Folder.Search.Fold(line[..tab]), line[(tab + 1)..]);
        }
        return spellings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
