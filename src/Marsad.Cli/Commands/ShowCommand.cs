using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Register;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad show</c>: one claim with its words, its chain and its report.</summary>
internal static class ShowCommand
{
    private const int Candidates = 20;

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
        var entry = Find(register, id);
        var reading = register.DerivationOf(entry.EvidenceId)!.Reading!;
        using var output = Streams.OpenOutputText();
        ClaimView.Print(Consoles.Over(output), reading, ClaimIn(reading, entry));
        return ExitStatus.AllRead;
    }

    private static Claim ClaimIn(ReportReading reading, ClaimEntry entry) =>
        reading.Claims.First(c => c.Id == entry.Id);

    private static ClaimEntry Find(IRegister register, string id)
    {
        var found = register.FindClaims(id, Candidates + 1);
        var exact = found.FirstOrDefault(entry => entry.Id == id);
        if (exact is not null || found.Count == 1)
            return exact ?? found[0];
        if (found.Count == 0)
            throw new UnusableException(
                $"{id}: no claim with this id in {register.Name}. `marsad read` prints the ids."
            );
        var more = found.Count > Candidates ? " and more" : "";
        var ids = string.Join(", ", found.Take(Candidates).Select(entry => entry.Id));
        throw new UnusableException($"{id}: several claims begin so. Give more letters: {ids}{more}.");
    }
}
