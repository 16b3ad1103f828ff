using Marsad.Weighing.Lines;

namespace Marsad.Register;

/// <summary>
/// What weighing made of the readings, kept so that nobody has to weigh to ask. It is whole or due: whatever changes a reading makes it
/// due in the same commit, and only <see cref="Keep"/> ends that.
/// </summary>
public interface IKeptWeighing
{
    /// <summary>
    /// The version of what weighed the readings that are there now; null when it is due: some reading has come, changed or gone since, or
    /// nothing was ever weighed.
    /// </summary>
    string? Version { get; }

    /// <summary>Keeps what came out of weighing every reading there is, in place of what was kept. Durable at the next commit.</summary>
    /// <param name="version">Of what weighed: code, knowledge, theatres.</param>
    /// <param name="lines">What came out.</param>
    void Keep(string version, WeighedLines lines);

    /// <summary>Events, by date, then by id.</summary>
    IEnumerable<EventLine> Events();

    /// <summary>Up to <paramref name="max"/> events whose id starts with a prefix, by id.</summary>
    IReadOnlyList<EventLine> FindEvents(string idPrefix, int max);

    /// <summary>Contradictions, by question, then by the day since when.</summary>
    IEnumerable<ContradictionLine> Contradictions();

    /// <summary>Spells of control, by place.</summary>
    IEnumerable<ControlLine> Control();

    /// <summary>Steps in the life of agreements, by agreement, then by zone.</summary>
    IEnumerable<PledgeLine> Pledges();
}
