using Marsad.Reading;
using Marsad.Reading.Intake;

namespace Marsad.Register;

/// <summary>What a reader of a given version made of a piece of evidence: a reading, or the reason why there is none.</summary>
public sealed class Derivation
{
    private ReportReading? _reading;

    private Derivation(
        string readerVersion,
        byte[]? json,
        ReportReading? reading,
        IntakeProblem? problem,
        bool isPutOff = false,
        bool endsRun = false
    )
    {
        IsPutOff = isPutOff;
        EndsRun = endsRun;
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

    /// <summary>Whether the attempt failed for a reason outside the report: nothing is kept of it, and the next run tries again.</summary>
    public bool IsPutOff { get; }

    /// <summary>Whether every other report would meet the same problem.</summary>
    public bool EndsRun { get; }

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

    /// <summary>The reason why there is no reading yet.</summary>
    public static Derivation PutOff(string readerVersion, IntakeProblem problem, bool endsRun) =>
        new(readerVersion, null, null, problem, isPutOff: true, endsRun);
}
