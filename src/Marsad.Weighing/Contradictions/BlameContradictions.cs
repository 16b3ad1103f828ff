using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Contradictions;

/// <summary>
/// Who breaks a truce: parties that put the blame on each other within days. A count of breaches lays no blame for the truce as
/// such: both parties may have broken it so often.
/// </summary>
internal sealed class BlameContradictions(World world, SideBuilder sides)
{
    /// <summary>Accusations further apart are of different days of the truce.</summary>
    private const int Days = 7;

    /// <summary>However often they accuse each other: what is said after so many days is another quarrel.</summary>
    private const int Longest = 14;

    public IEnumerable<Contradiction> Of(IEnumerable<Testimony> claims)
    {
        var blames = claims
            .Where(Blames)
            .GroupBy(ZoneOf, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var zone in blames)
        foreach (var stretch in Stretches(zone))
        {
            var answers = stretch
                .GroupBy(c => c.Actors[0], StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                    (g.MinBy(c => c.Claim.Id, StringComparer.Ordinal)!.Claim.Actor!.Name, (IEnumerable<Testimony>)g)
                )
                .ToList();
            var place = zone.Key.Length == 0 ? null : zone.Key;
            if (
                answers.Count > 1
                && sides.Build(Question.Truce, "who breaks the truce", null, place, answers) is { } found
            )
                yield return found;
        }
    }

    // A truce is kept or broken in a place; who blames in general speaks of the country.
    private string ZoneOf(Testimony c) =>
        c switch
        {
            { Seat.IsSpot: true, Place: { } spot } => spot,
            { Place: { } place } => world.Places.Country(place) ?? "",
            _ => "",
        };

    private static bool Blames(Testimony c) =>
        c is { Family: Family.Truce, Stance: Stance.Affirms, Actors.Length: > 0, Counts.Length: 0 }
        && (c.Claim.Reporting == "accuse" || c.Claim.Subtype == "breach");

    // Runs of accusations no two neighbours of which are further apart than that; those without a day are one run.
    private static IEnumerable<List<Testimony>> Stretches(IEnumerable<Testimony> claims)
    {
        var run = new List<Testimony>();
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (
            var (claim, day) in claims
                .Select(c => (Claim: c, Day: (c.Days ?? c.Written)?.First))
                .OrderBy(x => x.Day ?? DateOnly.MaxValue)
                .ThenBy(x => x.Claim.Claim.Id, StringComparer.Ordinal)
        )
        {
            var apart =
                day is { } now && last is { } then
                    ? now.DayNumber - then.DayNumber > Days || now.DayNumber - first!.Value.DayNumber > Longest
                    : day is null != last is null;
            if (run.Count > 0 && apart)
            {
                yield return run;
                run = [];
            }
            if (run.Count == 0)
                first = day;
            run.Add(claim);
            last = day;
        }
        if (run.Count > 0)
            yield return run;
    }
}
