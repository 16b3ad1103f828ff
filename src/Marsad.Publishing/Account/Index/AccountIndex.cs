using Marsad.Publishing.Redaction;
using Marsad.Weighing.Territory;

namespace Marsad.Publishing.Account.Index;

/// <summary>Everything that the lists, the map and the figures of an account are drawn from, so that they agree.</summary>
internal sealed class AccountIndex
{
    /// <summary>Canonical order of statuses on every page.</summary>
    public static readonly string[] Statuses =
    [
        "happened",
        "ongoing",
        "denied",
        "planned",
        "pledged",
        "demanded",
        "hypothetical",
    ];

    /// <summary>Latest first; those without a date last.</summary>
    public required IReadOnlyList<ReportEntry> Reports { get; init; }

    /// <summary>By the first day of what they describe; those without a date last.</summary>
    public required IReadOnlyList<ClaimEntry> Claims { get; init; }

    /// <summary>The places named most first.</summary>
    public required IReadOnlyList<PlaceEntry> Places { get; init; }

    /// <summary>By number of claims.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
    public required IReadOnlyList<ControlDispute> Disputes { get; init; }

    /// <summary>What weighing makes of the claims.</summary>
    public required WeighedIndex Weighed { get; init; }
    public required Withheld Withheld { get; init; }

    /// <summary>Readings left out because their report was there already.</summary>
    public required int Duplicates { get; init; }

    public required IReadOnlyDictionary<string, ClaimEntry> ById { get; init; }
    public required IReadOnlyDictionary<string, ReportEntry> ReportsById { get; init; }
    public required IReadOnlyDictionary<string, PlaceEntry> PlacesByKey { get; init; }
    public required IReadOnlyDictionary<string, SourceEntry> SourcesByKey { get; init; }

    /// <summary>For each claim that stands in a dispute, by its id: which of <see cref="Disputes"/>.</summary>
    public required IReadOnlyDictionary<string, int> Disputed { get; init; }

    public IEnumerable<ClaimEntry> Dated => Claims.Where(c => c.Days is not null);
    public IEnumerable<ClaimEntry> Undated => Claims.Where(c => c.Days is null);
    public IEnumerable<SourceEntry> Outlets => Sources.Where(s => s.Reports.Count > 0);
    public IEnumerable<SourceEntry> Origins => Sources.Where(s => s.Said.Count > 0);

    /// <summary>Those that pass on what others say.</summary>
    public IEnumerable<SourceEntry> Relays => Sources.Where(s => s.Relayed.Count > 0);

    public static int OrderOf(string status)
    {
        var at = Array.IndexOf(Statuses, status);
        return at < 0 ? Statuses.Length : at;
    }
}
