using System.Text.RegularExpressions;

namespace Marsad.Arabic.Tests;

/// <summary>A corpus beside its tests: one case a line, columns parted by tabs, "# " opens a remark, \n and \uXXXX escape.</summary>
internal static class DataFile
{
    public static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, path))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t').Select(Regex.Unescape).ToArray());
}
