namespace Marsad.Bench.War;

/// <summary>The words that a simulated war is told with, from <c>phrases.tsv</c> beside this file.</summary>
internal sealed class WarPhrases
{
    private readonly Dictionary<string, string[]> _lines;

    private WarPhrases(Dictionary<string, string[]> lines) => _lines = lines;

    public static WarPhrases Load(string path) =>
        new(
            File.ReadLines(path)
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t', 2))
                .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
        );

    /// <summary>The lines of one use; there is at least one.</summary>
    public string[] Of(string use) => _lines[use];

    /// <summary>One of them.</summary>
    public string Any(string use, Random random) => _lines[use][random.Next(_lines[use].Length)];
}
