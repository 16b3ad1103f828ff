using System.Globalization;
using Marsad.Reading;

namespace Marsad.Weighing.Tests.Reuse;

/// <summary>A case of the corpus; <c>Data/README.md</c> tells how one is written.</summary>
internal sealed record ReuseCase(string Name, IReadOnlyList<string> Expected, IReadOnlyList<ReportReading> Reports)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Reuse", "Data");

    /// <summary>The heads of the cases of a file.</summary>
    public static IEnumerable<string> Names(string file) =>
        File.ReadLines(Path.Combine(Folder, file))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..]);

    public static ReuseCase Load(string file, string name)
    {
        var lines = File.ReadLines(Path.Combine(Folder, file))
            .SkipWhile(line => line != "## " + name)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.Length > 0)
            .ToList();
        var expected = lines.Where(line => line[0] == '=').Select(line => line[2..]).ToList();
        var reports = new List<ReportReading>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0] != '@')
                continue;
            var head = lines[i][2..].Split(" | ");
            var text = lines.Skip(i + 1).TakeWhile(line => line[0] != '@');
            var id = (reports.Count + 1).ToString(CultureInfo.InvariantCulture);
            var language = head is [_, _, var said] ? said : "ar";
            reports.Add(
                SomePages.Read(id, head[0], head[1] == "-" ? null : head[1], string.Join('\n', text), language)
            );
        }
        return new ReuseCase(name, [.. expected.Where(e => e != "none")], reports);
    }
}
