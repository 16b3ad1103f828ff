using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Stories;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad stories</c>: reports about one happening, together.</summary>
internal static class StoriesCommand
{
    private const string Summary =
        "Prints the stories of a register: reports about one happening and what followed in the same days, with how many outlets tell it in how many texts.";

    private const string More = """
        Reports are of one story when they share events, places, people and words that few others share, or words of each other, within a week. As more
        reports come, stories grow together or part; what is printed depends on the reports that are there and not on when they came.
        A report that stands alone is a story of one; --joined leaves those out. With an ID, lists the reports of that story. Rule: stories/1.

        Examples:
          marsad stories --joined
          marsad stories s3fa9c1d2
          marsad stories --format jsonl > stories.jsonl
        """;

    private static readonly string[] Columns =
    [
        "id",
        "from",
        "until",
        "reports",
        "outlets",
        "texts",
        "places",
        "actors",
        "first headline",
    ];

    private static readonly string[] ReportColumns = ["report", "published", "outlet", "headline"];

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The story's id, or a beginning of it that no other story shares.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var joined = new Option<bool>("--joined") { Description = "Only stories of more than one report." };
        var command = new DocumentedCommand("stories", Summary, More) { id, register, theatres, format, joined };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var stories = Weighings.Of(opened, parsed.GetValue(theatres) ?? []).Stories();
            if (parsed.GetValue(id) is { } wanted)
            {
                Show(stories, wanted, parsed.GetValue(format)!);
                return ExitStatus.AllRead;
            }
            var least = parsed.GetValue(joined) ? 2 : 1;
            WeighedOutput.Print(
                parsed.GetValue(format)!,
                stories.Where(s => s.Reports.Count >= least),
                WeighingJson.Write,
                Columns,
                Row
            );
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static void Show(IReadOnlyList<Story> stories, string id, string format)
    {
        var found = stories.Where(s => s.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList();
        if (found is not [var story])
            throw new UnusableException(
                found.Count == 0
                    ? $"{id}: no story with this id. `marsad stories` prints the ids."
                    : $"{id}: several stories begin so. Give more letters."
            );
        if (format == "jsonl")
            WeighedOutput.Print(format, [story], WeighingJson.Write, Columns, Row);
        else
            WeighedOutput.Print(format, story.Reports, _ => "", ReportColumns, Row);
    }

    private static string?[] Row(ReportHead report) =>
        [report.Id, report.Published?.Value, report.Outlet?.Name, report.Title];

    private static string?[] Row(Story story) =>
        [
            story.Id,
            story.Days?.First.ToIso(),
            story.Days?.Last.ToIso(),
            Number(story.Reports.Count),
            Number(story.Outlets),
            Number(story.Texts),
            string.Join("; ", story.Places),
            string.Join("; ", story.Actors),
            story.Title,
        ];

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
