using Marsad.Reading;
using Marsad.Reading.Intake;

namespace Marsad.Register.Runs;

/// <summary>What became of one item of the intake.</summary>
/// <param name="Path">The item's path, as it was asked for.</param>
/// <param name="Derivation">What a reader made of it; null when it never became evidence.</param>
/// <param name="Problem">Why there is no reading; null when there is one.</param>
/// <param name="Known">Whether the derivation was in the register already.</param>
public sealed record RunItem(string Path, Derivation? Derivation, IntakeProblem? Problem, bool Known)
{
    /// <summary>The reading; null when there is none.</summary>
    public ReportReading? Reading => Derivation?.Reading;

    /// <summary>The reading as one line of JSON without its line break; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Json => Derivation?.Json;

    /// <summary>An item that never became evidence.</summary>
    public static RunItem Of(IntakeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new RunItem(problem.Path, null, problem, Known: false);
    }

    /// <summary>
    /// A derivation as seen from one of the places where its evidence was found: the same report met under two paths is read
    /// once, and shown under the path that was asked for.
    /// </summary>
    public static RunItem Of(Evidence evidence, Standing? standing, Derivation derivation, bool known)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(derivation);
        if (derivation.Problem is { } problem)
            return new RunItem(evidence.Path, derivation, problem with { Path = evidence.Path }, known);
        if (standing is null || standing.Path == evidence.Path)
            return new RunItem(evidence.Path, derivation, null, known);
        var reading = derivation.Reading!;
        var head = reading.Report with { Path = evidence.Path, Url = evidence.Hints.Url ?? reading.Report.Url };
        return new RunItem(
            evidence.Path,
            Derivation.Of(derivation.ReaderVersion, reading with { Report = head }),
            null,
            known
        );
    }
}
