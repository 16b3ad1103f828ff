namespace Marsad.Reading.Theatres;

/// <summary>The tables of the theatres while they are being loaded.</summary>
internal sealed class TheatreTables
{
    /// <summary>A file of places that is not to be read: the one that an import replaces.</summary>
    public string? Without { get; init; }

    public List<string> Folders { get; } = [];
    public Dictionary<string, IReadOnlyList<string>> Focus { get; } = new(StringComparer.Ordinal);
    public List<Entity> Entities { get; } = [];
    public List<Institution> Institutions { get; } = [];
    public List<Title> Titles { get; } = [];
    public List<PlaceKind> PlaceKinds { get; } = [];
    public List<Direction> Directions { get; } = [];
    public Dictionary<string, int> Precisions { get; } = new(StringComparer.Ordinal);
    public List<Allegiance> Allegiances { get; } = [];
    public List<Adjective> Adjectives { get; } = [];
    public List<KnownOutlet> Outlets { get; } = [];
    public List<KnownAgreement> Agreements { get; } = [];
    public List<Provision> Provisions { get; } = [];
    public List<OfficeTerm> Offices { get; } = [];
    public List<(string File, int Line)> OfficeLines { get; } = [];
    public List<(string Id, string Name)> ForeignNames { get; } = [];
    public NameTrie Names { get; } = new();
    public Dictionary<string, string> Abbreviations { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, Entity> ById { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, Country> Countries { get; } = new(StringComparer.Ordinal);
    public Dictionary<(string Role, string Country), List<Entity>> Roles { get; } = [];

    /// <summary>The ids of places by their codes in gazetteers, such as <c>pcodes:C1007</c>.</summary>
    public Dictionary<string, string> Codes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where each id was defined, for messages.</summary>
    public Dictionary<string, (string File, int Line)> Lines { get; } = new(StringComparer.Ordinal);
}
