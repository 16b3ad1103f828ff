using Marsad.Arabic;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// Phrases of one or more folded words, found at a token by their longest match. The first word may carry «و» or «ف»;
/// the others stand as written, with the article of the text allowed where the phrase has none.
/// </summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] Tail, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Tail, T Value)>>.AlternateLookup<ReadOnlySpan<char>> _look;

    public PhraseTable() => _look = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What its phrases stand for, as often as they do.</summary>
    public IEnumerable<T> Values => _byFirst.Values.SelectMany(static list => list.Select(static entry => entry.Value));

    public void Add(string phrase, T value)
    {
        var words = Words.Of(phrase);
        if (words.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var list))
            _byFirst[words[0]] = list = [];
        list.Add((words[1..], value));
        list.Sort(static (a, b) => b.Tail.Length.CompareTo(a.Tail.Length));
    }

    /// <summary>The longest phrase whose first word is <paramref name="first"/> at token <paramref name="at"/>.</summary>
    public T? Find(ArabicText text, int at, ReadOnlySpan<char> first, out int end)
    {
        end = at + 1;
        if (!_look.TryGetValue(first, out var list))
            return null;
        foreach (var (tail, value) in list)
        {
            var i = 0;
            while (i < tail.Length && at + 1 + i < text.Tokens.Length && Same(text.FoldedOf(at + 1 + i), tail[i]))
                i++;
            if (i < tail.Length)
                continue;
            end = at + 1 + tail.Length;
            return value;
        }
        return null;
    }

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
