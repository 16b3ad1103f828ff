namespace Marsad.Architecture.Tests;

/// <summary>The files of the repository that these tests stand in.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>Source files under a folder of the repository, as paths from its root with slashes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => Built.Contains(part, StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> CSharp() => Files("src", "*.cs").Concat(Files("tests", "*.cs"));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("these tests run inside the repository");
    }
}
