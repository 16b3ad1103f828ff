using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Lines;

/// <summary>An event as it is printed and kept: what <see cref="WeighedEvent"/> amounts to, its claims by their ids.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Type">The type that most claims give it.</param>
/// <param name="Claims">Ids of all claims, those that deny included, in the order of their reports' days.</param>
/// <param name="Origins">How many independent origins it rests on.</param>
/// <param name="Outlets">How many outlets carry it.</param>
/// <param name="Denials">How many independent origins deny it.</param>
/// <param name="Place">Where; null when nobody says.</param>
/// <param name="Date">ISO 8601; null when nobody says.</param>
/// <param name="Killed">The killed; null when nobody gives a number.</param>
/// <param name="Injured">The injured; null when nobody gives a number.</param>
/// <param name="OriginTree">On whose word it rests, with those who are counted together.</param>
/// <param name="DenialTree">On whose word it is denied.</param>
/// <param name="DatedAhead">Ids of claims whose report bears a day after the one on which it was obtained; that day counts for nothing.</param>
public sealed record EventLine(
    string Id,
    string Type,
    IReadOnlyList<string> Claims,
    int Origins,
    int Outlets,
    int Denials,
    NamedPlace? Place,
    string? Date,
    SpreadLine? Killed,
    SpreadLine? Injured,
    IReadOnlyList<OriginLine> OriginTree,
    IReadOnlyList<OriginLine> DenialTree,
    IReadOnlyList<string> DatedAhead
)
{
    /// <summary>Of how many of the origins it is unknown whether they are independent; <see cref="Independence"/>.</summary>
    public int OriginsUnknown => Independence.UnknownAmong(OriginTree);

    /// <summary>The line of an event.</summary>
    public static EventLine Of(WeighedEvent weighed)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        return new(
            weighed.Id,
            weighed.Type,
            [.. weighed.Claims.Select(c => c.Claim.Id)],
            weighed.Origins.Count,
            weighed.Outlets,
            weighed.Denials.Count,
            weighed.Place,
            weighed.Date,
            SpreadLine.Of(weighed.Killed),
            SpreadLine.Of(weighed.Injured),
            [.. weighed.Origins.Select(OriginLine.Of)],
            [.. weighed.Denials.Select(OriginLine.Of)],
            [.. weighed.Claims.Where(c => c.IsDatedAhead).Select(c => c.Claim.Id)]
        );
    }
}

/// <summary>A figure as it is printed and kept; <see cref="Spread"/>.</summary>
/// <param name="Low">The least.</param>
/// <param name="Best">The middle of the road.</param>
/// <param name="High">The most; null when somebody leaves it open.</param>
/// <param name="Said">Who says what, the lowest first.</param>
public sealed record SpreadLine(int Low, int Best, int? High, IReadOnlyList<FigureLine> Said)
{
    internal static SpreadLine? Of(Spread? spread) =>
        spread is null
            ? null
            : new(
                spread.Low,
                spread.Best,
                spread.High,
                [.. spread.Said.Select(s => new FigureLine([s.Toll.Low, s.Toll.High], s.Claims, s.Origins))]
            );
}

/// <summary>One figure as some claims give it.</summary>
/// <param name="Range">At least and at most; the latter null when open.</param>
/// <param name="Claims">Ids of the claims that give it.</param>
/// <param name="Origins">Names of the independent origins behind them.</param>
public sealed record FigureLine(IReadOnlyList<int?> Range, IReadOnlyList<string> Claims, IReadOnlyList<string> Origins);
