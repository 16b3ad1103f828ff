using Marsad.Reading;
using Marsad.Weighing.Pledges;

namespace Marsad.Weighing.Lines;

/// <summary>A step in the life of an agreement as it is printed and kept; <see cref="PledgeHistory"/>, <see cref="PledgeStep"/>.</summary>
/// <param name="Agreement">English name of the agreement; «truce» when the claims do not name it.</param>
/// <param name="Zone">Key of the place it is about; null when none is known.</param>
/// <param name="On">ISO 8601: first day of which it is said; null when nothing dates it.</param>
/// <param name="State">promised, signed, inForce, breachAlleged, breachDenied, breachConfirmed or lapsed.</param>
/// <param name="By">Who did what the step is about; null when nobody is named.</param>
/// <param name="Claims">Ids of the claims that say so.</param>
/// <param name="Origins">Names of the independent origins behind them.</param>
public sealed record PledgeLine(
    string Agreement,
    string? Zone,
    string? On,
    string State,
    string? By,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Origins
)
{
    /// <summary>The line of a step.</summary>
    public static PledgeLine Of(PledgeHistory history, PledgeStep step)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(step);
        return new(
            history.Agreement,
            history.Zone,
            step.On?.ToIso(),
            WeighingJson.NameOf(step.State),
            step.By,
            step.Claims,
            step.Origins
        );
    }
}
