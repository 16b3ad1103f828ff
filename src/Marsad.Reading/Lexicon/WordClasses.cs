namespace Marsad.Reading.Lexicon;

/// <summary>A set of the word classes of <c>lexicon/classes.csv</c>: one bit for each, in the order in which they were met.</summary>
/// <param name="Low">The first <see cref="Half"/> classes.</param>
/// <param name="High">The others.</param>
public readonly record struct WordClasses(UInt128 Low, UInt128 High)
{
    /// <summary>How many classes one of the two numbers holds.</summary>
    internal const int Half = 128;

    /// <summary>How many classes there can be.</summary>
    internal const int Most = 2 * Half;

    /// <summary>Whether it holds no class.</summary>
    public bool IsEmpty => Low == 0 && High == 0;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(WordClasses other) => (Low & other.Low) != 0 || (High & other.High) != 0;

    /// <summary>The set of one class.</summary>
    internal static WordClasses One(int place) =>
        place < Half ? new(UInt128.One << place, 0) : new(0, UInt128.One << (place - Half));

    /// <summary>The classes of both.</summary>
    public static WordClasses operator |(WordClasses a, WordClasses b) => new(a.Low | b.Low, a.High | b.High);
}
