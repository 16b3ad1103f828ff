using Marsad.Reading.Theatres;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing.Worlds;

/// <summary>Which media belong to whom, and whose copy they print.</summary>
internal sealed class OutletTies
{
    /// <summary>How a theatre writes that a medium is run by somebody who is an actor; what is only «close to» one is its own.</summary>
    private static readonly string[] RunBy = ["state of the ", "state of ", "government of ", ""];

    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _feeds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public OutletTies(IEnumerable<KnownOutlet> outlets, Sides sides)
    {
        foreach (var outlet in outlets)
        {
            if (outlet.Actor.Id is not { } id)
                continue;
            _ids.TryAdd(outlet.Actor.Name, id);
            if (outlet.Actor.NameAr is { } arabic)
                _ids.TryAdd(arabic, id);
            _feeds.TryAdd(id, outlet.Feeds);
            if (OwnerOf(outlet.Owner, sides) is { } owner)
                _owners.TryAdd(id, owner);
        }
    }

    /// <summary>The id of a medium by its name; null when no theatre knows it.</summary>
    public string? IdOf(string name) => _ids.GetValueOrDefault(name);

    /// <summary>What tells the owner of a medium from others: a side when the owner is a known actor, else its name.</summary>
    public string? Owner(string? id) => id is null ? null : _owners.GetValueOrDefault(id);

    /// <summary>Ids of the agencies whose copy a medium prints.</summary>
    public IReadOnlyList<string> Feeds(string? id) => id is null ? [] : _feeds.GetValueOrDefault(id) ?? [];

    private static string? OwnerOf(string? words, Sides sides)
    {
        if (
            string.IsNullOrWhiteSpace(words)
            || words is "private"
            || words.StartsWith("close to", StringComparison.Ordinal)
        )
            return null;
        var name = words.Split('(')[0].Trim();
        foreach (var prefix in RunBy)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (sides.Find(name[prefix.Length..]) is { } side)
                return side;
        }
        return "owner:" + name.ToUpperInvariant();
    }
}
