using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Register;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad register</c>: what a register holds.</summary>
internal static class RegisterCommand
{
    private const string Summary = "Says how much a register holds, and by which readers it was read.";

    private const string More = """
        Examples:
          marsad register
          marsad register --register mission.db --digest
        """;

    public static Command Create()
    {
        var register = SharedOptions.Register();
        var digest = new Option<bool>("--digest")
        {
            Description =
                "Also check every piece of evidence, and print one number for the whole content: equal numbers, equal content.",
        };
        var command = new DocumentedCommand("register", Summary, More) { register, digest };
        command.SetAction(parsed => Run(parsed.GetValue(register)!, parsed.GetValue(digest)));
        return command;
    }

    private static int Run(string path, bool digest)
    {
        using var register = Registers.OpenExisting(path);
        using var output = Streams.OpenOutputText();
        var summary = register.Summarise();
        Line(output, "evidence", summary.Evidence);
        Line(output, "bytes of evidence", summary.EvidenceBytes);
        Line(output, "sightings", summary.Sightings);
        Line(output, "readings", summary.Readings);
        Line(output, "without a reading", summary.Unread);
        Line(output, "claims", summary.Claims);
        Line(output, "problems", summary.Problems);
        foreach (var (version, count) in summary.ReaderVersions)
            Line(output, $"by reader {Plain.Line(version)}", count);
        if (digest)
            output.WriteLine($"digest {RegisterDigest.Of(register)}");
        return ExitStatus.AllRead;
    }

    private static void Line(StreamWriter output, string name, long count) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 14:N0}  {name}"));
}
