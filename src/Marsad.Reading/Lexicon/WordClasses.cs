namespace Marsad.Reading.Lexicon;

/// <summary>A set of the word classes of <c>lexicon/classes.csv</c>: one bit for each, in the order in which they were met.</summary>
/// <param name="Low">The first <see cref="Part"/> classes.</param>
/// <param name="Middle">The next as many.</param>
/// <param name="High">The others.</param>
public readonly record struct WordClasses(UInt128 Low, UInt128 Middle, UInt128 High)
{
    /// <summary>How many classes one of the numbers holds.</summary>
    internal const int Part = 128;

    /// <summary>How many classes there can be.</summary>
    internal const int Most = 3 * Part;

    /// <summary>Whether it holds no class.</summary>
    public bool IsEmpty => (Low | Middle | High) == 0;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(WordClasses other) => ((Low & other.Low) | (Middle & other.Middle) | (High & other.High)) != 0;

    /// <summary>The set of one class.</summary>
    internal static WordClasses One(int place)
    {
        var bit = UInt128.One << (place % Part);
        return (place / Part) switch
        {
            0 => new(bit, 0, 0),
            1 => new(0, bit, 0),
            _ => new(0, 0, bit),
        };
    }

    /// <summary>The classes of both.</summary>
    public static WordClasses operator |(WordClasses a, WordClasses b) =>
        new(a.Low | b.Low, a.Middle | b.Middle, a.High | b.High);
}
