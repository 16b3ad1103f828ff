using Marsad.Weighing.Wording;

namespace Marsad.Weighing.Translations;

/// <summary>What kind of thing a mark is.</summary>
internal enum MarkKind : byte
{
    /// <summary>A country, its state, its capital, what is its own.</summary>
    Land,

    /// <summary>A place or an actor that a theatre knows.</summary>
    Name,

    /// <summary>A name that no theatre knows, by how it sounds.</summary>
    Sound,

    /// <summary>A count, a share, the number of a resolution.</summary>
    Number,

    /// <summary>A day of a month.</summary>
    Day,

    /// <summary>A word of content; it tells only between texts of one language.</summary>
    Word,
}

/// <summary>Something of a passage that a translation keeps.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Key">What tells it from others of its kind: a hash, or the number itself where it is small.</param>
internal readonly record struct Mark(MarkKind Kind, int Key)
{
    private const int Small = 10;
    private const int Middling = 100;

    /// <summary>Whether it tells by itself of what a passage is about: a country is in every passage of a report.</summary>
    public bool Tells => Kind == MarkKind.Name || IsFigure;

    /// <summary>By kind, then by key.</summary>
    public static Comparer<Mark> Order { get; } =
        Comparer<Mark>.Create((a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Key.CompareTo(b.Key));

    /// <summary>Whether it is a figure or a day, which no translator changes.</summary>
    public bool IsFigure => Kind == MarkKind.Day || (Kind == MarkKind.Number && !IsSmall);

    private bool IsSmall => Kind == MarkKind.Number && Key is >= 0 and <= Small;

    /// <summary>How likely it stands in a translation of a passage that has it.</summary>
    public double Kept =>
        Kind switch
        {
            MarkKind.Land => 0.5,
            MarkKind.Name => 0.6,
            MarkKind.Number => IsSmall ? 0.6 : 0.8,
            MarkKind.Day => 0.8,
            MarkKind.Word => 0.2,
            _ => 0.3,
        };

    /// <summary>How likely it stands in a passage that has nothing to do with one that has it, as far as its kind tells.</summary>
    public double ByChance =>
        Kind switch
        {
            MarkKind.Land => 0.2,
            MarkKind.Name => 0.04,
            MarkKind.Number => IsSmall ? 0.15
            : Key is >= 0 and < Middling ? 0.05
            : 0.01,
            MarkKind.Day => 0.03,
            MarkKind.Word => 0.03,
            _ => 0.01,
        };

    public static Mark Land(string code) => new(MarkKind.Land, LightStem.Fnv(code.ToUpperInvariant()));

    public static Mark Name(string id) => new(MarkKind.Name, LightStem.Fnv(id));

    public static Mark Sound(string key) => new(MarkKind.Sound, LightStem.Fnv(key));

    public static Mark Number(decimal value) =>
        new(
            MarkKind.Number,
            value == decimal.Truncate(value) && value is >= 0 and < int.MaxValue
                ? (int)value
                : value.GetHashCode() | int.MinValue
        );

    public static Mark Day(int month, int day) => new(MarkKind.Day, (month * 100) + day);

    public static Mark Word(int stem) => new(MarkKind.Word, stem);
}
