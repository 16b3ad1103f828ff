using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>What the words of <c>nouns.csv</c> mean in English, and by that whether one is a noun or an adjective.</summary>
internal static class Glosses
{
    private const int LongestWord = 64;

    /// <summary>What an adjective is in English; null when the word is known as none that stands alone.</summary>
    public static string? OfAdjective(Analysis analysis, int token) =>
        (Of(analysis, token, NounKind.Adjective, true) ?? Of(analysis, token, NounKind.Nisba, true)) is { } adjective
        && !adjective.EndsWith(" to", StringComparison.Ordinal)
            ? adjective
            : null;

    /// <summary>Whether a word is known as an adjective and as no noun: nobody is called so alone.</summary>
    public static bool IsOnlyAdjective(Analysis analysis, int token) =>
        IsAdjective(analysis, token) && OfNoun(analysis, token, singular: true) is null;

    /// <summary>Whether a word is known as a noun and as no adjective: «الوضع» says nothing of who stands before it.</summary>
    public static bool IsOnlyNoun(Analysis analysis, int token) =>
        OfNoun(analysis, token, singular: true) is not null && !IsAdjective(analysis, token);

    /// <summary>Whether a word is known as an adjective.</summary>
    public static bool IsAdjective(Analysis analysis, int token) => OfAdjective(analysis, token) is not null;

    /// <summary>«الجبهة الوطنية»: whether an adjective stands behind a definite noun, with which it is a name of its own.</summary>
    public static bool IsDescribed(Analysis analysis, int token, int end) =>
        token + 1 < end && analysis.Words[token + 1].Has(Proclitics.Article) && IsAdjective(analysis, token + 1);

    /// <summary>What a noun is in English; null when the word is known as none.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="token">The word.</param>
    /// <param name="singular">Whether English has one of several.</param>
    public static string? OfNoun(Analysis analysis, int token, bool singular) =>
        Of(analysis, token, NounKind.Noun, singular);

    private static string? Of(Analysis analysis, int token, NounKind kind, bool singular)
    {
        Span<char> room = stackalloc char[LongestWord];
        var word = analysis.Text.FoldedOf(token);
        var stem =
            analysis.Words[token].Form is { Way: var way } && word.Length < LongestWord
                ? way.StandAloneStemOf(word, room)
                : analysis.Stem(token);
        // «شقيقه»: his brother, and not a sister, which would be written «شقيقة»
        return
            stem is [.. var his, 'ه']
            && word.EndsWith(stem)
            && analysis.Text.RawOf(token) is [.., 'ه']
            && !analysis.Words[token].Has(Proclitics.Article)
            && Of(analysis, token, his, kind, singular) is { } someones
            ? someones
            : Of(analysis, token, stem, kind, singular);
    }

    private static string? Of(Analysis analysis, int token, ReadOnlySpan<char> stem, NounKind kind, bool singular)
    {
        var forms = analysis.Lexicon.Forms;
        var definite = analysis.Words[token].Has(Proclitics.Article);
        string? several = null,
            derived = null;
        foreach (var entry in forms.Lookup(stem))
            if (
                !entry.IsVerb
                && forms.Nouns[entry.Lemma] is { Gloss: { } gloss } noun
                && noun.Kind == kind
                // «الميلادي» is no dual of birth
                && !(definite && entry.Features.State == State.Construct)
            )
            {
                var first = gloss.Split(',', '(')[0].Trim();
                if (entry.Features.Number != Number.Singular)
                    several ??= singular ? first : Plural(first);
                // «الفلاحة» is farming before it is a peasant woman
                else if (noun.Gender == entry.Features.Gender)
                    return first;
                else
                    derived ??= first;
            }
        // «طيران» is aviation before it is two birds
        return derived ?? several;
    }

    private static string Plural(string noun) =>
        noun switch
        {
            "child" => "children",
            "person" => "people",
            [.. var stem, 'm', 'a', 'n'] => stem + "men",
            [.. var stem, not ('a' or 'e' or 'o' or 'u') and var last, 'y'] => $"{stem}{last}ies",
            "means" or "news" or "series" => noun,
            [.., 's'] or [.., 'x'] or [.., 'c' or 's', 'h'] => noun + "es",
            _ => noun + "s",
        };
}
