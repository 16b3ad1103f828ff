using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Tests.Morphology;

/// <summary>The transcribed tables of <c>Data/conjugations-*.tsv</c>; their first lines say what stands where.</summary>
internal sealed record ConjugationTable(VerbLemma Verb, IReadOnlyDictionary<string, string[]> Rows)
{
    public override string ToString() => $"{Verb.Lemma} {Verb.Measure}";

    public static IReadOnlyList<ConjugationTable> ReadAll() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Morphology", "Data"), "conjugations-*.tsv")
                .Order(StringComparer.Ordinal)
                .SelectMany(Read),
        ];

    private static IEnumerable<ConjugationTable> Read(string path)
    {
        VerbLemma? verb = null;
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#'))
                continue;
            if (cells[0] != "verb")
            {
                rows.Add(cells[0], ShaddaFirst(cells[1]).Split(' '));
                continue;
            }
            if (verb is not null)
                yield return new ConjugationTable(verb, rows);
            rows = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["masdar"] = [ShaddaFirst(cells[5])] };
            verb = new VerbLemma
            {
                Lemma = cells[1],
                Root = cells[2],
                Measure = Enum.Parse<Measure>(cells[3]),
                PerfectVowel = cells[4] is [var perfect, ..] ? perfect : '\0',
                ImperfectVowel = cells[4] is [.., var imperfect] ? imperfect : '\0',
                VerbalNouns = cells[3] == "I" ? [cells[5]] : [],
            };
        }
        if (verb is not null)
            yield return new ConjugationTable(verb, rows);
    }

    /// <summary>Editors order a shadda and its vowel either way; the library writes the shadda first.</summary>
    public static string ShaddaFirst(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (letters[i] == '\u0651' && letters[i - 1] is >= '\u064B' and <= '\u0650')
                (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
        return new string(letters);
    }
}
