using System.Runtime.Intrinsics;

namespace Marsad.Reading.Lexicon;

/// <summary>A set of the word classes of <c>lexicon/classes.csv</c>: one bit for each, in the order in which they were met.</summary>
/// <param name="Low">The first <see cref="Part"/> classes.</param>
/// <param name="High">The others.</param>
public readonly record struct WordClasses(Vector256<ulong> Low, Vector256<ulong> High)
{
    /// <summary>How many classes one of the numbers holds.</summary>
    internal const int Part = 256;

    /// <summary>How many classes there can be.</summary>
    internal const int Most = 2 * Part;

    /// <summary>Whether it holds no class.</summary>
    public bool IsEmpty => (Low | High) == Vector256<ulong>.Zero;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(in WordClasses other) => ((Low & other.Low) | (High & other.High)) != Vector256<ulong>.Zero;

    /// <summary>The set of one class.</summary>
    internal static WordClasses One(int place)
    {
        const int Word = 64;
        var bit = Vector256<ulong>.Zero.WithElement(place % Part / Word, 1UL << (place % Word));
        return place < Part ? new(bit, default) : new(default, bit);
    }

    /// <summary>The classes of both.</summary>
    public static WordClasses operator |(WordClasses a, WordClasses b) => new(a.Low | b.Low, a.High | b.High);
}
