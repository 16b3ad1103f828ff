using Marsad.Cli.Commands;
using Marsad.Reading;
using Marsad.Register;
using Marsad.Weighing;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Worlds;

namespace Marsad.Cli.Explaining;

/// <summary>Why an event is what it is.</summary>
/// <param name="Event">What it amounts to.</param>
/// <param name="Joined">Why its claims are one, the most precise first; of very many the first by day.</param>
internal sealed record EventExplanation(EventLine Event, IReadOnlyList<JoinedClaim> Joined)
{
    /// <summary>Claims past this number are not compared with each other: the cost grows with the square.</summary>
    public const int Most = 60;

    /// <summary>Explains an event from the readings of its claims.</summary>
    public static EventExplanation Of(IRegister register, EventLine line, World world)
    {
        var wanted = line.Claims.Take(Most).ToHashSet(StringComparer.Ordinal);
        var testimonies = ClaimSearch
            .All(register, line.Claims.Take(Most))
            .Select(c => c.Head.Id)
            .Distinct(StringComparer.Ordinal)
            .Select(id => (Reading: register.DerivationOf(id)?.Reading, Obtained: register.ObtainedOn(id)))
            .Where(r => r.Reading is not null)
            .SelectMany(r => Weigher.TestimoniesIn(r.Reading!, world, r.Obtained))
            .Where(t => wanted.Remove(t.Claim.Id));
        return new EventExplanation(line, Joining.Of(testimonies));
    }
}
