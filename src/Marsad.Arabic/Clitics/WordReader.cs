using System.Runtime.InteropServices;

namespace Marsad.Arabic.Clitics;

/// <summary>
/// <see cref="Segmenter.Choose"/> with a memory: words come again, and a look-up in a large lexicon waits for main memory
/// where this does not. Gives the same ways. The memory is of fixed size (about 1.7 MB) and forgets. Not safe for two
/// threads at once; share the lexicon and give each its own reader.
/// </summary>
/// <typeparam name="TLexicon">The lexicon's type; a struct is inlined.</typeparam>
/// <param name="lexicon">Which stems are words.</param>
public sealed class WordReader<TLexicon>(TLexicon lexicon)
    where TLexicon : IStemLexicon
{
    /// <summary>How many ways of a word are given at most.</summary>
    public const int MostWays = 4;

    private const int Places = 1 << 15;
    private const int LongestKept = 14; // with the two units in front, a place fills half a cache line

    // For each place: the last raw letter, the length and the number of ways in one unit, the word; and its ways.
    private readonly char[] _words = new char[Places * (LongestKept + 2)];
    private readonly Segmentation[] _ways = new Segmentation[Places * MostWays];
    private readonly Segmentation[] _long = new Segmentation[MostWays];

    /// <summary>The ways of a word, the best first; valid until the next call.</summary>
    /// <param name="folded">The word, folded by <see cref="Folding.Folder.Search"/>.</param>
    /// <param name="lastRaw">The last letter of the raw word where known.</param>
    public ReadOnlySpan<Segmentation> WaysOf(ReadOnlySpan<char> folded, char lastRaw = '\0')
    {
        if (folded.Length > LongestKept)
            return _long.AsSpan(0, Segmenter.Choose(folded, lexicon, _long, lastRaw));

        // Only these three last letters make a difference to the ways.
        var ending = lastRaw is 'ة' or 'ى' or 'ي' ? lastRaw : '\0';
        var place = (int)(HashOf(folded, ending) % Places);
        var word = _words.AsSpan(place * (LongestKept + 2), LongestKept + 2);
        var ways = _ways.AsSpan(place * MostWays, MostWays);
        if (
            word[1] == 0
            || word[0] != ending
            || (word[1] & 0xFF) != folded.Length
            || !word.Slice(2, folded.Length).SequenceEqual(folded)
        )
        {
            var count = Segmenter.Choose(folded, lexicon, ways, lastRaw);
            word[0] = ending;
            word[1] = (char)(folded.Length | (count << 8));
            folded.CopyTo(word[2..]);
        }
        return ways[..(word[1] >> 8)];
    }

    // Multiplies eight bytes at a time; the constant is 2^64 divided by the golden ratio (Knuth 6.4).
    private static uint HashOf(ReadOnlySpan<char> word, char ending)
    {
        const ulong Golden = 0x9E3779B97F4A7C15;
        var hash = (ending * Golden) ^ (uint)word.Length;
        var bytes = MemoryMarshal.AsBytes(word);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Golden;
            hash ^= hash >> 32;
            bytes = bytes[sizeof(ulong)..];
        }
        foreach (var unit in MemoryMarshal.Cast<byte, char>(bytes))
            hash = (hash ^ unit) * Golden;
        return (uint)(hash >> 32);
    }
}
