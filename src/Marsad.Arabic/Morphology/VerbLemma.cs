namespace Marsad.Arabic.Morphology;

/// <summary>A verb as a dictionary gives it; all its forms follow from this.</summary>
public sealed record VerbLemma
{
    /// <summary>The vocalised perfect, third person masculine singular: «أَعْلَنَ».</summary>
    public required string Lemma { get; init; }

    /// <summary>
    /// Three or four radicals without marks: «علن», «دحرج». Hamza in any of its seats; weak radicals as و or ي, never ا.
    /// </summary>
    public required string Root { get; init; }

    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Of measure I: vowel of the second radical in the perfect, <c>a</c>, <c>i</c> or <c>u</c>; else <c>\0</c>.</summary>
    public char PerfectVowel { get; init; }

    /// <summary>Of measure I: vowel of the second radical in the imperfect, <c>a</c>, <c>i</c> or <c>u</c>; else <c>\0</c>.</summary>
    public char ImperfectVowel { get; init; }

    /// <summary>The vocalised verbal nouns, the most usual first. Empty: the regular one, which measure I has not.</summary>
    public IReadOnlyList<string> VerbalNouns { get; init; } = [];

    /// <summary>A short English gloss, for people.</summary>
    public string? Gloss { get; init; }
}
