using System.IO.Enumeration;

namespace Marsad.Reading.Intake;

/// <summary>A file to be read.</summary>
internal sealed record FileFound(string Path, long Length) : IntakeItem(Path);

/// <summary>
/// From the paths a user gives to files, in an order that depends on names alone: the paths as given; of a folder its
/// files by ordinal name, then its sub-folders likewise. Hidden entries and registers are passed over inside folders.
/// </summary>
internal static class PathWalk
{
    /// <summary>The files behind the paths, and a problem for each path that leads to none.</summary>
    public static IEnumerable<IntakeItem> Of(IEnumerable<string> paths) => paths.SelectMany(Of);

    private static IEnumerable<IntakeItem> Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return [new IntakeProblem(path, "this is not a path", "Name a file, a folder, a pattern or -")];
        }

        if (Directory.Exists(path))
        {
            return Folder(path);
        }

        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null || !Glob.IsPattern(path))
        {
            return [Found(path)];
        }

        return Pattern(path);
    }

    private static IEnumerable<IntakeItem> Folder(string path)
    {
        var any = false;
        foreach (var item in Folder(path, [RealPath(path)]))
        {
            any = true;
            yield return item;
        }

        if (!any)
        {
            yield return new IntakeProblem(
                path,
                "the folder holds no file to read",
                "Name a folder that holds reports"
            );
        }
    }

    private static IEnumerable<IntakeItem> Pattern(string pattern)
    {
        var any = false;
        foreach (var match in Glob.Expand(pattern))
        {
            any = true;
            foreach (var item in Directory.Exists(match) ? Folder(match, [RealPath(match)]) : [Found(match)])
            {
                yield return item;
            }
        }

        if (!any)
        {
            yield return new IntakeProblem(pattern, "nothing matches this pattern", "Check the pattern and its folder");
        }
    }

    private static IEnumerable<IntakeItem> Folder(string folder, IReadOnlyList<string> ancestors)
    {
        List<(string Path, bool IsFolder)> entries;
        IntakeProblem? problem = null;
        try
        {
            entries = Entries(folder);
        }
        catch (Exception failure) when (IntakeException.Explain(folder, failure) is not null)
        {
            entries = [];
            problem = IntakeException.Explain(folder, failure);
        }

        if (problem is not null)
        {
            yield return problem;
        }

        foreach (var (path, isFolder) in entries)
        {
            if (!isFolder)
            {
                yield return Found(path);
                continue;
            }

            var real = RealPath(path);
            if (ancestors.Contains(real, StringComparer.Ordinal))
            {
                yield return new IntakeProblem(
                    path,
                    "the folder links back to one that contains it",
                    "Its files are read once, from the folder itself; remove the link to be rid of this line"
                );
                continue;
            }

            foreach (var item in Folder(path, [.. ancestors, real]))
            {
                yield return item;
            }
        }
    }

    private static List<(string Path, bool IsFolder)> Entries(string folder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory),
            options
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsPassedOver(entry.FileName),
        };
        return
        [
            .. entries
                .OrderBy(entry => entry.IsFolder)
                .ThenBy(entry => Path.GetFileName(entry.Path), StringComparer.Ordinal),
        ];
    }

    /// <summary>Hidden entries, and registers with their side files.</summary>
    internal static bool IsPassedOver(ReadOnlySpan<char> name) =>
        name.StartsWith('.')
        || name.EndsWith(".db", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".db-wal", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".db-shm", StringComparison.OrdinalIgnoreCase);

    private static IntakeItem Found(string path)
    {
        try
        {
            // Through a link to what it leads to; a link that leads nowhere or to itself has no length and throws.
            var file = new FileInfo(path);
            var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint);
            var target = isLink ? file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo : null;
            return new FileFound(path, (target ?? file).Length);
        }
        catch (Exception failure) when (IntakeException.Explain(path, failure) is { } problem)
        {
            return problem;
        }
    }

    // A link further up the path is not followed here: a loop through one is noticed one round later.
    private static string RealPath(string folder)
    {
        try
        {
            var target = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true);
            return Path.TrimEndingDirectorySeparator(target?.FullName ?? Path.GetFullPath(folder));
        }
        catch (IOException)
        {
            return Path.GetFullPath(folder);
        }
    }
}
