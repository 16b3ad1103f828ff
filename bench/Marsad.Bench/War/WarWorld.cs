using Marsad.Reading;
using Marsad.Reading.Theatres;

namespace Marsad.Bench.War;

/// <summary>A medium of the war.</summary>
/// <param name="Known">As a report bears it.</param>
/// <param name="NameAr">As others write it.</param>
/// <param name="Origin">Number of the origin that it is by itself: its owner's, when the theatre says who that is.</param>
/// <param name="Feeds">Ids of the agencies whose copy it prints.</param>
/// <param name="ClockLies">Whether it dates its reports wrong by years.</param>
internal sealed record WarOutlet(Outlet Known, string NameAr, int Origin, IReadOnlyList<string> Feeds, bool ClockLies)
{
    public Link Link => new(Known.Name, "media", Known.Id, NameAr);
}

/// <summary>Somebody who fights, or who watches.</summary>
/// <param name="Name">By the theatre.</param>
/// <param name="Origin">Number of the origin that it is.</param>
internal sealed record WarParty(Named Name, int Origin)
{
    public Link Link => new(Name.Name, Name.Kind!, Name.Id, Name.NameAr);
}

/// <summary>The places, parties and media of a real theatre, with some media and places that it does not know.</summary>
internal sealed class WarWorld
{
    private const int InventedOutlets = 60;

    private WarWorld() { }

    public required WarParty[] Parties { get; init; }

    public required WarParty[] Observers { get; init; }

    public required WarOutlet[] Outlets { get; init; }

    /// <summary>Media that send their own people.</summary>
    public required WarOutlet[] Correspondents { get; init; }

    public required NamedPlace[] Places { get; init; }

    public required NamedPlace[] UnknownPlaces { get; init; }

    /// <summary>Where parties meet.</summary>
    public required NamedPlace[] Capitals { get; init; }

    public static WarWorld Of(Theatre theatre, string cast, string country, WarRates rates, int seed)
    {
        var random = new Random(seed);
        var lines = File.ReadLines(cast).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = 0;
        var parties = new List<WarParty>();
        foreach (var line in lines.Where(l => l[0] == "party"))
        {
            parties.Add(new WarParty(Actor(theatre, line[1]), next));
            foreach (var owner in line[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
                owners[owner] = next;
            next++;
        }
        var observers = lines
            .Where(l => l[0] == "observer")
            .Select(l => new WarParty(Actor(theatre, l[1]), next++))
            .ToArray();
        var outlets = new List<WarOutlet>();
        foreach (var known in theatre.Outlets.Where(o => o.Actor.Id is not null))
        {
            var owner =
                known.Owner is null or "private" || known.Owner.StartsWith("close to", StringComparison.Ordinal)
                    ? "outlet " + known.Actor.Id
                    : known.Owner;
            if (!owners.TryGetValue(owner, out var origin))
                owners[owner] = origin = next++;
            outlets.Add(
                new WarOutlet(
                    new Outlet(known.Actor.Name, known.Actor.Id),
                    known.Actor.NameAr ?? known.Actor.Name,
                    origin,
                    known.Feeds,
                    random.NextDouble() < rates.LyingClocks
                )
            );
        }
        for (var n = 1; n <= InventedOutlets; n++)
            outlets.Add(
                new WarOutlet(
                    new Outlet(FormattableString.Invariant($"Invented outlet {n}"), null),
                    FormattableString.Invariant($"منبر الخبر {n}"),
                    next++,
                    [],
                    random.NextDouble() < rates.LyingClocks
                )
            );
        var senders = lines.Where(l => l[0] == "correspondent").Select(l => l[1]).ToHashSet(StringComparer.Ordinal);
        var places = theatre
            .Entities.Where(e =>
                e is { Class: EntityClass.Place, Id: not null, Lat: not null, Kind: "city" or "town" or "village" }
                && e.Country == country
            )
            .Select(Place)
            .DistinctBy(p => p.Name, StringComparer.Ordinal)
            .ToArray();
        random.Shuffle(places);
        return new WarWorld
        {
            Parties = [.. parties],
            Observers = observers,
            Outlets = [.. outlets],
            Correspondents = [.. outlets.Where(o => o.Known.Id is { } id && senders.Contains(id))],
            Places = places,
            UnknownPlaces =
            [
                .. Enumerable.Range(1, 40).Select(n => new NamedPlace($"Tall al-Khayal {n}", null, $"تل الخيال {n}")),
            ],
            Capitals =
            [
                .. theatre
                    .Entities.Where(e => e is { Class: EntityClass.Place, Id: not null, Kind: "city" or "capital" })
                    .Where(e => e.Country is "CH" or "KZ" or "RU" or "TR" or "JO" or "FR" or "AT" or "QA")
                    .Select(Place),
            ],
        };
    }

    private static NamedPlace Place(Entity e) => new(e.Name, e.Id, e.NameAr, e.Lat, e.Lon) { Precision = 1 };

    private static Named Actor(Theatre theatre, string id)
    {
        var known =
            theatre.Find(id)
            ?? throw new InvalidDataException($"cast.tsv names {id}, which no theatre has: correct the id.");
        return new Named(known.Name, known.Kind, known.Id, known.NameAr);
    }
}
