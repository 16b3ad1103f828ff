using Marsad.Arabic;

namespace Marsad.Reading.Theatres;

/// <summary>Reads what agreements provide, once all agreements are known.</summary>
internal static class ProvisionFiles
{
    /// <summary>In a phrase: some words may stand between.</summary>
    public const string Gap = "…";

    private static readonly string[] Columns = ["agreement", "key", "name", "nameAr", "words"];

    private static readonly string[] Types =
    [
        "ACCUSE",
        "AGREE",
        "AID",
        "ASSAULT",
        "CASUALTIES",
        "COERCE",
        "CONCEDE",
        "CONSULT",
        "CONTROL",
        "COOPERATE",
        "MOBILIZE",
        "PROTEST",
        "REJECT",
        "REQUEST",
        "RETREAT",
        "SANCTION",
        "STATEMENT",
        "SUPPORT",
        "THREATEN",
        "TRUCE",
    ];

    public static void Read(string root, TheatreTables tables, List<TheatreProblem> problems)
    {
        var keys = new Dictionary<(string, string), int>();
        foreach (var folder in tables.Folders)
        foreach (var l in CsvLines.Read(Path.Combine(root, folder, "provisions.csv"), Columns, problems))
        {
            if (ProvisionOf(l, tables, keys, problems) is { } provision)
                tables.Provisions.Add(provision);
        }
    }

    private static Provision? ProvisionOf(
        CsvLine l,
        TheatreTables tables,
        Dictionary<(string, string), int> keys,
        List<TheatreProblem> problems
    )
    {
        var before = problems.Count;
        var (agreement, key) = (l["agreement"], l["key"]);
        if (!tables.Agreements.Exists(a => a.Entity.Id == agreement && a.Entity.Kind != "occasion"))
            problems.Add(l.Problem($"there is no agreement {agreement}", "Use an id of agreements.csv"));
        if (key.Length == 0 || !key.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            problems.Add(l.Problem($"'{key}' is no key", "Write lower-case Latin letters, digits and hyphens"));
        else if (!keys.TryAdd((agreement, key), l.Line))
            problems.Add(
                l.Problem(
                    $"{agreement} has a provision {key} in line {keys[(agreement, key)]} already",
                    "Give it a key of its own"
                )
            );
        if (l["name"].Length == 0 || l["nameAr"].Length == 0)
            problems.Add(l.Problem("a provision without a title", "Fill name and nameAr"));
        var types = l["events"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var type in types.Except(Types, StringComparer.Ordinal))
            problems.Add(l.Problem($"'{type}' is no type of claim", "Use " + string.Join(", ", Types)));
        var phrases = l.List("words").Select(WordsOf).ToList();
        if (phrases.Count == 0)
            problems.Add(l.Problem("no words", "Write the words that a claim on it has, with a bar between phrases"));
        foreach (var phrase in phrases)
            if (phrase.Length == 0 || phrase[0] == Gap || phrase[^1] == Gap)
                problems.Add(
                    l.Problem(
                        $"'{string.Join(' ', phrase)}' is no phrase",
                        $"Begin and end with a word; {Gap} stands between two"
                    )
                );
        var excludes = l.List("excludes");
        foreach (var id in excludes)
            if (tables.ById.GetValueOrDefault(id)?.Class != EntityClass.Actor)
                problems.Add(l.Problem($"there is no actor {id} to exclude", "Use an id of actors.csv"));
        return problems.Count > before
            ? null
            : new Provision(agreement, key, l.Optional("paragraph"), l["name"], l["nameAr"], types, excludes)
            {
                Phrases = phrases,
            };
    }

    private static string[] WordsOf(string phrase)
    {
        var words = new List<string>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == Gap)
            {
                words.Add(Gap);
                continue;
            }
            var text = ArabicText.Parse(part);
            for (var i = 0; i < text.Tokens.Length; i++)
                words.Add(text.FoldedOf(i).ToString());
        }
        return [.. words];
    }
}
