using System.Globalization;
using Marsad.Publishing.Redaction;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Worlds;

namespace Marsad.Publishing.Account.Index;

/// <summary>Gathers the index of an account from readings, one at a time; no text of a report is kept but the quotes.</summary>
/// <param name="world">By what claims are weighed.</param>
internal sealed class IndexBuilder(World world)
{
    private readonly List<ReportEntry> _reports = [];
    private readonly Dictionary<string, ReportEntry> _reportsById = new(StringComparer.Ordinal);
    private readonly List<ClaimEntry> _claims = [];
    private readonly List<ControlClaim> _control = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceEntry> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceEntry> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _arabicNames = new(StringComparer.Ordinal);
    private readonly Weigher _weigher = new(world);
    private Withheld _withheld = Withheld.Nothing;
    private int _duplicates;

    public static string PlaceKey(string? id, string name) => id ?? "name:" + name.Trim();

    /// <summary>Adds what may be shown of a reading.</summary>
    /// <param name="shown">That; null when nothing may.</param>
    /// <param name="withheld">How much may not.</param>
    /// <param name="obtained">The day on which the report was first there; null when it is not known.</param>
    public void Add(ReportReading? shown, Withheld withheld, DateOnly? obtained)
    {
        _withheld += withheld;
        if (shown is null)
            return;
        var slug = Slug.OfReport(shown.Report.Id);
        if (!_seen.Add(slug))
        {
            _duplicates++;
            return;
        }
        var outlet = OutletOf(shown);
        var report = new ReportEntry
        {
            Slug = slug,
            Title = string.IsNullOrWhiteSpace(shown.Report.Title) ? null : shown.Report.Title.Trim(),
            Language = shown.Report.Language,
            Path = shown.Report.Path,
            Published = shown.Report.Published?.Value,
            Outlet = outlet,
            Claims = shown.Claims.Count,
        };
        _reports.Add(report);
        _reportsById.Add(shown.Report.Id, report);
        outlet.Reports.Add(report);
        foreach (var named in shown.Places.GroupBy(p => PlaceKey(p.Id, p.Name), StringComparer.Ordinal))
        {
            var first = named.MinBy(p => p.Start)!;
            var place = PlaceOf(first.Id, first.Name, first.NameAr, first.Country, first.Lat, first.Lon);
            place.Reports.Add(
                new Mentions(report, named.Count(), string.Create(CultureInfo.InvariantCulture, $"m-{first.Start}"))
            );
        }
        foreach (var claim in shown.Claims)
            Add(claim, report, outlet);
        _control.AddRange(ControlClaim.In(shown));
        _weigher.Add(shown, obtained);
        foreach (var actor in shown.Actors)
            Name(actor.Name, actor.NameAr);
        foreach (var claim in shown.Claims)
        {
            Name(claim.Actor?.Name, claim.Actor?.NameAr);
            Name(claim.Target?.Name, claim.Target?.NameAr);
            foreach (var link in claim.Chain.Append(claim.Speaker))
                Name(link.Name, link.NameAr);
        }
    }

    public AccountIndex Build()
    {
        _reports.Sort(
            (a, b) =>
                string.CompareOrdinal(b.Published ?? "", a.Published ?? "") is var byDate and not 0 ? byDate
                : string.CompareOrdinal(a.Path, b.Path) is var byPath and not 0 ? byPath
                : string.CompareOrdinal(a.Slug, b.Slug)
        );
        var claims = InTime(_claims);
        var order = _reports.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        foreach (var source in _sources.Values)
        {
            Sort(source.Said);
            Sort(source.Relayed);
            Sort(source.Published);
            source.Reports.Sort((a, b) => order[a] - order[b]);
        }
        foreach (var place in _places.Values)
        {
            Sort(place.Claims);
            place.Reports.Sort((a, b) => order[a.Report] - order[b.Report]);
        }
        var disputes = ControlDisputes.Find(_control, world.Sides.Same);
        return new AccountIndex
        {
            Reports = _reports,
            Claims = claims,
            Places =
            [
                .. _places
                    .Values.OrderByDescending(p => p.Count)
                    .ThenByDescending(p => p.Claims.Count)
                    .ThenBy(p => p.Key, StringComparer.Ordinal),
            ],
            Sources =
            [
                .. _sources
                    .Values.OrderByDescending(s => s.Said.Count)
                    .ThenByDescending(s => s.Relayed.Count + s.Reports.Count)
                    .ThenBy(s => s.Key, StringComparer.Ordinal),
            ],
            Disputes = disputes,
            Weighed = new WeighedIndex(_weigher, _arabicNames),
            Withheld = _withheld,
            Duplicates = _duplicates,
            ById = _byId,
            ReportsById = _reportsById,
            PlacesByKey = _places,
            SourcesByKey = _sources,
            Disputed = ByClaim(disputes),
        };
    }

