using Marsad.Reading;
using Marsad.Weighing;

namespace Marsad.Publishing.Account.Index;

/// <summary>A report as the lists need it; its text is read again when its page is written.</summary>
internal sealed class ReportEntry
{
    public required string Slug { get; init; }
    public required string? Title { get; init; }
    public required string Language { get; init; }
    public required string Path { get; init; }
    public required string? Published { get; init; }
    public required SourceEntry Outlet { get; init; }
    public required int Claims { get; init; }
    public string Page => $"reports/{Slug}.html";
}

/// <summary>A claim as the lists need it.</summary>
internal sealed class ClaimEntry
{
    public required string Id { get; init; }
    public required string Anchor { get; init; }
    public required ReportEntry Report { get; init; }
    public required string Quote { get; init; }
    public required int Start { get; init; }
    public required string Type { get; init; }
    public required string Status { get; init; }
    public required string? Date { get; init; }
    public required DaySpan? Days { get; init; }
    public required PlaceEntry? Place { get; init; }

    /// <summary>From the outlet to the origin; never empty.</summary>
    public required IReadOnlyList<SourceEntry> Chain { get; init; }
    public SourceEntry Origin => Chain[^1];
    public string Link => $"{Report.Page}#c-{Anchor}";
}

/// <summary>A place with all that bears on it.</summary>
internal sealed class PlaceEntry(string key, string name, string? nameAr, string? country, double? lat, double? lon)
{
    public string Slug { get; } = Index.Slug.Of("place:" + key);
    public string Key { get; } = key;
    public string Name { get; } = name;
    public string? NameAr { get; set; } = nameAr;
    public string? Country { get; set; } = country;
    public double? Lat { get; set; } = lat;
    public double? Lon { get; set; } = lon;
    public bool OnMap => Lat is >= -90 and <= 90 && Lon is >= -180 and <= 180;
    public List<Mentions> Reports { get; } = [];
    public List<ClaimEntry> Claims { get; } = [];
    public string Page => $"places/{Slug}.html";

    /// <summary>What orders and sizes the places: the reports that name it.</summary>
    public int Count => Reports.Count;
}

/// <summary>How often a report names a place, and the anchor of where it does so first.</summary>
internal readonly record struct Mentions(ReportEntry Report, int Times, string Anchor);

/// <summary>An outlet, a relay, an origin, or several of these at once.</summary>
internal sealed class SourceEntry(string key, string? name, string? nameAr, string? kind)
{
    public string Slug { get; } = Index.Slug.Of("source:" + key);
    public string Key { get; } = key;

    /// <summary>Null for the outlets that are not known.</summary>
    public string? Name { get; } = name;
    public string? NameAr { get; set; } = nameAr;
    public string? Kind { get; set; } = kind;
    public List<ReportEntry> Reports { get; } = [];
    public List<ClaimEntry> Published { get; } = [];
    public List<ClaimEntry> Relayed { get; } = [];
    public List<ClaimEntry> Said { get; } = [];
    public string Page => $"sources/{Slug}.html";

    public static string KeyOf(Link link) => link.Id ?? "name:" + link.Name.Trim();
}
