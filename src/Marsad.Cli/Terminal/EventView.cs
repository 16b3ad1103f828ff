using System.Globalization;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>One event for people: how many outlets and origins, the tree that shows why, every claim, what stands against it.</summary>
internal static class EventView
{
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Print(IAnsiConsole console, WeighedEvent weighed, IEnumerable<Contradiction> contradictions)
    {
        string?[] head = [weighed.Type, weighed.Place?.Name, weighed.Date];
        Line(console, string.Join(" · ", head.Where(part => part is not null)), Strong);
        Line(console, Said(weighed), Style.Plain);
        Figure(console, "killed", weighed.Killed);
        Figure(console, "injured", weighed.Injured);
        console.WriteLine();
        Tree(console, "on whose word", weighed.Origins);
        Tree(console, "denied by", weighed.Denials);
        foreach (var claim in weighed.Claims)
        {
            Line(
                console,
                $"{claim.Claim.Id} · {claim.Claim.Status} · {ClaimView.Breadcrumb(claim.Claim)} · {claim.Head.Published?.Value ?? "undated"}",
                Quiet
            );
            Line(console, claim.Claim.Quote, Style.Plain);
        }
        foreach (var contradiction in contradictions)
        {
            console.WriteLine();
            Line(console, $"contradiction {contradiction.Id}: {contradiction.Proposition}", Strong);
            foreach (var side in contradiction.Sides)
                Line(console, $"{side.Value}: {string.Join("; ", side.Origins.Select(o => o.Name))}", Style.Plain);
        }
    }

    private static string Said(WeighedEvent weighed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{weighed.Id}: said by {Count(weighed.Outlets, "outlet")} in {Count(weighed.Claims.Count, "claim")}, {Count(weighed.Origins.Count, "independent origin")} ({OriginTree.Rule})"
        );

    private static string Count(int n, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{n:N0} {noun}{(n == 1 ? "" : "s")}");

    private static void Figure(IAnsiConsole console, string name, Spread? spread)
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
            Line(console, $"  {said.Toll}: {string.Join("; ", said.Origins)}", Quiet);
    }

    private static void Tree(IAnsiConsole console, string name, IReadOnlyList<Origin> origins)
    {
        if (origins.Count == 0)
            return;
        var tree = new Tree(new Text(name, Quiet));
        foreach (var origin in origins)
        {
            var node = tree.AddNode(new Text(Plain.Line(origin.Name), Strong));
            foreach (var voice in origin.Voices)
            {
                var why = voice.Tie == Tie.Same ? "" : $" ({Why(voice.Tie)} {Plain.Line(voice.To)})";
                node.AddNode(new Text(Plain.Line($"{voice.Name}{why}: {string.Join(", ", voice.Outlets)}")));
            }
        }
        console.Write(tree);
        console.WriteLine();
    }

    private static string Why(Tie tie) =>
        tie switch
        {
            Tie.Side => "of one side with",
            Tie.Owner => "of one owner with",
            Tie.Feed => "prints the copy of",
            Tie.Text => "the same words as",
            Tie.Wording => "not shown to be independent of",
            Tie.Circle => "in a circle of citations with",
            _ => "counted with",
        };

    private static void Line(IAnsiConsole console, string text, Style style)
    {
        console.Write(new Text(Plain.Line(text), style));
        console.WriteLine();
    }
}
