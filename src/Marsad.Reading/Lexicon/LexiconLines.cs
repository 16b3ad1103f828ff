using Marsad.Arabic.Folding;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// The lines of the lexicon by the keys under which claims name them (<see cref="Claim.Because"/>, <see cref="Grounds"/>), for whoever
/// wants to see the line that made a claim. Immutable; safe to use from many threads.
/// </summary>
public sealed class LexiconLines
{
    private readonly Dictionary<string, List<KnowledgeLine>> _lines = new(StringComparer.Ordinal);
    private readonly string _folder;

    private LexiconLines(string folder) => _folder = folder;

    /// <summary>Reads the files of a lexicon folder that claims name.</summary>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static LexiconLines Read(string folder)
    {
        var lines = new LexiconLines(folder);
        lines.Add("reporting.csv", "lemma", static row => ["reporting:" + row["lemma"]]);
        lines.Add("events.csv", "lemma", static row => ["event:" + row["lemma"], KeyOfSense(row)]);
        lines.Add("event-nouns.csv", "noun", static row => ["noun:" + row.List("noun").FirstOrDefault("")]);
        lines.Add("cues.csv", "cue", static row => ["cue:" + row["cue"]]);
        lines.Add("classes.csv", "class", static row => ["class:" + row["class"]]);
        // Claims name a connective by its first word as the text has it.
        lines.Add("connectives.csv", "connective", static row => ["connective:" + FirstWord(row["connective"])]);
        return lines;
    }

    /// <summary>The lines of a key; none for the name of a rule, which stands in no file.</summary>
    public IReadOnlyList<KnowledgeLine> Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_lines.TryGetValue(key, out var found))
            return found;
        const string connective = "connective:";
        if (!key.StartsWith(connective, StringComparison.Ordinal))
            return [];
        var word = FirstWord(key[connective.Length..]);
        return _lines.GetValueOrDefault(connective + word)
            ?? (word is ['و' or 'ف', ..] ? _lines.GetValueOrDefault(connective + word[1..]) : null)
            ?? [];
    }

    private void Add(string file, string column, Func<CsvRow, string[]> keys)
    {
        foreach (var row in CsvTable.Read(Path.Combine(_folder, file), column))
        {
            var line = new KnowledgeLine($"{Path.GetFileName(_folder)}/{file}", row.Line, row.Raw);
            foreach (var key in keys(row))
            {
                if (!_lines.TryGetValue(key, out var known))
                    _lines[key] = known = [];
                known.Add(line);
            }
        }
    }

    private static string KeyOfSense(CsvRow row) =>
        $"event:{row["lemma"]}={row["type"]}{(row["subtype"].Length > 0 ? "/" + row["subtype"] : "")}";

    private static string FirstWord(string phrase)
    {
        var folded = Folder.Search.Fold(phrase).Trim();
        return folded.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? folded[..space] : folded;
    }
}
