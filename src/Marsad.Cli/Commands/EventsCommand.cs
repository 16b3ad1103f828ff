using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Weighing;
using Marsad.Weighing.Events;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad events</c>: what is told, on whose word.</summary>
internal static class EventsCommand
{
    private const string Summary =
        "Prints the events of a register: claims about one occurrence, with how many outlets carry it and on how many independent origins it rests.";

    private const string More = """
        With an ID, shows that event: its claims, the tree of its origins, its figures, and what stands against it. A claim that stands alone is an event of one claim; --joined leaves those out. Figures are the least, the best and the
        most that is said. Rules: events/1, independent-origins/1, low-best-high/1.

        Examples:
          marsad events --joined
          marsad events e3fa9c1d2
          marsad events --register mission.db --format jsonl > events.jsonl
        """;

    private static readonly string[] Columns =
    [
        "id",
        "date",
        "place",
        "type",
        "claims",
        "outlets",
        "origins",
        "denied by",
        "killed",
        "injured",
        "on whose word",
    ];

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The event's id, or a beginning of it that no other event shares.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var joined = new Option<bool>("--joined") { Description = "Only events of more than one claim." };
        var command = new DocumentedCommand("events", Summary, More) { id, register, theatres, format, joined };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var weigher = Weighings.Of(opened, parsed.GetValue(theatres) ?? []);
            if (parsed.GetValue(id) is { } wanted)
            {
                Show(weigher, wanted);
                return ExitStatus.AllRead;
            }
            var most = parsed.GetValue(joined) ? 2 : 1;
            WeighedOutput.Print(
                parsed.GetValue(format)!,
                weigher.Events().Where(e => e.Claims.Count >= most),
                WeighingJson.Write,
                Columns,
                Row
            );
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static void Show(Weigher weigher, string id)
    {
        var events = weigher.Events();
        var found = events.Where(e => e.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList();
        if (found is not [var weighed])
            throw new UnusableException(
                found.Count == 0
                    ? $"{id}: no event with this id. `marsad events` prints the ids."
                    : $"{id}: several events begin so. Give more letters."
            );
        using var output = Streams.OpenOutputText();
        EventView.Print(
            Consoles.Over(output),
            weighed,
            weigher.Contradictions([weighed]).Where(c => c.Event == weighed.Id)
        );
    }

    private static string?[] Row(WeighedEvent e) =>
        [
            e.Id,
            e.Date,
            e.Place?.Name,
            e.Type,
            Number(e.Claims.Count),
            Number(e.Outlets),
            Number(e.Origins.Count),
            e.Denials.Count == 0 ? null : string.Join("; ", e.Denials.Select(o => o.Name)),
            Figure(e.Killed),
            Figure(e.Injured),
            string.Join("; ", e.Origins.Select(o => o.Name)),
        ];

    private static string? Figure(Spread? spread) =>
        spread is null ? null
        : spread.Low == spread.High ? Number(spread.Low)
        : $"{Number(spread.Low)} / {Number(spread.Best)} / {(spread.High is { } high ? Number(high) : "open")}";

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
