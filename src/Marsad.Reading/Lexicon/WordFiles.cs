using Marsad.Arabic.Morphology;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// Reads <c>lexicon/verbs.csv</c> (<c>lemma,root,form,vowels,masdars,gloss</c>) and <c>lexicon/nouns.csv</c>
/// (<c>lemma,gender,kind,feminine,plurals,gloss</c>). Several values in a cell are parted by <c>|</c>.
/// </summary>
public static class WordFiles
{
    private static readonly List<string> MeasureNames = [.. Enum.GetNames<Measure>()];
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    /// <summary>
    /// Reads the verbs: lemma and masdars vocalised, form I–X or QI–QIV, vowels of form I as <c>a-u</c>. A lemma that does
    /// not follow from its root, form and vowels is an error, so that a slip of the pen does not make a hundred wrong forms.
    /// </summary>
    /// <exception cref="KnowledgeException">A line cannot be used; the message names file and line.</exception>
    public static IReadOnlyList<VerbLemma> ReadVerbs(string path) =>
        [.. CsvTable.Read(path, "lemma", "root", "form", "vowels", "masdars", "gloss").Select(VerbOf)];

    /// <summary>
    /// Reads the nouns and adjectives. Gender is m, f or c (common); kind is noun, adjective or nisba; feminine is the
    /// feminine, or ة for the regular one, which adjectives have without saying (<c>-</c> for those that have none);
    /// plurals are the broken ones and ون, ات for the sound ones.
    /// </summary>
    /// <exception cref="KnowledgeException">A line cannot be used; the message names file and line.</exception>
    public static IReadOnlyList<NounLemma> ReadNouns(string path) =>
        [.. CsvTable.Read(path, "lemma", "gender", "kind", "feminine", "plurals", "gloss").Select(NounOf)];

    private static VerbLemma VerbOf(CsvRow row)
    {
        var (lemma, form, vowels) = (Required(row, "lemma"), row["form"], row["vowels"]);
        var measure = MeasureNames.IndexOf(form);
        if (measure < 0)
            throw row.Problem($"form '{form}' of {lemma} is none of I to X, QI to QIV");
        var isFirst = measure == 0;
        var hasVowels = vowels is ['a' or 'i' or 'u', '-', 'a' or 'i' or 'u'];
        if (isFirst && !hasVowels)
            throw row.Problem($"vowels '{vowels}' of {lemma}: write those of perfect and imperfect, such as a-u");
        if (!isFirst && vowels.Length > 0)
            throw row.Problem($"vowels '{vowels}' of {lemma}: only form I has them, leave the cell empty");
        var verb = new VerbLemma
        {
            Lemma = lemma,
            Root = row["root"],
            Measure = Measures[measure],
            PerfectVowel = isFirst ? vowels[0] : '\0',
            ImperfectVowel = isFirst ? vowels[2] : '\0',
            VerbalNouns = row.List("masdars"),
            Gloss = NullIfEmpty(row["gloss"]),
        };
        var citation =
            Conjugation.CitationOf(verb)
            ?? throw row.Problem(
                $"root '{verb.Root}' of {lemma} does not fit form {form}: give three radicals (four for Q), weak ones as و or ي"
            );
        return Conjugation.Agrees(verb)
            ? verb
            : throw row.Problem(
                $"{lemma} does not follow from root {verb.Root}, form {form} {vowels}, which give {citation}"
            );
    }

    private static NounLemma NounOf(CsvRow row)
    {
        var (lemma, feminine, plurals) = (Required(row, "lemma"), row["feminine"], row.List("plurals"));
        var gender = row["gender"] switch
        {
            "m" => Gender.Masculine,
            "f" => Gender.Feminine,
            "c" => Gender.Common,
            var other => throw row.Problem($"gender '{other}' of {lemma} is none of m, f, c"),
        };
        var kind = row["kind"] switch
        {
            "noun" => NounKind.Noun,
            "adjective" => NounKind.Adjective,
            "nisba" => NounKind.Nisba,
            var other => throw row.Problem($"kind '{other}' of {lemma} is none of noun, adjective, nisba"),
        };
        if (feminine.Length == 0 && kind != NounKind.Noun && gender == Gender.Masculine)
            feminine = "ة";
        return new NounLemma
        {
            Lemma = lemma,
            Gender = gender,
            Kind = kind,
            Feminine = feminine switch
            {
                "" or "-" => null,
                "ة" => Declension.FeminineOf(lemma),
                _ => feminine,
            },
            Plurals = [.. plurals.Where(p => p is not ("ون" or "ات"))],
            SoundMasculinePlural = plurals.Contains("ون", StringComparer.Ordinal),
            SoundFemininePlural = plurals.Contains("ات", StringComparer.Ordinal),
            Gloss = NullIfEmpty(row["gloss"]),
        };
    }

    private static string Required(CsvRow row, string column) =>
        row[column] is { Length: > 0 } value ? value : throw row.Problem($"the {column} is missing");

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
