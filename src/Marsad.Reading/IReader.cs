namespace Marsad.Reading;

/// <summary>
/// Finds what a report says. A reader is safe to call from many threads at once and never returns a claim whose words are not
/// in the report's body. <see cref="LexicalReader"/> gives the same reading for the same <see cref="Version"/>; one that asks a
/// model cannot promise that.
/// </summary>
public interface IReader
{
    /// <summary>Changes whenever the same report could be read differently: code, lexicon and theatres.</summary>
    string Version { get; }

    /// <summary>Reads one report.</summary>
    /// <exception cref="UnreadException">It cannot be read now; another time it may.</exception>
    ReportReading Read(Report report);
}
