using Marsad.Weighing;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Lines;

namespace Marsad.Register;

/// <summary>What was found about one thing, as it is stored.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">What tells it from others of its kind.</param>
/// <param name="Rank">What it is ordered by, before its id.</param>
/// <param name="About">What it stands or falls with: of a contradiction the event, the place or the truce; null for anything else.</param>
/// <param name="Lines">Its lines of JSON, with a line break between two.</param>
internal sealed record WeighedRow(WeighedKind Kind, string Id, string Rank, string? About, string Lines)
{
    /// <summary>Stands behind every day.</summary>
    private const string Undated = "9";

    /// <summary>The rows of everything that was found.</summary>
    public static IEnumerable<WeighedRow> Of(WeighedLines lines) =>
        [
            .. Rows(WeighedKind.Event, lines.Events, e => e.Id, e => e.Date ?? Undated, WeighingJson.Write),
            .. Rows(
                WeighedKind.Contradiction,
                lines.Contradictions,
                c => c.Id,
                c => $"{OrderOf(c.Question)} {c.Since ?? Undated}",
                WeighingJson.Write,
                AboutOf
            ),
            .. Rows(WeighedKind.Control, lines.Control, c => c.PlaceKey, _ => "", WeighingJson.Write),
            .. Rows(WeighedKind.Pledge, lines.Pledges, p => IdOf(p.Agreement, p.Zone), _ => "", WeighingJson.Write),
        ];

    /// <summary>Which rows changes take the place of: by kind and id, and of contradictions by what they are about.</summary>
    public static (IEnumerable<(WeighedKind Kind, string Id)> Rows, IEnumerable<string> About) ReplacedBy(
        WeighedChanges changes
    ) =>
        (
            [
                .. changes.Events.Select(id => (WeighedKind.Event, id)),
                .. changes.Places.Select(key => (WeighedKind.Control, key)),
                .. changes.Pledges.Select(p => (WeighedKind.Pledge, IdOf(p.Agreement, p.Zone))),
            ],
            [
                .. changes.Events,
                .. changes.Places.Select(key => AboutOf(Question.Control, key)),
                .. changes.Zones.Select(key => AboutOf(Question.Truce, key)),
            ]
        );

    private static string IdOf(string agreement, string? zone) => $"{agreement}\n{zone}";

    private static string AboutOf(ContradictionLine line) =>
        line.Event
        ?? AboutOf(
            Enum.TryParse<Question>(line.Question, ignoreCase: true, out var known) ? known : default,
            line.Place
        );

    private static string AboutOf(Question question, string? place) => $"{question} {place}";

    private static int OrderOf(string question) =>
        Enum.TryParse<Question>(question, ignoreCase: true, out var known)
            ? (int)known
            : Enum.GetValues<Question>().Length;

    private static IEnumerable<WeighedRow> Rows<T>(
        WeighedKind kind,
        IEnumerable<T> lines,
        Func<T, string> id,
        Func<T, string> rank,
        Func<T, string> json,
        Func<T, string>? about = null
    ) =>
        lines
            .GroupBy(id, StringComparer.Ordinal)
            .Select(g => new WeighedRow(
                kind,
                g.Key,
                rank(g.First()),
                about?.Invoke(g.First()),
                string.Join('\n', g.Select(json))
            ));
}
