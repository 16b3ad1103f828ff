namespace Marsad.Weighing.Events;

/// <summary>One thing that two claims agree or disagree in, and what it adds to their affinity or takes from it.</summary>
/// <param name="Name">type, place, time, parties, wording, beside (one answers the other where they stand) or figures.</param>
/// <param name="Value">In shares of what it takes to be joined: all of them together are the strength.</param>
public sealed record AffinityPart(string Name, double Value);

/// <summary>Why a claim stands in its event.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Leader">The claim of the event before it in order that is closest to it; null for the first.</param>
/// <param name="CopyOf">The claim of the event whose text is letter for letter the same; null when there is none.</param>
/// <param name="Strength">How close the leader is; <see cref="Joining.Joined"/> or more joins.</param>
/// <param name="Parts">What that is made of.</param>
/// <param name="Fit">How close the first claim of the event is.</param>
public sealed record JoinedClaim(
    Testimony Claim,
    Testimony? Leader,
    Testimony? CopyOf,
    double Strength,
    IReadOnlyList<AffinityPart> Parts,
    double Fit
);

/// <summary>Why claims stand in one event: who is closest to whom, and in what.</summary>
public static class Joining
{
    /// <summary>From this strength on two claims are taken to speak of one occurrence.</summary>
    public const double Joined = Affinity.Joined;

    /// <summary>From this fit on a claim that leans on one of an event goes with its first.</summary>
    public const double Coherent = Affinity.Coherent;

    /// <summary>The claims of one event in the order in which they lean on each other, the most precise first.</summary>
    /// <param name="claims">The claims; the cost grows with the square of their number.</param>
    public static IReadOnlyList<JoinedClaim> Of(IEnumerable<Testimony> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var joined = new List<JoinedClaim>();
        foreach (var claim in claims.Select((c, i) => new Node(i, c)).Order(Node.Order).Select(n => n.Claim))
        {
            var copy = joined.Find(j => j.Claim.Key == claim.Key)?.Claim;
            var leader = copy is null
                ? joined.Select(j => j.Claim).MaxBy(other => Affinity.Between(other, claim))
                : null;
            var parts = new List<AffinityPart>();
            var strength = leader is null ? Affinity.None : Affinity.Between(leader, claim, parts);
            var fit = joined.Count == 0 || copy is not null ? Affinity.None : Affinity.Between(joined[0].Claim, claim);
            joined.Add(new JoinedClaim(claim, leader, copy, strength, parts, fit));
        }
        return joined;
    }
}
