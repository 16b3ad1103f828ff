using System.Collections.Concurrent;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Theatres;

/// <summary>
/// What is known of the world for reading: the core and the theatres loaded with it, compiled for look-up. Immutable and safe for
/// many threads. Made by <see cref="TheatreLoader"/>.
/// </summary>
public sealed class Theatre
{
    private readonly Dictionary<string, Entity> _byId;
    private readonly Dictionary<string, int> _precisions;
    private readonly Dictionary<string, (string File, int Line)> _lines;
    private readonly Dictionary<string, List<Provision>> _provisions;
    private readonly Dictionary<string, Country> _countries;
    private readonly Dictionary<(string Role, string Country), List<Entity>> _roles;
    private readonly Dictionary<string, Adjective> _adjectives;
    private readonly Dictionary<(string Title, string Of), List<OfficeTerm>> _offices;

    internal Theatre(TheatreTables tables)
    {
        Folders = [.. tables.Folders];
        Focus = tables.Focus;
        FocusCodes = tables.Focus.SelectMany(f => f.Value).ToHashSet(StringComparer.Ordinal);
        Entities = tables.Entities;
        Institutions = tables.Institutions;
        Titles = tables.Titles;
        PlaceKinds = tables.PlaceKinds;
        Directions = tables.Directions;
        Allegiances = tables.Allegiances;
        Adjectives = tables.Adjectives;
        Outlets = tables.Outlets;
        Agreements = tables.Agreements;
        Offices = tables.Offices;
        Provisions = tables.Provisions;
        ForeignNames = tables.ForeignNames;
        _provisions = tables
            .Provisions.GroupBy(p => p.Agreement, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        Names = tables.Names;
        Abbreviations = tables.Abbreviations;
        _byId = tables.ById;
        _precisions = tables.Precisions;
        _lines = tables.Lines;
        _countries = tables.Countries;
        _roles = tables.Roles;
        _adjectives = new(StringComparer.Ordinal);
        foreach (var adjective in tables.Adjectives)
            if (adjective.Of.Id is { } id)
                _adjectives.TryAdd(id, adjective);
        _offices = [];
        foreach (var term in tables.Offices)
        {
            if (!_offices.TryGetValue((term.Title, term.Of), out var terms))
                _offices[(term.Title, term.Of)] = terms = [];
            terms.Add(term);
        }
    }

    /// <summary>The scanners of names that no thread is using.</summary>
    internal ConcurrentBag<AtomScanner> Scanners { get; } = [];

    /// <summary>Names of the folders loaded, in their order.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>For each theatre folder the codes of its countries.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Focus { get; }

    /// <summary>Codes of the countries that theatres are about.</summary>
    internal HashSet<string> FocusCodes { get; }

    /// <summary>Everything known: places, actors, agreements.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The countries known.</summary>
    public IReadOnlyCollection<Country> Countries => _countries.Values;

    /// <summary>The media known.</summary>
    public IReadOnlyList<KnownOutlet> Outlets { get; }

    /// <summary>The agreements and occasions known.</summary>
    public IReadOnlyList<KnownAgreement> Agreements { get; }

    /// <summary>What the agreements provide, as far as it is written down.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>How languages other than Arabic name what is known, beside its English name.</summary>
    public IReadOnlyList<(string Id, string Name)> ForeignNames { get; }

    /// <summary>Who held which office when.</summary>
    public IReadOnlyList<OfficeTerm> Offices { get; }

    internal IReadOnlyList<Institution> Institutions { get; }

    internal IReadOnlyList<Title> Titles { get; }

    internal IReadOnlyList<PlaceKind> PlaceKinds { get; }

    internal IReadOnlyList<Direction> Directions { get; }

    internal IReadOnlyList<Allegiance> Allegiances { get; }

    internal IReadOnlyList<Adjective> Adjectives { get; }

    /// <summary>The adjective of an entity, the first when it has several; null when it has none.</summary>
    internal Adjective? AdjectiveOf(string? id) => id is null ? null : _adjectives.GetValueOrDefault(id);

    internal NameTrie Names { get; }

    internal IReadOnlyDictionary<string, string> Abbreviations { get; }

    /// <summary>The entity of an id.</summary>
    public Entity? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>
    /// The body that a person belongs to, the state for one of its ministries and offices; else the government of the state whose he is;
    /// null when neither is known.
    /// </summary>
    public Entity? SideOf(Entity person)
    {
        const int longestChain = 8;
        var side = Find(person.Parent);
        for (var n = 0; n < longestChain && side?.Kind == "government_body" && Find(side.Parent) is { } whole; n++)
            side = whole;
        return side ?? GovernmentOf(person);
    }

    private Entity? GovernmentOf(Entity person) => person.Country is { } code ? StateOf(code) : null;

    /// <summary>The government of a country where it has a name of its own, else the state.</summary>
    internal Entity? StateOf(string country) => InRole("government", country, null) ?? CountryOf(country)?.State;

    /// <summary>Whether one theatre is about both countries.</summary>
    internal bool AreTogether(string? one, string other) =>
        one is not null
        && Focus.Values.Any(codes =>
            codes.Contains(one, StringComparer.Ordinal) && codes.Contains(other, StringComparer.Ordinal)
        );

    /// <summary>Whether who bears a title serves in a country without being of it: envoys and ambassadors.</summary>
    public bool IsMission(string title) => Titles.Any(t => t.Id == title && t.Of == TitleOf.Mission);

    /// <summary>UCDP's grade (where_prec, 1 to 7) of how exactly a place of a kind tells where; null for a kind that has none.</summary>
    public int? PrecisionOf(string kind) => _precisions.TryGetValue(kind, out var grade) ? grade : null;

    /// <summary>What an agreement provides, in the order of the file; empty when nothing is written down.</summary>
    /// <param name="agreement">Id of the agreement.</param>
    public IReadOnlyList<Provision> ProvisionsOf(string agreement) =>
        _provisions.TryGetValue(agreement, out var found) ? found : [];

    /// <summary>Where an id is defined: the path of the file and the line; null when the theatre has no such id.</summary>
    public (string File, int Line)? LineOf(string id) => _lines.TryGetValue(id, out var line) ? line : null;

    /// <summary>The country of an ISO 3166 alpha-2 code.</summary>
    public Country? CountryOf(string? code) => code is null ? null : _countries.GetValueOrDefault(code);

    /// <summary>The actor that plays a pattern's part in a country on a day, when it has a name of its own.</summary>
    /// <param name="role">Id of the institution pattern.</param>
    /// <param name="country">ISO code.</param>
    /// <param name="on">The day; null takes the last one known.</param>
    public Entity? InRole(string role, string country, DateOnly? on)
    {
        if (!_roles.TryGetValue((role, country), out var actors))
            return null;
        foreach (var actor in actors)
            if (on is not { } day || Lasts(actor.From, actor.To, day))
                return actor;
        return null;
    }

    /// <summary>Who held an office on a day.</summary>
    /// <param name="title">Id of the title.</param>
    /// <param name="of">Country code or actor id.</param>
    /// <param name="on">The day; without one the office tells its holder only if there was but one.</param>
    public Entity? Holder(string title, string of, DateOnly? on)
    {
        if (!_offices.TryGetValue((title, of), out var terms))
            return null;
        if (on is not { } day)
            return terms.TrueForAll(t => t.Holder.Id == terms[0].Holder.Id) ? terms[0].Holder : null;
        foreach (var term in terms)
            if (Lasts(term.From, term.To, day))
                return term.Holder;
        return null;
    }

    /// <summary>Everybody who held an office.</summary>
    public IEnumerable<Entity> Holders(string title, string of) =>
        _offices.TryGetValue((title, of), out var terms) ? terms.Select(t => t.Holder) : [];

    private static bool Lasts(DateOnly? from, DateOnly? to, DateOnly on) =>
        (from is null || from <= on) && (to is null || on <= to);
}
