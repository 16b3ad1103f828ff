using System.Runtime.Intrinsics;

namespace Marsad.Reading.Lexicon;

/// <summary>A set of the word classes of <c>lexicon/classes.csv</c>: one bit for each, in the order in which they were met.</summary>
/// <param name="Low">The first <see cref="Part"/> classes.</param>
/// <param name="Middle">The next as many.</param>
/// <param name="High">The others.</param>
public readonly record struct WordClasses(Vector128<ulong> Low, Vector128<ulong> Middle, Vector128<ulong> High)
{
    /// <summary>How many classes one of the numbers holds.</summary>
    internal const int Part = 128;

    /// <summary>How many classes there can be.</summary>
    internal const int Most = 3 * Part;

    /// <summary>Whether it holds no class.</summary>
    public bool IsEmpty => (Low | Middle | High) == Vector128<ulong>.Zero;

    /// <summary>Whether the two have a class in common.</summary>
    public bool Meets(in WordClasses other) =>
        ((Low & other.Low) | (Middle & other.Middle) | (High & other.High)) != Vector128<ulong>.Zero;

    /// <summary>The set of one class.</summary>
    internal static WordClasses One(int place)
    {
        var (lower, upper) = place % Part < 64 ? (1UL << (place % 64), 0UL) : (0UL, 1UL << (place % 64));
        var bit = Vector128.Create(lower, upper);
        return (place / Part) switch
        {
            0 => new(bit, default, default),
            1 => new(default, bit, default),
            _ => new(default, default, bit),
        };
    }

    /// <summary>The classes of both.</summary>
    public static WordClasses operator |(WordClasses a, WordClasses b) =>
        new(a.Low | b.Low, a.Middle | b.Middle, a.High | b.High);
}
