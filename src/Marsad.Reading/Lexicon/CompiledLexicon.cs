using System.Collections.Concurrent;
using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// The language's files, compiled: every inflected form of every lemma, and what its lemmas mean to a reader. Immutable;
/// safe to use from many threads.
/// </summary>
public sealed class CompiledLexicon
{
    private readonly VerbMeaning[] _verbs;
    private readonly WordClassTable _classes;
    private readonly Phrases _phrases;

    private CompiledLexicon(FormTable forms, VerbMeaning[] verbs, WordClassTable classes, Phrases phrases)
    {
        Forms = forms;
        (_verbs, _classes, _phrases) = (verbs, classes, phrases);
    }

    /// <summary>All inflected forms.</summary>
    public FormTable Forms { get; }

    /// <summary>The memories of words that no thread is using.</summary>
    internal ConcurrentBag<WordMemory> Memories { get; } = [];

    internal PhraseTable<NounSense> Nouns => _phrases.Nouns;

    internal PhraseTable<Cue> Cues => _phrases.Cues;

    internal PhraseTable<ConnectiveEntry> Connectives => _phrases.Connectives;

    internal PhraseTable<string> References => _phrases.References;

    internal PhraseTable<string> Descriptions => _phrases.Descriptions;

    internal PhraseTable<Length> Lengths => _phrases.Lengths;

    /// <summary>How a verb passes words on, or null.</summary>
    public ReportingSense? ReportingOf(int lemma) => MeaningOf(lemma).Reporting;

    /// <summary>What a verb tells; empty when nothing.</summary>
    public IReadOnlyList<EventSense> EventsOf(int lemma) => MeaningOf(lemma).Events;

    /// <summary>The status that a verb gives the event it governs («واصل»: ongoing), or null.</summary>
    public string? AspectOf(int lemma) => MeaningOf(lemma).Aspect;

    /// <summary>All that the lexicon says of a verb; verbs of which it says nothing share one object.</summary>
    internal VerbMeaning MeaningOf(int lemma) =>
        (uint)lemma < (uint)_verbs.Length ? _verbs[lemma] : VerbMeaning.None(isReflexive: false);

    /// <summary>Whether a folded word, article and clitics off, is of a class of <c>classes.csv</c>.</summary>
    public bool IsOf(string wordClass, ReadOnlySpan<char> word) => _classes.Of(word).Meets(_classes.Named(wordClass));

    /// <summary>The words of every class, and the prepositions that senses call for.</summary>
    internal WordClassTable Classes => _classes;

    /// <summary>Every sub-type that a verb or a noun can give an event, in the order of its letters. Collected when asked for.</summary>
    public IReadOnlyList<string> Subtypes() =>
        [
            .. _verbs
                .SelectMany(verb => verb.Events)
                .Select(sense => sense.Subtype)
                .Concat(Nouns.Values.Where(noun => !noun.IsInnocent).Select(noun => noun.Subtype))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Reads and compiles the files of a lexicon folder.</summary>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static CompiledLexicon Load(string folder)
    {
        var verbs = WordFiles.ReadVerbs(Path.Combine(folder, "verbs.csv"));
        var nouns = WordFiles.ReadNouns(Path.Combine(folder, "nouns.csv"));
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < verbs.Count; i++)
        {
            var key = Key(verbs[i].Lemma);
            if (!byKey.TryGetValue(key, out var list))
                byKey[key] = list = [];
            list.Add(i);
        }
        // The forms take as long as all the rest.
        var forms = Task.Run(() => FormTable.Build(verbs, nouns));
        var classes = WordClassTable.Read(Path.Combine(folder, "classes.csv"));
        var reporting = ReadReporting(Path.Combine(folder, "reporting.csv"), byKey, verbs.Count, classes);
        var events = ReadEvents(Path.Combine(folder, "events.csv"), byKey, verbs.Count, classes);
        var aspects = ReadAspects(Path.Combine(folder, "aspects.csv"), byKey, verbs.Count);
        var phrases = Phrases.Read(folder, classes);
        var meanings = verbs.Select((verb, i) => MeaningOf(verb, reporting[i], events[i], aspects[i])).ToArray();
        return new CompiledLexicon(forms.GetAwaiter().GetResult(), meanings, classes, phrases);
    }

    private static VerbMeaning MeaningOf(
        VerbLemma verb,
        ReportingSense? reporting,
        EventSense[]? events,
        string? aspect
    )
    {
        var isReflexive = verb.Measure is Measure.V or Measure.VI;
        return reporting is null && events is null && aspect is null
            ? VerbMeaning.None(isReflexive)
            : new VerbMeaning(reporting, [.. events ?? []], aspect, isReflexive);
    }

