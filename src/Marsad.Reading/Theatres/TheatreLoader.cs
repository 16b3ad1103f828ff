using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Marsad.Reading.Theatres;

/// <summary>A theatre and what was wrong with its files; what is wrong is left out of the theatre.</summary>
public sealed record LoadedTheatre(Theatre Theatre, IReadOnlyList<TheatreProblem> Problems);

/// <summary>Reads theatre folders (see <c>theatres/README.md</c> for the files) and the naming words of the lexicon.</summary>
public static class TheatreLoader
{
    /// <summary>The folder that every other needs.</summary>
    public const string Core = "core";

    private const string Description = "theatre.yml";

    /// <summary>Reads theatres, each after those it needs.</summary>
    /// <param name="root">The folder that holds one folder per theatre.</param>
    /// <param name="lexicon">The folder that holds <c>naming.csv</c>.</param>
    /// <param name="folders">Which theatres; all of them when null.</param>
    public static LoadedTheatre Load(string root, string lexicon, IEnumerable<string>? folders = null)
    {
        var problems = new List<TheatreProblem>();
        var tables = Read(root, lexicon, folders, problems);
        return new LoadedTheatre(new Theatre(tables), problems);
    }

    /// <summary>Reads the theatres that lie beside the program.</summary>
    public static LoadedTheatre LoadDefault(IEnumerable<string>? folders = null) =>
        Load(
            Path.Combine(AppContext.BaseDirectory, "theatres"),
            Path.Combine(AppContext.BaseDirectory, "lexicon"),
            folders
        );

    internal static TheatreTables Read(
        string root,
        string lexicon,
        IEnumerable<string>? folders,
        List<TheatreProblem> problems,
        string? without = null
    )
    {
        var tables = new TheatreTables { Without = without };
        if (!Directory.Exists(root))
        {
            problems.Add(new(root, 0, "there is no such folder", "Give the folder that holds one folder per theatre"));
            return tables;
        }
        NamingWords.Read(Path.Combine(lexicon, "naming.csv"), tables, problems);
        folders ??= Directory
            .GetDirectories(root)
            .Where(d => File.Exists(Path.Combine(d, Description)))
            .Select(d => Path.GetFileName(d)!)
            .Order(StringComparer.Ordinal);
        var asked = folders.ToList();
        Add(root, Core, tables, problems, []);
        foreach (var folder in asked)
            Add(root, folder, tables, problems, []);
        OfficeFiles.Read(root, tables, problems);
        ProvisionFiles.Read(root, tables, problems);
        ForeignNameFiles.Read(root, tables, problems);
        return tables;
    }

    private static void Add(
        string root,
        string folder,
        TheatreTables tables,
        List<TheatreProblem> problems,
        HashSet<string> above
    )
    {
        if (tables.Folders.Contains(folder) || !above.Add(folder))
            return;
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            problems.Add(new(path, 0, "there is no such theatre", "Choose one of the folders in " + root));
            return;
        }
        var (needs, countries) = Describe(Path.Combine(path, Description), problems);
        foreach (var need in needs)
            Add(root, need, tables, problems, above);
        tables.Folders.Add(folder);
        if (countries.Count > 0)
            tables.Focus[folder] = countries;
        PatternFiles.Read(path, tables, problems);
        EntityFiles.Read(path, tables, problems);
    }

    private static (List<string> Needs, List<string> Countries) Describe(string path, List<TheatreProblem> problems)
    {
        var needs = new List<string>();
        var countries = new List<string>();
        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            if (yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode map)
            {
                Fill(map, "needs", needs);
                Fill(map, "countries", countries);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, "the description of the theatre cannot be read", e.Message));
        }
        catch (YamlException e)
        {
            problems.Add(new(path, (int)e.Start.Line, "this is not YAML", e.Message));
        }
        return (needs, countries);
    }

    private static void Fill(YamlMappingNode map, string key, List<string> into)
    {
        foreach (var (k, v) in map.Children)
            if (k is YamlScalarNode { Value: var name } && name == key && v is YamlSequenceNode items)
                into.AddRange(items.OfType<YamlScalarNode>().Select(n => n.Value ?? "").Where(s => s.Length > 0));
    }
}
