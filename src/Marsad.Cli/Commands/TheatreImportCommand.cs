using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres.Import;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad theatre import</c>: the places of a gazetteer, into a file of their own in a theatre's folder.</summary>
internal static class TheatreImportCommand
{
    private const string Summary =
        "Brings the places of a gazetteer into a theatre, beside those kept by hand: OCHA's P-codes, or a dump of GeoNames.";

    private const string More = """
        The places go into places-pcodes.csv or places-geonames.csv of the theatre's folder, which the next import from the same
        gazetteer replaces; places.csv is never touched. What the theatre knows already, by its code or by its name in the same
        unit, is not added. Each line that cannot be used is one line on standard error. The exit status is 0 when all was used,
        1 when something was not, 2 when nothing was done. Without --in, the folder theatres/ of the current directory is
        taken, and where there is none, the theatres that came with the program.

        Examples:
          marsad theatre import --pcodes syr_admin.csv --theatre syria
          marsad theatre import --geonames YE.txt --theatre yemen --list > what-became-of-it.txt
          marsad theatre import --pcodes places.csv --theatre ../our-theatres/valley
        """;

    public static Command Create()
    {
        var pcodes = File(
            "--pcodes",
            "A table of OCHA's P-codes, saved as CSV (UTF-8); columns are found by their headers."
        );
        var geonames = File("--geonames", "A dump of GeoNames, unpacked: a country's, such as SY.txt.");
        var theatre = new Option<string>("--theatre")
        {
            Description = "The theatre that they go into: its name, or its folder.",
            HelpName = "NAME|DIR",
            Required = true,
        };
        var root = new Option<string?>("--in")
        {
            Description = "The folder that holds one folder per theatre, core among them.",
            HelpName = "DIR",
        };
        var list = new Option<bool>("--list")
        {
            Description = "Print a line for each place that was known already or left out, too.",
        };
        var command = new DocumentedCommand("import", Summary, More) { pcodes, geonames, theatre, root, list };
        command.Validators.Add(result =>
        {
            if (result.GetResult(pcodes) is null == result.GetResult(geonames) is null)
                result.AddError("Give one gazetteer: --pcodes FILE or --geonames FILE.");
        });
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(pcodes),
                parsed.GetValue(geonames),
                parsed.GetValue(theatre)!,
                parsed.GetValue(root),
                parsed.GetValue(list)
            )
        );
        return command;
    }

    private static Option<string?> File(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };

    private static int Run(string? pcodes, string? geonames, string theatre, string? root, bool list)
    {
        var target = Target(theatre, root);
        ImportOutcome outcome;
        try
        {
            outcome = pcodes is not null
                ? TheatreImport.Pcodes(pcodes, target)
                : TheatreImport.Geonames(geonames!, target);
        }
        catch (Exception e) when (e is ImportException or KnowledgeException)
        {
            throw new UnusableException(e.Message);
        }
        foreach (var problem in outcome.Problems)
            Streams.Error.WriteLine(Plain.Line(problem.ToString()));
        using var output = Streams.OpenOutputText();
        ImportView.Print(output, outcome, (pcodes ?? geonames)!, list);
        if (!Knowledge.IsOfProgram(target.Root))
            output.WriteLine("Readings use the theatres beside the program: build it again, or copy the file there.");
        return outcome.Problems.Count == 0 ? ExitStatus.AllRead : ExitStatus.SomeNot;
    }

    private static ImportTarget Target(string theatre, string? root)
    {
        if (root is null && theatre.AsSpan().ContainsAny(['/', Path.DirectorySeparatorChar]))
        {
            var folder = Path.TrimEndingDirectorySeparator(theatre);
            (root, theatre) = (
                Path.GetDirectoryName(folder) is { Length: > 0 } above ? above : ".",
                Path.GetFileName(folder)
            );
        }
        root ??= Knowledge.NearestTheatres();
        var known = Knowledge.TheatreNames(root);
        return known.Contains(theatre, StringComparer.Ordinal)
            ? new ImportTarget(root, theatre, Knowledge.Lexicon)
            : throw new UnusableException(
                known.Count > 0
                    ? $"{theatre}: no such theatre in {root}. There are: {string.Join(", ", known)}."
                    : $"{root}: no theatres there. Name the folder that holds one folder per theatre."
            );
    }
}
