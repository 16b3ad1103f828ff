namespace Marsad.Register;

/// <summary>How much is in a register.</summary>
/// <param name="Evidence">Pieces of evidence.</param>
/// <param name="EvidenceBytes">Their size as they came, in bytes.</param>
/// <param name="Sightings">Times that one of them was seen somewhere or with something new said of it.</param>
/// <param name="Readings">Pieces of evidence with a reading.</param>
/// <param name="Unread">Pieces of evidence that a reader could make nothing of.</param>
/// <param name="Claims">Claims in the readings.</param>
/// <param name="Problems">Problems with what never became evidence.</param>
/// <param name="ReaderVersions">Readers whose derivations are kept, with how many each.</param>
public sealed record RegisterSummary(
    long Evidence,
    long EvidenceBytes,
    long Sightings,
    long Readings,
    long Unread,
    long Claims,
    long Problems,
    IReadOnlyList<KeyValuePair<string, long>> ReaderVersions
);
