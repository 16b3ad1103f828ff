using System.Globalization;
using System.Text;
using Marsad.Reading;
using Marsad.Weighing.Reuse;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Two reports that share words, for people: what, how much, who first, and each passage as both have it.</summary>
internal static class ReuseView
{
    private const int IdShown = 10;

    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Print(IAnsiConsole console, ReuseLink link, string one, string other)
    {
        Line(console, $"{link.Id}: {What(link.Kind)}", Strong);
        Line(
            console,
            string.Create(CultureInfo.InvariantCulture, $"one:   {Name(link.One)}, {link.ShareOfOne:P0} of its words"),
            Style.Plain
        );
        Line(
            console,
            string.Create(
                CultureInfo.InvariantCulture,
                $"other: {Name(link.Other)}, {link.ShareOfOther:P0} of its words"
            ),
            Style.Plain
        );
        Line(console, $"first: {First(link.First)} ({ReuseLink.Rule})", Style.Plain);
        foreach (var passage in link.Passages)
        {
            console.WriteLine();
            Line(console, Measure(link.Kind, passage), Quiet);
            Line(console, Cut(one, passage.Start, passage.End), Style.Plain);
            Line(console, Cut(other, passage.OtherStart, passage.OtherEnd), Style.Plain);
        }
    }

    /// <summary>Outlet, day and the beginning of the id.</summary>
    public static string Name(ReportHead report) =>
        $"{report.Outlet?.Name ?? "unknown outlet"}, {report.Published?.Value ?? "undated"}, {report.Id[..Math.Min(IdShown, report.Id.Length)]}";

    private static string Measure(ReuseKind kind, SharedPassage passage)
    {
        if (kind == ReuseKind.Translation)
            return passage.Marks == 1
                ? "1 name, day or figure in common"
                : string.Create(CultureInfo.InvariantCulture, $"{passage.Marks} names, days and figures in common");
        var words = string.Create(CultureInfo.InvariantCulture, $"{passage.Words} words");
        return passage.Quoted ? $"{words}, quoted" : words;
    }

    private static string What(ReuseKind kind) =>
        kind switch
        {
            ReuseKind.Copy => "the same words",
            ReuseKind.Near => "the same text with changes",
            ReuseKind.Part => "passages of one stand in the other",
            ReuseKind.Translation => "one translates the other, or both translate a third",
            _ => "both quote the same words; neither is shown to have them from the other",
        };

    private static string First(FirstHolder first) =>
        first.By switch
        {
            FirstBy.Day => $"{Holder(first)}, published on an earlier day",
            FirstBy.Citation => $"{Holder(first)}, which the other names as its source",
            FirstBy.Agency => $"{Holder(first)}, which both name as their source",
            FirstBy.Conflict => "unknown: the earlier one names the later one as its source",
            _ => "unknown: no earlier day, and neither names the other",
        };

    private static string Holder(FirstHolder first) => first.Name ?? first.Report ?? "unknown";

    // Spans count code points.
    private static string Cut(string body, int start, int end)
    {
        var text = new StringBuilder();
        foreach (var rune in body.EnumerateRunes().Take(end).Skip(start))
            text.Append(rune.ToString());
        return text.ToString();
    }

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(Plain.Line(text), style));
        console.WriteLine();
    }
}
