using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>
/// What the words met last can be: a table of fixed size in which each has four places, side by side. A new word takes the
/// third of them, and one that comes again moves up by one, so that rare words push each other out and common ones stay.
/// Words that can be the same share one object, so that the table is most of what this holds. Not safe for two threads at once.
/// </summary>
/// <param name="lexicon">The lexicon that tells.</param>
internal sealed class WordMemory(CompiledLexicon lexicon)
{
    // A million words of news have some 80,000 spellings; more places would no longer stay near the processor.
    private const int GroupBits = 14;
    private const int Group = 4;
    private const int Third = 2;

    private const int KeyBits = 60;

    private readonly (ulong Key, WordReadings? Readings)[] _places = new (ulong, WordReadings?)[Group << GroupBits];
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
        var group = _places.AsSpan(Group * GroupOf(key), Group);
        for (var place = 0; place < Group; place++)
            if (group[place].Key == key)
            {
                if (place > 0)
                    (group[place - 1], group[place]) = (group[place], group[place - 1]);
                return group[Math.Max(0, place - 1)].Readings!;
            }
        var found = Find();
        group[Third + 1] = group[Third];
        group[Third] = (key, found);
        return found;

        WordReadings Find() => _shared.Of(text.Keys[token], text.FoldedOf(token), text.Raw[text.Tokens[token].End - 1]);
    }

    // The constant is 2^64 divided by the golden ratio (Knuth 6.4).
    private static int GroupOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - GroupBits));
}
