namespace Marsad.Arabic.Morphology;

/// <summary>One form of a verb.</summary>
/// <param name="Vocalised">The form with all its marks: «يُعْلِنُونَ». Nominal forms carry no case vowel.</param>
/// <param name="Bare">The same letters without marks: «يعلنون».</param>
/// <param name="Features">What the form says.</param>
public sealed record VerbForm(string Vocalised, string Bare, FormFeatures Features)
{
    /// <summary>Part of the paradigm.</summary>
    public Aspect Aspect => Features.Aspect;

    /// <summary>Of the imperfect: its mood.</summary>
    public Moods Mood => Features.Moods;

    /// <summary>Of finite forms: active or passive.</summary>
    public Voice Voice => Features.Voice;

    /// <summary>Of finite forms.</summary>
    public Person Person => Features.Person;

    /// <summary>Gender of the form.</summary>
    public Gender Gender => Features.Gender;

    /// <summary>Number of the form.</summary>
    public Number Number => Features.Number;
}
