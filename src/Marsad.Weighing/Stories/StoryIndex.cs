using System.Globalization;
using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Stories;

/// <summary>The reports of which stories are made; each takes a small room of its own, whatever its length. Not safe for several threads.</summary>
internal sealed class StoryIndex(World world)
{
    private const int Shown = 3;

    private readonly Dictionary<string, StoryReport> _reports = new(StringComparer.Ordinal);

    /// <summary>How many times two reports were compared when the stories were last asked for.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Adds a report; the same again changes nothing.</summary>
    public void Add(ReportReading reading) => _reports.TryAdd(reading.Report.Id, StoryReport.Of(reading, world));

    /// <summary>The stories, by their first day, then by id.</summary>
    /// <param name="events">The events that the reports tell, each with its claims.</param>
    /// <param name="links">Which reports share words.</param>
    public IReadOnlyList<Story> Stories(
        IEnumerable<(string Id, IReadOnlyList<Testimony> Claims)> events,
        IReadOnlyList<ReuseLink> links
    )
    {
        var told = Told(events);
        var shares = Shares(links);
        var sources = shares.Keys.ToLookup(pair => pair.Two, pair => pair.One, StringComparer.Ordinal);
        var finder = new StoryFinder(
            [.. _reports.Values],
            r => [.. told[r.Head.Id].Order(StringComparer.Ordinal).Select(id => Trait.Of(TraitKind.Event, id))],
            (a, b) => shares.GetValueOrDefault((a.Head.Id, b.Head.Id)),
            r => [.. sources[r.Head.Id].Select(id => _reports[id])]
        );
        var copies = links
            .Where(l => l.Kind is ReuseKind.Copy or ReuseKind.Near)
            .ToLookup(l => l.Other.Id, l => l.One.Id, StringComparer.Ordinal);
        var stories = finder.Find().Select(reports => Of(reports, told, copies)).ToList();
        Comparisons = finder.Comparisons;
        return [.. stories.OrderBy(s => s.Days?.First ?? DateOnly.MaxValue).ThenBy(s => s.Id, StringComparer.Ordinal)];
    }

    // An event of one report brings it together with no other.
    private static ILookup<string, string> Told(IEnumerable<(string Id, IReadOnlyList<Testimony> Claims)> events) =>
        events
            .Select(e => (e.Id, Reports: e.Claims.Select(c => c.Head.Id).Distinct(StringComparer.Ordinal).ToList()))
            .Where(e => e.Reports.Count > 1)
            .SelectMany(e => e.Reports.Select(report => (Report: report, e.Id)))
            .ToLookup(e => e.Report, e => e.Id, StringComparer.Ordinal);

    // Both ways: which of two comes first in a story may not be which had the words first.
    private static Dictionary<(string One, string Two), double> Shares(IReadOnlyList<ReuseLink> links)
    {
        var shares = new Dictionary<(string, string), double>();
        foreach (var link in links.Where(l => l.Kind != ReuseKind.Quotation))
        {
            var share = Math.Max(link.ShareOfOne, link.ShareOfOther);
            shares[(link.One.Id, link.Other.Id)] = share;
            shares[(link.Other.Id, link.One.Id)] = share;
        }
        return shares;
    }

    private static Story Of(
        IReadOnlyList<StoryReport> reports,
        ILookup<string, string> told,
        ILookup<string, string> copies
    )
    {
        var ids = reports.Select(r => r.Head.Id).ToHashSet(StringComparer.Ordinal);
        var days = reports.Where(r => r.Day is not null).Select(r => r.Day!.Value).ToList();
        return new Story
        {
            Id = "s" + Ids.Of("story/1", reports[0].Head.Id),
            Title = reports[0].Title,
            Reports = [.. reports.Select(r => r.Head)],
            Days = days.Count == 0 ? null : new DaySpan(days.Min(), days.Max()),
            Outlets = reports
                .Select(r => r.Head.Outlet?.Id ?? r.Head.Outlet?.Name ?? r.Head.Id)
                .Distinct(StringComparer.Ordinal)
                .Count(),
            Texts = reports.Count(r => !copies[r.Head.Id].Any(ids.Contains)),
            Places = Commonest(reports, r => r.Places),
            Actors = Commonest(reports, r => r.Actors),
            Events =
            [
                .. reports
                    .SelectMany(r => told[r.Head.Id])
                    .GroupBy(id => id, StringComparer.Ordinal)
                    .Where(g => g.Skip(1).Any())
                    .Select(g => g.Key)
                    .Order(StringComparer.Ordinal),
            ],
        };
    }

    private static string[] Commonest(
        IReadOnlyList<StoryReport> reports,
        Func<StoryReport, IReadOnlyList<string>> names
    ) =>
        [
            .. reports
                .SelectMany(names)
                .GroupBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(g => g.Key),
        ];
}
