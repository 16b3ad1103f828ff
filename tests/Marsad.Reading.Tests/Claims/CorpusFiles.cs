namespace Marsad.Reading.Tests.Claims;

/// <summary>The files of the claim corpus.</summary>
internal static class CorpusFiles
{
    public const string Folder = "Claims/Data";

    /// <summary>Every text, in the order of files and lines.</summary>
    public static IReadOnlyList<CorpusText> ReadAll() =>
        [
            .. Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, Folder), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(Read),
        ];

    /// <summary>The texts of one file.</summary>
    public static IEnumerable<CorpusText> Read(string file)
    {
        var construction = Path.GetFileNameWithoutExtension(file);
        var block = new List<string>();
        var (first, at) = (0, 0);
        foreach (var line in File.ReadLines(file).Append(""))
        {
            at++;
            if (line is ['#', '#', ' ', .. var heading])
                construction = heading;
            else if (line is [] or ['#', ..])
            {
                if (line is [] && block.Count > 0)
                {
                    yield return new CorpusText(Path.GetFileName(file), first, construction, [.. block]);
                    block.Clear();
                }
            }
            else
            {
                if (block.Count == 0)
                    first = at;
                block.Add(line);
            }
        }
    }
}
