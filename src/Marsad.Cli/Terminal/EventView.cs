using System.Globalization;
using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Origins;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>One event for people: how many outlets and origins, the tree that shows why, every claim, what stands against it.</summary>
internal static class EventView
{
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Prints an event.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="weighed">The event.</param>
    /// <param name="claims">Its claims, each with the head of its report.</param>
    /// <param name="contradictions">What stands against each other in it.</param>
    public static void Print(
        IAnsiConsole console,
        EventLine weighed,
        IEnumerable<(ReportHead Head, Claim Claim)> claims,
        IEnumerable<ContradictionLine> contradictions
    )
    {
        Head(console, weighed);
        Figure(console, "killed", weighed.Killed);
        Figure(console, "injured", weighed.Injured);
        console.WriteLine();
        Tree(console, "on whose word", weighed.OriginTree);
        Tree(console, "denied by", weighed.DenialTree);
        foreach (var (head, claim) in claims)
        {
            var ahead = weighed.DatedAhead.Contains(claim.Id, StringComparer.Ordinal)
                ? " (after it was obtained: this day does not count)"
                : "";
            Line(
                console,
                $"{claim.Id} · {claim.Status} · {ClaimView.Breadcrumb(claim)} · {head.Published?.Value ?? "undated"}{ahead}",
                Quiet
            );
            Line(console, claim.Quote, Style.Plain);
        }
        foreach (var contradiction in contradictions)
        {
            console.WriteLine();
            Line(console, $"contradiction {contradiction.Id}: {contradiction.Proposition}", Strong);
            foreach (var side in contradiction.Sides)
                Line(console, $"{side.Value}: {string.Join("; ", side.Origins.Select(o => o.Name))}", Style.Plain);
        }
    }

    /// <summary>What, where, when and on whose word.</summary>
    internal static void Head(IAnsiConsole console, EventLine weighed)
    {
        string?[] what = [weighed.Type, weighed.Place?.Name, weighed.Date];
        Line(console, string.Join(" · ", what.Where(part => part is not null)), Strong);
        Line(console, Said(weighed), Style.Plain);
    }

    private static string Said(EventLine weighed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{weighed.Id}: said by {Count(weighed.Outlets, "outlet")} in {Count(weighed.Claims.Count, "claim")}, {Origins(weighed)} ({OriginTree.Rule})"
        );

    private static string Origins(EventLine weighed) =>
        weighed.OriginsUnknown == 0
            ? Count(weighed.Origins, "independent origin")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(weighed.Origins, "origin")} (independence of {weighed.OriginsUnknown:N0} unknown)"
            );

    internal static string Count(int n, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{n:N0} {noun}{(n == 1 ? "" : "s")}");

    internal static void Figure(
        IAnsiConsole console,
        string name,
        SpreadLine? spread,
        Func<string, string>? claim = null
    )
    {
        if (spread is null)
            return;
        var high = spread.High?.ToString("N0", CultureInfo.InvariantCulture) ?? "open";
        Line(
            console,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: low {spread.Low:N0}, best {spread.Best:N0}, high {high} ({Spread.Rule})"
            ),
            Style.Plain
        );
        foreach (var said in spread.Said)
        {
            Line(console, $"  {new Toll(said.Range[0] ?? 0, said.Range[1])}: {string.Join("; ", said.Origins)}", Quiet);
            foreach (var id in claim is null ? [] : said.Claims)
                Line(console, $"    {claim!(id)}", Quiet);
        }
    }

    internal static void Tree(IAnsiConsole console, string name, IReadOnlyList<OriginLine> origins)
    {
        if (origins.Count == 0)
            return;
        var tree = new Tree(new Text(name, Quiet));
        foreach (var origin in origins)
        {
            var node = tree.AddNode(new Text(Plain.Line(origin.Name), Strong));
            foreach (var voice in origin.Voices)
            {
                var other = origin.Voices.FirstOrDefault(v => v.Key == voice.CountedWith)?.Name ?? voice.CountedWith;
                var why = voice.CountedWithBy is { } tie ? $" ({Why(tie)} {other})" : "";
                node.AddNode(new Text(Plain.Line($"{voice.Name}{why}: {string.Join(", ", voice.Outlets)}")));
            }
        }
        console.Write(tree);
        console.WriteLine();
    }

    private static string Why(string tie) =>
        tie switch
        {
            "side" => "of one side with",
            "owner" => "of one owner with",
            "feed" => "prints the copy of",
            "text" => "the same words as",
            "copy" => "words taken from",
            "translation" => "a translation of the same as",
            "wording" => "not shown to be independent of",
            "circle" => "in a circle of citations with",
            _ => "counted with",
        };

    internal static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(Plain.Line(text), style));
        console.WriteLine();
    }
}
