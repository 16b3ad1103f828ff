using Marsad.Arabic.Folding;
using Marsad.Arabic.Morphology;

namespace Marsad.Cli.Lines;

/// <summary>The lemmas that a word given by hand can mean.</summary>
internal sealed record FoundLemmas(IReadOnlyList<VerbLemma> Verbs, IReadOnlyList<NounLemma> Nouns);

/// <summary>
/// Finds lemmas by how people type them: with the vowels given, and where nothing is spelled so, by folded letters.
/// </summary>
internal static class LemmaSearch
{
    private static readonly Folder Letters = Folder.For(FoldLevel.Light);

    public static FoundLemmas Find(string typed, IReadOnlyList<VerbLemma> verbs, IReadOnlyList<NounLemma> nouns)
    {
        Func<string, bool>[] ways =
        [
            lemma => Same(Letters, lemma, typed) && MarksAgree(lemma, typed),
            lemma => Same(Letters, lemma, typed),
            lemma => Same(Folder.Search, lemma, typed),
        ];
        foreach (var fits in ways)
        {
            var found = new FoundLemmas(
                [.. verbs.Where(verb => fits(verb.Lemma))],
                [.. nouns.Where(noun => fits(noun.Lemma))]
            );
            if (found.Verbs.Count + found.Nouns.Count > 0)
                return found;
        }
        return new FoundLemmas([], []);
    }

    private static bool Same(Folder folder, string lemma, string typed) =>
        string.Equals(folder.Fold(lemma), folder.Fold(typed), StringComparison.Ordinal);

    /// <summary>Whether every mark that was typed stands in the lemma too, letter by letter.</summary>
    private static bool MarksAgree(string lemma, string typed)
    {
        var (known, given) = (MarksByLetter(lemma), MarksByLetter(typed));
        return known.Count == given.Count && known.Zip(given).All(pair => pair.Second.All(pair.First.Contains));
    }

    private static List<string> MarksByLetter(string word)
    {
        var marks = new List<string>();
        foreach (var c in word)
        {
            if (c is >= '\u064B' and <= '\u0652')
            {
                if (marks.Count > 0)
                    marks[^1] += c;
            }
            else if (c != 'ـ')
            {
                marks.Add("");
            }
        }
        return marks;
    }
}
