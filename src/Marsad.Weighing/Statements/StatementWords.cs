using System.Globalization;
using System.Text;
using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Weighing.Statements;

/// <summary>
/// The words by which tellings of a statement are parted and compared, from <c>force.csv</c> and <c>provision-words.csv</c> of the
/// lexicon. Immutable.
/// </summary>
public sealed class StatementWords
{
    private const char Shadda = '\u0651';
    private const string Saying = "saying";

    private readonly FormTable _verbs;
    private readonly SayingVerb[] _sayings;

    private StatementWords(FormTable verbs, SayingVerb[] sayings)
    {
        _verbs = verbs;
        _sayings = sayings;
    }

    /// <summary>No words: sentences part at punctuation alone, and no difference in force is seen.</summary>
    public static StatementWords None { get; } = new(FormTable.Build([], []), []);

    internal FoldedPhrases Breaks { get; } = new();
    internal FoldedPhrases Openers { get; } = new();
    internal FoldedPhrases Asides { get; } = new();

    /// <summary>Words that open what is said, whatever the verb: «أن», «بأنه».</summary>
    internal FoldedPhrases Thats { get; } = new();

    /// <summary>Words that tell of the statement and not what it says.</summary>
    internal FoldedPhrases About { get; } = new();

    /// <summary>Words whose first letter is no «and».</summary>
    internal HashSet<string> Letters { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of force other than verbs of saying, with kind and grade.</summary>
    internal FoldedPhrases Force { get; } = new();

    /// <summary>Reads both files, of <c>connectives.csv</c> what opens a saying, and of <c>verbs.csv</c> the verbs that they name.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <exception cref="KnowledgeException">A file is missing or a line cannot be used; the message names file and line.</exception>
    public static StatementWords Load(string lexicon)
    {
        var force = new List<(DifferenceKind Kind, int Grade, int Sense, string Words)>();
        var sayings = new Dictionary<string, int>(StringComparer.Ordinal);
        var verbs = WordFiles
            .ReadVerbs(Path.Combine(lexicon, "verbs.csv"))
            .ToLookup(v => WithoutVowels(v.Lemma), StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "force.csv"), "kind", "grade", "words"))
        {
            var grade = GradeOf(row);
            foreach (var words in row.List("words"))
                if (row["kind"] != Saying)
                    force.Add((KindOf(row), grade, row.Line, words));
                else if (!verbs.Contains(words))
                    throw row.Problem($"there is no verb {words} in verbs.csv; write it as there, without vowels");
                else
                    sayings[words] = grade;
        }
        VerbLemma[] named = [.. sayings.Keys.SelectMany(name => verbs[name])];
        var loaded = new StatementWords(
            FormTable.Build(named, []),
            [.. named.Select(v => WithoutVowels(v.Lemma)).Select(verb => new SayingVerb(sayings[verb], verb, false))]
        );
        // What stands in one line says the same.
        foreach (var (kind, grade, sense, words) in force)
            loaded.Force.Add(words, kind, grade, sense);
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "provision-words.csv"), "kind", "words"))
        foreach (var words in row.List("words"))
            loaded.AddOf(row, words);
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "connectives.csv"), "connective", "kind"))
            if (row["kind"] == "that")
                loaded.Thats.Add(row["connective"]);
        return loaded;
    }

    /// <summary>The grade and the verb of a word that is a verb of saying, finite or a participle; 0 for any other word.</summary>
    internal SayingVerb SayingAt(ReadOnlySpan<char> folded)
    {
        var found = OfForm(folded);
        return found.Grade == 0 && folded is ['و' or 'ف', _, _, ..] ? OfForm(folded[1..]) : found;
    }

    private SayingVerb OfForm(ReadOnlySpan<char> folded)
    {
        foreach (var form in _verbs.Lookup(folded))
            if (form.IsVerb && form.Features.Aspect is Aspect.Perfect or Aspect.Imperfect or Aspect.ActiveParticiple)
                return _sayings[form.Lemma] with { IsParticiple = form.Features.Aspect == Aspect.ActiveParticiple };
        return default;
    }

    private void AddOf(CsvRow row, string words)
    {
        switch (row["kind"])
        {
            case "break":
                Breaks.Add(words);
                break;
            case "opener":
                Openers.Add(words);
                break;
            case "aside":
                Asides.Add(words);
                break;
            case "about":
                About.Add(words);
                break;
            case "letter":
                Letters.Add(ArabicText.Parse(words).Folded.ToString());
                break;
            default:
                throw row.Problem($"'{row["kind"]}' is none of break, opener, aside, about, letter");
        }
    }

    private static int GradeOf(CsvRow row) =>
        int.TryParse(row["grade"], NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade > 0
            ? grade
            : throw row.Problem($"grade '{row["grade"]}' is no number from 1");

    private static DifferenceKind KindOf(CsvRow row) =>
        row["kind"] switch
        {
            "duty" => DifferenceKind.Duty,
            "hedge" => DifferenceKind.Hedge,
            "extent" => DifferenceKind.Extent,
            var other => throw row.Problem($"'{other}' is none of saying, duty, hedge, extent"),
        };

    // Verbs are written there with all vowels, here as people write them: the doubling alone tells two verbs apart.
    private static string WithoutVowels(string lemma)
    {
        var bare = new StringBuilder(lemma.Length);
        foreach (var c in lemma)
            if (c is < '\u064B' or > '\u0652' or Shadda)
                bare.Append(c);
        return bare.ToString();
    }
}

/// <summary>A word as a verb of saying.</summary>
/// <param name="Grade">How firm it is; 0 for a word that is none.</param>
/// <param name="Verb">The verb as <c>force.csv</c> has it.</param>
/// <param name="IsParticiple">Whether it is an active participle («مؤكدين»).</param>
internal readonly record struct SayingVerb(int Grade, string? Verb, bool IsParticiple);
