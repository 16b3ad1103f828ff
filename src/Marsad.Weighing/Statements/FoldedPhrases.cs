using Marsad.Arabic;

namespace Marsad.Weighing.Statements;

/// <summary>Phrases found in folded text by their words; the first may carry «و», «ف», «ب», «ل» and the article.</summary>
internal sealed class FoldedPhrases
{
    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);

    public void Add(string phrase, DifferenceKind kind = default, int grade = 0, int sense = 0)
    {
        var text = ArabicText.Parse(phrase);
        var words = new string[text.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.FoldedOf(i).ToString();
        if (words.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var entries))
            _byFirst[words[0]] = entries = [];
        entries.Add(new Entry(words, kind, grade, sense));
        // The longest phrase is meant.
        entries.Sort(static (a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>The longest phrase that begins at a token, as it stands.</summary>
    public Found? At(ArabicText text, int token) => At(text, token, text.FoldedOf(token));

    /// <summary>The longest phrase that begins at a token, with or without what is written together with its first word.</summary>
    public Found? AtStem(ArabicText text, int token)
    {
        var word = text.FoldedOf(token);
        if (At(text, token, word) is { } whole)
            return whole;
        var rest = word is ['و' or 'ف', _, _, ..] ? word[1..] : word;
        if (rest.Length < word.Length && At(text, token, rest) is { } joined)
            return joined;
        if (rest.StartsWith("لل") && rest.Length > 4)
            rest = rest[2..];
        else if (rest.StartsWith("بال") && rest.Length > 5)
            rest = rest[3..];
        else if (rest.StartsWith("ال") && rest.Length > 4)
            rest = rest[2..];
        else
            return null;
        return At(text, token, rest);
    }

    private Found? At(ArabicText text, int token, ReadOnlySpan<char> first)
    {
        if (!_byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var entries))
            return null;
        foreach (var entry in entries)
            if (Follows(text, token, entry.Words))
                return new Found(token, token + entry.Words.Length, entry.Kind, entry.Grade, entry.Sense);
        return null;
    }

    private static bool Follows(ArabicText text, int token, string[] words)
    {
        if (token + words.Length > text.Tokens.Length)
            return false;
        for (var i = 1; i < words.Length; i++)
            if (!text.FoldedOf(token + i).SequenceEqual(words[i]))
                return false;
        return true;
    }

    /// <summary>A phrase in a text; phrases of one sense say the same.</summary>
    public readonly record struct Found(int FirstToken, int EndToken, DifferenceKind Kind, int Grade, int Sense);

    private sealed record Entry(string[] Words, DifferenceKind Kind, int Grade, int Sense);
}
