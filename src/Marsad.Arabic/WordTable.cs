using System.Numerics;

namespace Marsad.Arabic;

/// <summary>
/// Values under folded words, for look-ups of which most find nothing. A word with a <see cref="WordKey"/> stands where its
/// key's hash points, or next to it; a filter of some eight bits a word turns most others away without a wait for main
/// memory. The few words that have no key stand under their letters. For many threads once it is filled.
/// </summary>
/// <typeparam name="T">The values; the default one stands for none.</typeparam>
public sealed class WordTable<T>
{
    private const int FilterBitsOfAPlace = 4;

    private static readonly Place[] Nothing = [default];

    private readonly Dictionary<string, int> _long = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longByLetters;
    private Place[] _places = [];
    private T[] _longValues = [];
    private ulong[] _filter = [];
    private int _shift;

    /// <summary>A bit for each length that a word without a key has, those of 63 letters and more together.</summary>
    private ulong _longLengths;
    private int _count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="words">How many words it has room for before it grows.</param>
    public WordTable(int words = 0)
    {
        _longByLetters = _long.GetAlternateLookup<ReadOnlySpan<char>>();
        MakePlaces(words);
    }

    internal struct Place
    {
        public WordKey Word;
        public T Value;
    }

    /// <summary>How many words it has.</summary>
    public int Count => _count + _long.Count;

    /// <summary>The values of all words, in no order.</summary>
    public IEnumerable<T> Values =>
        _places
            .Where(static place => place.Word.IsSome)
            .Select(static place => place.Value)
            .Concat(_longValues.Take(_long.Count));

    /// <summary>The words that have a key with their values, and empty places among them.</summary>
    internal Span<Place> Places => _places;

    /// <summary>The words that have no key.</summary>
    internal IEnumerable<string> LongWords => _long.Keys;

    /// <summary>The value of a word that has a key; the default one when it is not here.</summary>
    public ref readonly T Find(WordKey word)
    {
        var bit = FilterBitOf(word);
        return ref (_filter[bit >> 6] & (1UL << bit)) == 0 ? ref Nothing[0].Value : ref PlaceOf(word).Value;
    }

    /// <summary>The value of a word; the default one when it is not here.</summary>
    public ref readonly T Find(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        if (key.IsSome)
            return ref Find(key);
        return ref (_longLengths & LengthBitOf(word)) != 0 && _longByLetters.TryGetValue(word, out var index)
            ? ref _longValues[index]
            : ref Nothing[0].Value;
    }

    /// <summary>The value of a word whose key is known, if it has one; the default one when the word is not here.</summary>
    public ref readonly T Find(WordKey key, ReadOnlySpan<char> word) => ref key.IsSome ? ref Find(key) : ref Find(word);

    /// <summary>The value of a word, put there when it was not; good until the next word is added.</summary>
    public ref T Add(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        if (key.IsSome)
            return ref Add(key);
        if (!_longByLetters.TryGetValue(word, out var index))
        {
            index = _long.Count;
            if (index == _longValues.Length)
                Array.Resize(ref _longValues, Math.Max(4, index * 2));
            _long.Add(word.ToString(), index);
            _longLengths |= LengthBitOf(word);
        }
        return ref _longValues[index];
    }

    /// <summary>The same of a word that has a key.</summary>
    public ref T Add(WordKey word)
    {
        ref var place = ref PlaceOf(word);
        if (place.Word.IsSome)
            return ref place.Value;
        // At three quarters the ways get long.
        if ((_count + 1) * 4 > _places.Length * 3)
        {
            MoveTo(_places.Length);
            place = ref PlaceOf(word);
        }
        Fill(ref place, word);
        _count++;
        return ref place.Value;
    }

    /// <summary>Makes room for so many words, so that it need not grow step by step.</summary>
    public void EnsureCapacity(int words)
    {
        if (words * 4 > _places.Length * 3)
            MoveTo(words);
    }

    private static ulong LengthBitOf(ReadOnlySpan<char> word) => 1UL << Math.Min(word.Length, 63);

    private void Fill(ref Place place, WordKey word)
    {
        place.Word = word;
        var bit = FilterBitOf(word);
        _filter[bit >> 6] |= 1UL << bit;
    }

    /// <summary>The place of a word, or the empty one where it belongs.</summary>
    private ref Place PlaceOf(WordKey word)
    {
        var places = _places;
        for (var at = (int)(word.Hash >> _shift); ; at = (at + 1) & (places.Length - 1))
        {
            ref var place = ref places[at];
            if (place.Word == word || !place.Word.IsSome)
                return ref place;
        }
    }

    // The places take the highest bits of the hash, the filter some below.
    private int FilterBitOf(WordKey word) => (int)(word.Hash >> 24) & ((_filter.Length << 6) - 1);

    private void MoveTo(int words)
    {
        var old = _places;
        MakePlaces(words);
        foreach (ref readonly var place in old.AsSpan())
            if (place.Word.IsSome)
            {
                ref var moved = ref PlaceOf(place.Word);
                Fill(ref moved, place.Word);
                moved.Value = place.Value;
            }
    }

    // Room for so many words, a quarter of the places empty at least; the filter takes whole numbers of 64 bits.
    private void MakePlaces(int words)
    {
        var bits = Math.Max(6, BitOperations.Log2((uint)(words * 4L / 3)) + 1);
        _places = new Place[1 << bits];
        _filter = new ulong[_places.Length * FilterBitsOfAPlace / 64];
        _shift = 64 - bits;
    }
}
