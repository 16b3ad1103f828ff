using System.Text.RegularExpressions;

namespace Marsad.Architecture.Tests;

/// <summary>What every source file looks like.</summary>
public sealed partial class SourceTests
{
    /// <summary>A file that needs scrolling for its idea has more than one.</summary>
    private const int MostLines = 400;

    private static readonly string[] Bins =
    [
        "Common",
        "Helpers",
        "Managers",
        "Misc",
        "Services",
        "Shared",
        "Utilities",
        "Utils",
    ];

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var astray = Repository
            .CSharp()
            .Where(file =>
                Namespace().Match(Repository.Read(file)) is { Success: true } found
                && found.Groups["name"].Value != Folder(file)
            );
        astray.ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_but_the_entry_point_has_a_namespace()
    {
        var without = Repository
            .CSharp()
            .Where(file => Path.GetFileName(file) is not "Program.cs" && !Namespace().IsMatch(Repository.Read(file)));
        without.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_needs_scrolling_for_its_idea()
    {
        var long_ = Repository
            .CSharp()
            .Select(file => (File: file, Lines: Repository.Read(file).AsSpan().Count('\n')))
            .Where(file => file.Lines > MostLines)
            .Select(file => $"{file.File}: {file.Lines} lines");
        long_.ShouldBeEmpty($"part it by ideas: no file has more than {MostLines} lines");
    }

    [Fact]
    public void No_folder_is_a_bin()
    {
        var bins = Repository.CSharp().Where(file => file.Split('/').Intersect(Bins, StringComparer.Ordinal).Any());
        bins.ShouldBeEmpty("name a folder after what it does to the data");
    }

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine()
    {
        var places = Repository.CSharp().Where(file => MachinePath().IsMatch(Repository.Read(file)));
        places.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_puts_work_off_or_hides_it_in_a_region()
    {
        var put = Repository.CSharp().Where(file => PutOff().IsMatch(Repository.Read(file)));
        put.ShouldBeEmpty();
    }

    private static string Folder(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex("\"(/(home|tmp|root|work|Users|var|mnt)/|[A-Z]:\\\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"//\s*(TO[D]O|FI[X]ME|HA[C]K)\b|^\s*#region",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PutOff();
}
