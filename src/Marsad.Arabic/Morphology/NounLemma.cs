namespace Marsad.Arabic.Morphology;

/// <summary>What kind of nominal a lemma is.</summary>
public enum NounKind : byte
{
    /// <summary>اسم.</summary>
    Noun,

    /// <summary>صفة: has a feminine and agrees with its noun.</summary>
    Adjective,

    /// <summary>نسبة: an adjective in «ـِيّ».</summary>
    Nisba,
}

/// <summary>A noun or adjective as a dictionary gives it.</summary>
public sealed record NounLemma
{
    /// <summary>
    /// The singular without case vowel: «قَتِيل», «مَدِينَة». Those in hidden yāʾ are written with their tanwīn: «قَاضٍ».
    /// </summary>
    public required string Lemma { get; init; }

    /// <summary>Gender of the singular.</summary>
    public Gender Gender { get; init; } = Gender.Masculine;

    /// <summary>Noun, adjective or nisba.</summary>
    public NounKind Kind { get; init; }

    /// <summary>The feminine beside a masculine: «حَمْرَاء» beside «أَحْمَر»; null where there is none.</summary>
    public string? Feminine { get; init; }

    /// <summary>The broken plurals, the most usual first.</summary>
    public IReadOnlyList<string> Plurals { get; init; } = [];

    /// <summary>Whether there is a sound masculine plural, «ـون».</summary>
    public bool SoundMasculinePlural { get; init; }

    /// <summary>Whether there is a sound feminine plural, «ـات», of the lemma or of its feminine.</summary>
    public bool SoundFemininePlural { get; init; }

    /// <summary>A short English gloss, for people.</summary>
    public string? Gloss { get; init; }
}

/// <summary>One form of a noun or adjective.</summary>
/// <param name="Vocalised">The form with its marks, case vowels of the singular and of broken plurals left out.</param>
/// <param name="Bare">The same letters without marks.</param>
/// <param name="Features">What the form says.</param>
public sealed record NounForm(string Vocalised, string Bare, FormFeatures Features);
