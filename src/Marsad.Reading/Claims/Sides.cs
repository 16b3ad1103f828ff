using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>
/// For whom somebody speaks: what a commander calls «قواتنا» are those of his side, what a minister calls «بلاده» is his state, and
/// a «سننسحب» of either is theirs.
/// </summary>
/// <param name="analysis">The text.</param>
/// <param name="memory">Who is speaking.</param>
/// <param name="theatre">Who belongs to whom.</param>
internal sealed class Sides(Analysis analysis, Memory memory, Theatre theatre)
{
    private static readonly string[] Pronouns = ["هم", "ها", "نا", "هما", "ه"];

    /// <summary>The side of a speaker; a body speaks for itself.</summary>
    public Party Of(Party speaker) =>
        speaker.Who is [{ Kind: "person" } person] && theatre.SideOf(person) is { } side
            ? speaker with
            {
                Who = [side],
                Inferred = true,
            }
            : speaker;

    /// <summary>Whose «قواته», «بلاده», «مقاتلينا» are: the side of who is speaking; null when nobody is or the word is another.</summary>
    public Party? OwnAt(int token)
    {
        if (
            !memory.PointsBack
            || memory.Speaking?.Speaker is not { } speaker
            || analysis.Text.Tokens[token].Kind != TokenKind.Word
            || !IsOwn(analysis.Text.FoldedOf(token))
        )
            return null;
        return Of(speaker) with { FirstToken = token, EndToken = token + 1, Inferred = true };
    }

    private bool IsOwn(ReadOnlySpan<char> word)
    {
        const int Shortest = 3;
        foreach (var pronoun in Pronouns)
            if (word.Length > pronoun.Length + Shortest && word.EndsWith(pronoun))
            {
                var bare = word[..^pronoun.Length];
                return analysis.Lexicon.IsOf("own", bare)
                    || (bare[0] is 'و' or 'ف' or 'ب' or 'ل' && analysis.Lexicon.IsOf("own", bare[1..]));
            }
        return false;
    }
}
