using System.Globalization;
using Marsad.Reading;
using Marsad.Reading.Theatres;

namespace Marsad.Weighing.Tests.Events;

/// <summary>Makes reports of two claims, called a and b, from a line of the corpus of pairs.</summary>
internal static class ClaimPair
{
    public static IEnumerable<ReportReading> Reports(Theatre theatre, string a, string b)
    {
        var (first, second) = (Fields(a), Fields(b));
        var one = Claim(theatre, "a", first, 0);
        var other = Claim(theatre, "b", second, one.End + 2);
        if (first.ContainsKey("same"))
            return [Report("1", first, [one, other])];
        return [Report("1", first, [one]), Report("2", second, [other])];
    }

    private static Dictionary<string, string> Fields(string claim) =>
        claim
            .Split("; ")
            .Select(field => field.Split('=', 2))
            .ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);

    private static ReportReading Report(string id, Dictionary<string, string> fields, Claim[] claims)
    {
        // «outlet2» speaks for itself in its own report.
        var outlet = fields["s"] == "outlet2" ? "Second Outlet" : $"Outlet {id}";
        return new ReportReading(
            Heads.Of(id, new Outlet(outlet, null), fields.GetValueOrDefault("p")),
            string.Join(". ", claims.Select(c => c.Quote)) + id,
            [],
            [],
            [],
            [],
            claims
        );
    }

    private static Claim Claim(Theatre theatre, string id, Dictionary<string, string> fields, int start)
    {
        var speaker = fields["s"].StartsWith("outlet", StringComparison.Ordinal)
            ? new Link("outlet", "media")
            : Link(theatre, fields["s"]);
        var place = fields.TryGetValue("pl", out var where) ? Place(theatre, where) : null;
        return new Claim
        {
            Id = id,
            Quote = fields["q"],
            Start = start,
            End = start + fields["q"].Length,
            Speaker = speaker,
            Chain = [new Link("outlet", "media"), speaker],
            Reporting = fields.GetValueOrDefault("r", "say"),
            Type = fields["ty"],
            Subtype = fields.GetValueOrDefault("sub"),
            Status = fields.GetValueOrDefault("st", "happened"),
            Actor = Party(theatre, fields.GetValueOrDefault("a")),
            Target = Party(theatre, fields.GetValueOrDefault("t")),
            Place = place,
            Date = fields.GetValueOrDefault("d"),
            Unsure = fields.TryGetValue("u", out var unsure) ? unsure.Split('|') : [],
            Because = fields.TryGetValue("v", out var verb) ? [$"reporting:{verb}"] : [],
            Casualties = fields.TryGetValue("k", out var killed) ? new Casualties(Range(killed), null) : null,
            Control = fields.TryGetValue("h", out var holder)
                ? new Control(place!.Name, Party(theatre, holder)!.Name)
                : null,
        };
    }

    private static int?[] Range(string killed)
    {
        var least = int.Parse(killed.TrimEnd('+'), CultureInfo.InvariantCulture);
        return [least, killed.EndsWith('+') ? null : least];
    }

    private static Link Link(Theatre theatre, string id) =>
        theatre.Find(id) is { } known ? new Link(known.Name, known.Kind, id, known.NameAr) : new Link(id, "other", id);

    private static Named? Party(Theatre theatre, string? id) =>
        id is null ? null
        : theatre.Find(id) is { } known ? new Named(known.Name, known.Kind, id, known.NameAr)
        : new Named(id);

    private static NamedPlace Place(Theatre theatre, string id) =>
        theatre.Find(id) is { } known
            ? new NamedPlace(known.Name, id, known.NameAr, known.Lat, known.Lon)
            : new NamedPlace(id);
}
