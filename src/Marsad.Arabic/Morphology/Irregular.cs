namespace Marsad.Arabic.Morphology;

/// <summary>The verbs that no rule covers; the list is closed (Wright I §§ 137, 140, 182).</summary>
internal static class Irregular
{
    /// <summary>ليس has a perfect only.</summary>
    public const string Laysa = "لَيْسَ";

    public static readonly VerbStems.Stem LaysaStem = new("لaيس", "لaس");

    public static bool IsLaysa(VerbLemma verb) =>
        verb.Measure == Measure.I && Radicals.Parse(verb.Root) is { First: 'ل', Second: 'ي', Third: 'س' };

    /// <summary>خُذْ, كُلْ, مُرْ lose their hamza in the imperative; رَ has lost its own already.</summary>
    public static VerbStems.Stem? ImperativeStem(VerbLemma verb, VerbStems stems) =>
        verb.Measure == Measure.I
        && stems.Root is { First: 'ء' } root
        && (root.Second, root.Third) is ('خ', 'ذ') or ('ك', 'ل') or ('م', 'ر')
            ? new(stems.ImperfectActive.BeforeVowel[1..], stems.ImperfectActive.BeforeConsonant[1..])
            : null;
}
