using Marsad.Reading;

namespace Marsad.Weighing.Stories;

/// <summary>Reports about one happening and what followed from it in the same days.</summary>
public sealed record Story
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "stories/1";

    /// <summary>From the id of its first report: it stays while that report is the first.</summary>
    public required string Id { get; init; }

    /// <summary>The headline of its first report; the beginning of its text where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>By day, then by id.</summary>
    public required IReadOnlyList<ReportHead> Reports { get; init; }

    /// <summary>The first and the last day that its reports bear or tell of; null when no day is known.</summary>
    public required DaySpan? Days { get; init; }

    /// <summary>How many outlets report it; a report of an unknown one counts as one of its own.</summary>
    public required int Outlets { get; init; }

    /// <summary>How many of the reports are not copies of another of them, as far as <see cref="Reuse.ReuseIndex"/> sees.</summary>
    public required int Texts { get; init; }

    /// <summary>Names of the places that most of its reports name, the commonest first.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Names of the actors that most of its reports name, the commonest first.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Ids of the events that several of its reports tell.</summary>
    public required IReadOnlyList<string> Events { get; init; }
}
