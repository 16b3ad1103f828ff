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
        var left = outcome.LeftOut.Count;
        output.WriteLine($"{Number(outcome.Read), 9} lines read from {Plain.Line(gazetteer)}");
        output.WriteLine(
            $"{Number(outcome.Places), 9} places added, {Number(outcome.Common)} of them with an ordinary word for a name"
        );
        output.WriteLine(
            $"{Number(outcome.Units), 9} units of administration added, {Number(outcome.KnownUnits)} known already"
        );
        output.WriteLine($"{Number(outcome.Known.Count), 9} places known already");
        Reasons(output, outcome.Known);
        if (outcome.Known.Count(static line => line.Point is not null) is var points and > 0)
            output.WriteLine(
                $"{"", 9}   {Number(points)} of them have a point here and none in the theatre; --list tells which"
            );
        output.WriteLine($"{Number(left), 9} lines left out");
        Reasons(output, outcome.LeftOut);
        if (outcome.Problems.Count > 0)
            output.WriteLine($"{Number(outcome.Problems.Count), 9} faults, each told with its line");
        output.WriteLine($"{(outcome.Changed ? "Written" : "Unchanged")}: {Plain.Line(outcome.File)}");
    }

    private static void Reasons(TextWriter output, IReadOnlyList<ImportedLine> lines)
    {
        foreach (
            var reason in lines
                .GroupBy(static line => line.Why, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count())
        )
            output.WriteLine($"{"", 9}   {Number(reason.Count())} {Plain.Line(reason.Key)}");
    }

    private static string Told(string gazetteer, ImportedLine line) =>
        $"{gazetteer}:{line.Line.ToString(CultureInfo.InvariantCulture)}: {line.Place}: {line.Why}"
        + (
            line.KnownAs is { } id
                ? $" ({id}{(line.Point is { } point ? $", which has no point; here {point}" : "")})"
                : ""
        );

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
