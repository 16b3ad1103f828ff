using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Clitics;

/// <summary>The forms of a lexicon, with the words of grammar, as stems. Allocates nothing.</summary>
/// <param name="forms">The compiled forms.</param>
public readonly struct FormTableStems(FormTable forms) : IStemLexicon
{
    /// <inheritdoc/>
    public StemKinds KindsOf(ReadOnlySpan<char> foldedStem) =>
        Particles.Contains(foldedStem) ? forms.KindsOf(foldedStem) | StemKinds.Particle : forms.KindsOf(foldedStem);
}