    private void Name(string? name, string? arabic)
    {
        if (name is not null && arabic is not null)
            _arabicNames.TryAdd(name, arabic);
    }

    private static Dictionary<string, int> ByClaim(IReadOnlyList<ControlDispute> disputes)
    {
        var byClaim = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < disputes.Count; i++)
        {
            foreach (var claim in disputes[i].Positions.SelectMany(p => p.Claims))
                byClaim.TryAdd(claim.ClaimId, i);
        }
        return byClaim;
    }

    private void Add(Claim claim, ReportEntry report, SourceEntry outlet)
    {
        var chain = ChainOf(claim, outlet);
        var entry = new ClaimEntry
        {
            Id = claim.Id,
            Anchor = Slug.OfClaim(claim.Id),
            Report = report,
            Quote = claim.Quote,
            Start = claim.Start,
            Type = claim.Type,
            Status = claim.Status,
            Date = claim.Date,
            Days = DaySpan.Parse(claim.Date),
            Place = claim.Place is { } p ? PlaceOf(p.Id, p.Name, p.NameAr, null, p.Lat, p.Lon) : null,
            Chain = chain,
        };
        _claims.Add(entry);
        _byId.TryAdd(claim.Id, entry);
        if (entry.Place is { } at)
        {
            at.Claims.Add(entry);
            // a place that only a claim names, without a mention of its own
            if (at.Reports.Count == 0 || at.Reports[^1].Report != report)
                at.Reports.Add(new Mentions(report, 1, "c-" + entry.Anchor));
        }
        outlet.Published.Add(entry);
        chain[^1].Said.Add(entry);
        foreach (var relay in chain.Skip(1).SkipLast(1).Distinct())
            relay.Relayed.Add(entry);
    }

    // The contract's chain starts with the outlet, which has no name of its own there.
    private SourceEntry[] ChainOf(Claim claim, SourceEntry outlet)
    {
        var links = claim.Chain.Count > 0 ? claim.Chain : [claim.Speaker];
        var chain = new List<SourceEntry> { outlet };
        foreach (var link in links)
        {
            if (link.Name == "outlet" || link.Name == outlet.Name)
                continue;
            var source = SourceOf(SourceEntry.KeyOf(link), link.Name, link.NameAr, link.Kind);
            if (source != chain[^1])
                chain.Add(source);
        }
        return [.. chain];
    }

    private SourceEntry OutletOf(ReportReading reading) =>
        reading.Report.Outlet is { } outlet && !string.IsNullOrWhiteSpace(outlet.Name)
            ? SourceOf(outlet.Id ?? "name:" + outlet.Name.Trim(), outlet.Name.Trim(), null, "media")
            : SourceOf("outlet", null, null, "media");

    private SourceEntry SourceOf(string key, string? name, string? nameAr, string? kind)
    {
        if (!_sources.TryGetValue(key, out var source))
            _sources.Add(key, source = new SourceEntry(key, name, nameAr, kind));
        source.NameAr ??= nameAr;
        source.Kind ??= kind;
        return source;
    }

    private PlaceEntry PlaceOf(string? id, string name, string? nameAr, string? country, double? lat, double? lon)
    {
        var key = PlaceKey(id, name);
        if (!_places.TryGetValue(key, out var place))
            _places.Add(key, place = new PlaceEntry(key, name, nameAr, country, lat, lon));
        place.NameAr ??= nameAr;
        place.Country ??= country;
        if (!place.OnMap)
            (place.Lat, place.Lon) = (lat, lon);
        return place;
    }

    private static void Sort(List<ClaimEntry> claims)
    {
        var sorted = InTime(claims);
        claims.Clear();
        claims.AddRange(sorted);
    }

    private static List<ClaimEntry> InTime(List<ClaimEntry> claims) =>
        [
            .. claims
                .OrderBy(c => c.Days?.First ?? DateOnly.MaxValue)
                .ThenBy(c => c.Days?.Days ?? int.MaxValue)
                .ThenBy(c => c.Report.Published ?? "", StringComparer.Ordinal)
                .ThenBy(c => c.Report.Path, StringComparer.Ordinal)
                .ThenBy(c => c.Start)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];
}
