using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Which towns and regions a text names near a word: what tells apart the places of one name, and what tells a place's name from an
/// ordinary word. Made once a text, and only when it has such a name.
/// </summary>
internal sealed class Vicinity
{
    /// <summary>A sentence or two.</summary>
    private const int Near = 40;

    // What each nearness weighs; a region that is named nearby outweighs the size of a place.
    private const int InText = 2;
    private const int Nearby = 4;

    private static readonly double[] Kilometres = [60, 25, 10];

    private readonly Theatre _theatre;
    private readonly List<(int Token, Entity Place, HashSet<string> Within)> _named = [];

    public Vicinity(Scene scene)
    {
        _theatre = scene.Theatre;
        foreach (var atom in scene.Atoms)
            if (
                atom.Item is { Kind: NameKind.Entity, Weak: false }
                && _theatre.Entities[atom.Item.Index] is { Class: EntityClass.Place, Kind: not "country" } place
                && place.Country == scene.Focus?.Code
            )
                Add(atom.First, place);
    }

    /// <summary>Adds a place that was recognised: those listed with it are near it.</summary>
    public void Add(int token, Entity place) =>
        _named.Add(
            (token, place, [.. Ground.Holders(place, _theatre.Find).Prepend(place).Select(static p => p.Id ?? "")])
        );

    /// <summary>How much the text speaks for a place at a token: 0 when it names no region of it anywhere.</summary>
    public int Speaks(int token, Entity place)
    {
        var best = 0;
        foreach (var (at, named, _) in SharedRegions(place))
        {
            var weight = Math.Abs(at - token) <= Near ? Nearby : InText;
            if (Ground.Kilometres(named, place) is { } distance)
                foreach (var reach in Kilometres)
                    weight += distance <= reach ? 1 : 0;
            best = Math.Max(best, weight);
        }
        return best;
    }

    /// <summary>Whether a region of a place is named within a sentence or two of a token.</summary>
    public bool IsNear(int token, Entity place) => Names(token - Near, token + Near, place);

    /// <summary>Whether a region of a place is named between two tokens.</summary>
    public bool Names(int from, int to, Entity place)
    {
        foreach (var (at, _, _) in SharedRegions(place))
            if (at >= from && at <= to)
                return true;
        return false;
    }

    /// <summary>What is named in a region of the place; where a theatre tells no region, what lies near it.</summary>
    private IEnumerable<(int Token, Entity Place, HashSet<string> Within)> SharedRegions(Entity place)
    {
        var holders = Ground.Holders(place, _theatre.Find).Select(static p => p.Id).ToList();
        foreach (var named in _named)
            if (
                holders.Exists(id => id is not null && named.Within.Contains(id))
                || (
                    (holders.Count == 0 || named.Within.Count == 1)
                    && (Ground.IsSettlement(named.Place.Kind) || Ground.IsUnit(named.Place.Kind))
                    && Ground.Kilometres(named.Place, place) <= Kilometres[0]
                )
            )
                yield return named;
    }
}
