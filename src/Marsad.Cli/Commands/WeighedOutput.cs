using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Marsad.Cli.Terminal;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>What every command that prints what weighing found has in common: the format, and how rows become each.</summary>
internal static class WeighedOutput
{
    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "table for people, jsonl for programs: one object per line, csv for spreadsheets.",
            HelpName = "table|jsonl|csv",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl", "csv");
        return format;
    }

    /// <summary>Prints items in a format.</summary>
    /// <param name="format">table, jsonl or csv.</param>
    /// <param name="items">What to print.</param>
    /// <param name="json">An item as a line of JSON.</param>
    /// <param name="columns">Names of the columns, for people and spreadsheets alike.</param>
    /// <param name="row">An item as a row of cells.</param>
    public static void Print<T>(
        string format,
        IEnumerable<T> items,
        Func<T, string> json,
        string[] columns,
        Func<T, string?[]> row
    )
    {
        using var output = Streams.OpenOutputText();
        switch (format)
        {
            case "jsonl":
                foreach (var item in items)
                    output.WriteLine(json(item));
                break;
            case "csv":
                Csv(output, columns, items.Select(row));
                break;
            default:
                Table(Consoles.Over(output), columns, items.Select(row));
                break;
        }
    }

    /// <summary>How many there are, as a cell; nothing for none.</summary>
    public static string? Count(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? null : ids.Count.ToString(CultureInfo.InvariantCulture);

    private static void Csv(StreamWriter output, string[] columns, IEnumerable<string?[]> rows)
    {
        // RFC 4180; a cell that a spreadsheet would take for a formula is defused.
        var options = new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape };
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        foreach (var cells in rows.Prepend(columns))
            csv.WriteRecord([.. cells.Select(cell => cell ?? string.Empty)]);
    }

    private static void Table(IAnsiConsole console, string[] columns, IEnumerable<string?[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var cells in rows)
            table.AddRow(cells.Select(cell => new Text(Plain.Line(cell ?? "–"))));
        console.Write(table);
    }
}
