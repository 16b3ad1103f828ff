using Marsad.Reading;

namespace Marsad.Weighing.Reuse;

/// <summary>Reports that hang together by copying or translating; quotations join nothing.</summary>
/// <param name="Id">From the ids of the reports.</param>
/// <param name="Reports">By day, then by id.</param>
/// <param name="Links">What they rest on.</param>
/// <param name="First">Who had it first: the only one of them that nobody is known to have preceded, when each of the others was preceded.</param>
public sealed record ReuseGroup(
    string Id,
    IReadOnlyList<ReportHead> Reports,
    IReadOnlyList<ReuseLink> Links,
    FirstHolder First
)
{
    /// <summary>How many outlets there are; a report of an unknown one counts as one of its own.</summary>
    public int Outlets =>
        Reports.Select(r => r.Outlet?.Id ?? r.Outlet?.Name ?? r.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The groups of some links, the largest first, then by id.</summary>
    public static IReadOnlyList<ReuseGroup> Of(IEnumerable<ReuseLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var copied = links
            .Where(l => l.Kind != ReuseKind.Quotation)
            .OrderBy(l => l.Id, StringComparer.Ordinal)
            .ToList();
        var sets = new DisjointSets<string>(StringComparer.Ordinal);
        foreach (var link in copied)
            sets.Join(link.One.Id, link.Other.Id);
        return
        [
            .. copied
                .GroupBy(l => sets.HeadOf(l.One.Id), StringComparer.Ordinal)
                .Select(g => Of([.. g]))
                .OrderByDescending(g => g.Reports.Count)
                .ThenBy(g => g.Id, StringComparer.Ordinal),
        ];
    }

    private static ReuseGroup Of(List<ReuseLink> links)
    {
        var reports = links
            .SelectMany(l => new[] { l.One, l.Other })
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .OrderBy(r => r.Published?.Value ?? "9", StringComparer.Ordinal)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        return new ReuseGroup(
            "g" + Ids.Of(reports.Select(r => r.Id).Order(StringComparer.Ordinal).Prepend("reuse-group/1")),
            reports,
            links,
            FirstOf(reports, links)
        );
    }

    private static FirstHolder FirstOf(List<ReportHead> reports, List<ReuseLink> links)
    {
        if (links.TrueForAll(l => l.First.By == FirstBy.Agency && l.First.Name == links[0].First.Name))
            return links[0].First;
        var preceded = links
            .Where(l => l.First.Report is not null)
            .Select(l => l.First.Report == l.One.Id ? l.Other.Id : l.One.Id)
            .ToHashSet(StringComparer.Ordinal);
        return reports.Where(r => !preceded.Contains(r.Id)).Take(2).ToList() is [var first]
            ? links.First(l => l.First.Report == first.Id).First
            : new FirstHolder(FirstBy.Unknown, null, null);
    }
}
