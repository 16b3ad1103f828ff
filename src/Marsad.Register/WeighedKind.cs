namespace Marsad.Register;

/// <summary>The kinds of what is kept of weighing.</summary>
internal enum WeighedKind
{
    Event,
    Contradiction,
    Control,
    Pledge,
}
