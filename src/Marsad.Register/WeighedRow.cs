using Marsad.Weighing;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Lines;

namespace Marsad.Register;

/// <summary>What was found about one thing, as it is stored.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">What tells it from others of its kind.</param>
/// <param name="Rank">What it is ordered by, before its id.</param>
/// <param name="Lines">Its lines of JSON, with a line break between two.</param>
internal sealed record WeighedRow(WeighedKind Kind, string Id, string Rank, string Lines)
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
                WeighingJson.Write
            ),
            .. Rows(WeighedKind.Control, lines.Control, c => c.PlaceKey, _ => "", WeighingJson.Write),
            .. Rows(WeighedKind.Pledge, lines.Pledges, p => $"{p.Agreement}\n{p.Zone}", _ => "", WeighingJson.Write),
        ];

    private static int OrderOf(string question) =>
        Enum.TryParse<Question>(question, ignoreCase: true, out var known)
            ? (int)known
            : Enum.GetValues<Question>().Length;

    private static IEnumerable<WeighedRow> Rows<T>(
        WeighedKind kind,
        IEnumerable<T> lines,
        Func<T, string> id,
        Func<T, string> rank,
        Func<T, string> json
    ) =>
        lines
            .GroupBy(id, StringComparer.Ordinal)
            .Select(g => new WeighedRow(kind, g.Key, rank(g.First()), string.Join('\n', g.Select(json))));
}
