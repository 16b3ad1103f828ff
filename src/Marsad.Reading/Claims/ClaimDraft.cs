namespace Marsad.Reading.Claims;

/// <summary>A claim before its spans are counted in code points and its id is made.</summary>
internal sealed record ClaimDraft(
    int FirstToken,
    int EndToken,
    Voice Voice,
    string Reporting,
    string Type,
    string? Subtype,
    string Status,
    Cast Cast,
    string? Date,
    Casualties? Casualties,
    bool DirectQuote,
    string? Provision,
    IReadOnlyList<string> Because
);
