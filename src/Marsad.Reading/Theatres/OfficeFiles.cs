namespace Marsad.Reading.Theatres;

/// <summary>Reads who held which office, once all persons are known.</summary>
internal static class OfficeFiles
{
    public static void Read(string root, TheatreTables tables, List<TheatreProblem> problems)
    {
        var titles = tables.Titles.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in tables.Folders)
        foreach (
            var l in CsvLines.Read(
                Path.Combine(root, folder, "offices.csv"),
                ["title", "of", "holder", "from", "to"],
                problems
            )
        )
        {
            if (!titles.Contains(l["title"]))
                problems.Add(l.Problem($"there is no title {l["title"]}", "Use an id of titles.csv"));
            else if (!tables.Countries.ContainsKey(l["of"]) && !tables.ById.ContainsKey(l["of"]))
                problems.Add(l.Problem($"there is no country, actor or place {l["of"]}", "Use a code or an id"));
            else if (!tables.ById.TryGetValue(l["holder"], out var holder))
                problems.Add(l.Problem($"there is no actor {l["holder"]}", "Add the person to actors.csv"));
            else
            {
                tables.OfficeLines.Add((l.File, l.Line));
                tables.Offices.Add(
                    new OfficeTerm(l["title"], l["of"], holder, l.Date("from", problems), l.Date("to", problems))
                );
            }
        }
    }
}
