using System.Globalization;
using Marsad.Reading.Theatres.Import;

namespace Marsad.Cli.Terminal;

/// <summary>What came of an import, for people: how many places were read, added, known and left out, and why.</summary>
internal static class ImportView
{
    public static void Print(TextWriter output, ImportOutcome outcome, string gazetteer, bool list)
    {
        if (list)
            foreach (var line in outcome.Known.Concat(outcome.LeftOut).OrderBy(static line => line.Line))
                output.WriteLine(Plain.Line(Told(gazetteer, line)));
        Line(output, outcome.Read, "line", $"read from {gazetteer}");
        Line(
            output,
            outcome.Places,
            "place",
            $"added, {Number(outcome.Common)} of them with an ordinary word for a name"
        );
        Line(output, outcome.Units, "unit", $"of administration added, {Number(outcome.KnownUnits)} known already");
        Line(output, outcome.Known.Count, "place", "known already");
        Reasons(output, outcome.Known);
        if (outcome.Known.Count(static line => line.Point is not null) is var points and > 0)
            Detail(output, points, "with a point here and none in the theatre; --list tells which");
        Line(output, outcome.LeftOut.Count, "line", "left out");
        Reasons(output, outcome.LeftOut);
        if (outcome.Problems.Count > 0)
            Line(output, outcome.Problems.Count, "fault", "each told with its line");
        output.WriteLine($"{(outcome.Changed ? "Written" : "Unchanged")}: {Plain.Line(outcome.File)}");
    }

    private static void Reasons(TextWriter output, IReadOnlyList<ImportedLine> lines)
    {
        foreach (
            var reason in lines
                .GroupBy(static line => line.Why, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count())
        )
            Detail(output, reason.Count(), reason.Key);
    }

    private static void Line(TextWriter output, int n, string noun, string rest) =>
        output.WriteLine(Plain.Line($"{Number(n), 9} {noun}{(n == 1 ? "" : "s")} {rest}"));

    private static void Detail(TextWriter output, int n, string what) =>
        output.WriteLine($"{"", 9}   {Number(n)} {Plain.Line(what)}");

    private static string Told(string gazetteer, ImportedLine line) =>
        $"{gazetteer}:{line.Line.ToString(CultureInfo.InvariantCulture)}: {line.Place}: {line.Why}"
        + (
            line.KnownAs is { } id
                ? $" ({id}{(line.Point is { } point ? $", which has no point; here {point}" : "")})"
                : ""
        );

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
