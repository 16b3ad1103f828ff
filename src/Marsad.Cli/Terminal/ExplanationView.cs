using System.Globalization;
using Marsad.Cli.Explaining;
using Marsad.Reading.Lexicon;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Why a claim is what it is, for people: its sentence and chain, each field with its reason, the lines behind it.</summary>
internal static class ExplanationView
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Print(IAnsiConsole console, Explanation explanation)
    {
        ClaimView.PrintWords(console, explanation.Reading, explanation.Claim);
        var grid = TwoColumns();
        foreach (var field in explanation.Fields)
        {
            Add(grid, LabelOf(field.Name), field.Value, Style.Plain);
            if (Reason(field) is { } reason)
                Add(grid, "", reason, Dim);
            foreach (var line in field.Lines)
                Add(grid, "", LineOf(line), Dim);
        }
        console.Write(grid);
        Section(console, "rules", explanation.Rules.SelectMany(Told));
        Section(
            console,
            "not sure of",
            explanation.Doubts.Select(static d => (d.Key, d.Meaning == d.Key ? "" : d.Meaning))
        );
        Section(
            console,
            "read",
            [
                ("report", explanation.Reading.Report.Title ?? explanation.Reading.Report.Path),
                ("claim", explanation.Claim.Id),
                ("reader", explanation.Reader),
            ]
        );
        if (explanation.Note is { } note)
        {
            console.WriteLine();
            console.Write(new Text(Plain.Line(note)));
            console.WriteLine();
        }
    }

    private static IEnumerable<(string, string)> Told(ExplainedRule rule)
    {
        if (rule.Lines.Count == 0)
            yield return (rule.Key, "a rule of the program");
        for (var i = 0; i < rule.Lines.Count; i++)
            yield return (i == 0 ? rule.Key : "", LineOf(rule.Lines[i]));
    }

    private static void Section(IAnsiConsole console, string title, IEnumerable<(string Name, string Value)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        console.WriteLine();
        console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        var grid = TwoColumns();
        foreach (var (name, value) in all)
            Add(grid, name, value, Style.Plain);
        console.Write(grid);
    }

    private static Grid TwoColumns()
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true });
        grid.AddColumn();
        return grid;
    }

    private static void Add(Grid grid, string name, string value, Style style) =>
        grid.AddRow(new Text(Plain.Line(name), Dim), new Text(Plain.Line(value), style));

    private static string LabelOf(string field) =>
        field switch
        {
            "reporting" => "reported as",
            "actor" => "who does it",
            "target" => "to whom",
            "place" => "where",
            "date" => "when",
            _ => field,
        };

    private static string? Reason(ExplainedField field) =>
        (field.Words, field.Why) switch
        {
            (null, null) => null,
            (null, var why) => why,
            (var words, null) => $"«{words}»",
            // The words that point are not those that name.
            (var words, var why) when field.Key?.EndsWith("+points-back", StringComparison.Ordinal) == true =>
                $"{why} «{words}»",
            (var words, var why) => $"«{words}»: {why}",
        };

    private static string LineOf(KnowledgeLine line)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{line.File}:{line.Line}");
        return line.Text.Length == 0 ? at : $"{at}: {line.Text}";
    }
}
