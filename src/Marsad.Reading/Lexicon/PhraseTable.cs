using Marsad.Arabic;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// Phrases of one or more folded words, under their first word. The first word may carry «و» or «ف»; the others stand as
/// written, with the article of the text allowed where the phrase has none. A last word of one letter («خطة ل») may be written with
/// the word behind it, which is then no part of the phrase.
/// </summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly WordTable<Phrase<T>[]?> _byFirst = new();

    /// <summary>What its phrases stand for, as often as they do.</summary>
    public IEnumerable<T> Values =>
        _byFirst.Values.SelectMany(static phrases => phrases!).Select(static phrase => phrase.Value);

    public void Add(string phrase, T value)
    {
        var words = Words.Of(phrase);
        if (words.Length == 0)
            return;
        ref var known = ref _byFirst.Add(words[0]);
        // a stable order: of two phrases of one length the one added first is found
        known = [.. (known ?? []).Append(new(words[1..], value, false)).OrderByDescending(static p => p.Tail.Length)];
    }

    /// <summary>The phrases that begin with a word, the longest first.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="word">Its letters, folded.</param>
    public Phrase<T>[] BeginningWith(WordKey key, ReadOnlySpan<char> word) => _byFirst.Find(key, word) ?? [];

    /// <summary>The phrases that begin with a word, then those that do without the «و» or «ف» it begins with.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="word">Its letters, folded.</param>
    public Phrase<T>[] BeginningWithOrAfterAnd(WordKey key, ReadOnlySpan<char> word)
    {
        var whole = BeginningWith(key, word);
        return word.Length > 2 && word[0] is 'و' or 'ف' && BeginningWith(key.From(1), word[1..]) is { Length: > 0 } rest
            ? [.. whole, .. rest.Select(static phrase => phrase with { AfterAnd = true })]
            : whole;
    }
}

/// <summary>A phrase under its first word.</summary>
/// <param name="Tail">The words after the first, folded.</param>
/// <param name="Value">What it means.</param>
/// <param name="AfterAnd">Whether a conjunction was taken off its first word.</param>
internal readonly record struct Phrase<T>(string[] Tail, T Value, bool AfterAnd)
{
    /// <summary>The last letter of its second word: with or without its article a word ends alike. NUL when it has one word.</summary>
    private readonly char _ending = Tail is [[_, .., var last], ..] ? last : '\0';

    /// <summary>The first of some phrases that stands at a token; its value is null when none does.</summary>
    /// <param name="phrases">Phrases that begin with the word at the token.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">One past the last token of the phrase.</param>
    public static Phrase<T> Find(Phrase<T>[] phrases, ArabicText text, int at, out int end)
    {
        var next = at + 1 < text.Tokens.Length && text.FoldedOf(at + 1) is [.., var ending] ? ending : '\0';
        foreach (ref readonly var phrase in phrases.AsSpan())
            if ((phrase._ending == '\0' || phrase._ending == next) && phrase.Follows(text, at))
            {
                end = at + 1 + phrase.Tail.Length - (phrase.IsWritten(text, at) ? 0 : 1);
                return phrase;
            }
        end = at + 1;
        return default;
    }

    private bool Follows(ArabicText text, int at)
    {
        if (at + Tail.Length >= text.Tokens.Length)
            return false;
        for (var i = 0; i < Tail.Length; i++)
            if (
                !Same(text.FoldedOf(at + 1 + i), Tail[i])
                && !(i == Tail.Length - 1 && Begins(text.FoldedOf(at + 1 + i)))
            )
                return false;
        return true;
    }

    /// <summary>«لوقف» for «ل»: whether a word begins with the letter that the phrase ends in.</summary>
    private bool Begins(ReadOnlySpan<char> word) =>
        Tail is [.., [var letter]] && word is [var first, _, _, ..] && first == letter;

    /// <summary>Whether the last word of a phrase that stands at a token stands there by itself.</summary>
    private bool IsWritten(ArabicText text, int at) =>
        Tail.Length == 0 || Same(text.FoldedOf(at + Tail.Length), Tail[^1]);

    private static bool Same(ReadOnlySpan<char> word, string wanted) =>
        word.SequenceEqual(wanted)
        || (word.Length == wanted.Length + 2 && word.StartsWith("ال") && word[2..].SequenceEqual(wanted))
        || (
            word.Length == wanted.Length - 2
            && wanted.StartsWith("ال", StringComparison.Ordinal)
            && word.SequenceEqual(wanted.AsSpan(2))
        );
}

/// <summary>The folded words of a lexicon entry.</summary>
internal static class Words
{
    public static string[] Of(string phrase)
    {
        var text = ArabicText.Parse(phrase);
        var words = new string[text.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.FoldedOf(i).ToString();
        return words;
    }
}
