using Marsad.Arabic;

namespace Marsad.Reading.Theatres;

/// <summary>Reads the files that tell how names are composed: institutions, titles, kinds of places, directions, allegiances.</summary>
internal static class PatternFiles
{
    private const double FullCircle = 360;

    public static void Read(string folder, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var l in Lines(folder, "institutions.csv", ["id", "name", "kind", "alone", "spellings"], problems))
        {
            Alone? alone = l["alone"] switch
            {
                "country" => Alone.Country,
                "generic" => Alone.Generic,
                "previous" => Alone.Previous,
                "never" => Alone.Never,
                _ => null,
            };
            if (alone is null)
            {
                problems.Add(l.Problem($"'{l["alone"]}' in column alone", "Write country, generic, previous or never"));
                continue;
            }
            var spellings = l.List("spellings");
            var bare = l.Optional("bare") ?? l["name"].Replace("{Adj} ", "", StringComparison.Ordinal);
            tables.Institutions.Add(
                new(
                    l["id"],
                    l["name"],
                    bare,
                    spellings.FirstOrDefault("").TrimStart('?'),
                    l["kind"],
                    alone.Value,
                    l.Optional("members")
                )
            );
            Names(tables, spellings, NameKind.Institution, tables.Institutions.Count - 1);
        }
        foreach (var l in Lines(folder, "titles.csv", ["id", "name", "of", "spellings"], problems))
        {
            TitleOf? of = l["of"] switch
            {
                "country" => TitleOf.Country,
                "organisation" => TitleOf.Organisation,
                "mission" => TitleOf.Mission,
                "place" => TitleOf.Place,
                "nothing" => TitleOf.Nothing,
                _ => null,
            };
            if (of is null)
            {
                problems.Add(
                    l.Problem($"'{l["of"]}' in column of", "Write country, organisation, mission, place or nothing")
                );
                continue;
            }
            tables.Titles.Add(new(l["id"], l["name"], of.Value, l["sole"] == "yes"));
            Names(tables, l.List("spellings"), NameKind.Title, tables.Titles.Count - 1);
        }
        foreach (var l in Lines(folder, "place-kinds.csv", ["kind", "name", "same", "takes", "spellings"], problems))
        {
            var spellings = l.List("spellings");
            var one = ArabicText.Parse(spellings.FirstOrDefault(""));
            tables.PlaceKinds.Add(
                new(
                    l["kind"],
                    l["name"],
                    l["same"] == "yes",
                    l["takes"] == "yes",
                    one.Tokens.Length > 0 ? one.FoldedOf(0).ToString() : ""
                )
            );
            Names(tables, spellings, NameKind.PlaceKind, tables.PlaceKinds.Count - 1);
        }
        foreach (var l in Lines(folder, "directions.csv", ["noun", "adjective", "form", "spellings"], problems))
        {
            tables.Directions.Add(
                new(l["noun"], l["adjective"], l["form"] == "adjective", l.Number("bearing", FullCircle, problems))
            );
            Names(tables, l.List("spellings"), NameKind.Direction, tables.Directions.Count - 1);
        }
        foreach (var l in Lines(folder, "place-precision.csv", ["kind", "precision"], problems))
            if (l["precision"] is [>= '1' and <= '7' and var grade])
                tables.Precisions[l["kind"]] = grade - '0';
            else
                problems.Add(l.Problem($"'{l["precision"]}' is no precision", "Write UCDP's grade, 1 to 7"));
        foreach (var l in Lines(folder, "allegiances.csv", ["name", "ofState", "spellings"], problems))
        {
            tables.Allegiances.Add(new(l["name"], l["ofState"]));
            Names(tables, l.List("spellings"), NameKind.Allegiance, tables.Allegiances.Count - 1);
        }
    }

    private static IEnumerable<CsvLine> Lines(
        string folder,
        string file,
        string[] columns,
        List<TheatreProblem> problems
    ) => CsvLines.Read(Path.Combine(folder, file), columns, problems);

    private static void Names(TheatreTables tables, string[] spellings, NameKind kind, int index) =>
        tables.Names.Add(spellings, new(kind, false, index));
}
