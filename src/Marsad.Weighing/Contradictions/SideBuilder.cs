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
        // One who says now this and now that has changed his word; it takes two to contradict.
        if (weighed.SelectMany(s => s.Origins.Select(o => o.Key)).Distinct(StringComparer.Ordinal).Count() < 2)
            return null;
        return new Contradiction(
            "k"
                + Ids.Of([
                    "contradiction/1",
                    question.ToString(),
                    about.Id,
                    .. sides.Select(s => s.Value).Order(StringComparer.Ordinal),
                ]),
            question,
            proposition,
            about.Id,
            about.Place is { } place ? place.Id ?? place.Name : null,
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
            null
        );
    }

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
