using System.Globalization;
using System.Text;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// What gazetteers call things: <c>lexicon/gazetteer-columns.csv</c> has the headers of their columns, <c>lexicon/gazetteer-kinds.csv</c>
/// their codes for kinds of places.
/// </summary>
internal sealed class GazetteerWords
{
    /// <summary>The levels of administration that a table can have.</summary>
    public const int Levels = 4;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KindLine>> _kinds = new(StringComparer.OrdinalIgnoreCase);

    private sealed record KindLine(long Population, string Kind, string? Name);

    /// <summary>Reads both files.</summary>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static GazetteerWords Load(string lexicon)
    {
        var words = new GazetteerWords();
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "gazetteer-columns.csv"), "field", "headers"))
        foreach (var header in row.List("headers"))
            if (row["field"] == "centre")
                words.Centres.Add(PlaceNames.LooseKey(header));
            else if (row["field"].Contains("{n}", StringComparison.Ordinal))
                for (var n = 1; n <= Levels; n++)
                    words._fields.TryAdd(HeaderKey(OfLevel(header, n)), OfLevel(row["field"], n));
            else
                words._fields.TryAdd(HeaderKey(header), row["field"]);
        foreach (
            var row in CsvTable.Read(
                Path.Combine(lexicon, "gazetteer-kinds.csv"),
                "source",
                "code",
                "population",
                "kind"
            )
        )
        {
            var key = row["source"] + ":" + row["code"];
            if (!words._kinds.TryGetValue(key, out var lines))
                words._kinds[key] = lines = [];
            if (!long.TryParse(row["population"], NumberStyles.None, CultureInfo.InvariantCulture, out var population))
                population = row["population"].Length == 0 ? 0 : throw row.Problem("the population is no number");
            var name = row["name"] is { Length: > 0 } template ? template : null;
            lines.Add(new KindLine(population, row["kind"], name));
            foreach (var word in (name ?? "").Split(' '))
                if (!word.Contains('{', StringComparison.Ordinal))
                    words.UnitWords.Add(word.ToLowerInvariant());
        }
        return words;
    }

    /// <summary>What a gazetteer puts before a unit's name for the part around its seat, as <see cref="PlaceNames.LooseKey"/>.</summary>
    public HashSet<string> Centres { get; } = new(StringComparer.Ordinal);

    /// <summary>English words for units that stand beside their names, in lower case.</summary>
    public HashSet<string> UnitWords { get; } = new(StringComparer.Ordinal);

    /// <summary>The field that a column's header stands for; null when it is none that an import reads.</summary>
    public string? FieldOf(string header) => _fields.GetValueOrDefault(HeaderKey(header));

    /// <summary>The kind of a gazetteer's code; null when it is not to be imported.</summary>
    public string? KindOf(string source, string code, long population)
    {
        KindLine? best = null;
        foreach (var line in _kinds.GetValueOrDefault(source + ":" + code) ?? [])
            if (line.Population <= population && (best is null || line.Population >= best.Population))
                best = line;
        return best?.Kind;
    }

    /// <summary>A unit's English name with the word for its level.</summary>
    public string NameOfUnit(string source, int level, string name) =>
        (_kinds.GetValueOrDefault($"{source}:admin{level}") ?? []).FirstOrDefault()?.Name is { } template
            ? template.Replace("{Name}", name, StringComparison.Ordinal)
            : name;

    private static string OfLevel(string text, int n) =>
        text.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    // «ADM1_PCODE», «adm1 pcode» and «Adm1Pcode» are one header.
    private static string HeaderKey(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (var c in header)
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
