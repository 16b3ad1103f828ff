namespace Marsad.Reading.Theatres;

/// <summary>
/// Reads how other languages name what the theatres know, where the English name does not serve, once everything else is known. Reports
/// in Arabic are not read with it.
/// </summary>
internal static class ForeignNameFiles
{
    private static readonly string[] Columns = ["id", "language", "names"];

    public static void Read(string root, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var folder in tables.Folders)
        foreach (var l in CsvLines.Read(Path.Combine(root, folder, "foreign-names.csv"), Columns, problems))
        {
            if (!tables.ById.ContainsKey(l["id"]))
                problems.Add(
                    l.Problem($"there is no place or actor {l["id"]}", "Use an id of this theatre or of core")
                );
            else
                tables.ForeignNames.AddRange(l.List("names").Select(name => (l["id"], name)));
        }
    }
}
