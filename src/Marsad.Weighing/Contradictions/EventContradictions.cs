using Marsad.Weighing.Events;

namespace Marsad.Weighing.Contradictions;

/// <summary>Where the claims of one event cannot all be true: whether it happened, who did it, how many, when.</summary>
internal sealed class EventContradictions(SideBuilder sides)
{
    /// <summary>What cannot all be true of an event.</summary>
    /// <param name="weighed">The event.</param>
    /// <param name="denials">What denies claims of it and stands in another.</param>
    public IEnumerable<Contradiction> Of(WeighedEvent weighed, IReadOnlyList<Testimony> denials)
    {
        if (weighed.Claims.Count + denials.Count < 2)
            yield break;
        if (Whether(weighed, denials) is { } whether)
            yield return whether;
        if ((Who(weighed) ?? WhoIsToBlame(weighed)) is { } who)
            yield return who;
        if (WhetherHeld(weighed) is { } held)
            yield return held;
        if (HowMany(weighed, "killed", c => Toll.Killed(c.Claim)) is { } killed)
            yield return killed;
        if (HowMany(weighed, "injured", c => Toll.Injured(c.Claim)) is { } injured)
            yield return injured;
        if (When(weighed) is { } when)
            yield return when;
    }

    private Contradiction? Whether(WeighedEvent weighed, IReadOnlyList<Testimony> denials)
    {
        var denied = weighed.Claims.Where(c => c.Stance is Stance.Denies).Concat(denials).ToList();
        var said = weighed.Claims.Where(c => c.Stance is Stance.Affirms or Stance.Foresees).ToList();
        if (denied.Count == 0 || said.Count == 0)
            return null;
        var (question, words) = weighed.Type switch
        {
            "CONSULT" => (Question.Meeting, "whether it takes place"),
            "TRUCE" => (Question.Truce, "whether the truce is so"),
            _ => (Question.Happened, "whether it is so"),
        };
        return sides.Build(question, Words(weighed, words), weighed, [("yes", said), ("no", denied)]);
    }

    private Contradiction? Who(WeighedEvent weighed)
    {
        if (Families.Of(weighed.Type) is not Family.Violence)
            return null;
        var named = weighed.Claims.Where(c => c.Stance is Stance.Affirms && c.Actors.Length > 0).ToList();
        var answers = named
            .GroupBy(c => c.Actors[0], StringComparer.Ordinal)
            .Select(g =>
                (
                    Side: g.Key,
                    Name: g.MinBy(c => c.Claim.Id, StringComparer.Ordinal)!.Claim.Actor!.Name,
                    Claims: g.ToList()
                )
            )
            .ToList();
        if (
            answers.Count < 2
            || answers.TrueForAll(a => answers.TrueForAll(b => a.Side == b.Side || Together(a.Claims, b.Side)))
        )
            return null;
        return sides.Build(
            Question.Who,
            Words(weighed, "who did it"),
            weighed,
            answers.OrderBy(a => a.Side, StringComparer.Ordinal).Select(a => (a.Name, (IEnumerable<Testimony>)a.Claims))
        );
    }

    // Who still holds a place has not left it, whatever was said before; who leaves it later has held it.
    private Contradiction? WhetherHeld(WeighedEvent weighed)
    {
        var held = weighed
            .Claims.Where(c =>
                c.Stance is Stance.Affirms && c.Claim is { Type: "CONTROL", Status: "ongoing", Control: not null }
            )
            .ToList();
        var left = weighed
            .Claims.Where(c =>
                c.Stance is Stance.Affirms
                && c.Claim is { Type: "RETREAT", Subtype: "withdraw" }
                && held.Exists(h => Cast.Overlap(h.Actors, c.Actors) > 0 && !(c.Written?.First > h.Written?.Last))
            )
            .ToList();
        return left.Count == 0
            ? null
            : sides.Build(
                Question.Control,
                Words(weighed, "whether it is still held"),
                weighed,
                [("held", held.Where(h => left.Exists(c => Cast.Overlap(h.Actors, c.Actors) > 0))), ("left", left)]
            );
    }

