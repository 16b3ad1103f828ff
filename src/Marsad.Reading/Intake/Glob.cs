using System.IO.Enumeration;

namespace Marsad.Reading.Intake;

/// <summary>
/// Path patterns for shells that do not expand them: <c>*</c> and <c>?</c> within a name, <c>**</c> for any depth of
/// folders. Hidden entries match only a pattern that writes their dot; links to folders are not followed by <c>**</c>.
/// </summary>
internal static class Glob
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether the path has wildcards.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Files and folders that match, by ordinal path; not those within a folder that matches.</summary>
    public static IReadOnlyCollection<string> Expand(string pattern)
    {
        var matches = new SortedSet<string>(StringComparer.Ordinal);
        var root = Path.GetPathRoot(pattern) ?? "";
        var names = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        Match(root, names, matches);
        return [.. matches.Where(match => !IsWithin(match, matches))];
    }

    private static bool IsWithin(string path, SortedSet<string> folders)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder))
            {
                return true;
            }
        }

        return false;
    }

    private static void Match(string folder, ReadOnlySpan<string> names, SortedSet<string> matches)
    {
        if (names.IsEmpty)
        {
            matches.Add(folder.Length == 0 ? "." : folder);
            return;
        }

        var name = names[0];
        var rest = names[1..];
        if (!IsPattern(name))
        {
            var path = Path.Combine(folder, name);
            if (Directory.Exists(path) || (rest.IsEmpty && File.Exists(path)))
            {
                Match(path, rest, matches);
            }
        }
        else if (name == "**")
        {
            Match(folder, rest, matches);
            if (rest.IsEmpty)
            {
                return;
            }

            foreach (var sub in Entries(folder, "*", foldersOnly: true).Where(sub => !IsLink(sub)))
            {
                Match(sub, names, matches);
            }
        }
        else
        {
            foreach (var entry in Entries(folder, name, foldersOnly: !rest.IsEmpty))
            {
                Match(entry, rest, matches);
            }
        }
    }

    private static List<string> Entries(string folder, string name, bool foldersOnly)
    {
        try
        {
            var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
            return
            [
                .. new FileSystemEnumerable<string>(
                    folder.Length == 0 ? "." : folder,
                    (ref FileSystemEntry entry) => Path.Combine(folder, entry.FileName.ToString()),
                    options
                )
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                        (!foldersOnly || entry.IsDirectory)
                        && (name.StartsWith('.') || !PathWalk.IsPassedOver(entry.FileName))
                        && FileSystemName.MatchesSimpleExpression(name, entry.FileName, ignoreCase: false),
                },
            ];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
