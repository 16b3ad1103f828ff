namespace Marsad.Bench;

/// <summary>Finds the repository from wherever the bench runs, BenchmarkDotNet's own folders included.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Marsad.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException(
            $"No Marsad.slnx above {AppContext.BaseDirectory}. Run the bench from a clone of the repository."
        );
    }
}
