using Marsad.Arabic.Clitics;

namespace Marsad.Arabic.Morphology;

/// <summary>Where the entries of a written form stand. Eight bytes, so that a form and its key are sixteen.</summary>
/// <param name="First">Index of its first entry.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="Kinds">What the form is as a stem.</param>
internal record struct FormSlot(int First, ushort Count, StemKinds Kinds);
