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
        var zones = Blame
            .In(claims, ZoneOf)
            .GroupBy(b => b.Zone, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var zone in zones)
        foreach (var stretch in Stretches(zone))
        {
            var camps = Camps(stretch);
            var answers = stretch
                .GroupBy(b => camps.HeadOf(b.Accused), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                    (
                        string.Join(
                            ", ",
                            g.Select(b => b.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                        ),
                        g.Select(b => b.Claim)
                    )
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

    /// <summary>In which zones the claims put blame: keys of places, and nothing for a blame that names none.</summary>
    /// <param name="claims">With each claim all others of its text.</param>
    public IEnumerable<(string Zone, Testimony Claim)> ZonesOf(IEnumerable<Testimony> claims) =>
        Blame.In(claims, ZoneOf).Select(b => (b.Zone, b.Claim));

    // A truce is kept or broken in a place; who blames in general speaks of the country.
    private string ZoneOf(Testimony c) =>
        c switch
        {
            { Seat.IsSpot: true, Place: { } spot } => spot,
            { Place: { } place } => world.Places.Country(place) ?? "",
            _ => "",
        };

    // Whom one source blames together stand together, unless they blame each other.
    private static DisjointSets<string> Camps(List<Blame> stretch)
    {
        var camps = new DisjointSets<string>(StringComparer.Ordinal);
        var said = stretch.SelectMany(b => b.Claim.Speakers.Select(by => (By: by, b.Accused))).ToHashSet();
        foreach (var together in said.GroupBy(x => x.By, x => x.Accused, StringComparer.Ordinal))
        {
            var accused = together.Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < accused.Count; i++)
            for (var j = i + 1; j < accused.Count; j++)
                if (!said.Contains((accused[i], accused[j])) && !said.Contains((accused[j], accused[i])))
                    camps.Join(accused[i], accused[j]);
        }
        return camps;
    }

    // Runs of accusations no two neighbours of which are further apart than that; those without a day are one run.
    private static IEnumerable<List<Blame>> Stretches(IEnumerable<Blame> blames)
    {
        var run = new List<Blame>();
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (
            var (blame, day) in blames
                .Select(b => (Blame: b, Day: (b.Claim.Days ?? b.Claim.Written)?.First))
                .OrderBy(x => x.Day ?? DateOnly.MaxValue)
                .ThenBy(x => x.Blame.Claim.Claim.Id, StringComparer.Ordinal)
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
            run.Add(blame);
            last = day;
        }
        if (run.Count > 0)
            yield return run;
    }

    private sealed record Blame(Testimony Claim, string Zone, string Accused, string Name)
    {
        public static List<Blame> In(IEnumerable<Testimony> claims, Func<Testimony, string> zoneOf)
        {
            var all = claims as IReadOnlyCollection<Testimony> ?? [.. claims];
            var blames = all.Where(Blames)
                .Select(c => new Blame(c, zoneOf(c), c.Actors[0], c.Claim.Actor!.Name))
                .ToList();
            return [.. InZones(blames), .. Answers(all, blames)];
        }

        // Two who blame each other in a report speak of one place, though one of them does not name it.
        private static IEnumerable<Blame> InZones(List<Blame> blames)
        {
            var inText = blames.ToLookup(b => b.Claim.Text, StringComparer.Ordinal);
            return blames.Select(blame =>
                blame.Claim.PlaceIsNamed
                || inText[blame.Claim.Text]
                    .FirstOrDefault(b =>
                        b.Claim.PlaceIsNamed
                        && blame.Claim.Speakers.Contains(b.Accused)
                        && b.Claim.Speakers.Contains(blame.Accused)
                    )
                    is not { } answered
                    ? blame
                    : blame with
                    {
                        Zone = answered.Zone,
                    }
            );
        }

        private static bool Blames(Testimony c) =>
            c is { Family: Family.Truce, Stance: Stance.Affirms, Actors.Length: > 0, Counts.Length: 0 }
            && (c.Claim.Reporting == "accuse" || c.Claim.Subtype == "breach");

        // Who is blamed in a report and accuses somebody else in it answers the blame, whatever words he does it in.
        private static IEnumerable<Blame> Answers(IEnumerable<Testimony> claims, List<Blame> blames)
        {
            var inText = blames.ToLookup(b => b.Claim.Text, StringComparer.Ordinal);
            foreach (var claim in claims)
            {
                if (
                    claim
                        is not {
                            Stance: Stance.Affirms,
                            Targets.Length: > 0,
                            Claim: { Type: "ACCUSE", Reporting: "accuse" }
                        }
                    || Cast.Overlap(claim.Targets, claim.Speakers) > 0
                )
                    continue;
                if (inText[claim.Text].FirstOrDefault(b => claim.Speakers.Contains(b.Accused)) is { } answered)
                    yield return new Blame(claim, answered.Zone, claim.Targets[0], claim.Claim.Target!.Name);
            }
        }
    }
}
