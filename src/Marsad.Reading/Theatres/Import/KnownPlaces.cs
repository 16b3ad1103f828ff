using System.Globalization;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// Tells which places of a gazetteer a theatre knows already: those of a code that it has, and those of the same name in the same
/// unit. Points decide only between several of one name, or whether two spellings are one place.
/// </summary>
internal sealed class KnownPlaces
{
    // Points of one place, taken from two sources, differ by as much; those of a quarter or of another spelling by less.
    private const double NamesakeKilometres = 15;
    private const double NearKilometres = 5;

    private readonly TheatreTables _tables;
    private readonly string _source;
    private readonly ILookup<string?, Entity> _withKind;
    private readonly Dictionary<GazetteerPlace, HashSet<string>> _holders = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GazetteerPlace, ImportedLine> _known = new(ReferenceEqualityComparer.Instance);

    /// <param name="tables">What the theatre knows.</param>
    /// <param name="source">The gazetteer's name.</param>
    /// <param name="unitIds">The ids of the gazetteer's units in the theatre, those that are new included.</param>
    public KnownPlaces(TheatreTables tables, string source, Func<AdminUnit, IEnumerable<string>> unitIds)
    {
        _tables = tables;
        _source = source;
        UnitIds = unitIds;
        _withKind = tables.Entities.Where(IsSettlement).ToLookup(WithoutKind, StringComparer.Ordinal);
    }

    private Func<AdminUnit, IEnumerable<string>> UnitIds { get; }

    /// <summary>The places that are known, or that cannot be told from a known one, and why.</summary>
    public IReadOnlyDictionary<GazetteerPlace, ImportedLine> Among(IReadOnlyList<GazetteerPlace> places)
    {
        foreach (var place in places)
        {
            _holders[place] = [.. place.Within is null ? [] : UnitIds(place.Within), place.Country.ToLowerInvariant()];
            if (_tables.Codes.TryGetValue($"{_source}:{place.Code}", out var id))
                Know(place, _tables.ById[id], "known by its code");
        }
        var names = places.SelectMany(static p => p.Spellings.Prepend(p.NameAr).Select(name => (Name: name, Place: p)));
        foreach (
            var namesakes in names.GroupBy(static n => PlaceNames.Key(n.Name), n => n.Place, StringComparer.Ordinal)
        )
            ByName(namesakes.Key, [.. namesakes.Distinct()]);
        BySpelling(places);
        return _known;
    }

    private void ByName(string name, List<GazetteerPlace> namesakes)
    {
        foreach (var known in _tables.Names.Find(name).ToArray().SelectMany(Bearers).Concat(_withKind[name]).Distinct())
            Match(known, namesakes.FindAll(p => !_known.ContainsKey(p) && IsSameRegion(known, p)));
    }

    // «بلدة أطمة»: a theatre writes the kind with a name that alone means something else.
    private string? WithoutKind(Entity known)
    {
        if (known.NameAr?.IndexOf(' ', StringComparison.Ordinal) is not ({ } space and > 0))
            return null;
        foreach (var item in _tables.Names.Find(known.NameAr[..space]))
            if (item.Kind == NameKind.PlaceKind && _tables.PlaceKinds[item.Index].Same)
                return PlaceNames.Key(known.NameAr[space..]);
        return null;
    }

    private void Match(Entity known, List<GazetteerPlace> candidates)
    {
        if (candidates.Count == 0)
            return;
        var small = known.Kind is "neighbourhood" or "camp" or "area";
        var nearest = candidates.MinBy(p => Kilometres(known, p) ?? double.MaxValue)!;
        var distance = Kilometres(known, nearest);
        var reach = small ? NearKilometres : NamesakeKilometres;
        if (distance <= reach || (candidates.Count == 1 && !small))
            Know(nearest, known, "known by its name in the same unit");
        else if (!small && known.Lat is null)
            foreach (var candidate in candidates)
                Know(
                    candidate,
                    known,
                    "one of several that a known place without a point may be: give that one lat and lon, or codes",
                    unclear: true
                );
    }

    private void BySpelling(IReadOnlyList<GazetteerPlace> places)
    {
        var spellings = _tables
            .Entities.Where(IsSettlement)
            .ToLookup(e => PlaceNames.LooseKey(e.NameAr ?? ""), StringComparer.Ordinal);
        foreach (var place in places)
            if (!_known.ContainsKey(place))
                foreach (var known in spellings[PlaceNames.LooseKey(place.NameAr)])
                    if (IsSameRegion(known, place) && Kilometres(known, place) <= NearKilometres)
                        Know(place, known, "known by another spelling, in the same unit and near");
    }

    private IEnumerable<Entity> Bearers(NameItem item) =>
        item.Kind switch
        {
            NameKind.Entity => [.. new[] { _tables.Entities[item.Index] }.Where(IsSettlement)],
            NameKind.Listed => [.. _tables.Names.Bearers(item).Select(i => _tables.Entities[i]).Where(IsSettlement)],
            _ => [],
        };

    private static bool IsSettlement(Entity entity) =>
        entity.Class == EntityClass.Place && Ground.IsSettlement(entity.Kind);

    /// <summary>Whether a known place lies in a unit that holds the other; right below the country is everywhere in it.</summary>
    private bool IsSameRegion(Entity known, GazetteerPlace place)
    {
        if (known.Country != place.Country)
            return false;
        var holders = Ground.Holders(known, id => id is null ? null : _tables.ById.GetValueOrDefault(id)).ToList();
        return holders.Count == 0 || holders.Exists(h => _holders[place].Contains(h.Id!));
    }

    private static double? Kilometres(Entity known, GazetteerPlace place) =>
        Ground.Kilometres(known, known with { Lat = place.Lat, Lon = place.Lon });

    private void Know(GazetteerPlace place, Entity known, string why, bool unclear = false) =>
        _known.TryAdd(
            place,
            new ImportedLine(place.Line, place.NameAr, why, known.Id)
            {
                Unclear = unclear,
                Point =
                    known.Lat is null && place is { Lat: { } lat, Lon: { } lon }
                        ? string.Create(CultureInfo.InvariantCulture, $"{lat}, {lon}")
                        : null,
            }
        );
}
