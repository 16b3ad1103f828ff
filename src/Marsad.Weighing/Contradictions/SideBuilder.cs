using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Contradictions;

/// <summary>Makes a contradiction of claims grouped by their answer, when that leaves two sides on which different people stand.</summary>
internal sealed class SideBuilder(OriginTree tree)
{
    public Contradiction? Build(
        Question question,
        string proposition,
        WeighedEvent about,
        IEnumerable<(string Value, IEnumerable<Testimony> Claims)> answers
    ) => Build(question, proposition, about.Id, about.Place is { } place ? place.Id ?? place.Name : null, answers);

    public Contradiction? Build(
        Question question,
        string proposition,
        string? about,
        string? place,
        IEnumerable<(string Value, IEnumerable<Testimony> Claims)> answers
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sides = new List<(string Value, List<Testimony> Claims)>();
        foreach (var (value, claims) in answers)
        {
            // A claim that could stand on two sides stands on the first: nothing contradicts itself.
            var own = claims.Where(c => seen.Add(c.Claim.Id)).ToList();
            if (own.Count > 0)
                sides.Add((value, own));
        }
        if (sides.Count < 2)
            return null;
        var weighed = sides.Select(s => (s.Value, s.Claims, Origins: tree.Of(s.Claims))).ToList();
        // One who says now this and now that has changed his word; it takes two to contradict. What is denied in so many words
        // was said by somebody else, whoever the reader took for him.
        if (
            !Answered(sides.SelectMany(s => s.Claims))
            && weighed.SelectMany(s => s.Origins.Select(o => o.Key)).Distinct(StringComparer.Ordinal).Count() < 2
        )
            return null;
        return new Contradiction(
            "k"
                + Ids.Of([
                    "contradiction/1",
                    question.ToString(),
                    about ?? place ?? "",
                    .. sides.Select(s => s.Value).Order(StringComparer.Ordinal),
                    .. about is null
                        ? sides.SelectMany(s => s.Claims).Select(c => c.Key).Order(StringComparer.Ordinal).Take(1)
                        : [],
                ]),
            question,
            proposition,
            about,
            place,
            [
                .. weighed
                    .Select(s => new Side(
                        s.Value,
                        [.. s.Claims.Select(c => c.Claim.Id).Order(StringComparer.Ordinal)],
                        s.Origins
                    ))
                    .OrderByDescending(s => s.Origins.Count)
                    .ThenBy(s => s.Value, StringComparer.Ordinal),
            ],
            Since(sides.Select(s => s.Claims)),
            Settled(weighed)
        );
    }

    // Settled when all who gave another answer have given it up: each source is held to its latest word. Who denied and now confirms, who
    // takes back what he said and who corrects his figure come over; who only ever said the one thing still stands on it.
    private static Settlement? Settled(
        List<(string Value, List<Testimony> Claims, IReadOnlyList<Origin> Origins)> sides
    )
    {
        var latest = new Dictionary<string, (int Side, Testimony Claim)>(StringComparer.Ordinal);
        var said = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var side = 0; side < sides.Count; side++)
        {
            var byId = sides[side].Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
            foreach (var voice in sides[side].Origins.SelectMany(o => o.Voices))
            {
                if (!said.TryGetValue(voice.Key, out var on))
                    said[voice.Key] = on = [];
                on.Add(side);
                foreach (var claim in voice.Claims.Select(id => byId[id]))
                {
                    // Nobody can be held to the order of words that nothing dates.
                    if (!claim.IsDated)
                        return null;
                    if (!latest.TryGetValue(voice.Key, out var last) || Later(claim, last.Claim))
                        latest[voice.Key] = (side, claim);
                }
            }
        }
        var standing = latest.Values.Select(l => l.Side).Distinct().ToList();
        if (standing.Count != 1)
            return null;
        // Of those who came over, the last one settled it.
        var came = latest
            .Where(l => said[l.Key].Count > 1)
            .Select(l => l.Value.Claim)
            .OrderByDescending(c => c.Written!.Value.First)
            .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
            .First();
        return new Settlement(sides[standing[0]].Value, came.Claim.Id, came.Written!.Value.First);
    }

    private static bool Later(Testimony one, Testimony other) =>
        one.Written!.Value.First.CompareTo(other.Written!.Value.First) is var day and not 0
            ? day > 0
            : string.CompareOrdinal(one.Claim.Id, other.Claim.Id) < 0;

    private static bool Answered(IEnumerable<Testimony> claims) =>
        claims.Any(c => c.Stance == Stance.Denies && c.Claim.Reporting == "deny");

    /// <summary>The day from which two sides stood against each other: the second of their first days.</summary>
    public static DateOnly? Since(IEnumerable<IEnumerable<Testimony>> sides)
    {
        var firsts = sides
            .Select(claims =>
                claims.Where(c => c.IsDated).Select(c => c.Written!.Value.First).DefaultIfEmpty(DateOnly.MaxValue).Min()
            )
            .Order()
            .ToList();
        return firsts.Count > 1 && firsts[1] != DateOnly.MaxValue ? firsts[1] : null;
    }
}
