using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Events;

/// <summary>One figure as some claims give it.</summary>
/// <param name="Toll">The figure.</param>
/// <param name="Claims">Ids of the claims that give it, in order.</param>
/// <param name="Origins">Names of the independent origins behind them.</param>
public sealed record FigureSaid(Toll Toll, IReadOnlyList<string> Claims, IReadOnlyList<string> Origins);

/// <summary>
/// Everything that is said of one figure of an event. Low is the least that anybody names, high the most, best what most independent
/// origins give, of several the latest.
/// </summary>
/// <param name="Low">The least.</param>
/// <param name="Best">The middle of the road.</param>
/// <param name="High">The most; null when somebody leaves it open.</param>
/// <param name="Said">Who says what, the lowest first.</param>
public sealed record Spread(int Low, int Best, int? High, IReadOnlyList<FigureSaid> Said)
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "low-best-high/1";

    internal static Spread? Of(IEnumerable<Testimony> claims, Func<Testimony, Toll?> figure, OriginTree origins)
    {
        var said = claims
            .Select(c => (Claim: c, Toll: figure(c)))
            .Where(x => x.Toll is not null)
            .GroupBy(x => x.Toll!.Value, x => x.Claim)
            .Select(g =>
                (
                    Toll: g.Key,
                    Claims: g.OrderBy(c => c.Claim.Id, StringComparer.Ordinal).ToList(),
                    Latest: g.Max(c => c.Written?.Last)
                )
            )
            .Select(g => (g.Toll, g.Claims, g.Latest, Origins: origins.Of(g.Claims)))
            .OrderBy(g => g.Toll.Low)
            .ThenBy(g => g.Toll.High ?? int.MaxValue)
            .ToList();
        if (said.Count == 0)
            return null;
        var best = said.OrderByDescending(g => g.Origins.Count)
            .ThenByDescending(g => g.Latest ?? DateOnly.MinValue)
            .ThenBy(g => g.Toll.Low)
            .First();
        return new Spread(
            said.Min(g => g.Toll.Low),
            best.Toll.Low,
            said.Exists(g => g.Toll.High is null) ? null : said.Max(g => g.Toll.High),
            [
                .. said.Select(g => new FigureSaid(
                    g.Toll,
                    [.. g.Claims.Select(c => c.Claim.Id)],
                    [.. g.Origins.Select(o => o.Name)]
                )),
            ]
        );
    }
}
