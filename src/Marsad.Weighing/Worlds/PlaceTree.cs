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

    /// <summary>Whether a key stands for a whole country.</summary>
    public bool IsCountry(string key) => _byId.TryGetValue(key, out var place) && place.Kind == "country";

    /// <summary>Whether a key stands for one spot: a town, a village, a site. What the theatre does not know counts as one.</summary>
    public bool IsSpot(string key) => !_byId.TryGetValue(key, out var place) || !Wide.Contains(place.Kind);

    /// <summary>The widest place below the country that holds a place, itself when there is none: claims of one scene share it.</summary>
    public string Scene(string key)
    {
        var scene = key;
        foreach (var ancestor in Up(key))
        {
            if (IsCountry(ancestor))
                break;
            scene = ancestor;
        }
        return scene;
    }

    public Nearness Compare(string? one, string? other)
    {
        if (one is null || other is null)
            return Nearness.Unknown;
        if (one == other)
            return Nearness.Same;
        if (Holds(one, other) || Holds(other, one))
            return IsCountry(one) || IsCountry(other) ? Nearness.InCountry : Nearness.Within;
        if (SameCountryWide(one, other))
            return Nearness.InCountry;
        return Kilometres(one, other) <= NearKilometres ? Nearness.Near : Nearness.Apart;
    }

    private bool Holds(string wide, string narrow) => Up(narrow).Contains(wide, StringComparer.Ordinal);

    // A place whose parents are not written down still lies in the country of its code.
    private bool SameCountryWide(string one, string other) =>
        _byId.TryGetValue(one, out var a)
        && _byId.TryGetValue(other, out var b)
        && (a.Kind == "country") != (b.Kind == "country")
        && a.Country is not null
        && a.Country == b.Country;

    private IEnumerable<string> Up(string key)
    {
        for (var n = 0; n < Deepest && _byId.TryGetValue(key, out var place) && place.Parent is { } parent; n++)
        {
            key = parent;
            yield return key;
        }
    }

    // The equirectangular approximation: good to a percent over tens of kilometres.
    private double Kilometres(string one, string other)
    {
        if (
            !_byId.TryGetValue(one, out var a)
            || !_byId.TryGetValue(other, out var b)
            || !IsSpot(one)
            || !IsSpot(other)
            || a is not { Lat: { } lat1, Lon: { } lon1 }
            || b is not { Lat: { } lat2, Lon: { } lon2 }
        )
            return double.PositiveInfinity;
        const double KilometresPerDegree = 111.2;
        var y = lat1 - lat2;
        var x = (lon1 - lon2) * Math.Cos((lat1 + lat2) / 2 * Math.PI / 180);
        return Math.Sqrt((x * x) + (y * y)) * KilometresPerDegree;
    }
}
