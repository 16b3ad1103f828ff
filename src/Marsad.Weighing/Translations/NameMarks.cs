using Marsad.Arabic.Names;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Translations;

/// <summary>The marks that a name leaves, equal for the names of one thing in every language.</summary>
internal sealed class NameMarks
{
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lands;

    public NameMarks(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity is { Id: { } id })
                _byId.TryAdd(id, entity);
        }
        _lands = _byId
            .Values.Where(e => e is { Kind: "country", Country: not null })
            .Select(e => e.Country!)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The marks of something a theatre knows, or that is composed of what it knows (<c>by-defence-ministry</c>).</summary>
    /// <param name="id">Its id.</param>
    /// <param name="places">Which place lies in which.</param>
    public IEnumerable<Mark> Of(string id, PlaceTree places)
    {
        var seat = _byId.ContainsKey(id) ? id : places.SeatOf(id).Base ?? id;
        if (!_byId.TryGetValue(seat, out var entity))
            return Composed(seat);
        return entity switch
        {
            { Kind: "country" or "state", Country: { } code } => [Mark.Land(code)],
            { Kind: "capital", Country: { } code } => [Mark.Land(code), Mark.Name(seat)],
            { Class: EntityClass.Actor, Kind: not "person", Country: { } code } => [Mark.Land(code), Mark.Name(seat)],
            _ => [Mark.Name(seat)],
        };
    }

    /// <summary>The mark of a name that is not known; null where it is too short to tell.</summary>
    /// <param name="name">The name, in Arabic or Latin letters; its last word counts.</param>
    public static Mark? Heard(string name)
    {
        const int Telling = 3;
        var key = NameKey.Of(name.Trim().Split(' ')[^1]);
        return key.Length >= Telling ? Mark.Sound(key) : null;
    }

    private IEnumerable<Mark> Composed(string id)
    {
        var code = id.Split('-')[0].ToUpperInvariant();
        return _lands.Contains(code) ? [Mark.Land(code), Mark.Name(id)] : [Mark.Name(id)];
    }
}
