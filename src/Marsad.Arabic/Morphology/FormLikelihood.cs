namespace Marsad.Arabic.Morphology;

/// <summary>
/// Orders what a stem without vowels can be, by what prose tells of third persons: the lower, the likelier. A spelling
/// that is exactly the form's own counts more than anything else.
/// </summary>
internal static class FormLikelihood
{
    private const int Misspelt = 200;

    public static int CostOf(FormFeatures form, bool spelledSo, WordSetting setting)
    {
        var cost = spelledSo ? 0 : Misspelt;
        cost += form.Aspect switch
        {
            Aspect.None => 0,
            Aspect.Perfect or Aspect.Imperfect => 4,
            Aspect.VerbalNoun => 6,
            Aspect.ActiveParticiple or Aspect.PassiveParticiple => 8,
            _ => 60,
        };
        cost += setting switch
        {
            WordSetting.ClauseStart or WordSetting.AfterVerbParticle when !form.IsFinite => 20,
            WordSetting.AfterPreposition when form.IsFinite => 40,
            _ => 0,
        };
        if (!form.IsFinite)
        {
            cost += form.Number == Number.Dual ? 10 : 0;
            return cost + (form.State is State.Construct or State.Indefinite ? 2 : 0);
        }
        cost += form.Person switch
        {
            Person.First => 12,
            Person.Second => 24,
            _ => 0,
        };
        cost += form.Voice == Voice.Passive ? 3 : 0;
        // هنّ فعلن and هما فعلا are rare in prose, and look like nouns.
        return cost
            + (
                form.Number == Number.Dual ? 12
                : form is { Number: Number.Plural, Gender: Gender.Feminine } ? 16
                : 0
            );
    }
}
