using System.CommandLine;
using Marsad.Weighing;
using Marsad.Weighing.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad pledges</c>: what became of each truce and agreement.</summary>
internal static class PledgesCommand
{
    private const string Summary =
        "Prints the life of each truce and agreement, per zone: promised, signed, in force, breach alleged, denied or confirmed, lapsed.";

    private const string More = """
        Each step rests on claims; steps that disagree stand side by side.

        Examples:
          marsad pledges
          marsad pledges --register mission.db --format jsonl
        """;

    private static readonly string[] Columns = ["agreement", "zone", "on", "state", "by", "on whose word", "claims"];

    public static Command Create()
    {
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var command = new DocumentedCommand("pledges", Summary, More) { register, theatres, format };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var lines = KeptLines.Of(opened, parsed.GetValue(theatres) ?? []);
            WeighedOutput.Print(parsed.GetValue(format)!, lines.Pledges(), WeighingJson.Write, Columns, Row);
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static string?[] Row(PledgeLine step) =>
        [
            step.Agreement,
            step.Zone,
            step.On,
            step.State,
            step.By,
            string.Join("; ", step.Origins),
            string.Join(' ', step.Claims.Select(id => id.Length > 10 ? id[..10] : id)),
        ];
}
