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

/// <summary>Where a word stands in a list, 0 when it does not, and what was taken off its front.</summary>
internal readonly record struct Listed(byte Place, Proclitics Proclitics);

/// <summary>Words with a value each, looked up in folded form with their proclitics taken off.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private const byte Never = byte.MaxValue;

    private static readonly string[] Fronts = ["", "ال", "لل", "ل", "ب", "ك", "بال", "لال", "كال"];

    private readonly WordTable<byte> _places = new();

    // All spellings that lead to a listed word, so that the many words that do not are turned away by one look-up.
    private readonly WordTable<Listed> _spelled = new();
    private readonly List<T> _values = [default];

    /// <summary>Folds and keeps the words of each line (parted by spaces); <paramref name="never"/> lists whole words
    /// whose first letter looks like a proclitic but is not.</summary>
    public WordList(IEnumerable<(string Words, T Value)> lines, string never = "")
    {
        var words = new List<string>();
        foreach (var (line, value) in lines)
        {
            var place = PlaceOf(value);
            foreach (var word in WordsOf(line))
            {
                _places.Add(word) = place;
                words.Add(word);
            }
        }
        foreach (var word in WordsOf(never))
        {
            ref var place = ref _places.Add(word);
            place = place == 0 ? Never : place;
        }
        words.ForEach(Spell);
    }

    /// <summary>The values by their places, the default one at 0.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>The value that stands at a place; the default one at 0.</summary>
    public T this[int place] => _values[place];

    /// <summary>Looks the folded word of a token up.</summary>
    public Listed Find(ArabicText text, int token) => Find(text.KeyOf(token), text.FoldedOf(token));

    /// <summary>Looks a folded word up whose key is known, if it has one; then its letters are not read.</summary>
    public Listed Find(WordKey key, ReadOnlySpan<char> word) => key.IsSome ? _spelled.Find(key) : Part(key, word);

    /// <summary>Keeps a listed word with every proclitic that it may be written with.</summary>
    private void Spell(string word)
    {
        foreach (var front in Fronts)
        {
            Keep(front + word);
            Keep("و" + front + word);
            Keep("ف" + front + word);
        }
        // «للثلاثاء» of a word that is listed with its article
        if (!word.StartsWith("ال", StringComparison.Ordinal))
            return;
        Keep("ل" + word[1..]);
        Keep("ول" + word[1..]);
        Keep("فل" + word[1..]);
    }

    private void Keep(string spelling)
    {
        var key = WordKey.Of(spelling);
        if (key.IsSome && Part(key, spelling) is { Place: > 0 } listed)
            _spelled.Add(key) = listed;
    }

    /// <summary>Looks a folded word up: whole first, then with one conjunction, one preposition and the article off.</summary>
    private Listed Part(WordKey key, ReadOnlySpan<char> word)
    {
        var found = Unjoined(key, word, out var never);
        if (found.Place != 0 || never || !(word.Length > 2 && word[0] is 'و' or 'ف'))
            return found;
        var and = word[0] == 'و' ? Proclitics.And : Proclitics.Then;
        found = Unjoined(key.From(1), word[1..], out _);
        return found.Place == 0 ? default : found with { Proclitics = found.Proclitics | and };
    }

    private Listed Unjoined(WordKey key, ReadOnlySpan<char> word, out bool never)
    {
        var place = _places.Find(key, word);
        never = place == Never;
        if (never)
            return default;
        return place != 0 ? new Listed(place, Proclitics.None) : Preposed(key, word);
    }

    private Listed Preposed(WordKey key, ReadOnlySpan<char> word)
    {
        byte place;
        if (word.Length > 3 && word[0] == 'ا' && word[1] == 'ل' && (place = At(key.From(2), word[2..])) != 0)
            return new Listed(place, Proclitics.The);
        if (word.Length > 3 && word[0] == 'ل' && word[1] == 'ل')
        {
            if ((place = At(key.From(2), word[2..])) != 0)
                return new Listed(place, Proclitics.For | Proclitics.The);
            // «للثلاثاء»: the list may hold the word only with its article.
            if (key.IsSome && (place = At(key.From(1).After('ا'), default)) != 0)
                return new Listed(place, Proclitics.For);
        }
        if (!(word.Length > 2 && word[0] is 'ب' or 'ل' or 'ك'))
            return default;
        var one = word[0] switch
        {
            'ب' => Proclitics.By,
            'ل' => Proclitics.For,
            _ => Proclitics.As,
        };
        if ((place = At(key.From(1), word[1..])) != 0)
            return new Listed(place, one);
        return word.Length > 4 && word[1] == 'ا' && word[2] == 'ل' && (place = At(key.From(3), word[3..])) != 0
            ? new Listed(place, one | Proclitics.The)
            : default;
    }

    private byte At(WordKey key, ReadOnlySpan<char> word) =>
        _places.Find(key, word) is var place and not Never ? place : (byte)0;

    private byte PlaceOf(T value)
    {
        var place = _values.IndexOf(value, 1);
        if (place < 0)
        {
            place = _values.Count;
            _values.Add(value);
        }
        return place < Never ? (byte)place : throw new InvalidOperationException("More values than a list has places.");
    }

    private static IEnumerable<string> WordsOf(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => new string(ArabicText.Parse(word).Folded));
}
