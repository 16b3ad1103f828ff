using Marsad.Reading;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class SettlementTests
{
    private static readonly Link Army = new("Army", "armed_group");
    private static readonly Link Doctors = new("Doctors", "ngo");
    private static readonly Link Council = new("Council", "government_body");

    [Fact]
    public void Who_denied_and_later_confirms_settles_it()
    {
        var found = Contradiction(
            SomeReport.By("Al-Fajr", speaker: Doctors),
            SomeReport.By("Al-Masa", speaker: Army, change: Denied),
            SomeReport.By("Al-Masa", speaker: Army, day: "2023-03-10")
        );
        found.Settled.ShouldNotBeNull();
        found.Settled.Value.ShouldBe("yes");
        found.Settled.On.ShouldBe(new DateOnly(2023, 3, 10));
    }

    [Fact]
    public void A_denial_that_is_held_to_leaves_it_open() =>
        Contradiction(
            SomeReport.By("Al-Fajr", speaker: Doctors),
            SomeReport.By("Al-Masa", speaker: Army, change: Denied),
            SomeReport.By("Al-Masa", speaker: Army, day: "2023-03-10", change: Denied)
        )
            .Settled.ShouldBeNull();

    [Fact]
    public void A_third_who_stands_on_his_word_leaves_it_open() =>
        Contradiction(
            SomeReport.By("Al-Fajr", speaker: Doctors),
            SomeReport.By("Al-Masa", speaker: Army, change: Denied),
            SomeReport.By("Sada", speaker: Council, change: Denied),
            SomeReport.By("Al-Masa", speaker: Army, day: "2023-03-10")
        )
            .Settled.ShouldBeNull();

    [Fact]
    public void A_source_that_corrects_its_figure_to_that_of_the_other_settles_it()
    {
        var found = Contradiction(
            SomeReport.By("Al-Fajr", speaker: Doctors, change: Killed(9)),
            SomeReport.By("Al-Masa", speaker: Council, change: Killed(4)),
            SomeReport.By("Al-Fajr", speaker: Doctors, day: "2023-03-11", change: Killed(4))
        );
        found.Question.ShouldBe(Question.HowMany);
        found.Settled.ShouldNotBeNull().Value.ShouldBe("4");
    }

    [Fact]
    public void Who_repeats_the_old_figure_of_a_source_tells_of_the_day_it_gave_it() =>
        Weighed(
                SomeReport.By("Al-Fajr", speaker: Doctors, change: Killed(4)),
                SomeReport.By("Al-Masa", speaker: Council, day: "2023-03-09", change: Killed(9)),
                SomeReport.By("Sada", speaker: Doctors, day: "2023-03-10", change: Killed(4))
            )
            .Contradictions()
            .ShouldBeEmpty();

    [Fact]
    public void Two_sources_are_counted_against_each_other_once_a_contradiction_in_the_month_of_its_beginning()
    {
        var counted = Weighed(
                SomeReport.By("Al-Fajr", speaker: Doctors),
                SomeReport.By("Sada", speaker: Doctors),
                SomeReport.By("Al-Masa", speaker: Army, day: "2023-03-09", change: Denied)
            )
            .Oppositions()
            .ShouldHaveSingleItem();
        (counted.Source, counted.Against, counted.Count, counted.Month).ShouldBe(("Army", "Doctors", 1, "2023-03"));
        (counted.SourceStands, counted.AgainstStands).ShouldBe((0, 0));
    }

    [Fact]
    public void Whose_word_stands_is_counted_for_him()
    {
        var counted = Weighed(
                SomeReport.By("Al-Fajr", speaker: Doctors, change: Killed(9)),
                SomeReport.By("Al-Masa", speaker: Council, change: Killed(4)),
                SomeReport.By("Sada", speaker: Army, change: Killed(9)),
                SomeReport.By("Al-Fajr", speaker: Doctors, day: "2023-03-11", change: Killed(4)),
                SomeReport.By("Sada", speaker: Army, day: "2023-03-11", change: Killed(4))
            )
            .Oppositions();
        counted.Select(o => (o.Source, o.Against)).ShouldBe([("Army", "Council"), ("Council", "Doctors")]);
        counted.Select(o => (o.SourceStands, o.AgainstStands)).ShouldBe([(0, 1), (1, 0)]);
    }

    private static Claim Denied(Claim claim) => claim with { Status = "denied", Reporting = "deny" };

    private static Func<Claim, Claim> Killed(int number) =>
        claim => claim with { Casualties = new Casualties([number, number], null) };

    private static Contradiction Contradiction(params ReportReading[] reports) =>
        Weighed(reports).Contradictions().ShouldHaveSingleItem();

    private static Weigher Weighed(params ReportReading[] reports)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher;
    }
}
