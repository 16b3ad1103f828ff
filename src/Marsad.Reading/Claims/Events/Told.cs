using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>What a claim tells.</summary>
internal sealed record Told(string Reporting, string Type, string? Subtype, string Status, Cast Cast)
{
    /// <summary>The words that carry it; null when the act of saying alone does.</summary>
    public Happening? Happening { get; init; }

    /// <summary>The verb that passes it on; null when it is told.</summary>
    public ReportingSense? Speech { get; init; }

    /// <summary>The token whose tense or cue gave the status; -1 when there is none.</summary>
    public int Predicate { get; init; } = -1;
}
