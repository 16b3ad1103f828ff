using Marsad.Reading.Theatres;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Pledges;

/// <summary>
/// The life of a truce or another agreement, per zone: promised, signed, in force, breach alleged, denied or confirmed, lapsed. A step
/// is what some claims say of one day; the steps are kept side by side, and where they disagree the last one does not win.
/// </summary>
/// <param name="Agreement">English name of the agreement; «truce» when the claims do not name it.</param>
/// <param name="Zone">Key of the place it is about; null when none is known.</param>
/// <param name="Steps">By day, those without one last.</param>
public sealed record PledgeHistory(string Agreement, string? Zone, IReadOnlyList<PledgeStep> Steps)
{
    /// <summary>Name and version of the rule by which steps are told apart.</summary>
    public const string Rule = "pledges/1";

    /// <summary>What an agreement that no claim names is called.</summary>
    public const string Unnamed = "truce";

    /// <summary>The state of the last dated step; null when no step is dated.</summary>
    public PledgeState? Last => Steps.LastOrDefault(s => s.On is not null)?.State;

    /// <summary>To which history a claim belongs; null when it tells of none.</summary>
    internal static (string Agreement, string? Zone)? KeyOf(Testimony claim) =>
        StateOf(claim) is null ? null : (AgreementOf(claim) ?? Unnamed, claim.Place);

    /// <summary>The histories of all agreements that claims speak of, by name, then by zone.</summary>
    internal static IReadOnlyList<PledgeHistory> Of(IEnumerable<Testimony> claims, World world)
    {
        var tree = new OriginTree(world, NoTextReuse.Instance);
        return
        [
            .. claims
                .Select(c => (Claim: c, State: StateOf(c)))
                .Where(x => x.State is not null)
                .GroupBy(x => (Agreement: AgreementOf(x.Claim) ?? Unnamed, x.Claim.Place))
                .OrderBy(g => g.Key.Agreement, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Place, StringComparer.Ordinal)
                .Select(g => new PledgeHistory(
                    g.Key.Agreement,
                    g.Key.Place,
                    [
                        .. g.GroupBy(x => (x.State, Day: DayOf(x.Claim), By: x.Claim.Claim.Actor?.Name), x => x.Claim)
                            .OrderBy(s => s.Key.Day ?? DateOnly.MaxValue)
                            .ThenBy(s => s.Key.State)
                            .ThenBy(s => s.Key.By, StringComparer.Ordinal)
                            .Select(s => new PledgeStep(
                                s.Key.State!.Value,
                                s.Key.Day,
                                s.Key.By,
                                [.. s.Select(c => c.Claim.Id).Order(StringComparer.Ordinal)],
                                [.. tree.Of(s).Select(o => o.Name)]
                            )),
                    ]
                )),
        ];
    }

    // A provision belongs to the life of its agreement.
    private static string? AgreementOf(Testimony c) =>
        c.Claim.Provision is { } provision ? Provision.AgreementIn(provision) : null;

    private static DateOnly? DayOf(Testimony c) => (c.Days ?? (c.IsDated ? c.Written : null))?.First;

    private static PledgeState? StateOf(Testimony c)
    {
        if (c.Family != Family.Truce)
            // Who agrees on aid while a resolution calls for it has not signed the resolution.
            return c.Claim.Provision is { } named && Provision.AgreementIn(named) == named ? OfAgreement(c) : null;
        var breach = c.Claim.Subtype == "breach" || c.Claim.Reporting == "accuse";
        return (breach, c.Stance) switch
        {
            (true, Stance.Denies) => PledgeState.BreachDenied,
            // Nobody named means that the truce itself gave way.
            (true, Stance.Affirms) when c.Actors.Length == 0 => PledgeState.Lapsed,
            (true, Stance.Affirms) when Cast.Overlap(c.Actors, c.Speakers) > 0 => PledgeState.BreachConfirmed,
            (true, Stance.Affirms) => PledgeState.BreachAlleged,
            (false, Stance.Affirms) => PledgeState.InForce,
            (false, Stance.Foresees) => PledgeState.Promised,
            (false, Stance.Denies) => c.Claim.Subtype == "keep" ? PledgeState.BreachAlleged : PledgeState.Lapsed,
            _ => null,
        };
    }

    private static PledgeState? OfAgreement(Testimony c) =>
        (c.Claim.Type, c.Stance) switch
        {
            ("AGREE" or "SUPPORT" or "CONCEDE", Stance.Foresees) => PledgeState.Promised,
            ("AGREE" or "SUPPORT" or "CONCEDE", Stance.Affirms) => PledgeState.Agreed,
            _ => null,
        };
}