    // Who is accused and names somebody else for it puts the blame on him.
    private Contradiction? WhoIsToBlame(WeighedEvent weighed)
    {
        if (Families.Of(weighed.Type) is not (Family.Truce or Family.Words))
            return null;
        var told = weighed.Claims.Where(c => c.Stance is Stance.Affirms && c.Actors.Length > 0).ToList();
        foreach (var blame in told.Where(c => c.Claim.Reporting == "accuse" && Cast.Overlap(c.Speakers, c.Actors) <= 0))
        {
            var answers = told.Where(c =>
                    Cast.Overlap(c.Speakers, blame.Actors) > 0
                    && Cast.Overlap(c.Actors, blame.Actors) <= 0
                    && Cast.Overlap(c.Actors, c.Speakers) <= 0
                )
                .ToList();
            if (answers.Count > 0)
                return sides.Build(
                    Question.Who,
                    Words(weighed, "who is to blame"),
                    weighed,
                    [
                        (blame.Claim.Actor!.Name, told.Where(c => Cast.Overlap(c.Actors, blame.Actors) > 0)),
                        (answers[0].Claim.Actor!.Name, answers),
                    ]
                );
        }
        return null;
    }

    // Those who are named as acting together do not exclude each other, nor do the two sides of a clash that a third tells.
    private static bool Together(List<Testimony> claims, string other) =>
        claims.Exists(c =>
            c.Actors.Contains(other, StringComparer.Ordinal)
            || (c.Targets.Contains(other, StringComparer.Ordinal) && Cast.Overlap(c.Speakers, c.Targets) <= 0)
        );

    private Contradiction? HowMany(WeighedEvent weighed, string whom, Func<Testimony, Toll?> figure)
    {
        var counted = weighed
            .Claims.Where(c => c.Stance is Stance.Affirms && figure(c) is not null)
            .GroupBy(c => (Source: SourceOf(c), Toll: figure(c)!.Value))
            .SelectMany(g => g.Select(c => new Count(c, g.Key.Toll, Earliest(g))))
            .ToList();
        var apart = counted.Where(a => counted.Exists(b => Apart(a, b))).ToList();
        if (apart.Count < 2)
            return null;
        return sides.Build(
            Question.HowMany,
            Words(weighed, $"how many were {whom}"),
            weighed,
            apart
                .GroupBy(x => x.Toll, x => x.Claim)
                .OrderBy(g => g.Key.Low)
                .ThenBy(g => g.Key.High ?? int.MaxValue)
                .Select(g => (g.Key.ToString(), (IEnumerable<Testimony>)g))
        );
    }

    // A toll rises while bodies are found: a higher figure on a later day is news, unless the lower one is still held to. Who repeats
    // tomorrow what a source said today tells of the source's today.
    private static bool Apart(Count a, Count b)
    {
        if (a.Toll.Meets(b.Toll) || !SameVictims(a.Claim, b.Claim))
            return false;
        var (low, high) = a.Toll.Low < b.Toll.Low ? (a, b) : (b, a);
        return !(high.Since > low.Since);
    }

    // When a figure was first given by its source; null when a day is not known.
    private static DateOnly? Earliest(IEnumerable<Testimony> claims) =>
        claims.All(c => c.IsDated) ? claims.Min(c => c.Written!.Value.First) : null;

    private static string SourceOf(Testimony claim)
    {
        var speaker = claim.Claim.Speaker;
        return speaker.Name == "outlet" ? claim.Head.Outlet?.Name ?? claim.Head.Id : speaker.Id ?? speaker.Name;
    }

    private sealed record Count(Testimony Claim, Toll Toll, DateOnly? Since);

    private static bool SameVictims(Testimony a, Testimony b) =>
        a.Targets.Length == 0 || b.Targets.Length == 0 || Cast.Overlap(a.Targets, b.Targets) > 0;

    private Contradiction? When(WeighedEvent weighed)
    {
        var dated = weighed.Claims.Where(c => c.Stance is Stance.Affirms && c.Days is { Days: 1 }).ToList();
        return dated.Select(c => c.Days!.Value.First).Distinct().Count() < 2
            ? null
            : sides.Build(
                Question.When,
                Words(weighed, "when it was"),
                weighed,
                dated
                    .GroupBy(c => c.Claim.Date!, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (g.Key, (IEnumerable<Testimony>)g))
            );
    }

    private static string Words(WeighedEvent weighed, string what)
    {
        string?[] parts = [weighed.Type, weighed.Place?.Name, weighed.Date];
        return $"{string.Join(", ", parts.Where(p => p is not null))}: {what}";
    }
}
