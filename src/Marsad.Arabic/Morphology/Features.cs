namespace Marsad.Arabic.Morphology;

/// <summary>Which part of a verb's paradigm a form belongs to; <see cref="None"/> for forms of nouns.</summary>
public enum Aspect : byte
{
    /// <summary>Not a form of a verb.</summary>
    None,

    /// <summary>الماضي.</summary>
    Perfect,

    /// <summary>المضارع.</summary>
    Imperfect,

    /// <summary>الأمر.</summary>
    Imperative,

    /// <summary>اسم الفاعل.</summary>
    ActiveParticiple,

    /// <summary>اسم المفعول.</summary>
    PassiveParticiple,

    /// <summary>المصدر.</summary>
    VerbalNoun,
}

/// <summary>The moods of the imperfect a form can stand for; without vowels most forms stand for several.</summary>
[Flags]
public enum Moods : byte
{
    /// <summary>Not a form of the imperfect.</summary>
    None = 0,

    /// <summary>المرفوع.</summary>
    Indicative = 1,

    /// <summary>المنصوب.</summary>
    Subjunctive = 2,

    /// <summary>المجزوم.</summary>
    Jussive = 4,

    /// <summary>المؤكَّد بالنون الثقيلة.</summary>
    Energetic = 8,
}

/// <summary>Active or passive.</summary>
public enum Voice : byte
{
    /// <summary>Not a form of a verb.</summary>
    None,

    /// <summary>المبني للمعلوم.</summary>
    Active,

    /// <summary>المبني للمجهول.</summary>
    Passive,
}

/// <summary>Who speaks, is spoken to, or is spoken of.</summary>
public enum Person : byte
{
    /// <summary>The form has no person.</summary>
    None,

    /// <summary>المتكلم.</summary>
    First,

    /// <summary>المخاطب.</summary>
    Second,

    /// <summary>الغائب.</summary>
    Third,
}

/// <summary>Grammatical gender.</summary>
public enum Gender : byte
{
    /// <summary>Said of both: the first person, the second person dual, nouns such as «طريق».</summary>
    Common,

    /// <summary>المذكر.</summary>
    Masculine,

    /// <summary>المؤنث.</summary>
    Feminine,
}

/// <summary>Grammatical number.</summary>
public enum Number : byte
{
    /// <summary>The form has no number.</summary>
    None,

    /// <summary>المفرد.</summary>
    Singular,

    /// <summary>المثنى.</summary>
    Dual,

    /// <summary>الجمع, sound or broken.</summary>
    Plural,
}

/// <summary>The cases a nominal form can stand for.</summary>
[Flags]
public enum Cases : byte
{
    /// <summary>Not a nominal form.</summary>
    None = 0,

    /// <summary>الرفع.</summary>
    Nominative = 1,

    /// <summary>النصب.</summary>
    Accusative = 2,

    /// <summary>الجر.</summary>
    Genitive = 4,

    /// <summary>Accusative or genitive, which duals and sound plurals do not tell apart.</summary>
    Oblique = Accusative | Genitive,

    /// <summary>Any case: the letters do not show it.</summary>
    Any = Nominative | Oblique,
}

/// <summary>In which surroundings a nominal form is written this way.</summary>
public enum State : byte
{
    /// <summary>Not a nominal form, or written the same everywhere.</summary>
    Any,

    /// <summary>Only without article and without a following genitive: «قتيلاً»، «قاضٍ».</summary>
    Indefinite,

    /// <summary>Only with the article or before a genitive or pronoun: «قاضي».</summary>
    Definite,

    /// <summary>Duals and sound plurals with their nun: «مقاتلون».</summary>
    Absolute,

    /// <summary>Duals and sound plurals before a genitive or pronoun: «مقاتلو».</summary>
    Construct,
}

/// <summary>What a form says beside its lemma. Eight bytes.</summary>
/// <param name="Aspect">Part of the verb's paradigm; none for nouns.</param>
/// <param name="Moods">Of the imperfect: every mood the letters allow.</param>
/// <param name="Voice">Of finite verb forms.</param>
/// <param name="Person">Of finite verb forms.</param>
/// <param name="Gender">Gender of the form.</param>
/// <param name="Number">Number of the form.</param>
/// <param name="Cases">Of nominal forms: every case the letters allow.</param>
/// <param name="State">Of nominal forms.</param>
public readonly record struct FormFeatures(
    Aspect Aspect,
    Moods Moods,
    Voice Voice,
    Person Person,
    Gender Gender,
    Number Number,
    Cases Cases,
    State State
)
{
    /// <summary>Whether the form is a perfect, an imperfect or an imperative.</summary>
    public bool IsFinite => Aspect is Aspect.Perfect or Aspect.Imperfect or Aspect.Imperative;

    internal static FormFeatures Finite(
        Aspect aspect,
        Moods moods,
        Voice voice,
        Person person,
        Gender gender,
        Number number
    ) => new(aspect, moods, voice, person, gender, number, Cases.None, State.Any);

    internal static FormFeatures Nominal(Aspect aspect, Gender gender, Number number, Cases cases, State state) =>
        new(aspect, Moods.None, Voice.None, Person.None, gender, number, cases, state);
}
