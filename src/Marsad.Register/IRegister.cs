using Marsad.Reading.Intake;

namespace Marsad.Register;

/// <summary>
/// What the house remembers: evidence with every place where it was seen, and what a reader found in it. Safe to call
/// from many threads. What is kept becomes durable, all or nothing, at the next <see cref="Commit"/>; everything asked
/// through the same register sees it at once.
/// </summary>
public interface IRegister : IDisposable
{
    /// <summary>Where the register is, for messages.</summary>
    string Name { get; }

    /// <summary>What weighing made of the readings.</summary>
    IKeptWeighing Weighing { get; }

    /// <summary>How a piece of evidence would stand once kept; nothing is written.</summary>
    Standing Preview(Evidence evidence);

    /// <summary>
    /// Keeps evidence and the fact that it was seen at this path with these hints. The same again adds nothing; hints that say
    /// something new make the reading due again.
    /// </summary>
    Standing Keep(Evidence evidence);

    /// <summary>Keeps what a reader made of evidence that is in the register, in place of what was there.</summary>
    void Keep(string evidenceId, Derivation derivation);

    /// <summary>Keeps a problem with something that never became evidence. The same again adds nothing.</summary>
    void Keep(IntakeProblem problem);

    /// <summary>Makes everything kept so far durable; without effect when there is nothing.</summary>
    void Commit();

    /// <summary>What a reader made of a piece of evidence; null when it was not read.</summary>
    Derivation? DerivationOf(string evidenceId);

    /// <summary>The bytes with what is known of them now; null when they are not in the register.</summary>
    /// <exception cref="RegisterException">The bytes are no longer those that were kept.</exception>
    Evidence? EvidenceOf(string evidenceId);

    /// <summary>Up to <paramref name="max"/> pieces of evidence that arrived after a position, in the order of arrival.</summary>
    IReadOnlyList<Arrival> ArrivalsAfter(long position, int max);

    /// <summary>Every sighting of a piece of evidence, in the order of arrival.</summary>
    IReadOnlyList<Sighting> SightingsOf(string evidenceId);

    /// <summary>Problems with what never became evidence, ordered by path, then by what.</summary>
    IReadOnlyList<IntakeProblem> Problems();

    /// <summary>Up to <paramref name="max"/> claims whose id starts with a prefix, in the order of arrival.</summary>
    IReadOnlyList<ClaimEntry> FindClaims(string idPrefix, int max);

    /// <summary>The claims of one report, in the order of its reading.</summary>
    IReadOnlyList<ClaimEntry> ClaimsOf(string evidenceId);

    /// <summary>How much is in the register.</summary>
    RegisterSummary Summarise();

    /// <summary>The position an unfinished rebuild by this reader has reached; null when there is none.</summary>
    long? RebuildReached(string readerVersion);

    /// <summary>Notes how far a rebuild has come, in the same batch as its readings; null when it is finished.</summary>
    void MarkRebuild(string readerVersion, long? position);
}
