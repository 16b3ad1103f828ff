using System.CommandLine;
using Marsad.Cli.Terminal;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad show</c>: one claim with its words, its chain and its report.</summary>
internal static class ShowCommand
{
    private const string Summary =
        "Shows one claim: its sentence with the words marked, the chain of those who pass it on, its fields and its report.";

    private const string More = """
        Examples:
          marsad show 3fa9c1d2
          marsad show 3fa9c1d2 --register mission.db
        """;

    public static Command Create()
    {
        var id = new Argument<string>("ID")
        {
            Description = "The claim's id, or a beginning of it that no other claim shares.",
        };
        var register = SharedOptions.Register();
        var command = new DocumentedCommand("show", Summary, More) { id, register };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(register)!));
        return command;
    }

    private static int Run(string id, string registerPath)
    {
        using var register = Registers.OpenExisting(registerPath);
        var (derivation, claim) = ClaimSearch.Find(register, id);
        using var output = Streams.OpenOutputText();
        ClaimView.Print(Consoles.Over(output), derivation.Reading!, claim);
        return ExitStatus.AllRead;
    }
}
