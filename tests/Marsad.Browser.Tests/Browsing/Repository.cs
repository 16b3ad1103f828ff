namespace Marsad.Browser.Tests.Browsing;

/// <summary>The repository in which these tests stand.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("these tests run inside the repository");
    }
}
