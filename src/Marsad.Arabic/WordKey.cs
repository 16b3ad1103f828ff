namespace Marsad.Arabic;

/// <summary>
/// A folded word of up to ten letters as one number: six bits a letter, the first letter lowest, so that letters come off
/// either end by a shift. Equal exactly when the words are; 998 of 1,000 words of news have one. A look-up by it reads no
/// letters.
/// </summary>
/// <param name="Bits">The letters; the upper four bits are free. 0 for words that have no key.</param>
public readonly record struct WordKey(ulong Bits)
{
    /// <summary>The longest word that has a key, in letters.</summary>
    public const int Longest = 10;

    private const int Width = 6;

    // The letters are U+0621 to U+064A, so that none is 0.
    private const char Base = '\u0620';
    private const int LastLetter = 'ي' - Base;

    // 2^64 divided by the golden ratio (Knuth 6.4).
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>Whether the word has a key: it is not empty, not too long, and has no letter but those of Arabic.</summary>
    public bool IsSome => Bits != 0;

    /// <summary>How many letters it has.</summary>
    public int Length => (64 + Width - 1 - System.Numerics.BitOperations.LeadingZeroCount(Bits)) / Width;

    /// <summary>The key of a word folded by <see cref="Folding.Folder.Search"/>.</summary>
    public static WordKey Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest)
            return default;
        var bits = 0UL;
        for (var i = folded.Length - 1; i >= 0; i--)
        {
            var letter = (uint)(folded[i] - Base);
            if (letter - 1 >= LastLetter)
                return default;
            bits = (bits << Width) | letter;
        }
        return new WordKey(bits);
    }

    /// <summary>Without so many letters in front; none when it has no more.</summary>
    public WordKey From(int letters) => new(Bits >> (Width * letters));

    /// <summary>Its first letters alone: all of them where it has fewer. At most <see cref="Longest"/>.</summary>
    public WordKey Upto(int letters) => new(Bits & ~(ulong.MaxValue << (Width * letters)));

    /// <summary>With one letter more in front. It must have nine at most.</summary>
    public WordKey After(char letter) => new((Bits << Width) | (uint)(letter - Base));

    /// <summary>Whether it begins with a letter.</summary>
    public bool BeginsWith(char letter) => (Bits & ((1 << Width) - 1)) == (uint)(letter - Base);

    /// <summary>Whether it begins with two letters.</summary>
    public bool BeginsWith(char first, char second) =>
        (Bits & ((1 << (2 * Width)) - 1)) == ((uint)(first - Base) | ((ulong)(second - Base) << Width));

    /// <summary>A hash whose upper bits are as good as any.</summary>
    internal ulong Hash => Bits * Golden;
}
