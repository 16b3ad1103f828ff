using System.Diagnostics.CodeAnalysis;
using Marsad.Reading;
using Marsad.Reading.Intake;

namespace Marsad.Register.Runs;

/// <summary>Opens evidence as a report; false with a problem when there is no report in it.</summary>
public delegate bool ReportOpening(
    Evidence evidence,
    [NotNullWhen(true)] out Report? report,
    [NotNullWhen(false)] out IntakeProblem? problem
);

/// <summary>From evidence to a derivation: opens the report, and reads it.</summary>
/// <param name="open">How evidence becomes a report; called from many threads.</param>
/// <param name="reader">What reads it.</param>
public sealed class EvidenceReader(ReportOpening open, IReader reader)
{
    /// <summary>The reader's version.</summary>
    public string Version => reader.Version;

    /// <summary>
    /// Reads a piece of evidence. Whatever goes wrong with one report becomes its problem, and the run goes on with the rest.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "One report that trips the reader must not cost the others.")]
    public Derivation Derive(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        try
        {
            return open(evidence, out var report, out var problem)
                ? Derivation.Of(Version, reader.Read(report))
                : Derivation.Failed(Version, problem);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var what = $"the reader failed ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")})";
            return Derivation.Failed(
                Version,
                new IntakeProblem(evidence.Path, what, "Please report it, with this file")
            );
        }
    }
}
