using Marsad.Weighing.Lines;
using Marsad.Weighing.Memory;

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
    /// <param name="remember">Puts into an empty memory what the next report is compared by; null: nothing is remembered.</param>
    void Keep(string version, WeighedLines lines, Action<IWeighingMemory>? remember = null);

    /// <summary>
    /// What a version of the weigher remembers of readings that are still there, as they were; null when it remembers nothing, or one of
    /// them has changed or gone.
    /// </summary>
    IWeighingMemory? MemoryOf(string version);

    /// <summary>About how many reports there are.</summary>
    long Remembered { get; }

    /// <summary>Numbers of the reports that were read since, as the memory has them, in order, no more than <paramref name="max"/>.</summary>
    IReadOnlyList<long> Unweighed(int max);

    /// <summary>
    /// Keeps what has become otherwise by adding to the memory all reports that it did not know. Durable at the next commit, together with
    /// what was put into the memory.
    /// </summary>
    void Change(string version, WeighedChanges changes);

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
