using Marsad.Reading.Theatres;

namespace Marsad.Weighing.Territory;

/// <summary>
/// Who is of one side, by the theatres' word for who belongs to whom: two actors are when the chain of their parents ends at the same
/// actor. Actors that no theatre knows stand for themselves.
/// </summary>
public sealed class Sides
{
    /// <summary>A longer chain of parents is a circle in the data.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, string> _sides = new(StringComparer.Ordinal);

    /// <summary>Follows the parents of every actor once.</summary>
    public Sides(IEnumerable<Entity> entities)
    {
        var actors = entities.Where(e => e is { Class: EntityClass.Actor, Id: not null }).ToList();
        var byId = actors
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id!, StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            var head = actor;
            for (var n = 0; n < LongestChain && head.Parent is { } parent && byId.ContainsKey(parent); n++)
                head = byId[parent];
            _sides.TryAdd(actor.Name, head.Id!);
        }
    }

    /// <summary>Whether two actors, by English name, are of one side.</summary>
    public bool Same(string one, string other) =>
        one == other
        || (_sides.TryGetValue(one, out var side) && _sides.TryGetValue(other, out var otherSide) && side == otherSide);
}
