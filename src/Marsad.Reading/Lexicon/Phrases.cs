using System.Globalization;

namespace Marsad.Reading.Lexicon;

/// <summary>What one of a unit of length is.</summary>
internal sealed record Length(double Kilometres);

/// <summary>
/// The lexicon's phrases: <c>event-nouns.csv</c>, <c>cues.csv</c>, <c>connectives.csv</c>,
/// <c>references.csv</c>, <c>lengths.csv</c> and <c>descriptions.csv</c>.
/// </summary>
internal sealed class Phrases
{
    private Phrases() { }

    public PhraseTable<NounSense> Nouns { get; } = new();

    public PhraseTable<Cue> Cues { get; } = new();

    public PhraseTable<ConnectiveEntry> Connectives { get; } = new();

    public PhraseTable<string> References { get; } = new();

    public PhraseTable<Length> Lengths { get; } = new();

    /// <summary>What an office of several words is in English: «كاتب عام», secretary general.</summary>
    public PhraseTable<string> Descriptions { get; } = new();

    /// <summary>Reads the files of a lexicon folder.</summary>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static Phrases Read(string folder, WordClassTable classes)
    {
        var phrases = new Phrases();
        string[] columns = ["noun", "type", "subtype", "genitive", "with", "without"];
        foreach (var row in CsvTable.Read(Path.Combine(folder, "event-nouns.csv"), columns))
        {
            var nouns = row.List("noun");
            var sense = new NounSense(
                "noun:" + nouns[0],
                row["type"],
                row["subtype"] is { Length: > 0 } subtype ? subtype : null,
                CompiledLexicon.RoleOf(row, row["genitive"]),
                classes.Named(row, "with"),
                classes.Named(row, "without")
            );
            for (var i = 0; i < nouns.Length; i++)
                foreach (var form in Inflections.Of(nouns[i], isSingular: i == 0))
                    phrases.Nouns.Add(form, sense);
        }
        foreach (var row in CsvTable.Read(Path.Combine(folder, "cues.csv"), "cue", "effect"))
            phrases.Cues.Add(row["cue"], new Cue("cue:" + row["cue"], row["effect"]));
        foreach (var row in CsvTable.Read(Path.Combine(folder, "connectives.csv"), "connective", "kind", "says"))
        {
            if (!Enum.TryParse<Connective>(row["kind"], ignoreCase: true, out var kind))
                throw row.Problem($"'{row["kind"]}' is no kind of connective");
            phrases.Connectives.Add(
                row["connective"],
                new ConnectiveEntry(kind, row["says"] is { Length: > 0 } says ? says : null)
            );
        }
        foreach (var row in CsvTable.Read(Path.Combine(folder, "references.csv"), "word", "refers"))
        {
            phrases.References.Add(row["word"], row["refers"]);
            // «بيان للوزارة», «بالمدينة»: the article is written into the preposition
            if (row["word"].StartsWith("ال", StringComparison.Ordinal))
            {
                phrases.References.Add(string.Concat("لل", row["word"].AsSpan(2)), row["refers"]);
                phrases.References.Add(string.Concat("ب", row["word"]), row["refers"]);
            }
        }
        foreach (var row in CsvTable.Read(Path.Combine(folder, "lengths.csv"), "unit", "kilometres"))
            phrases.Lengths.Add(row["unit"], LengthOf(row));
        foreach (var row in CsvTable.Read(Path.Combine(folder, "descriptions.csv"), "phrase", "english"))
            phrases.Descriptions.Add(row["phrase"], row["english"]);
        return phrases;
    }

    private static Length LengthOf(CsvRow row) =>
        double.TryParse(row["kilometres"], NumberStyles.Float, CultureInfo.InvariantCulture, out var kilometres)
        && kilometres > 0
            ? new Length(kilometres)
            : throw row.Problem($"'{row["kilometres"]}' is no number of kilometres");
}