    /// <summary>A lemma without its vowels, the shadda kept: how the files name a verb.</summary>
    private static string Key(string lemma)
    {
        Span<char> key = stackalloc char[lemma.Length];
        var length = 0;
        foreach (var c in lemma)
            if (c == '\u0651' || c is < '\u064B' or > '\u065F' and not '\u0670')
                key[length++] = c is 'ٱ' ? 'ا' : c;
        return new string(key[..length]);
    }

    private static List<int> Lemmas(CsvRow row, Dictionary<string, List<int>> byKey)
    {
        var lemma = row["lemma"];
        if (byKey.TryGetValue(Key(lemma), out var list))
            return list;
        throw row.Problem($"the verb '{lemma}' is not in verbs.csv; add it there with its root and form");
    }

    private static ReportingSense?[] ReadReporting(
        string path,
        Dictionary<string, List<int>> byKey,
        int count,
        WordClassTable classes
    )
    {
        var senses = new ReportingSense?[count];
        foreach (var row in CsvTable.Read(path, "lemma", "class", "content", "makes", "flags"))
        {
            var flags = row["flags"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var sense = new ReportingSense(
                "reporting:" + row["lemma"],
                row["class"],
                row.List("content"),
                NullIfEmpty(row["makes"]),
                flags.Contains("carry", StringComparer.Ordinal),
                flags.Contains("speech", StringComparer.Ordinal),
                flags.Contains("addressee", StringComparer.Ordinal),
                flags.Contains("relay", StringComparer.Ordinal),
                flags.Contains("document", StringComparer.Ordinal),
                flags.Contains("deed", StringComparer.Ordinal),
                flags.Contains("past", StringComparer.Ordinal),
                flags.Contains("excludes", StringComparer.Ordinal),
                flags.Contains("judges", StringComparer.Ordinal),
                flags.Contains("fears", StringComparer.Ordinal),
                flags.Contains("decree", StringComparer.Ordinal),
                classes.Named(row, "with")
            );
            foreach (var lemma in Lemmas(row, byKey))
                senses[lemma] = senses[lemma] is null
                    ? sense
                    : throw row.Problem(
                        $"the verb '{row["lemma"]}' has a line already; a verb passes words on in one way"
                    );
        }
        return senses;
    }

    private static EventSense[]?[] ReadEvents(
        string path,
        Dictionary<string, List<int>> byKey,
        int count,
        WordClassTable classes
    )
    {
        var senses = new EventSense[]?[count];
        string[] columns =
        [
            "lemma",
            "type",
            "subject",
            "object",
            "prepositions",
            "genitive",
            "with",
            "takes",
            "without",
            "status",
        ];
        foreach (var row in CsvTable.Read(path, columns))
        {
            var prepositions = row["prepositions"]
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part =>
                    part.Split('=') is { Length: 2 } pair
                        ? pair
                        : throw row.Problem($"'{part}' is no preposition with its role; write for example على=target")
                )
                .Select(part => (string.Join(' ', Words.Of(part[0])), RoleOf(row, part[1])))
                .ToList();
            var genitive = GenitiveOf(row);
            var sense = new EventSense(
                "event:" + row["lemma"],
                row["type"],
                NullIfEmpty(row["subtype"]),
                RoleOf(row, row["subject"]),
                RoleOf(row, row["object"]),
                prepositions,
                genitive == "object",
                genitive == "-",
                classes.Named(row, "with"),
                classes.Named(row, "takes"),
                classes.Named(row, "without"),
                NullIfEmpty(row["status"])
            );
            foreach (var lemma in Lemmas(row, byKey))
                senses[lemma] = [.. senses[lemma] ?? [], sense];
        }
        return senses;
    }

    private static string GenitiveOf(CsvRow row) =>
        row["genitive"] is "" or "-" or "subject" or "object"
            ? row["genitive"]
            : throw row.Problem($"'{row["genitive"]}' is no genitive; use subject, object, - or leave it empty");

    private static string?[] ReadAspects(string path, Dictionary<string, List<int>> byKey, int count)
    {
        var aspects = new string?[count];
        foreach (var row in CsvTable.Read(path, "lemma", "status"))
        foreach (var lemma in Lemmas(row, byKey))
            aspects[lemma] = row["status"];
        return aspects;
    }

    internal static Role RoleOf(CsvRow row, string name) =>
        name switch
        {
            "" or "content" or "instrument" => Role.None,
            "actor" or "subject" => Role.Actor,
            "target" or "object" => Role.Target,
            "place" => Role.Place,
            _ => throw row.Problem($"'{name}' is no role; use actor, target, place or leave it empty"),
        };

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}

/// <summary>A line of <c>connectives.csv</c>.</summary>
/// <param name="Kind">How the clause hangs on the one before.</param>
/// <param name="Says">Class of speech act of the source it names, where the words say it.</param>
internal sealed record ConnectiveEntry(Connective Kind, string? Says);
