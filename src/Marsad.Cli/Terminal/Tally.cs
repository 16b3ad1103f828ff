using System.Globalization;
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

    public void Add(RunItem item)
    {
        if (item.Problem is not null)
        {
            Problems++;
            return;
        }
        Reports++;
        _known += item.Known ? 1 : 0;
    }

    /// <summary>One sentence for the end of a run.</summary>
    public string Sentence(string? register)
    {
        var known = _known > 0 ? $" ({Number(_known)} known before)" : "";
        var problems = Problems > 0 ? $", {Number(Problems)} could not be read" : "";
        var kept = register is null ? "nothing kept" : $"kept in {Plain.Line(register)}";
        return $"{Number(Reports)} {(Reports == 1 ? "report" : "reports")} read{known}{problems}; {kept}.";
    }

    private static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
