using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Statements;

/// <summary>Whose statement words are: two sides together, whoever speaks for them, or one speaker.</summary>
/// <param name="Key">Equal for the same parties.</param>
/// <param name="Name">English name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Persons">The persons named, in order: one joint statement is not by two pairs of presidents.</param>
internal sealed record StatementParty(string Key, string Name, string? NameAr, IReadOnlyList<string> Persons)
{
    private static readonly string[] Joints = [", ", " and "];

    /// <summary>The parties whose statements a claim is part of; none when only media and unnamed sources say it.</summary>
    public static IEnumerable<StatementParty> Of(Testimony testimony, World world)
    {
        var claim = testimony.Claim;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in claim.Chain)
            if (Of(link.Name, link.Kind, link.Id, link.NameAr, world) is { } party && seen.Add(party.Key))
                yield return party with
                {
                    Speaks = link == claim.Chain[^1],
                };
        // «The Kremlin announced that the two presidents agreed on …» tells their statement by the word of one of them.
        if (
            claim.Actor is { } actor
            && claim.Type is "AGREE" or "STATEMENT" or "REQUEST" or "SUPPORT"
            && Of(actor.Name, actor.Kind ?? "", actor.Id, actor.NameAr, world) is { IsJoint: true } both
            && testimony.Speakers.Any(s => both.Key.Split('|').Contains(s, StringComparer.Ordinal))
            && seen.Add(both.Key)
        )
            yield return both;
    }

    /// <summary>Whether the words are its own, and not told of it by somebody else.</summary>
    public bool Speaks { get; init; }

    /// <summary>Whether several sides speak together.</summary>
    public bool IsJoint => Key.Contains('|', StringComparison.Ordinal);

    /// <summary>Whether both can be the same: where both name persons, those of one are among those of the other.</summary>
    public bool CanBe(StatementParty other) =>
        Persons.Count == 0
        || other.Persons.Count == 0
        || Persons.All(p => other.Persons.Contains(p, StringComparer.Ordinal))
        || other.Persons.All(p => Persons.Contains(p, StringComparer.Ordinal));

    private static StatementParty? Of(string name, string kind, string? id, string? nameAr, World world)
    {
        if (name == "outlet" || kind is "media" or "other" or "witness" or "people" or "public")
            return null;
        if (id is not null || world.Sides.Find(name) is not null)
            return new StatementParty("=" + (id ?? name), name, nameAr, []);
        var names = name.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var sides = names.Select(n => world.Sides.Of(n)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return names.Length < 2
            ? new StatementParty("=" + name, name, nameAr, [])
            : new StatementParty(
                string.Join('|', sides),
                name,
                nameAr,
                [.. names.Where(world.Persons.Contains).Order(StringComparer.Ordinal)]
            );
    }
}
