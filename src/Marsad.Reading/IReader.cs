namespace Marsad.Reading;

/// <summary>
/// Finds what a report says. A reader is deterministic for a given <see cref="Version"/>, safe to call from many
/// threads at once, and never returns a claim whose words are not in the report's body.
/// </summary>
public interface IReader
{
    /// <summary>Changes whenever the same report could be read differently: code, lexicon and theatres.</summary>
    string Version { get; }

    /// <summary>Reads one report.</summary>
    ReportReading Read(Report report);
}
