using Marsad.Reading;
using Marsad.Weighing.Reuse;

namespace Marsad.Weighing.Lines;

/// <summary>A link as a line of JSON.</summary>
internal sealed record ReuseLine(
    string Id,
    string Kind,
    PrintedLine One,
    PrintedLine Other,
    double ShareOfOne,
    double ShareOfOther,
    FirstLine First,
    IReadOnlyList<SharedPassage> Passages
)
{
    private const int Digits = 3;

    public static ReuseLine Of(ReuseLink link) =>
        new(
            link.Id,
            WeighingJson.NameOf(link.Kind),
            PrintedLine.Of(link.One),
            PrintedLine.Of(link.Other),
            Math.Round(link.ShareOfOne, Digits),
            Math.Round(link.ShareOfOther, Digits),
            FirstLine.Of(link.First),
            link.Passages
        );
}

/// <summary>A group as a line of JSON.</summary>
internal sealed record ReuseGroupLine(
    string Id,
    int Outlets,
    FirstLine First,
    IReadOnlyList<PrintedLine> Reports,
    IReadOnlyList<string> Links
)
{
    public static ReuseGroupLine Of(ReuseGroup group) =>
        new(
            group.Id,
            group.Outlets,
            FirstLine.Of(group.First),
            [.. group.Reports.Select(PrintedLine.Of)],
            [.. group.Links.Select(l => l.Id)]
        );
}

/// <summary>A report in a line of JSON.</summary>
internal sealed record PrintedLine(string Report, string? Outlet, string? Published, string? Title)
{
    public static PrintedLine Of(ReportHead head) => new(head.Id, head.Outlet?.Name, head.Published?.Value, head.Title);
}

/// <summary>Who had it first, in a line of JSON.</summary>
internal sealed record FirstLine(string By, string? Report, string? Name)
{
    public static FirstLine Of(FirstHolder first) => new(WeighingJson.NameOf(first.By), first.Report, first.Name);
}
