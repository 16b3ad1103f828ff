using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Register;
using Marsad.Weighing;
using Marsad.Weighing.Reuse;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad reuse</c>: which reports have words of which, and who had them first.</summary>
internal static class ReuseCommand
{
    private const string Summary =
        "Prints which reports share words: copies, copies with changes, passages, translations, quotations; and who had them first.";

    private const string More = """
        With an ID, shows the passages of that pair in the words of both. Who had it first is told by the day of publication, then by whom the texts
        name as their source; on one day without such a word it is unknown. A translation is what says the same in the same order in other words: by
        the names, days and figures that follow each other in both; of two Arabic reports only where they tell what somebody states. A quotation is
        what one of the two sets in quotation marks: both have it from who spoke. What is not listed is not shown to be independent: whether who
        retells it in other words has it from there is unknown. Rule: reuse/2.

        Examples:
          marsad reuse
          marsad reuse --across
          marsad reuse --groups --format csv > copies.csv
          marsad reuse r3fa9c1d2
        """;

    private static readonly string[] Columns =
    [
        "id",
        "kind",
        "words",
        "share of one",
        "share of other",
        "first",
        "because",
        "one",
        "other",
    ];

    private static readonly string[] GroupColumns = ["id", "reports", "outlets", "first", "because", "on whose pages"];

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The pair's id, or a beginning of it that no other pair shares.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var format = WeighedOutput.Format();
        var across = new Option<bool>("--across") { Description = "Only between different outlets." };
        var groups = new Option<bool>("--groups") { Description = "Groups of reports that hang together by copying." };
        var command = new DocumentedCommand("reuse", Summary, More) { id, register, theatres, format, across, groups };
        command.SetAction(parsed =>
        {
            using var opened = Registers.OpenExisting(parsed.GetValue(register)!);
            var links = Weighings
                .ReuseOf(opened, parsed.GetValue(theatres) ?? [])
                .Where(link => !parsed.GetValue(across) || !link.IsOwn)
                .ToList();
            if (parsed.GetValue(id) is { } wanted)
                Show(opened, links, wanted);
            else if (parsed.GetValue(groups))
                WeighedOutput.Print(
                    parsed.GetValue(format)!,
                    ReuseGroup.Of(links),
                    WeighingJson.Write,
                    GroupColumns,
                    Row
                );
            else
                WeighedOutput.Print(parsed.GetValue(format)!, links, WeighingJson.Write, Columns, Row);
            return ExitStatus.AllRead;
        });
        return command;
    }

    private static void Show(IRegister register, List<ReuseLink> links, string id)
    {
        var found = links.Where(l => l.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToList();
        if (found is not [var link])
            throw new UnusableException(
                found.Count == 0
                    ? $"{id}: no pair with this id. `marsad reuse` prints the ids."
                    : $"{id}: several pairs begin so. Give more letters."
            );
        using var output = Streams.OpenOutputText();
        ReuseView.Print(Consoles.Over(output), link, Body(register, link.One), Body(register, link.Other));
    }

    private static string Body(IRegister register, ReportHead report) =>
        register.DerivationOf(report.Id)?.Reading?.Body ?? "";

    private static string?[] Row(ReuseLink link) =>
        [
            link.Id,
            WeighingJson.NameOf(link.Kind),
            Number(link.Passages.Sum(p => p.Words)),
            Share(link.ShareOfOne),
            Share(link.ShareOfOther),
            link.First.Name ?? link.First.Report?[..Shown],
            WeighingJson.NameOf(link.First.By),
            ReuseView.Name(link.One),
            ReuseView.Name(link.Other),
        ];

    private static string?[] Row(ReuseGroup group) =>
        [
            group.Id,
            Number(group.Reports.Count),
            Number(group.Outlets),
            group.First.Name ?? group.First.Report?[..Shown],
            WeighingJson.NameOf(group.First.By),
            string.Join("; ", group.Reports.Select(ReuseView.Name).Distinct(StringComparer.Ordinal)),
        ];

    private const int Shown = 10;

    private static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
