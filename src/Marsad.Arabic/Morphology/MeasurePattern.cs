namespace Marsad.Arabic.Morphology;

/// <summary>
/// The stems of a measure in sounds, digits standing for radicals. Imperfect stems are without the prefix.
/// Source: Wright I, paradigms I–XVI at the end of the volume.
/// </summary>
internal sealed record MeasurePattern(
    string PerfectActive,
    string PerfectPassive,
    string ImperfectActive,
    string ImperfectPassive,
    string ActiveParticiple,
    string PassiveParticiple,
    char PrefixVowel
)
{
    private static readonly Dictionary<(char, char), MeasurePattern> First = Vowelled();

    private static readonly MeasurePattern[] Derived =
    [
        new("1a22a3", "1u22i3", "1a22i3", "1a22a3", "مu1a22i3", "مu1a22a3", 'u'),
        new("1A2a3", "1U2i3", "1A2i3", "1A2a3", "مu1A2i3", "مu1A2a3", 'u'),
        new("ءa12a3", "ءu12i3", "12i3", "12a3", "مu12i3", "مu12a3", 'u'),
        new("تa1a22a3", "تu1u22i3", "تa1a22a3", "تa1a22a3", "مuتa1a22i3", "مuتa1a22a3", 'a'),
        new("تa1A2a3", "تu1U2i3", "تa1A2a3", "تa1A2a3", "مuتa1A2i3", "مuتa1A2a3", 'a'),
        new("ن1a2a3", "ن1u2i3", "ن1a2i3", "ن1a2a3", "مuن1a2i3", "مuن1a2a3", 'a'),
        new("1تa2a3", "1تu2i3", "1تa2i3", "1تa2a3", "مu1تa2i3", "مu1تa2a3", 'a'),
        new("12a3a3", "12u3i3", "12a3i3", "12a3a3", "مu12a3i3", "مu12a3a3", 'a'),
        new("ستa12a3", "ستu12i3", "ستa12i3", "ستa12a3", "مuستa12i3", "مuستa12a3", 'a'),
        new("1a23a4", "1u23i4", "1a23i4", "1a23a4", "مu1a23i4", "مu1a23a4", 'u'),
        new("تa1a23a4", "تu1u23i4", "تa1a23a4", "تa1a23a4", "مuتa1a23i4", "مuتa1a23a4", 'a'),
        new("12aن3a4", "12uن3i4", "12aن3i4", "12aن3a4", "مu12aن3i4", "مu12aن3a4", 'a'),
        new("12a34a4", "12u34i4", "12a34i4", "12a34a4", "مu12a34i4", "مu12a34a4", 'a'),
    ];

    /// <summary>The stems of a measure; for measure I with the vowels of its second radical.</summary>
    public static MeasurePattern Of(VerbLemma verb) =>
        verb.Measure == Measure.I
            ? First.GetValueOrDefault((verb.PerfectVowel, verb.ImperfectVowel), First[('a', 'u')])
            : Derived[(int)verb.Measure - 2];

    private static Dictionary<(char, char), MeasurePattern> Vowelled()
    {
        var patterns = new Dictionary<(char, char), MeasurePattern>();
        foreach (var perfect in "aiu")
        foreach (var imperfect in "aiu")
            patterns[(perfect, imperfect)] = new(
                "1a2" + perfect + "3",
                "1u2i3",
                "12" + imperfect + "3",
                "12a3",
                "1A2i3",
                "مa12U3",
                'a'
            );
        return patterns;
    }
}
