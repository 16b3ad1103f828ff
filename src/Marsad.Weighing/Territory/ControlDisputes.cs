namespace Marsad.Weighing.Territory;

/// <summary>
/// Finds who contradicts whom on who holds which place. An origin's position on a place lasts from the first to the last day of
/// the claims that repeat it, no more than a month apart, and ends where the same origin says something else: an update is not a
/// contradiction. Two positions collide when they come from different origins, cannot both be true (two holders, or one affirmed
/// and denied) and share a day; when one of them has no date they may collide, and the collision says so.
/// </summary>
public static class ControlDisputes
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "control-disputes/2";

    /// <summary>How many days an origin may be silent and still stand by what it said before and says again.</summary>
    private const int LongestSilence = 31;

    /// <summary>Weighs the claims of many reports. The result is ordered by place and does not depend on the order of the claims.</summary>
    /// <param name="claims">Claims on who holds what.</param>
    /// <param name="sameSide">
    /// Whether two holders, given by English name, are of one side, so that both can hold a place at once; null: only a
    /// holder and itself are.
    /// </param>
    public static IReadOnlyList<ControlDispute> Find(
        IEnumerable<ControlClaim> claims,
        Func<string, string, bool>? sameSide = null
    )
    {
        ArgumentNullException.ThrowIfNull(claims);
        var disputes = new List<ControlDispute>();
        foreach (
            var place in claims
                .GroupBy(c => c.PlaceKey, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            var positions = place
                .GroupBy(c => c.OriginKey, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(PositionsOf)
                .OrderBy(p => p.From ?? DateOnly.MaxValue)
                .ToList();
            if (Dispute(place.Key, positions, sameSide) is { } dispute)
                disputes.Add(dispute);
        }
        return disputes;
    }

    private static ControlDispute? Dispute(string key, List<ControlPosition> all, Func<string, string, bool>? sameSide)
    {
        var collisions = Collisions(all, sameSide);
        if (collisions.Count == 0)
            return null;
        collisions.Sort((a, b) => a.First != b.First ? a.First - b.First : a.Second - b.Second);
        var kept = collisions.SelectMany(c => new[] { c.First, c.Second }).Distinct().Order().ToList();
        var at = kept.Index().ToDictionary(k => k.Item, k => k.Index);
        return new ControlDispute(
            key,
            all[kept[0]].Claims[0].Place,
            [.. kept.Select(i => all[i])],
            [.. collisions.Select(c => c with { First = at[c.First], Second = at[c.Second] })]
        );
    }

    // Positions come in the order of their first days, so each meets only those that last until it begins: a place that changes hands
    // for years is not compared with all its past. Positions without a day may be of any time and meet all.
    private static List<ControlCollision> Collisions(List<ControlPosition> all, Func<string, string, bool>? sameSide)
    {
        var collisions = new List<ControlCollision>();
        var lasting = new List<int>();
        for (var i = 0; i < all.Count; i++)
        {
            var undated = all[i].From is null;
            if (!undated)
                lasting.RemoveAll(j => all[j].Until < all[i].From);
            for (var n = 0; n < (undated ? i : lasting.Count); n++)
            {
                var j = undated ? n : lasting[n];
                if (Collide(all[j], all[i], sameSide, out var from, out var until))
                    collisions.Add(new ControlCollision(j, i, from, until));
            }
            lasting.Add(i);
        }
        return collisions;
    }

    // One origin's claims in the order of time; a run of claims that say the same is one position.
    internal static IEnumerable<ControlPosition> PositionsOf(IEnumerable<ControlClaim> ofOneOrigin)
    {
        var run = new List<ControlClaim>();
        DateOnly? until = null;
        foreach (
            var claim in ofOneOrigin
                .OrderBy(c => c.From ?? DateOnly.MaxValue)
                .ThenBy(c => c.Until ?? DateOnly.MaxValue)
                .ThenBy(c => c.HolderKey, StringComparer.Ordinal)
                .ThenBy(c => c.ClaimId, StringComparer.Ordinal)
        )
        {
            var same = run.Count > 0 && SaysTheSame(run[0], claim);
            if (run.Count > 0 && (!same || LongAfter(until, claim)))
            {
                yield return Position(run, same ? null : claim.From);
                run = [];
            }
            if (run.Count == 0 || claim.Until > until)
                until = claim.Until;
            run.Add(claim);
        }
        if (run.Count > 0)
            yield return Position(run, null);
    }

    // Who says in spring and again in autumn that a town is held says nothing of the summer: it may have been lost and won between.
    private static bool LongAfter(DateOnly? until, ControlClaim claim) =>
        until is { } last && claim.From is { } from && from.DayNumber - last.DayNumber > LongestSilence;

    private static bool SaysTheSame(ControlClaim a, ControlClaim b) =>
        a.HolderKey == b.HolderKey && a.Holds == b.Holds && a.From is null == b.From is null;

    private static ControlPosition Position(List<ControlClaim> run, DateOnly? changes)
    {
        var from = run[0].From;
        var until = run.Max(c => c.Until);
        if (changes is { } day && until >= day)
            until = day > from ? day.AddDays(-1) : from;
        return new ControlPosition(run[0].Origin, run[0].Holder, run[0].Holds, from, until, run);
    }

    private static bool Collide(
        ControlPosition a,
        ControlPosition b,
        Func<string, string, bool>? sameSide,
        out DateOnly? from,
        out DateOnly? until
    )
    {
        (from, until) = (null, null);
        if (a.Claims[0].OriginKey == b.Claims[0].OriginKey || !Incompatible(a, b, sameSide))
            return false;
        if (a.From is null || b.From is null)
            return true;
        from = a.From > b.From ? a.From : b.From;
        until = a.Until < b.Until ? a.Until : b.Until;
        return from <= until;
    }

    private static bool Incompatible(ControlPosition a, ControlPosition b, Func<string, string, bool>? sameSide)
    {
        if (a.Claims[0].HolderKey == b.Claims[0].HolderKey)
            return a.Holds != b.Holds;
        return a.Holds && b.Holds && sameSide?.Invoke(a.Holder.Name, b.Holder.Name) != true;
    }
}
