using Marsad.Reading;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Tests.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Pledges;

public sealed class PledgeHistoryTests
{
    [Fact]
    public void A_truce_goes_from_promise_to_force_to_breach_and_its_denial()
    {
        var history = Histories(
                Truce("2023-03-01", "Army", "planned", actor: "Army"),
                Truce("2023-03-03", "Mediator", "happened"),
                Truce("2023-03-05", "Front", "happened", "breach", actor: "Army"),
                Truce("2023-03-06", "Army", "denied", "breach", actor: "Army"),
                Truce("2023-03-07", "Front", "happened", "breach", actor: "Front"),
                Truce("2023-03-09", "Mediator", "happened", "breach")
            )
            .ShouldHaveSingleItem();
        history
            .Steps.Select(s => s.State)
            .ShouldBe([
                PledgeState.Promised,
                PledgeState.InForce,
                PledgeState.BreachAlleged,
                PledgeState.BreachDenied,
                PledgeState.BreachConfirmed,
                PledgeState.Lapsed,
            ]);
        history.Last.ShouldBe(PledgeState.Lapsed);
        history.Steps.ShouldAllBe(s => s.Claims.Count == 1);
    }

    [Fact]
    public void Each_zone_has_its_own_history() =>
        Histories(
            Truce("2023-03-03", "Mediator", "happened"),
            Truce("2023-03-03", "Observer", "happened", place: "Ain al-Bir")
        )
            .Count.ShouldBe(2);

    private static IReadOnlyList<PledgeHistory> Histories(params ReportReading[] reports)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher.Pledges();
    }

    private static ReportReading Truce(
        string day,
        string speaker,
        string status,
        string? subtype = null,
        string? actor = null,
        string place = "Tell Rimal"
    ) =>
        SomeReport.By(
            "Al-Fajr",
            $"الهدنة يوم {day}",
            new Link(speaker, "armed_group"),
            day: day,
            change: c =>
                c with
                {
                    Type = "TRUCE",
                    Subtype = subtype,
                    Status = status,
                    Date = day,
                    Place = new NamedPlace(place),
                    Actor = actor is null ? null : new Named(actor),
                }
        );
}
