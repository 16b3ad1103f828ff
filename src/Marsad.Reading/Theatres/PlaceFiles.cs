namespace Marsad.Reading.Theatres;

/// <summary>
/// Reads the files of places: <c>places.csv</c>, kept by hand, and beside it those that were imported, whose lines name their
/// source and weigh less.
/// </summary>
internal static class PlaceFiles
{
    /// <summary>The file that is kept by hand.</summary>
    public const string ByHand = "places.csv";

    /// <summary>The file that an import from a source writes.</summary>
    public static string NameOf(string source) => $"places-{source}.csv";

    /// <summary>The files of places in a theatre's folder, the one kept by hand first.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory
            .EnumerateFiles(folder, "places*.csv")
            .OrderBy(static file => Path.GetFileName(file) != ByHand)
            .ThenBy(static file => file, StringComparer.Ordinal);

    /// <summary>Reads one of them.</summary>
    public static void Read(string path, TheatreTables tables, List<TheatreProblem> problems)
    {
        var listed = new List<(string, NameItem)>();
        foreach (var l in CsvLines.Read(path, ["id", "name", "nameAr", "kind"], problems))
        {
            var source = l.Optional("source");
            if (source is not null && tables.Lines.TryGetValue(l["id"], out var other))
            {
                problems.Add(
                    l.Problem(
                        $"the id {l["id"]} is taken by {other.File}:{other.Line}, which stands",
                        "Import again: what is known is left out"
                    ) with
                    {
                        IsWarning = true,
                    }
                );
                continue;
            }
            var country = l.Optional("country");
            var place = new Entity
            {
                Class = EntityClass.Place,
                Id = l["id"],
                Name = l["name"],
                NameAr = l["nameAr"],
                Kind = l["kind"],
                Parent = l.Optional("parent"),
                Country = country,
                Lat = l.Number("lat", 90, problems),
                Lon = l.Number("lon", 180, problems),
                Metonym =
                    l.Optional("metonym")
                    ?? (l["kind"] == "capital" && country is not null ? country.ToLowerInvariant() + "-state" : null),
                Source = source,
            };
            if (!EntityFiles.Define(place, l, tables, problems))
                continue;
            foreach (var code in l.List("codes"))
                tables.Codes.TryAdd(code, place.Id);
            if (source is not null)
            {
                var item = new NameItem(NameKind.Listed, l["common"] == "yes", tables.Entities.Count - 1);
                foreach (var name in l.List("nameAr"))
                    listed.Add((name, item));
                foreach (var name in l.List("spellings"))
                    listed.Add((name, item));
                continue;
            }
            EntityFiles.Name(place, l, tables);
            if (l.Optional("adjectiveEn") is { } english)
                EntityFiles.Adjectives(l, new Adjective(english, null, place), tables);
        }
        tables.Names.Add(listed);
    }
}
