using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Reading.Theatres;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad theatre check</c>: one line for each thing that is wrong in the theatres' files.</summary>
internal static class TheatreCheckCommand
{
    private const string Summary =
        "Checks the files of theatres: names shared by two, references to nothing, places outside their country, terms that overlap.";

    private const string More = """
        Each problem is one line on standard output: file, line, what is wrong, what to do. The exit status is 0 when there
        is none, 1 when there are some, 2 when the arguments cannot be used. A warning is no problem: places of one name in two
        files, of which one was imported. Without --in, the folder theatres/ of the
        current directory is checked, and where there is none, the theatres that came with the program.

        Examples:
          marsad theatre check
          marsad theatre check syria libya
          marsad theatre check --in ../our-theatres
        """;

    public static Command Create()
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "Theatres to check; each is checked together with those it needs. Without a name, all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var root = new Option<string?>("--in")
        {
            Description = "The folder that holds one folder per theatre, core among them.",
            HelpName = "DIR",
        };
        var command = new DocumentedCommand("check", Summary, More) { names, root };
        command.SetAction(parsed => Run(parsed.GetValue(names) ?? [], parsed.GetValue(root)));
        return command;
    }

    private static int Run(string[] names, string? root)
    {
        var folder = root ?? Knowledge.NearestTheatres();
        if (!Directory.Exists(folder))
            throw new UnusableException(
                $"{folder}: no such folder. Name the folder that holds one folder per theatre."
            );
        var known = Knowledge.TheatreNames(folder);
        foreach (var name in names)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                throw new UnusableException(
                    $"{name}: no such theatre in {folder}. There are: {string.Join(", ", known)}."
                );
        }
        var problems = TheatreCheck.Check(folder, Knowledge.Lexicon, names.Length > 0 ? names : null);
        using var output = Streams.OpenOutputText();
        foreach (var problem in problems)
            output.WriteLine(Plain.Line(problem.ToString()));
        var warnings = problems.Count(static problem => problem.IsWarning);
        var faults = problems.Count - warnings;
        Streams.Error.WriteLine(Plain.Line(Sentence(faults, warnings, folder, names.Length > 0 ? names : known)));
        return faults == 0 ? ExitStatus.AllRead : ExitStatus.SomeNot;
    }

    private static string Sentence(int faults, int warnings, string folder, IReadOnlyList<string> names)
    {
        var and = warnings > 0 ? $" and {Count(warnings, "warning")}" : "";
        return $"{(faults == 0 ? "No problem" : Count(faults, "problem"))}{and} in {string.Join(", ", names)} of {folder}.";
    }

    private static string Count(int n, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{n:N0} {noun}{(n == 1 ? "" : "s")}");
}
