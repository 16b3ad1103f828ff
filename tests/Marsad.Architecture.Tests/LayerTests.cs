using System.Reflection;
using System.Xml.Linq;

namespace Marsad.Architecture.Tests;

/// <summary>Who may know whom: data goes one way through the house, and no project reaches upward.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Marsad.Arabic"] = [],
        ["Marsad.Reading"] = ["Marsad.Arabic"],
        ["Marsad.Reading.Models"] = ["Marsad.Arabic", "Marsad.Reading"],
        ["Marsad.Weighing"] = ["Marsad.Arabic", "Marsad.Reading"],
        ["Marsad.Register"] = ["Marsad.Arabic", "Marsad.Reading", "Marsad.Weighing"],
        ["Marsad.Publishing"] = ["Marsad.Arabic", "Marsad.Reading", "Marsad.Weighing", "Marsad.Register"],
        ["Marsad.Cli"] =
        [
            "Marsad.Arabic",
            "Marsad.Reading",
            "Marsad.Reading.Models",
            "Marsad.Weighing",
            "Marsad.Register",
            "Marsad.Publishing",
        ],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        MayKnow.ShouldContainKey(name, $"{name} is new: say in this table whom it may know");
        var known = Xml(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        known.Except(MayKnow[name], StringComparer.Ordinal).ShouldBeEmpty($"{project} reaches upward");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_those_below_it(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var used = Assemblies
            .Of(name)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => reference.StartsWith("Marsad.", StringComparison.Ordinal));
        used.Except(MayKnow[name], StringComparer.Ordinal).ShouldBeEmpty($"{name} reaches upward");
    }

    [Fact]
    public void The_language_depends_on_no_package_and_does_no_input_or_output()
    {
        Xml("src/Marsad.Arabic/Marsad.Arabic.csproj").Descendants("PackageReference").ShouldBeEmpty();
        var outside = Assemblies
            .Of("Marsad.Arabic")
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference =>
                reference.StartsWith("System.IO", StringComparison.Ordinal)
                || reference.StartsWith("System.Net", StringComparison.Ordinal)
                || reference.StartsWith("System.Console", StringComparison.Ordinal)
            );
        outside.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_reader_that_asks_models_reaches_the_network(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var network = Assemblies
            .Of(name)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference =>
                reference.StartsWith("System.Net", StringComparison.Ordinal)
                || reference is "OpenAI" or "System.ClientModel"
            );
        if (name == "Marsad.Reading.Models")
            network.ShouldNotBeEmpty();
        else
            network.ShouldBeEmpty($"{name} reaches the network: only Marsad.Reading.Models may");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Marsad.slnx");
        string[] folders = ["src", "tests", "bench"];
        var missing = folders
            .SelectMany(folder => Repository.Files(folder, "*.csproj"))
            .Where(project => !solution.Contains(project, StringComparison.Ordinal));
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file()
    {
        string[] folders = ["src", "tests", "bench"];
        var versioned = folders
            .SelectMany(folder => Repository.Files(folder, "*.csproj"))
            .Where(project =>
                Xml(project).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null)
            );
        versioned.ShouldBeEmpty("versions belong into Directory.Packages.props");
    }

    [Theory]
    [InlineData("Marsad.Arabic")]
    [InlineData("Marsad.Reading")]
    [InlineData("Marsad.Reading.Models")]
    public void What_depends_on_the_machines_culture_or_clock_is_banned_where_text_is_read(string project)
    {
        Xml($"src/{project}/{project}.csproj")
            .Descendants("AdditionalFiles")
            .ShouldContain(file => (string)file.Attribute("Include")! == "../BannedSymbols.txt");
        var banned = Repository.Read("src/BannedSymbols.txt");
        banned.ShouldContain("System.String.Normalize");
        banned.ShouldContain("CultureInfo.CurrentCulture");
    }

    private static XDocument Xml(string file) => XDocument.Parse(Repository.Read(file));
}

/// <summary>The assemblies that the projects build.</summary>
internal static class Assemblies
{
    public static Assembly Of(string project) => Assembly.Load(project == "Marsad.Cli" ? "marsad" : project);
}
