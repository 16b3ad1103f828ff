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
            null
        );
    }

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
