using Marsad.Reading;
using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Events;

/// <summary>Claims about one occurrence, with what they amount to. Every claim is kept.</summary>
public sealed record WeighedEvent
{
    /// <summary>Name and version of the rule by which claims are joined.</summary>
    public const string Rule = "events/1";

    /// <summary>From the most precise claim: the same claims give the same id.</summary>
    public required string Id { get; init; }

    /// <summary>The type that most claims give it.</summary>
    public required string Type { get; init; }

    /// <summary>Every claim, those that deny included, in the order of their reports' days.</summary>
    public required IReadOnlyList<Testimony> Claims { get; init; }

    /// <summary>Where; null when nobody says.</summary>
    public required NamedPlace? Place { get; init; }

    /// <summary>ISO 8601; null when nobody says.</summary>
    public required string? Date { get; init; }

    /// <summary>On whose word it rests: the origins of the claims that say it took place, or of all when none does.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>On whose word it is denied.</summary>
    public required IReadOnlyList<Origin> Denials { get; init; }

    /// <summary>How many outlets carry it.</summary>
    public required int Outlets { get; init; }

    /// <summary>The killed; null when nobody gives a number.</summary>
    public required Spread? Killed { get; init; }

    /// <summary>The injured; null when nobody gives a number.</summary>
    public required Spread? Injured { get; init; }

    /// <summary>The id of the event with this claim at its head.</summary>
    internal static string IdOf(Testimony head) => "e" + Ids.Of("event/1", head.Key);

    /// <summary>Makes an event of the claims that hang together.</summary>
    internal static WeighedEvent Of(Testimony head, IEnumerable<Testimony> joined, OriginTree tree)
    {
        var claims = joined
            .OrderBy(c => c.Written?.First ?? DateOnly.MaxValue)
            .ThenBy(c => c.Head.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Start)
            .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
            .ToList();
        var told = claims.Where(c => c.Stance is Stance.Affirms).ToList();
        var basis = told.Count > 0 ? told : claims.Where(c => c.Stance is not Stance.Denies).ToList();
        return new WeighedEvent
        {
            Id = IdOf(head),
            Type = Most((basis.Count > 0 ? basis : claims).Select(c => c.Claim.Type))!,
            Claims = claims,
            Place = PlaceOf(basis.Count > 0 ? basis : claims),
            Date = Most(claims.Where(c => c.Days is not null).Select(c => c.Claim.Date!)),
            Origins = tree.Of(basis),
            Denials = tree.Of(claims.Where(c => c.Stance is Stance.Denies)),
            Outlets = claims.Select(OutletOf).Distinct(StringComparer.Ordinal).Count(),
            Killed = Spread.Of(basis, c => Toll.Killed(c.Claim), tree),
            Injured = Spread.Of(basis, c => Toll.Injured(c.Claim), tree),
        };
    }

    // An outlet that is not known is told apart by the report.
    private static string OutletOf(Testimony claim) =>
        claim.Head.Outlet is { } outlet ? outlet.Id ?? outlet.Name : "report:" + claim.Head.Id;

    private static NamedPlace? PlaceOf(List<Testimony> claims)
    {
        var named = claims.Where(c => c.Place is not null).ToList();
        if (named.Count == 0)
            return null;
        var key = named
            .GroupBy(c => c.Place!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Any(c => c.PlaceIsNamed))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First()
            .Key;
        return named.Where(c => c.Place == key).MinBy(c => c.Claim.Id, StringComparer.Ordinal)!.Claim.Place;
    }

    private static string? Most(IEnumerable<string> values) =>
        values
            .GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
