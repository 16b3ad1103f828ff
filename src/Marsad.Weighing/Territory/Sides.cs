using Marsad.Reading.Theatres;

namespace Marsad.Weighing.Territory;

/// <summary>
/// Who is of one side, by the theatres' word for who belongs to whom: two actors are when the chain of their parents ends at the same
/// actor. A person without a parent belongs to whom the offices served, when they were all of one. Bodies and forces of a state
/// belong to it where no theatre is about that state; where one is, who belongs to whom is what the war is about, and only what is
/// written down counts. Actors that no theatre knows stand for themselves.
/// </summary>
public sealed class Sides
{
    /// <summary>A longer chain of parents is a circle in the data.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, string> _sides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states;
    private readonly Dictionary<string, string> _governments;
    private readonly Dictionary<string, string> _adjectives;

    /// <summary>Follows the parents of every actor once; nothing but parents is known.</summary>
    public Sides(IEnumerable<Entity> entities)
        : this(entities, [], [], [], []) { }

    /// <summary>Everything that a theatre says of who belongs to whom.</summary>
    public static Sides Of(Theatre theatre)
    {
        ArgumentNullException.ThrowIfNull(theatre);
        var contested = theatre.Focus.SelectMany(f => f.Value).ToHashSet(StringComparer.Ordinal);
        var states = theatre
            .Countries.Where(c => !contested.Contains(c.Code))
            .ToDictionary(c => c.Code, c => c.State.Id!, StringComparer.Ordinal);
        var governments = contested
            .Select(code => (Code: code, Id: theatre.InRole("government", code, null)?.Id))
            .Where(g => g.Id is not null)
            .ToDictionary(g => g.Code, g => g.Id!, StringComparer.Ordinal);
        return new Sides(
            theatre.Entities,
            theatre.Offices.Where(term => !theatre.IsMission(term.Title)),
            states,
            governments,
            theatre
                .Countries.Where(c => states.ContainsKey(c.Code) && c.AdjectiveEn.Length > 0)
                .GroupBy(c => c.AdjectiveEn, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().State.Id!, StringComparer.Ordinal)
        );
    }

    private Sides(
        IEnumerable<Entity> entities,
        IEnumerable<OfficeTerm> offices,
        Dictionary<string, string> states,
        Dictionary<string, string> governments,
        Dictionary<string, string> adjectives
    )
    {
        (_states, _governments, _adjectives) = (states, governments, adjectives);
        var actors = entities.Where(e => e is { Class: EntityClass.Actor, Id: not null }).ToList();
        var byId = actors
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id!, StringComparer.Ordinal);
        var served = Served(offices);
        foreach (var actor in actors)
        {
            var head = actor;
            for (var n = 0; n < LongestChain && Above(head, served) is { } above && byId.ContainsKey(above); n++)
                head = byId[above];
            _sides.TryAdd(actor.Name, head.Id!);
            _byId.TryAdd(actor.Id!, head.Id!);
        }
    }

    /// <summary>Whether two actors, by English name, are of one side.</summary>
    public bool Same(string one, string other) =>
        one == other
        || (_sides.TryGetValue(one, out var side) && _sides.TryGetValue(other, out var otherSide) && side == otherSide);

    /// <summary>What tells a side from others: the id of the actor at its head, or the name itself for an actor that is not known.</summary>
    /// <param name="name">English name.</param>
    /// <param name="id">The theatre's id, or the one composed for a body of a state («eg-foreign-ministry»).</param>
    public string Of(string name, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (id is not null && _byId.TryGetValue(id, out var side))
            return side;
        if (_sides.TryGetValue(name, out side))
            return side;
        if (id is { Length: > 3 } && id[2] == '-' && OfCountry(id[..2].ToUpperInvariant()) is { } state)
            return _byId.GetValueOrDefault(state, state);
        return Described(name) ?? "name:" + name.Trim().ToUpperInvariant();
    }

    // «Iranian Foreign Ministry spokesman» speaks for Iran, a «Houthi spokesman» for the Houthis.
    private string? Described(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0)
            return null;
        var first = name[..space];
        return _adjectives.TryGetValue(first, out var state)
            ? _byId.GetValueOrDefault(state, state)
            : _sides.GetValueOrDefault(first + "s");
    }

    /// <summary>The side of a known actor; null when the name is not known.</summary>
    internal string? Find(string name) => _sides.GetValueOrDefault(name);

    private string? OfCountry(string code) => _states.GetValueOrDefault(code) ?? _governments.GetValueOrDefault(code);

    private string? Above(Entity actor, Dictionary<string, string> served) =>
        actor.Parent
        ?? (
            actor.Kind switch
            {
                "person" => served.GetValueOrDefault(actor.Id!)
                    ?? (actor.Country is { } home ? _states.GetValueOrDefault(home) : null),
                "government_body" or "armed_group" when actor.Country is { } code => _states.GetValueOrDefault(code),
                _ => null,
            }
        );

    private Dictionary<string, string> Served(IEnumerable<OfficeTerm> offices) =>
        offices
            .Where(term => term.Holder.Id is not null)
            .GroupBy(term => term.Holder.Id!, StringComparer.Ordinal)
            .Select(terms =>
                (
                    Holder: terms.Key,
                    Of: terms.Select(t => OfCountry(t.Of) ?? t.Of).Distinct(StringComparer.Ordinal).ToList()
                )
            )
            .Where(person => person.Of.Count == 1)
            .ToDictionary(person => person.Holder, person => person.Of[0], StringComparer.Ordinal);
}
