using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>
/// What the words met last can be: a table of fixed size in which each has two places. One that comes again moves to its
/// first place and a new one takes the second, so that rare words push each other out and common ones stay. Words that can
/// be the same share one object, so that the table is most of what this holds. Not safe for two threads at once.
/// </summary>
/// <param name="lexicon">The lexicon that tells.</param>
internal sealed class WordMemory(CompiledLexicon lexicon)
{
    // A million words of news have some 80,000 spellings; seven words in eight are then found here.
    private const int PlaceBits = 17;

    private const int KeyBits = 60;

    private readonly (ulong Key, WordReadings? Readings)[] _places = new (ulong, WordReadings?)[1 << PlaceBits];
    private readonly SharedReadings _shared = new(lexicon);

    /// <summary>What the word at a token can be.</summary>
    public WordReadings Of(ArabicText text, int token)
    {
        var word = text.Keys[token];
        // Folding hides which of these the word ends in, and they tell its partings.
        var ending = text.Raw[text.Tokens[token].End - 1] switch
        {
            'ة' => 1UL,
            'ى' => 2UL,
            'ي' => 3UL,
            _ => 0UL,
        };
        if (!word.IsSome)
            return Find();
        var key = word.Bits | (ending << KeyBits);
        var at = PlaceOf(key);
        ref var first = ref _places[at];
        if (first.Key == key)
            return first.Readings!;
        ref var second = ref _places[at ^ 1];
        if (second.Key != key)
            second = (key, Find());
        (first, second) = (second, first);
        return first.Readings!;

        WordReadings Find() => _shared.Of(text.Keys[token], text.FoldedOf(token), text.Raw[text.Tokens[token].End - 1]);
    }

    // The constant is 2^64 divided by the golden ratio (Knuth 6.4).
    private static int PlaceOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - PlaceBits));
}
