using System.Collections.Concurrent;
using Marsad.Reading;
using Marsad.Reading.Theatres;

namespace Marsad.Weighing.Worlds;

/// <summary>How two places stand to each other.</summary>
internal enum Nearness
{
    /// <summary>They are different places.</summary>
    Apart,

    /// <summary>One of them is not known.</summary>
    Unknown,

    /// <summary>One is a country and the other lies in it.</summary>
    InCountry,

    /// <summary>Both lie in one governorate, and one of them is wide enough that it may hold the other.</summary>
    Around,

    /// <summary>One lies in the other, a governorate, district or region.</summary>
    Within,

    /// <summary>Two points close to each other.</summary>
    Near,

    /// <summary>One place.</summary>
    Same,
}

/// <summary>Which place lies in which.</summary>
internal sealed class PlaceTree
{
    /// <summary>A longer chain of parents is a circle in the data.</summary>
    private const int Deepest = 16;

    /// <summary>Up to here two points are taken for one scene: the reach of a town and its fringe, in kilometres.</summary>
    private const double NearKilometres = 8;

    private static readonly HashSet<string> Wide = new(StringComparer.Ordinal)
    {
        "governorate",
        "district",
        "region",
        "area",
        "state",
        "river",
        "sea",
        "mountain",
        "valley",
        "road",
        "country",
    };

    private readonly Dictionary<string, Entity> _byId;
    private readonly ConcurrentDictionary<string, Seat> _seats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public PlaceTree(IEnumerable<Entity> entities)
    {
        var places = entities.Where(e => e is { Class: EntityClass.Place, Id: not null }).ToList();
        _byId = places.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id!, StringComparer.Ordinal);
        foreach (var place in places)
            _ids.TryAdd(place.Name, place.Id!);
    }

    /// <summary>What tells a place from others: the theatre's id, or the name without regard to case.</summary>
    public string Key(NamedPlace place) =>
        place.Id ?? (_ids.TryGetValue(place.Name, out var id) ? id : "name:" + place.Name.Trim().ToUpperInvariant());

    /// <summary>The line of the theatre that a key stands for; null when there is none.</summary>
    public Entity? EntryOf(string key) => _byId.GetValueOrDefault(key);

    /// <summary>Whether a key stands for a whole country.</summary>
    public bool IsCountry(string key) => _byId.TryGetValue(key, out var place) && place.Kind == "country";

    /// <summary>Whether a key stands for one spot: a town, a village, a site. What the theatre does not know counts as one.</summary>
    public bool IsSpot(string key) =>
        _byId.TryGetValue(key, out var place) ? !Wide.Contains(place.Kind) : BaseOf(key) is null;

    /// <summary>The widest place below the country that holds a place, itself when there is none: claims of one scene share it.</summary>
    public string Scene(string key)
    {
        var scene = BaseOf(key) ?? key;
        foreach (var ancestor in Up(key))
        {
            if (IsCountry(ancestor))
                break;
            scene = ancestor;
        }
        return scene;
    }

    /// <summary>The key of the country that a place lies in, itself for a country; null when it is not known.</summary>
    public string? Country(string key) => IsCountry(key) ? key : Up(key).FirstOrDefault(IsCountry);

    /// <summary>Where a place lies.</summary>
    public Seat SeatOf(string key) => _seats.GetOrAdd(key, Found);

    private Seat Found(string key)
    {
        var side = BaseOf(key);
        return new Seat(
            key,
            _byId.GetValueOrDefault(side ?? key),
            side,
            [.. Up(key)],
            Scene(key),
            IsSpot(key),
            IsCountry(key)
        );
    }

    /// <summary>How two places stand to each other; the order does not matter.</summary>
    public static Nearness Compare(Seat? one, Seat? other)
    {
        if (one is null || other is null)
            return Nearness.Unknown;
        if (ReferenceEquals(one, other) || one.Key == other.Key)
            return Nearness.Same;
        if (one.Base == other.Key || other.Base == one.Key)
            return Nearness.Around;
        if (one.HasOnItsSide(other) || other.HasOnItsSide(one))
            return Nearness.Within;
        if (one.Holds(other) || other.Holds(one))
            return one.IsCountry || other.IsCountry ? Nearness.InCountry : Nearness.Within;
        // A place whose parents are not written down still lies in the country of its code.
        var oneCountry = one.Entry?.Country is { } code && code == other.Entry?.Country;
        if (one.IsCountry != other.IsCountry && oneCountry)
            return Nearness.InCountry;
        if (one.Base is { } side && side == other.Base)
            return Nearness.Apart;
        if (!one.IsSpot || !other.IsSpot)
        {
            // What no theatre knows may lie in any wide place, and a place whose parents are not written down in any of its country.
            if (one.Scene == other.Scene && one.Scene != one.Key && other.Scene != other.Key)
                return Nearness.Around;
            if (one.Entry is null || other.Entry is null || (oneCountry && (one.IsRootless || other.IsRootless)))
                return Nearness.Unknown;
        }
        // A quarter or a site of which nobody says where it lies may lie in any town of its country.
        if (oneCountry && (IsSomewhereIn(one, other) || IsSomewhereIn(other, one)))
            return Nearness.Unknown;
        return Kilometres(one, other) <= NearKilometres ? Nearness.Near : Nearness.Apart;
    }

    private static bool IsSomewhereIn(Seat one, Seat other) =>
        one is { IsRootless: true, Entry: { Lat: null, Kind: "neighbourhood" or "site" } }
        && other.Entry?.Kind is "city" or "capital" or "town";

    // «The countryside east of Hama» bears the id of Hama and a direction, and is no line of the theatre.
    private string? BaseOf(string key)
    {
        if (_byId.ContainsKey(key) || key.StartsWith("name:", StringComparison.Ordinal))
            return null;
        for (var end = key.LastIndexOf('-'); end > 0; end = key.LastIndexOf('-', end - 1))
        {
            if (_byId.ContainsKey(key[..end]))
                return key[..end];
        }
        return null;
    }

    private IEnumerable<string> Up(string key)
    {
        key = BaseOf(key) ?? key;
        for (var n = 0; n < Deepest && _byId.TryGetValue(key, out var place) && place.Parent is { } parent; n++)
        {
            key = parent;
            yield return key;
        }
    }

    private static double Kilometres(Seat one, Seat other) =>
        one.IsSpot && other.IsSpot && Seat.From(one.Entry, other.Entry) is var (north, east)
            ? Math.Sqrt((north * north) + (east * east))
            : double.PositiveInfinity;
}
