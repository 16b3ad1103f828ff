using Marsad.Register.Runs;

namespace Marsad.Cli.Terminal;

/// <summary>Writes readings to standard output.</summary>
internal interface IReadingPrinter
{
    /// <summary>Prints an item that has a reading.</summary>
    void Print(RunItem item);
}
