using System.CommandLine;
using System.Globalization;
using Marsad.Weighing;
using Marsad.Weighing.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad control</c>: who held which place when, by each source.</summary>
internal static class ControlCommand
{
    private const string Summary = "Prints who held which place when, by each source, and where sources disagree.";

    private const string More = """
        «from» and «until» are the days of which it is said, «known» the days of the reports that say so. Rule:
        control-disputes/2.

        Examples:
          marsad control
          marsad control --register mission.db --disputed --format csv > control.csv
        """;

    private static readonly string[] Columns =
    [
        "place",
        "source",
        "holder",
        "from",
        "until",
        "known from",
        "known until",
        "disputed",
        "claims",
    ];

    public static Command Create()
    {
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var disputed = new Option<bool>("--disputed") { Description = "Only where sources disagree." };
        var command = new DocumentedCommand("control", Summary, More) { register, theatres, format, disputed };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var lines = KeptLines.Of(opened, parsed.GetValue(theatres) ?? []);
            var only = parsed.GetValue(disputed);
            WeighedOutput.Print(
                parsed.GetValue(format)!,
                lines.Control().Where(s => s.Disputed || !only),
                WeighingJson.Write,
                Columns,
                Row
            );
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static string?[] Row(ControlLine s) =>
        [
            s.Place.Name,
            s.Source.Name,
            s.Holds ? s.Holder.Name : "not " + s.Holder.Name,
            s.From,
            s.Until,
            s.KnownFrom,
            s.KnownUntil,
            s.Disputed ? "yes" : "no",
            s.Claims.Count.ToString(CultureInfo.InvariantCulture),
        ];
}
