using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Register;
using Marsad.Weighing;
using Marsad.Weighing.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad events</c>: what is told, on whose word.</summary>
internal static class EventsCommand
{
    private const string Summary =
        "Prints the events of a register: claims about one occurrence, with how many outlets carry it and on how many independent origins it rests.";

    private const string More = """
        With an ID, shows that event: its claims, the tree of its origins, its figures, and what stands against it. A claim that
        stands alone is an event of one claim; --joined leaves those out. Figures are the least, the best and the most that is said.
        A claim is «dated ahead» when its report bears a day after the one on which it was obtained: that day does not count for who
        was first. Of the origins, «unknown» are those of which nothing shows that they are independent: outlets that name no source and tell in
        words of their own what others tell too. Rules: events/1, independent-origins/1, low-best-high/1.

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
        "unknown",
        "denied by",
        "killed",
        "injured",
        "on whose word",
        "dated ahead",
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
            var lines = KeptLines.Of(opened, parsed.GetValue(theatres) ?? []);
            if (parsed.GetValue(id) is { } wanted)
            {
                Show(opened, lines, wanted);
                return ExitStatus.AllRead;
            }
            var most = parsed.GetValue(joined) ? 2 : 1;
            WeighedOutput.Print(
                parsed.GetValue(format)!,
                lines.Events().Where(e => e.Claims.Count >= most),
                WeighingJson.Write,
                Columns,
                Row
            );
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static void Show(IRegister register, KeptLines lines, string id)
    {
        var line = lines.Event(id);
        using var output = Streams.OpenOutputText();
        EventView.Print(
            Consoles.Over(output),
            line,
            ClaimSearch.All(register, line.Claims),
            lines.Contradictions().Where(c => c.Event == line.Id)
        );
    }

    private static string?[] Row(EventLine e) =>
        [
            e.Id,
            e.Date,
            e.Place?.Name,
            e.Type,
            Number(e.Claims.Count),
            Number(e.Outlets),
            Number(e.Origins),
            e.OriginsUnknown == 0 ? null : Number(e.OriginsUnknown),
            e.Denials == 0 ? null : string.Join("; ", e.DenialTree.Select(o => o.Name)),
            Figure(e.Killed),
            Figure(e.Injured),
            string.Join("; ", e.OriginTree.Select(o => o.Name)),
            WeighedOutput.Count(e.DatedAhead),
        ];

    private static string? Figure(SpreadLine? spread) =>
        spread is null ? null
        : spread.Low == spread.High ? Number(spread.Low)
        : $"{Number(spread.Low)} / {Number(spread.Best)} / {(spread.High is { } high ? Number(high) : "open")}";

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
