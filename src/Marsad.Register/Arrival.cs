namespace Marsad.Register;

/// <summary>A piece of evidence in the order in which it came in.</summary>
/// <param name="Position">Grows with every arrival; never reused.</param>
/// <param name="EvidenceId">SHA-256, lower-case hex.</param>
public readonly record struct Arrival(long Position, string EvidenceId);
