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
/// <param name="leaves">Whether what a reader of another version made stays as it is; null leaves nothing.</param>
public sealed class EvidenceReader(ReportOpening open, IReader reader, Func<string, bool>? leaves = null)
{
    /// <summary>The reader's version.</summary>
    public string Version => reader.Version;

    /// <summary>Whether what a reader of this version made still stands, so that there is nothing to read.</summary>
    public bool LetsStand(string? version) => version is not null && (version == Version || Leaves(version));

    /// <summary>Whether it leaves what a reader of this version made as it is.</summary>
    public bool Leaves(string version) => leaves?.Invoke(version) == true;

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
        catch (UnreadException e)
        {
            return Derivation.PutOff(Version, new IntakeProblem(evidence.Path, e.What, e.Remedy), e.EndsRun);
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
