using System.Globalization;
using Marsad.Reading;
using Marsad.Register.Runs;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>
/// Readings for people: the head of each report, then its claims. The words stand in the last column, so that a terminal
/// that lays Arabic out from right to left moves nothing else.
/// </summary>
internal sealed class TablePrinter(TextWriter output) : IReadingPrinter
{
    /// <summary>As many letters of a claim's id as tell claims apart in practice; `marsad show` takes any unique beginning.</summary>
    private const int IdLength = 10;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private IAnsiConsole? _console;

    public void Print(RunItem item)
    {
        _console ??= Consoles.Over(output);
        Print(_console, item.Reading!);
        output.Flush();
    }

    internal static void Print(IAnsiConsole console, ReportReading reading)
    {
        Line(console, reading.Report.Path, Strong);
        if (reading.Report.Title is { } title)
            Line(console, title, Style.Plain);
        Line(console, Head(reading), Quiet);
        if (reading.Claims.Count > 0)
            console.Write(Claims(reading));
        console.WriteLine();
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(Plain.Line(text), style));
        console.WriteLine();
    }

    private static string Head(ReportReading reading)
    {
        var published = reading.Report.Published is { } date
            ? $"{date.Value} ({date.Basis.ToString().ToLowerInvariant()})"
            : "undated";
        string[] parts =
        [
            reading.Report.Outlet?.Name ?? "outlet unknown",
            published,
            Count(reading.Claims.Count, "claim"),
            Count(reading.Places.Count, "place"),
            Count(reading.Actors.Count, "actor"),
            Count(reading.Times.Count, "time"),
            Count(reading.Noise.Count, "line", "s set apart", " set apart"),
        ];
        return string.Join(" · ", parts);
    }

    private static string Count(int n, string noun, string many = "s", string one = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{n:N0} {noun}{(n == 1 ? one : many)}");

    private static Table Claims(ReportReading reading)
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn(new Text("when, id")) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("where")));
        table.AddColumn(new TableColumn(new Text("what")) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("who says it, in which words")));
        foreach (var claim in reading.Claims)
        {
            table.AddRow(
                Stack(claim.Date ?? "undated", claim.Id.Length > IdLength ? claim.Id[..IdLength] : claim.Id),
                new Text(Plain.Line(claim.Place?.Name ?? "–")),
                Stack(claim.Type, claim.Status),
                new Rows(new Text(Plain.Line(ClaimView.Breadcrumb(claim)), Quiet), new Text(Plain.Line(claim.Quote)))
            );
        }
        return table;
    }

    private static Rows Stack(string above, string below) =>
        new(new Text(Plain.Line(above)), new Text(Plain.Line(below), Quiet));
}
