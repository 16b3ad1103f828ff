using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;

namespace Marsad.Arabic;

/// <summary>What a word does in numbers, in times, and beside a number, as far as its letters tell.</summary>
internal readonly record struct WordRoles(Listed Numeral, Listed Time, Listed BesideNumber)
{
    /// <summary>The roles of a folded word.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="word">Its letters; they are not read when it has a key.</param>
    public static WordRoles Of(WordKey key, ReadOnlySpan<char> word) =>
        new(NumeralWords.All.Find(key, word), TimeWords.All.Find(key, word), NumberContext.Words.Find(key, word));
}
