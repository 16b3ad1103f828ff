using System.Collections.Concurrent;

namespace Marsad.Arabic;

/// <summary>
/// Numbers for the spellings that texts are made of. A token is looked up here once; whatever anybody knows of its spelling
/// then stands in rows of his own under that number, the common words near each other since they are met first. Filled as
/// texts are read, by any number of threads: readers take no lock. When it is full the next text begins another, so that
/// what nobody has met fills no memory.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>How many spellings it holds. A million words of news have some 80,000.</summary>
    public const int Most = 1 << 17;

    private const int KeyBits = 60;
    private const int FewestBits = 12;

    /// <summary>The longest word that is numbered, in letters: the longest of the language have some fifteen.</summary>
    private const int Longest = 40;

    private static Vocabulary s_current = new();

    private readonly Lock _adding = new();
    private readonly ConcurrentDictionary<string, int> _long = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longByLetters;
    private volatile Places _places = new(FewestBits);
    private WordRoles[] _roles = new WordRoles[1 << FewestBits];

    /// <summary>The number that the next spelling gets. 0 stands for none.</summary>
    private int _next = 1;

    private Vocabulary() => _longByLetters = _long.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one that texts are numbered with now.</summary>
    internal static Vocabulary Current
    {
        get
        {
            var current = Volatile.Read(ref s_current);
            if (current._next < Most)
                return current;
            Interlocked.CompareExchange(ref s_current, new Vocabulary(), current);
            return Volatile.Read(ref s_current);
        }
    }

    /// <summary>One more than the highest number given.</summary>
    public int Count => Volatile.Read(ref _next);

    /// <summary>What words do in numbers and times, by their numbers; good for every number that was given before it was asked for.</summary>
    internal WordRoles[] Roles => Volatile.Read(ref _roles);

    /// <summary>The numbers of the spellings of a text's words, under their tokens; 0 for tokens that are no words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Room for a number for each of its tokens.</param>
    internal void NumberAll(ArabicText text, Span<int> numbers)
    {
        const int AtOnce = 128;
        Span<ulong> keys = stackalloc ulong[AtOnce];
        for (var from = 0; from < numbers.Length; from += AtOnce)
            Number(text, from, keys, numbers.Slice(from, Math.Min(AtOnce, numbers.Length - from)));
    }

    private void Number(ArabicText text, int from, Span<ulong> keys, Span<int> numbers)
    {
        var tokens = text.Tokens[from..];
        var places = _places;
        for (var i = 0; i < numbers.Length; i++)
            keys[i] = text.KeyOf(from + i) is { IsSome: true } key ? BitsOf(key, text.Raw[tokens[i].End - 1]) : 0;
        // A guess for each before the first is checked, and nothing between: so they wait for memory together.
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = places.Guess(keys[i]);
        for (var i = 0; i < numbers.Length; i++)
            if (keys[i] == 0 || !places.Has(keys[i], numbers[i]))
                numbers[i] =
                    tokens[i].Kind == TokenKind.Word
                        ? NumberOf(text.KeyOf(from + i), text.FoldedOf(from + i), text.Raw[tokens[i].End - 1])
                        : 0;
    }

    /// <summary>
    /// The number of a word's spelling: equal for equal letters, as they are folded, with one ending; 0 for very long words, and
    /// for new ones when there is no room.
    /// </summary>
    /// <param name="key">The word's key, if it has one.</param>
    /// <param name="word">Its letters, folded.</param>
    /// <param name="last">Its last letter as it was written: folding hides which of ه ة, ي ى it ends in.</param>
    private int NumberOf(WordKey key, ReadOnlySpan<char> word, char last)
    {
        if (!key.IsSome)
            return NumberOfLong(word, last);
        var bits = BitsOf(key, last);
        if (_places.Find(bits) is var known and not 0)
            return known;
        lock (_adding)
        {
            // another thread may have been quicker
            if (_places.Find(bits) is var added and not 0)
                return added;
            var number = Next(key, word);
            if (number == 0)
                return 0;
            while (number >= _places.Room)
                _places = _places.Doubled();
            _places.Put(bits, number);
            return number;
        }
    }

    private int NumberOfLong(ReadOnlySpan<char> word, char last)
    {
        if (word.Length > Longest)
            return 0;
        Span<char> spelling = stackalloc char[Longest + 1];
        word.CopyTo(spelling);
        spelling[word.Length] = (char)('0' + EndingOf(last));
        spelling = spelling[..(word.Length + 1)];
        if (_longByLetters.TryGetValue(spelling, out var known))
            return known;
        lock (_adding)
        {
            if (_longByLetters.TryGetValue(spelling, out known))
                return known;
            var number = Next(default, word);
            if (number != 0)
                _longByLetters.TryAdd(spelling, number);
            return number;
        }
    }

    private int Next(WordKey key, ReadOnlySpan<char> word)
    {
        if (_next == Most)
            return 0;
        var number = _next;
        if (number == _roles.Length)
        {
            var more = new WordRoles[number * 2];
            _roles.CopyTo(more, 0);
            Volatile.Write(ref _roles, more);
        }
        _roles[number] = WordRoles.Of(key, word);
        Volatile.Write(ref _next, number + 1);
        return number;
    }

    private static ulong BitsOf(WordKey key, char last) => key.Bits | (EndingOf(last) << KeyBits);

    // Without branches: which letter a word ends in is anybody's guess.
    private static ulong EndingOf(char last)
    {
        var letter = (uint)(last - 'ة');
        return letter <= 'ي' - 'ة' ? Endings[(int)letter] : 0u;
    }

    // From «ة» to «ي».
    private static ReadOnlySpan<byte> Endings =>
        [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3];

    /// <summary>
    /// Keys in the order of their numbers, and numbers where their keys' hashes point, or next to it. So the places are small, and
    /// the keys of common words near each other. One writes, any number read.
    /// </summary>
    private sealed class Places(int bits)
    {
        // 2^64 divided by the golden ratio (Knuth 6.4).
        private const ulong Golden = 0x9E3779B97F4A7C15;

        private readonly int[] _at = new int[1 << bits];
        private readonly ulong[] _keys = new ulong[1 << (bits - 1)];

        /// <summary>One more than the highest number that it has room for; half of the places stay empty.</summary>
        public int Room => _keys.Length;

        /// <summary>The number that stands where a key's hash points: the key's own, another's, or 0.</summary>
        public int Guess(ulong key) => Volatile.Read(ref _at[(int)((key * Golden) >> (64 - bits))]);

        /// <summary>Whether a number that was guessed is that of a key.</summary>
        public bool Has(ulong key, int guess) => guess != 0 && _keys[guess] == key;

        public int Find(ulong key)
        {
            var at = _at;
            var keys = _keys;
            for (var i = (int)((key * Golden) >> (64 - bits)); ; i = (i + 1) & (at.Length - 1))
            {
                var number = Volatile.Read(ref at[i]);
                if (number == 0 || keys[number] == key)
                    return number;
            }
        }

        public void Put(ulong key, int number)
        {
            var i = (int)((key * Golden) >> (64 - bits));
            while (_at[i] != 0)
                i = (i + 1) & (_at.Length - 1);
            // who sees the number must see its key
            _keys[number] = key;
            Volatile.Write(ref _at[i], number);
        }

        public Places Doubled()
        {
            var doubled = new Places(bits + 1);
            foreach (var number in _at)
                if (number != 0)
                    doubled.Put(_keys[number], number);
            return doubled;
        }
    }
}
