using System.Globalization;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Statements;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>One statement for people: which outlet tells which provision, then each provision in the words of each.</summary>
internal static class StatementView
{
    /// <summary>Wider than any terminal: a matrix of more outlets is left to CSV, and the provisions below say the same.</summary>
    private const int MostColumns = 12;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Print(IAnsiConsole console, AlignedStatement statement)
    {
        string?[] head = [statement.By, statement.On?.ToIso()];
        Line(console, string.Join(" · ", head.Where(part => part is not null)), Strong);
        Line(
            console,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{statement.Id}: {statement.Provisions.Count} provisions, told by {statement.Columns.Count} outlets ({AlignedStatement.Rule})"
            ),
            Style.Plain
        );
        console.WriteLine();
        Columns(console, statement);
        console.WriteLine();
        foreach (var provision in statement.Provisions)
            Provision(console, statement, provision);
    }

    /// <summary>How an outlet is called: its name, or where its report was found.</summary>
    public static string NameOf(TellingColumn column) => column.Outlet ?? Path.GetFileName(column.Paths[0]);

    /// <summary>What a column has at a point of difference; null when nothing is known of it.</summary>
    public static string? Describe(WordingDifference difference, string column)
    {
        var variant = difference.Variants.FirstOrDefault(v => v.Column == column);
        return variant is null ? null
            : variant.Words is null ? $"{WeighingJson.NameOf(difference.Kind)}: none"
            : variant.Grade is { } grade and > 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{WeighingJson.NameOf(difference.Kind)}: {variant.Words} ({grade})"
                )
            : $"{WeighingJson.NameOf(difference.Kind)}: {variant.Words}";
    }

    private static void Columns(IAnsiConsole console, AlignedStatement statement)
    {
        for (var c = 0; c < statement.Columns.Count; c++)
        {
            var column = statement.Columns[c];
            var told = statement.Provisions.Count(p => p.Cells[c].Presence == ProvisionPresence.Told);
            var more = column.NotCompared > 0 ? $", {column.NotCompared} more reports not compared" : "";
            var undated = column.IsDated ? "" : ", undated: here by its words alone";
            Line(
                console,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Letter(c)}  {NameOf(column)} · {column.Published?.ToIso() ?? "no date"} · tells {told} of {statement.Provisions.Count}{undated}{more}"
                ),
                Style.Plain
            );
        }
        if (statement.Columns.Count > MostColumns)
            return;
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn(new Text("no.")));
        for (var c = 0; c < statement.Columns.Count; c++)
            table.AddColumn(new TableColumn(new Text(Letter(c))));
        table.AddColumn(new TableColumn(new Text("differs in")));
        foreach (var provision in statement.Provisions)
            table.AddRow([
                new Text(provision.Number.ToString(CultureInfo.InvariantCulture)),
                .. provision.Cells.Select(cell => new Text(Mark(cell.Presence))),
                new Text(
                    string.Join(
                        ", ",
                        provision.Differences.Select(d => WeighingJson.NameOf(d.Kind)).Distinct(StringComparer.Ordinal)
                    )
                ),
            ]);
        console.Write(table);
        Line(console, "+ told   ~ much of it told elsewhere   - left out", Quiet);
    }

    private static void Provision(IAnsiConsole console, AlignedStatement statement, AlignedProvision provision)
    {
        Line(console, string.Create(CultureInfo.InvariantCulture, $"{provision.Number}."), Strong);
        for (var c = 0; c < statement.Columns.Count; c++)
        {
            var cell = provision.Cells[c];
            if (cell.Passages.Count == 0)
                Line(console, $"{Letter(c)}  {Mark(cell.Presence)}  {Words(cell.Presence)}", Quiet);
            foreach (var passage in cell.Passages)
                Line(console, $"{Letter(c)}  {Mark(cell.Presence)}  {passage.Quote}", Style.Plain);
        }
        foreach (var difference in provision.Differences)
        {
            var said = statement
                .Columns.Select((column, c) => (Letter: Letter(c), Says: Describe(difference, column.Key)))
                .Where(x => x.Says is not null)
                .Select(x => $"{x.Letter} {x.Says![(WeighingJson.NameOf(difference.Kind).Length + 2)..]}");
            Line(console, $"   {WeighingJson.NameOf(difference.Kind)}: {string.Join(" | ", said)}", Strong);
        }
        console.WriteLine();
    }

    private static string Mark(ProvisionPresence presence) =>
        presence switch
        {
            ProvisionPresence.Told => "+",
            ProvisionPresence.Elsewhere => "~",
            _ => "-",
        };

    private static string Words(ProvisionPresence presence) =>
        presence == ProvisionPresence.Elsewhere ? "told with another provision" : "left out";

    // A to Z, then AA, AB, …
    private static string Letter(int n)
    {
        const int Letters = 26;
        return n < Letters ? ((char)('A' + n)).ToString() : Letter((n / Letters) - 1) + (char)('A' + (n % Letters));
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(Plain.Line(text), style));
        console.WriteLine();
    }
}
