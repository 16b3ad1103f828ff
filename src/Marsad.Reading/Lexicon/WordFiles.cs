using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Marsad.Arabic.Morphology;

namespace Marsad.Reading.Lexicon;

/// <summary>A line of a lexicon file that cannot be used.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record WordFileProblem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}

/// <summary>What a lexicon file holds: the words that can be used, and the lines that cannot.</summary>
public sealed record WordFile<T>(IReadOnlyList<T> Words, IReadOnlyList<WordFileProblem> Problems);

/// <summary>
/// Reads <c>lexicon/verbs.csv</c> (<c>lemma,root,form,vowels,masdars,gloss</c>) and <c>lexicon/nouns.csv</c>
/// (<c>lemma,gender,kind,feminine,plurals,gloss</c>). Several values in a cell are parted by <c>|</c>.
/// </summary>
public static class WordFiles
{
    private static readonly string[] VerbColumns = ["lemma", "root", "form", "vowels", "masdars", "gloss"];
    private static readonly string[] NounColumns = ["lemma", "gender", "kind", "feminine", "plurals", "gloss"];

    /// <summary>
    /// Reads the verbs. A lemma that does not follow from its root, form and vowels is a problem, so that a slip of the
    /// pen does not make a hundred wrong forms.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WordFile<VerbLemma> ReadVerbs(string path)
    {
        using var reader = new StreamReader(path);
        return ReadVerbs(reader, path);
    }

    /// <summary>Reads the verbs from a text; <paramref name="file"/> names it in messages.</summary>
    public static WordFile<VerbLemma> ReadVerbs(TextReader text, string file) =>
        Read<VerbLemma>(text, file, VerbColumns, VerbOf);

    /// <summary>Reads the nouns and adjectives.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WordFile<NounLemma> ReadNouns(string path)
    {
        using var reader = new StreamReader(path);
        return ReadNouns(reader, path);
    }

    /// <summary>Reads the nouns and adjectives from a text; <paramref name="file"/> names it in messages.</summary>
    public static WordFile<NounLemma> ReadNouns(TextReader text, string file) =>
        Read<NounLemma>(text, file, NounColumns, NounOf);

    private static WordFile<T> Read<T>(
        TextReader text,
        string file,
        string[] columns,
        Func<string[], (T? Word, string? Problem)> wordOf
    )
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<T>();
        var problems = new List<WordFileProblem>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            Mode = CsvMode.RFC4180,
        };
        using var csv = new CsvParser(text, configuration, leaveOpen: true);
        var expected = string.Join(',', columns);
        if (!csv.Read() || !columns.SequenceEqual((csv.Record ?? []).Select(c => c.Trim()), StringComparer.Ordinal))
        {
            problems.Add(new(file, 1, $"the first line must name the columns: {expected}"));
            return new(words, problems);
        }
        while (csv.Read())
        {
            var cells = Array.ConvertAll(csv.Record ?? [], c => c.Trim());
            if (cells.Length == 0 || cells is [""])
                continue;
            if (cells.Length != columns.Length)
            {
                problems.Add(
                    new(file, csv.RawRow, $"{cells.Length} cells where {columns.Length} are expected: {expected}")
                );
                continue;
            }
            var (word, problem) = wordOf(cells);
            if (word is not null)
                words.Add(word);
            if (problem is not null)
                problems.Add(new(file, csv.RawRow, problem));
        }
        return new(words, problems);
    }

    private static (VerbLemma? Word, string? Problem) VerbOf(string[] cells)
    {
        if (cells is not [var lemma, var root, var form, var vowels, var masdars, var gloss] || lemma.Length == 0)
            return (null, "the lemma is missing");
        if (!Enum.TryParse<Measure>(form, out var measure) || !Enum.IsDefined(measure) || char.IsAsciiDigit(form[0]))
            return (null, $"form '{form}' of {lemma} is none of I to X, QI to QIV");
        var pair = vowels is [('a' or 'i' or 'u') and var p, '-', ('a' or 'i' or 'u') and var i]
            ? (p, i)
            : ('\0', '\0');
        if (measure == Measure.I && pair == ('\0', '\0'))
            return (null, $"vowels '{vowels}' of {lemma}: write perfect and imperfect vowel, such as a-u");
        if (measure != Measure.I && vowels.Length > 0)
            return (null, $"vowels '{vowels}' of {lemma}: only form I has them; leave the cell empty");
        var verb = new VerbLemma
        {
            Lemma = lemma,
            Root = root,
            Measure = measure,
            PerfectVowel = pair.Item1,
            ImperfectVowel = pair.Item2,
            VerbalNouns = Several(masdars),
            Gloss = gloss.Length == 0 ? null : gloss,
        };
        var citation = Conjugation.CitationOf(verb);
        if (citation is null)
            return (
                null,
                $"root '{root}' of {lemma} does not fit form {form}: give 3 radicals (4 for Q), و or ي for weak ones"
            );
        return SameWord(citation, lemma)
            ? (verb, null)
            : (
                null,
                $"{lemma} does not follow from root {root}, form {form}, vowels '{vowels}': that gives {citation}"
            );
    }

    private static (NounLemma? Word, string? Problem) NounOf(string[] cells)
    {
        if (cells is not [var lemma, var gender, var kind, var feminine, var plurals, var gloss] || lemma.Length == 0)
            return (null, "the lemma is missing");
        Gender? genderOf = gender switch
        {
            "m" => Gender.Masculine,
            "f" => Gender.Feminine,
            "c" => Gender.Common,
            _ => null,
        };
        if (genderOf is null)
            return (null, $"gender '{gender}' of {lemma} is none of m, f, c");
        NounKind? kindOf = kind switch
        {
            "noun" => NounKind.Noun,
            "adjective" => NounKind.Adjective,
            "nisba" => NounKind.Nisba,
            _ => null,
        };
        if (kindOf is null)
            return (null, $"kind '{kind}' of {lemma} is none of noun, adjective, nisba");
        var listed = Several(plurals);
        var regularFeminine =
            feminine == "ة" || (feminine.Length == 0 && kindOf != NounKind.Noun && genderOf == Gender.Masculine);
        return (
            new NounLemma
            {
                Lemma = lemma,
                Gender = genderOf.Value,
                Kind = kindOf.Value,
                Feminine =
                    regularFeminine ? Declension.FeminineOf(lemma)
                    : feminine.Length is 0 || feminine == "-" ? null
                    : feminine,
                Plurals = [.. listed.Where(p => p is not ("ون" or "ات"))],
                SoundMasculinePlural = listed.Contains("ون", StringComparer.Ordinal),
                SoundFemininePlural = listed.Contains("ات", StringComparer.Ordinal),
                Gloss = gloss.Length == 0 ? null : gloss,
            },
            null
        );
    }

    private static string[] Several(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether two spellings are one, whatever the order of a shadda and its vowel.</summary>
    private static bool SameWord(string one, string other) =>
        string.Equals(Ordered(one), Ordered(other), StringComparison.Ordinal);

    private static string Ordered(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (letters[i] == '\u0651' && letters[i - 1] is >= '\u064B' and <= '\u0650')
                (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
        return new string(letters);
    }
}
