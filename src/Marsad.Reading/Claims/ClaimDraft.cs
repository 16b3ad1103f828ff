namespace Marsad.Reading.Claims;

/// <summary>
/// A claim as a reader draws it: bound to tokens of the report and to entities. Its id, its spans in code points, its chain
/// and its names are made from it by <see cref="ReportSurvey.With"/>, the same for every reader.
/// </summary>
/// <param name="FirstToken">First token of the words that carry it.</param>
/// <param name="EndToken">One past the last token.</param>
/// <param name="Voice">Who says it, through whom.</param>
/// <param name="Reporting">As <see cref="Claim.Reporting"/>.</param>
/// <param name="Type">As <see cref="Claim.Type"/>.</param>
/// <param name="Subtype">As <see cref="Claim.Subtype"/>.</param>
/// <param name="Status">As <see cref="Claim.Status"/>.</param>
/// <param name="Cast">Who did what to whom, where.</param>
/// <param name="Date">As <see cref="Claim.Date"/>.</param>
/// <param name="Casualties">As <see cref="Claim.Casualties"/>.</param>
/// <param name="DirectQuote">As <see cref="Claim.DirectQuote"/>.</param>
/// <param name="Provision">English name of the agreement that its words name; null when they name none.</param>
/// <param name="Because">As <see cref="Claim.Because"/>.</param>
public sealed record ClaimDraft(
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
)
{
    /// <summary>What the reader was not sure of beside what voice and cast tell of themselves.</summary>
    public IReadOnlyList<string> Unsure { get; init; } = [];

    /// <summary>
    /// As <see cref="Claim.Grounds"/>, the speaker's and the span of the word left open; null when the reader tells none.
    /// </summary>
    public Grounds? Grounds { get; init; }

    /// <summary>Who holds the ground on which it happens, as its words say by the way; null when they do not.</summary>
    public Control? Held { get; init; }

    /// <summary>The token of the word that tells the type; -1 when none does.</summary>
    public int EventToken { get; init; } = -1;
}
