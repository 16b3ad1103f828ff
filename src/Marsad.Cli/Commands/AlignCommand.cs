using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Statements;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad align</c>: one statement as several outlets tell it, provision by provision.</summary>
internal static class AlignCommand
{
    private const string Summary =
        "Lays the tellings of one statement side by side: provision by outlet, verbatim, with what each leaves out and what differs in force.";

    private const string More = """
        Without a STATEMENT, lists those that several outlets tell; with one, shows its table. A provision is told, told elsewhere (much of its wording stands in another provision of that outlet) or left out. Differences are in the verb of saying,
        in what must or may be, in hedges, in extent, and in items of a list. In CSV a line is a provision of an outlet. Rule: statement-alignment/1.

        Examples:
          marsad align
          marsad align s3fa9c1d2
          marsad align --register mission.db --format jsonl > statements.jsonl
        """;

    private static readonly string[] ListColumns =
    [
        "id",
        "on",
        "by",
        "outlets",
        "provisions",
        "told by all",
        "left out by some",
        "changed in force",
    ];

    private static readonly string[] CellColumns =
    [
        "statement",
        "on",
        "by",
        "provision",
        "outlet",
        "presence",
        "words",
        "report",
        "start",
        "end",
        "differences",
    ];

    public static Command Create()
    {
        var id = new Argument<string?>("STATEMENT")
        {
            Description = "The statement's id, or a beginning of it that no other statement shares.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var command = new DocumentedCommand("align", Summary, More) { id, register, theatres, format };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var statements = Weighings.Of(opened, parsed.GetValue(theatres) ?? []).Statements();
            Print(statements, parsed.GetValue(id), parsed.GetValue(format)!);
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static void Print(IReadOnlyList<AlignedStatement> statements, string? id, string format)
    {
        if (id is not null)
            statements = [Wanted(statements, id)];
        if (format == "csv")
            WeighedOutput.Print(format, statements.SelectMany(Cells), static _ => "", CellColumns, static row => row);
        else if (format == "table" && id is not null)
            Show(statements[0]);
        else
            WeighedOutput.Print(format, statements, WeighingJson.Write, ListColumns, Row);
    }

    private static AlignedStatement Wanted(IReadOnlyList<AlignedStatement> statements, string id) =>
        statements.Where(s => s.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList() switch
        {
            [var statement] => statement,
            [] => throw new UnusableException($"{id}: no statement with this id. `marsad align` prints the ids."),
            _ => throw new UnusableException($"{id}: several statements begin so. Give more letters."),
        };

    private static void Show(AlignedStatement statement)
    {
        using var output = Streams.OpenOutputText();
        StatementView.Print(Consoles.Over(output), statement);
    }

    private static string?[] Row(AlignedStatement s) =>
        [
            s.Id,
            s.On?.ToIso(),
            s.By,
            string.Join("; ", s.Columns.Select(StatementView.NameOf)),
            Number(s.Provisions.Count),
            Number(s.Provisions.Count(p => p.Cells.All(c => c.Presence == ProvisionPresence.Told))),
            Number(s.Provisions.Count(p => p.Cells.Any(c => c.Presence == ProvisionPresence.LeftOut))),
            Number(s.Provisions.Count(p => p.Differences.Count > 0)),
        ];

    private static IEnumerable<string?[]> Cells(AlignedStatement s) =>
        from provision in s.Provisions
        from cell in provision.Cells.Select((c, i) => (Cell: c, Column: s.Columns[i]))
        from passage in cell.Cell.Passages.Count > 0 ? cell.Cell.Passages : [null!]
        select (string?[])
            [
                s.Id,
                s.On?.ToIso(),
                s.By,
                Number(provision.Number),
                StatementView.NameOf(cell.Column),
                WeighingJson.NameOf(cell.Cell.Presence),
                passage?.Quote,
                passage?.Report ?? string.Join(' ', cell.Column.Reports),
                passage is null ? null : Number(passage.Start),
                passage is null ? null : Number(passage.End),
                string.Join(
                    "; ",
                    provision.Differences.Select(d => StatementView.Describe(d, cell.Column.Key)).OfType<string>()
                ),
            ];

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
