using System.Collections.Frozen;

namespace Marsad.Arabic.Numbers;

/// <summary>The proclitics that stood before a listed word.</summary>
[Flags]
internal enum Proclitics : byte
{
    None = 0,
    And = 1,
    Then = 2,
    By = 4,
    For = 8,
    As = 16,
    The = 32,
    Joining = And | Then,
}

/// <summary>Words with a value each, looked up in folded form with their proclitics taken off.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _never;
    private readonly int _longest;

    // The first two letters of every word: most tokens of a text are told from them alone.
    private readonly bool[] _openings = new bool[64 * 64];

    /// <summary>Folds and keeps the words of each line (parted by spaces); <paramref name="never"/> lists whole words
    /// whose first letter looks like a proclitic but is not.</summary>
    public WordList(IEnumerable<(string Words, T Value)> lines, string never = "")
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (line, value) in lines)
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[Fold(word)] = value;
        }
        foreach (var word in words.Keys)
        {
            if (word.Length == 1)
                Array.Fill(_openings, true, (word[0] & 63) << 6, 64);
            else
                _openings[Opening(word)] = true;
        }
        _longest = words.Keys.Max(w => w.Length) + 5;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _never = never
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Fold)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a folded word up: whole first, then with one conjunction, one preposition and the article off.</summary>
    public bool TryFind(ReadOnlySpan<char> folded, out T value, out Proclitics proclitics)
    {
        proclitics = Proclitics.None;
        if (folded.Length < 1 || folded.Length > _longest)
        {
            value = default;
            return false;
        }
        if (Known(folded, out value))
            return true;
        if (_never.Contains(folded))
            return false;
        if (Preposed(folded, out value, ref proclitics))
            return true;
        if (folded.Length > 2 && folded[0] is 'و' or 'ف')
        {
            proclitics = folded[0] == 'و' ? Proclitics.And : Proclitics.Then;
            var rest = folded[1..];
            if (Known(rest, out value))
                return true;
            if (!_never.Contains(rest) && Preposed(rest, out value, ref proclitics))
                return true;
        }
        proclitics = Proclitics.None;
        return false;
    }

    private bool Known(ReadOnlySpan<char> word, out T value)
    {
        if (word.Length < 2 ? word.Length == 0 : !_openings[Opening(word)])
        {
            value = default;
            return false;
        }
        return _words.TryGetValue(word, out value);
    }

    private static int Opening(ReadOnlySpan<char> word) => ((word[0] & 63) << 6) | (word[1] & 63);

    private bool Preposed(ReadOnlySpan<char> word, out T value, ref Proclitics proclitics)
    {
        if (word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            if (Known(word[2..], out value))
            {
                proclitics |= Proclitics.The;
                return true;
            }
        }
        if (word.Length > 3 && word.StartsWith("لل", StringComparison.Ordinal))
        {
            if (Known(word[2..], out value))
            {
                proclitics |= Proclitics.For | Proclitics.The;
                return true;
            }
            // «للثلاثاء»: the list may hold the word only with its article.
            Span<char> withArticle = stackalloc char[word.Length];
            word.CopyTo(withArticle);
            withArticle[0] = 'ا';
            if (Known(withArticle, out value))
            {
                proclitics |= Proclitics.For;
                return true;
            }
        }
        if (word.Length > 2 && word[0] is 'ب' or 'ل' or 'ك')
        {
            var one = word[0] switch
            {
                'ب' => Proclitics.By,
                'ل' => Proclitics.For,
                _ => Proclitics.As,
            };
            var rest = word[1..];
            if (Known(rest, out value))
            {
                proclitics |= one;
                return true;
            }
            if (rest.Length > 3 && rest.StartsWith("ال", StringComparison.Ordinal) && Known(rest[2..], out value))
            {
                proclitics |= one | Proclitics.The;
                return true;
            }
        }
        value = default;
        return false;
    }

    private static string Fold(string word) => new(ArabicText.Parse(word).Folded);
}
