using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;

namespace Marsad.Reading.Claims;

/// <summary>Tells the segmenter which stems are words: the compiled forms and the words of grammar.</summary>
internal readonly struct FormStems(FormTable forms) : IStemLexicon
{
    public StemKinds KindsOf(ReadOnlySpan<char> foldedStem)
    {
        var kinds = Particles.IsKnown(foldedStem) ? StemKinds.Particle : StemKinds.None;
        foreach (ref readonly var entry in forms.Lookup(foldedStem))
            kinds |= entry.Features.Aspect switch
            {
                Aspect.Perfect or Aspect.Imperative => StemKinds.Verb,
                Aspect.Imperfect => StemKinds.Imperfect,
                _ => StemKinds.Noun,
            };
        return kinds;
    }
}
