using System.Globalization;

namespace Marsad.Reading.Theatres;

/// <summary>
/// Finds what is wrong in the theatres' files beyond what loading finds: one name for two, places outside their country, references
/// to what is not there, terms of one office that overlap, periods that end before they begin.
/// </summary>
public static class TheatreCheck
{
    /// <summary>Checks theatres; an empty list means that all is well. Two places of one name that may be one are a warning.</summary>
    /// <param name="root">The folder that holds one folder per theatre.</param>
    /// <param name="lexicon">The folder that holds <c>naming.csv</c>.</param>
    /// <param name="folders">Which theatres; all of them when null.</param>
    public static IReadOnlyList<TheatreProblem> Check(string root, string lexicon, IEnumerable<string>? folders = null)
    {
        var problems = new List<TheatreProblem>();
        var tables = TheatreLoader.Read(root, lexicon, folders, problems);
        Entities(tables, problems);
        Roles(tables, problems);
        Links(tables, problems);
        Terms(tables, problems);
        SharedNames(tables, problems);
        ImportCheck.Check(tables, problems);
        problems.Sort((a, b) => a.File == b.File ? a.Line.CompareTo(b.Line) : string.CompareOrdinal(a.File, b.File));
        return problems;
    }

    private static void Entities(TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var entity in tables.Entities)
        {
            if (entity.Country is { } code && !tables.Countries.ContainsKey(code))
                problems.Add(At(tables, entity, $"there is no country {code}", "Use a code of core/countries.csv"));
            if (entity.Parent is { } parent && !tables.ById.ContainsKey(parent))
                problems.Add(
                    At(
                        tables,
                        entity,
                        $"its parent {parent} is not there",
                        entity.Source is null ? "Use an id of the same theatre or of core" : "Import again"
                    )
                );
            if (entity.Metonym is { } metonym && !tables.ById.ContainsKey(metonym))
                problems.Add(
                    At(tables, entity, $"there is no actor {metonym} to stand for", "Use an id of actors.csv")
                );
            if (entity is { From: { } from, To: { } to } && to < from)
                problems.Add(
                    At(
                        tables,
                        entity,
                        $"it ends on {to.ToIso()}, before {from.ToIso()}",
                        "Exchange or correct the dates"
                    )
                );
            if (entity.Class == EntityClass.Place && !tables.Precisions.ContainsKey(entity.Kind))
                problems.Add(
                    At(
                        tables,
                        entity,
                        $"nothing says how exact a place of kind '{entity.Kind}' is",
                        "Use a kind of core/place-precision.csv, or add it there"
                    )
                );
            if (entity.Lat is null != entity.Lon is null)
                problems.Add(At(tables, entity, "half a coordinate", "Give lat and lon, or neither"));
            if (
                entity is { Class: EntityClass.Place, Lat: { } lat, Lon: { } lon }
                && tables.Countries.GetValueOrDefault(entity.Country ?? "")?.Bounds is { } bounds
                && !bounds.Holds(lat, lon)
            )
                problems.Add(
                    At(
                        tables,
                        entity,
                        string.Create(CultureInfo.InvariantCulture, $"{lat}, {lon} lies outside {entity.Country}"),
                        "Correct the coordinate or the country"
                    )
                );
        }
    }

    private static void Roles(TheatreTables tables, List<TheatreProblem> problems)
    {
        var known = tables.Institutions.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var ((role, _), actors) in tables.Roles)
        {
            if (!known.Contains(role))
                problems.Add(At(tables, actors[0], $"there is no role {role}", "Use an id of core/institutions.csv"));
            for (var i = 0; i < actors.Count; i++)
            for (var j = i + 1; j < actors.Count; j++)
                if (Meet(actors[i].From, actors[i].To, actors[j].From, actors[j].To))
                    problems.Add(
                        At(
                            tables,
                            actors[j],
                            $"the role {role} is {actors[i].Id}'s at the same time",
                            "Part them by from and to, or take the role from one"
                        )
                    );
        }
    }

    private static void Links(TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var outlet in tables.Outlets)
        foreach (var feed in outlet.Feeds)
            if (!tables.ById.ContainsKey(feed))
                problems.Add(At(tables, outlet.Actor, $"there is no agency {feed}", "Use an id of outlets.csv"));
        foreach (var agreement in tables.Agreements)
        foreach (var id in agreement.Parties.Concat(agreement.Guarantors).Concat(agreement.Places))
            if (!tables.ById.ContainsKey(id))
                problems.Add(At(tables, agreement.Entity, $"there is no {id}", "Use ids of actors.csv and places.csv"));
    }

    private static void Terms(TheatreTables tables, List<TheatreProblem> problems)
    {
        var sole = tables.Titles.Where(t => t.Sole).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < tables.Offices.Count; i++)
        {
            var (file, line) = tables.OfficeLines[i];
            var term = tables.Offices[i];
            if (term.To < term.From)
                problems.Add(
                    new(
                        file,
                        line,
                        $"the term ends on {term.To?.ToIso()}, before {term.From?.ToIso()}",
                        "Correct the dates"
                    )
                );
            for (var j = 0; j < i; j++)
            {
                var other = tables.Offices[j];
                if (
                    other.Title == term.Title
                    && other.Of == term.Of
                    && sole.Contains(term.Title)
                    && other.Holder.Id != term.Holder.Id
                    && Meet(term.From, term.To, other.From, other.To)
                )
                    problems.Add(
                        new(
                            file,
                            line,
                            $"the term overlaps that of {other.Holder.Id} in line {tables.OfficeLines[j].Line}",
                            "End one where the other begins"
                        )
                    );
            }
        }
    }

    private static void SharedNames(TheatreTables tables, List<TheatreProblem> problems)
    {
        var told = new HashSet<(int, int)>();
        foreach (var items in tables.Names.Shared())
            for (var i = 0; i < items.Count; i++)
            for (var j = i + 1; j < items.Count; j++)
                if (
                    items[i] is { Kind: NameKind.Entity, Weak: false } a
                    && items[j] is { Kind: NameKind.Entity, Weak: false } b
                    && Same(tables.Entities[a.Index], tables.Entities[b.Index])
                    && told.Add((a.Index, b.Index))
                )
                    problems.Add(
                        At(
                            tables,
                            tables.Entities[b.Index],
                            $"it has a name that is {tables.Entities[a.Index].Id}'s too",
                            "Take the name from one, or put a question mark before it"
                        )
                    );
    }

    // Places of one name are a fact of the world unless nothing tells them apart; actors of one name are told apart by the country
    // that the text is about, and by nothing else.
    private static bool Same(Entity a, Entity b) =>
        a.Class == b.Class
        && (a.Class != EntityClass.Actor || a.Country is null || b.Country is null || a.Country == b.Country)
        && (a.Class != EntityClass.Place || (a.Kind == b.Kind && a.Country == b.Country && a.Parent == b.Parent));

    private static bool Meet(DateOnly? from, DateOnly? to, DateOnly? otherFrom, DateOnly? otherTo) =>
        (to is null || otherFrom is null || to > otherFrom) && (otherTo is null || from is null || otherTo > from);

    internal static TheatreProblem At(TheatreTables tables, Entity entity, string what, string remedy)
    {
        var (file, line) = tables.Lines[entity.Id!];
        return new(file, line, $"{entity.Id}: {what}", remedy);
    }
}
