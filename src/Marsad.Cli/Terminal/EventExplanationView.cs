using System.Globalization;
using Marsad.Cli.Explaining;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Why an event is one, for people: who leans on whom and in what, the tree of origins, each figure with its chains.</summary>
internal static class EventExplanationView
{
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Print(IAnsiConsole console, EventExplanation explanation)
    {
        var line = explanation.Event;
        EventView.Head(console, line);
        console.WriteLine();
        EventView.Line(console, $"why these claims are one ({WeighedEvent.Rule})", Strong);
        var numbers = explanation
            .Joined.Select((j, i) => (j.Claim.Claim.Id, i + 1))
            .ToDictionary(x => x.Id, x => x.Item2, StringComparer.Ordinal);
        for (var i = 0; i < explanation.Joined.Count; i++)
            Print(console, explanation.Joined[i], i + 1, numbers, line);
        if (explanation.Joined.Count < line.Claims.Count)
            EventView.Line(
                console,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"shown {explanation.Joined.Count:N0} of {line.Claims.Count:N0} claims"
                ),
                Quiet
            );
        console.WriteLine();
        EventView.Tree(console, "on whose word", line.OriginTree);
        EventView.Tree(console, "denied by", line.DenialTree);
        EventView.Figure(console, "killed", line.Killed, Chain);
        EventView.Figure(console, "injured", line.Injured, Chain);

        string Chain(string id) =>
            explanation.Joined.FirstOrDefault(j => j.Claim.Claim.Id == id) is { } said
                ? $"{Number(numbers[id])}. {said.Claim.Head.Outlet?.Name ?? "unknown outlet"}: {ClaimView.Breadcrumb(said.Claim.Claim)}"
                : id;
    }

    private static void Print(
        IAnsiConsole console,
        JoinedClaim joined,
        int number,
        Dictionary<string, int> numbers,
        EventLine line
    )
    {
        var claim = joined.Claim.Claim;
        var ahead = line.DatedAhead.Contains(claim.Id, StringComparer.Ordinal) ? " · dated after it was obtained" : "";
        EventView.Line(
            console,
            $"{Number(number)}. {claim.Id} · {claim.Type} · {claim.Status} · {claim.Place?.Name ?? "no place"} · {claim.Date ?? "no date"}{ahead}",
            Quiet
        );
        EventView.Line(console, claim.Quote, Style.Plain);
        EventView.Line(console, "   " + Why(joined, numbers), Quiet);
    }

    private static string Why(JoinedClaim joined, Dictionary<string, int> numbers)
    {
        if (joined.CopyOf is { } copy)
            return $"in a report that is letter for letter that of {Number(numbers[copy.Claim.Id])}";
        if (joined.Leader is not { } leader)
            return "the most precise: the others lean on it";
        if (joined.Parts.Count == 0)
            return "comes with what its own report says of it";
        var parts = string.Join(", ", joined.Parts.Select(p => $"{p.Name} {Share(p.Value)}"));
        var verdict = joined.Strength >= Joining.Joined ? "leans on" : "is closest to";
        var fit = numbers[leader.Claim.Id] == 1 ? "" : $"; fits 1 by {Plainly(joined.Fit)}";
        return $"{verdict} {Number(numbers[leader.Claim.Id])} by {Plainly(joined.Strength)}: {parts}{fit}";
    }

    private static string Share(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Plainly(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
