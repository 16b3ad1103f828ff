using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>Somebody, or several together, in the place where the text names them.</summary>
/// <param name="Who">One entity, or several that speak or act as one.</param>
/// <param name="FirstToken">First token of the words that name them.</param>
/// <param name="EndToken">One past the last.</param>
/// <param name="Inferred">Named by a pronoun or a description, not by name.</param>
/// <param name="Carried">Not named here at all: it goes on from what was told before.</param>
public sealed record Party(
    IReadOnlyList<Entity> Who,
    int FirstToken,
    int EndToken,
    bool Inferred = false,
    bool Carried = false
)
{
    /// <summary>The names joined as English joins them.</summary>
    public string Name => Who.Count == 1 ? Who[0].Name : Join(Who.Select(static e => e.Name));

    /// <summary>The Arabic names joined; null when one of them has none.</summary>
    public string? NameAr =>
        Who.Count == 1 ? Who[0].NameAr
        : Who.All(static e => e.NameAr is not null) ? string.Join(" و", Who.Select(static e => e.NameAr))
        : null;

    /// <summary>As <see cref="ActorMention.Kind"/>; several together are a coalition.</summary>
    public string Kind => Who.Count == 1 ? Who[0].Kind : "coalition";

    /// <summary>The theatre's id; null of several, and of one that no theatre knows.</summary>
    public string? Id => Who.Count == 1 ? Who[0].Id : null;

    /// <summary>Of several, the first named.</summary>
    public Party First => Who.Count == 1 ? this : this with { Who = [Who[0]] };

    /// <summary>Whether everybody of the other party is one of these.</summary>
    public bool Includes(Party other) => other.Who.All(o => Who.Any(e => e.Name == o.Name));

    /// <summary>Whether both have the same name.</summary>
    public bool SameAs(Party? other) => other is not null && Name == other.Name;

    private static string Join(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        return all.Count < 2 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }
}
