namespace Marsad.Register;

/// <summary>A claim as the register's index knows it; its words are in the reading.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="EvidenceId">The report it stands in.</param>
/// <param name="Type">Event type.</param>
/// <param name="Status">happened, ongoing, planned, pledged, demanded, denied or hypothetical.</param>
/// <param name="Speaker">English name of the origin.</param>
/// <param name="Place">English name of the place; null when none is named.</param>
/// <param name="Date">ISO 8601 date, month, year or interval; null when the text does not say.</param>
public sealed record ClaimEntry(
    string Id,
    string EvidenceId,
    string Type,
    string Status,
    string Speaker,
    string? Place,
    string? Date
);
