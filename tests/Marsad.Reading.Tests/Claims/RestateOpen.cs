using System.Runtime.CompilerServices;

namespace Marsad.Reading.Tests.Claims;

/// <summary>
/// For whoever changed the reader: states anew, in the corpus itself, what of its open texts is still wrong. It touches
/// nothing but 'open' lines, and gives none to a text that has none. Runs only when asked for (see <c>Data/README.md</c>).
/// </summary>
public sealed class RestateOpen(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void Of_every_open_text_state_what_is_still_wrong()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Here())!, "Data");
        foreach (var file in Directory.GetFiles(folder, "*.txt"))
        {
            var lines = File.ReadAllLines(file).ToList();
            var open = CorpusFiles.Read(file).Where(static t => t.Open.Count > 0).Reverse().ToList();
            foreach (var text in open)
            {
                var at = lines.FindIndex(text.Line - 1, static l => l.StartsWith("open ", StringComparison.Ordinal));
                var reading = text.Read();
                var wrong = Comparison.Of(text, reading);
                output.WriteLine(text.Picture(reading, wrong));
                lines.RemoveAt(at);
                if (wrong.Count > 0)
                    lines.Insert(at, "open " + string.Join(", ", wrong));
            }
            File.WriteAllLines(file, lines);
        }
        Directory.GetFiles(folder, "*.txt").ShouldNotBeEmpty();
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
