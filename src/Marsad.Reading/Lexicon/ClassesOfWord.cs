namespace Marsad.Reading.Lexicon;

/// <summary>The classes of a word that has any.</summary>
internal sealed record ClassesOfWord(WordClasses All)
{
    /// <summary>The classes of two ways to see a word.</summary>
    public static ClassesOfWord? Join(ClassesOfWord? one, ClassesOfWord? other) =>
        one is null || ReferenceEquals(one, other) ? other
        : other is null ? one
        : new ClassesOfWord(one.All | other.All);
}
