using Marsad.Reading.Claims.Events;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// When two meet or speak as one, a report says the day once: «التقى السراج حفتر أمس. … واتفق الجانبان على …», «أعلن الكرملين أمس أن
/// الرئيسين اتفقا …». What else it tells of the two doing together, without a day, they did on that one.
/// </summary>
internal static class Occasions
{
    /// <summary>How long before its publication what a report comes to tell may have been: today or yesterday.</summary>
    private const int FreshDays = 1;

    /// <summary>Gives each undated act of a pair the one day that the report names for the two.</summary>
    /// <param name="drafts">The claims of a report in the order of its text; changed in place.</param>
    /// <param name="published">The report's day; null when it is not known.</param>
    public static void Date(List<ClaimDraft> drafts, DateOnly? published)
    {
        var days = new Dictionary<(string, string), List<(int Draft, DateOnly Day)>>();
        for (var d = 0; d < drafts.Count; d++)
            if (PairOf(drafts[d]) is { } pair && IsoDay.Parse(drafts[d].Date) is { } day)
                if (days.TryGetValue(pair, out var known))
                    known.Add((d, day));
                else
                    days[pair] = [(d, day)];
        if (days.Count == 0)
            return;
        for (var d = 0; d < drafts.Count; d++)
            if (
                drafts[d].Date is null
                && PairOf(drafts[d]) is { } pair
                && days.TryGetValue(pair, out var named)
                && DayOf(named, d, published) is { } day
            )
                drafts[d] = drafts[d] with
                {
                    Date = day.ToIso(),
                    Unsure = [.. drafts[d].Unsure, "date-carried-over"],
                    Grounds = drafts[d].Grounds is { } grounds ? grounds with { Date = "carried-over" } : null,
                };
    }

    /// <summary>The one day that the report has come to tell of; else the only one, once it is named. Of several nobody knows which is meant.</summary>
    private static DateOnly? DayOf(List<(int Draft, DateOnly Day)> named, int draft, DateOnly? published)
    {
        var fresh = named.Where(n => IsFresh(n.Day, published)).Select(static n => n.Day).Distinct().ToList();
        if (fresh is [var news])
            return news;
        return named[0].Draft < draft && named.All(n => n.Day == named[0].Day) ? named[0].Day : null;
    }

    private static bool IsFresh(DateOnly day, DateOnly? published) =>
        published is { } read && day <= read && day >= read.AddDays(-FreshDays);

    /// <summary>
    /// The two who do it together, by the states for which they stand, so that two presidents, their two states and the statement of
    /// both are the same pair; null when it is not done by two, or not done yet.
    /// </summary>
    private static (string, string)? PairOf(ClaimDraft draft) =>
        draft is { Status: "planned" or "hypothetical" } ? null
        : draft.Cast.Actor is { Who: [var one, var other] } && IsSpoken(draft.Type) ? Pair(one, other)
        : draft is { Type: "CONSULT" or "AGREE", Cast: { Actor.Who: [var host], Target.Who: [var guest] } }
            ? Pair(host, guest)
        : null;

    private static bool IsSpoken(string type) => type == "CONSULT" || Days.IsSpoken(type);

    private static (string, string)? Pair(Entity one, Entity other)
    {
        var (first, second) = (SideOf(one), SideOf(other));
        // two of one land meet as themselves
        if (first == second)
            (first, second) = (one.Name, other.Name);
        return string.CompareOrdinal(first, second) switch
        {
            0 => null,
            < 0 => (first, second),
            _ => (second, first),
        };
    }

    private static string SideOf(Entity entity) =>
        entity is { Kind: "person" or "state", Country: { } country } ? country : entity.Name;
}
