using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Clitics;

/// <summary>The forms of a lexicon, with the words of grammar, as stems. Allocates nothing.</summary>
/// <param name="forms">The compiled forms.</param>
public readonly struct FormTableStems(FormTable forms) : IStemLexicon
{
    /// <inheritdoc/>
    public StemKinds KindsOf(ReadOnlySpan<char> foldedStem)
    {
        var kinds = Particles.Contains(foldedStem) ? StemKinds.Particle : StemKinds.None;
        foreach (ref readonly var entry in forms.Lookup(foldedStem))
        {
            kinds |= entry.Features.Aspect switch
            {
                Aspect.Perfect or Aspect.Imperative => StemKinds.Verb,
                Aspect.Imperfect => StemKinds.Imperfect,
                _ => StemKinds.Noun,
            };
        }
        return kinds;
    }
}
