namespace Marsad.Arabic.Clitics;

/// <summary>Says which stems are words. Implement it as a struct: the look-up is then inlined.</summary>
public interface IStemLexicon
{
    /// <summary>What a folded stem can be; <see cref="StemKinds.None"/> for no word. Must allocate nothing to be fast.</summary>
    StemKinds KindsOf(ReadOnlySpan<char> foldedStem);
}
