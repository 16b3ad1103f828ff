namespace Marsad.Arabic.Morphology;

/// <summary>What stands before a word, as far as it tells verbs from nouns.</summary>
internal enum WordSetting : byte
{
    /// <summary>Nothing is known of it.</summary>
    Anywhere,

    /// <summary>The word opens a sentence or stands behind a mark: where news puts its verbs.</summary>
    ClauseStart,

    /// <summary>A preposition stands before it: a noun follows.</summary>
    AfterPreposition,

    /// <summary>لم, لن, قد, سوف: a verb follows.</summary>
    AfterVerbParticle,
}
