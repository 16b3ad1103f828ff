using System.CommandLine;
using System.Globalization;
using Marsad.Weighing;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad contradictions</c>: what cannot all be true.</summary>
internal static class ContradictionsCommand
{
    private const string Summary =
        "Prints the contradictions of a register: who holds a place, whether something happened, who did it, how many, when.";

    private const string More = """
        Each has sides, with the claims and the independent origins of each, the day since when they stand against each other, and
        what settled it. A claim is «dated ahead» when its report bears a day after the one on which it was obtained: that day does not
        count for who was first. A place that changes hands, and a toll that rises, are updates and no contradictions.

        With --by source: how often each two sources stood against each other, month by month, and whose word stands where it is settled.

        Examples:
          marsad contradictions
          marsad contradictions --by source --format csv > who-against-whom.csv
          marsad contradictions --register mission.db --format jsonl > contradictions.jsonl
        """;

    private static readonly string[] Columns =
    [
        "id",
        "question",
        "proposition",
        "sides",
        "since",
        "settled",
        "dated ahead",
    ];

    private static readonly string[] SourceColumns =
    [
        "month",
        "source",
        "against",
        "contradictions",
        "first stands",
        "second stands",
    ];

    public static Command Create()
    {
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var by = new Option<string?>("--by")
        {
            Description =
                "source: who contradicts whom, how often, per month, instead of the contradictions themselves.",
            HelpName = "source",
        };
        by.AcceptOnlyFromAmong("source");
        var command = new DocumentedCommand("contradictions", Summary, More) { register, theatres, format, by };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var lines = KeptLines.Of(opened, parsed.GetValue(theatres) ?? []);
            var written = parsed.GetValue(format)!;
            if (parsed.GetValue(by) is null)
                WeighedOutput.Print(written, lines.Contradictions(), WeighingJson.Write, Columns, Row);
            else
                WeighedOutput.Print(
                    written,
                    SourceOpposition.Of(lines.Contradictions()),
                    WeighingJson.Write,
                    SourceColumns,
                    SourceRow
                );
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static string?[] SourceRow(SourceOpposition o) =>
        [
            o.Month,
            o.Source,
            o.Against,
            o.Count.ToString(CultureInfo.InvariantCulture),
            o.SourceStands.ToString(CultureInfo.InvariantCulture),
            o.AgainstStands.ToString(CultureInfo.InvariantCulture),
        ];

    private static string?[] Row(ContradictionLine c) =>
        [
            c.Id,
            c.Question,
            c.Proposition,
            string.Join(" | ", c.Sides.Select(s => $"{s.Value}: {string.Join(", ", s.Origins.Select(o => o.Name))}")),
            c.Since,
            c.Settled is { } settled ? $"{settled.Value}, {settled.On ?? "undated"}" : null,
            WeighedOutput.Count(c.DatedAhead),
        ];
}
