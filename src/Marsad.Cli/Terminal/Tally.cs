using System.Globalization;
using Marsad.Reading.Intake;
using Marsad.Register.Runs;

namespace Marsad.Cli.Terminal;

/// <summary>Counts what came out of a run.</summary>
internal sealed class Tally
{
    private long _known;

    /// <summary>Readings, those known before included.</summary>
    public long Reports { get; private set; }

    /// <summary>Items without a reading.</summary>
    public long Problems { get; private set; }

    /// <summary>Readings of reports of which much could not be decoded.</summary>
    public long InPart { get; private set; }

    /// <summary>What was lost of the last item added; null when nothing was.</summary>
    public IntakeProblem? Lost { get; private set; }

    public void Add(RunItem item)
    {
        Lost = MayHaveLost(item) && item.Reading is { } reading ? Losses.Of(reading) : null;
        InPart += Lost is null ? 0 : 1;
        if (item.Problem is not null)
        {
            Problems++;
            return;
        }
        Reports++;
        _known += item.Known ? 1 : 0;
    }

    // A reading from the register is parsed only when there is a sign to count.
    private static bool MayHaveLost(RunItem item) =>
        item.Json is { } json && (json.Span.IndexOf("\uFFFD"u8) >= 0 || json.Span.IndexOf("\\uFFFD"u8) >= 0);

    /// <summary>One sentence for the end of a run.</summary>
    public string Sentence(string? register)
    {
        var known = _known > 0 ? $" ({Number(_known)} known before)" : "";
        var problems = Problems > 0 ? $", {Number(Problems)} could not be read" : "";
        var inPart = InPart > 0 ? $", {Number(InPart)} in part" : "";
        var kept = register is null ? "nothing kept" : $"kept in {Plain.Line(register)}";
        return $"{Number(Reports)} {(Reports == 1 ? "report" : "reports")} read{known}{inPart}{problems}; {kept}.";
    }

    private static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
