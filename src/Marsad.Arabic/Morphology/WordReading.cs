namespace Marsad.Arabic.Morphology;

/// <summary>What a lemma is.</summary>
public enum WordClass : byte
{
    /// <summary>No form of a lemma of the lexicon.</summary>
    Unknown,

    /// <summary>A verb in the perfect, the imperfect or the imperative.</summary>
    Verb,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective, nisba included.</summary>
    Adjective,

    /// <summary>اسم الفاعل of a verb.</summary>
    ActiveParticiple,

    /// <summary>اسم المفعول of a verb.</summary>
    PassiveParticiple,

    /// <summary>المصدر of a verb.</summary>
    VerbalNoun,

    /// <summary>A word of grammar: a preposition, conjunction, pronoun.</summary>
    Particle,

    /// <summary>A proper name that the caller gave.</summary>
    Name,
}

/// <summary>One way to part a word, with the lemmas that its stem can belong to there.</summary>
/// <param name="Proclitics">The letters in front, one string each («و», «ال»), in their order.</param>
/// <param name="WrittenStem">The stem as it is written in the word: «مدينت» of «مدينتهم». Proclitics, this and the
/// enclitic make up the word.</param>
/// <param name="Stem">The stem as it is written when it stands alone: «مدينة».</param>
/// <param name="Enclitic">The pronoun behind, empty for none.</param>
/// <param name="Lemmas">What the stem can be, the likeliest first; never empty.</param>
public sealed record WordReading(
    IReadOnlyList<string> Proclitics,
    string WrittenStem,
    string Stem,
    string Enclitic,
    IReadOnlyList<LemmaReading> Lemmas
);

/// <summary>A lemma that a stem can belong to.</summary>
/// <param name="Lemma">
/// How a dictionary writes it, with its vowels; the singular of a participle or verbal noun; the stem itself where the
/// lexicon does not know it.
/// </param>
/// <param name="Bare">The same without marks.</param>
/// <param name="Class">What it is.</param>
/// <param name="Verb">The verb it belongs to, for finite forms, participles and verbal nouns.</param>
/// <param name="Noun">The noun or adjective.</param>
/// <param name="Forms">What the stem says beside its lemma, the likeliest first; empty for particles and unknown words.</param>
public sealed record LemmaReading(
    string Lemma,
    string Bare,
    WordClass Class,
    VerbLemma? Verb,
    NounLemma? Noun,
    IReadOnlyList<FormFeatures> Forms
);
