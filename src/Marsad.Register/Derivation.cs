using Marsad.Reading;
using Marsad.Reading.Intake;

namespace Marsad.Register;

/// <summary>What a reader of a given version made of a piece of evidence: a reading, or the reason why there is none.</summary>
public sealed class Derivation
{
    private ReportReading? _reading;

    private Derivation(string readerVersion, byte[]? json, ReportReading? reading, IntakeProblem? problem)
    {
        ReaderVersion = readerVersion;
        Json = json is null ? default(ReadOnlyMemory<byte>?) : json;
        _reading = reading;
        Problem = problem;
    }

    /// <summary>The version of the reader.</summary>
    public string ReaderVersion { get; }

    /// <summary>The reading as one line of UTF-8 JSON without its line break; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Json { get; }

    /// <summary>Why there is no reading; null when there is one.</summary>
    public IntakeProblem? Problem { get; }

    /// <summary>The reading, parsed when first asked for; null when there is none.</summary>
    public ReportReading? Reading => _reading ??= Json is { } json ? ReadingJson.Parse(json.Span) : null;

    /// <summary>A reading just made.</summary>
    public static Derivation Of(string readerVersion, ReportReading reading) =>
        new(readerVersion, ReadingJson.WriteUtf8(reading), reading, null);

    /// <summary>A reading as it was stored.</summary>
    public static Derivation Stored(string readerVersion, byte[] json) => new(readerVersion, json, null, null);

    /// <summary>The reason why there is no reading.</summary>
    public static Derivation Failed(string readerVersion, IntakeProblem problem) =>
        new(readerVersion, null, null, problem);
}
