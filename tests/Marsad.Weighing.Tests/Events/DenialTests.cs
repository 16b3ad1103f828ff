using Marsad.Reading;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class DenialTests
{
    private const string Refused = "ينفي المجلس سقوط قذائف على سوق البلدة القديمة";
    private const string Instead = "ويقول إنه افتتح المتاجر للناس";

    private static readonly Link Council = new("Council", "government_body");

    [Fact]
    public void What_a_denier_says_in_its_place_stands_on_his_side() =>
        SideOfTheDenier(Report(Refused + "، " + Instead)).ShouldBe(["denial", "next"]);

    [Fact]
    public void What_he_says_of_another_matter_further_on_does_not() =>
        SideOfTheDenier(Report(Refused + ". وكان الاجتماع قد امتد ساعات طويلة. " + Instead)).ShouldBe(["denial"]);

    [Fact]
    public void What_somebody_else_says_next_does_not() =>
        SideOfTheDenier(Report(Refused + "، " + Instead, new Link("Doctors", "ngo"))).ShouldBe(["denial"]);

    [Fact]
    public void What_follows_a_telling_that_nobody_denies_is_on_no_side() =>
        Contradictions(Report(Refused + "، " + Instead, status: "happened")).ShouldBeEmpty();

    private static IReadOnlyList<string> SideOfTheDenier(ReportReading report) =>
        Contradictions(report).ShouldHaveSingleItem().Sides.Single(s => s.Value == "no").Claims;

    private static IReadOnlyList<Contradiction> Contradictions(ReportReading report)
    {
        var weigher = new Weigher(World.Unknown);
        weigher.Add(SomeReport.By("Al-Fajr"));
        weigher.Add(report);
        return weigher.Contradictions();
    }

    private static ReportReading Report(string body, Link? next = null, string status = "denied")
    {
        var denial = SomeReport.By(
            "Al-Masa",
            Refused,
            Council,
            change: claim =>
                claim with
                {
                    Id = "denial",
                    Status = status,
                    Reporting = status == "denied" ? "deny" : "say",
                }
        );
        var start = body.IndexOf(Instead, StringComparison.Ordinal);
        var said = denial.Claims[0] with
        {
            Id = "next",
            Quote = Instead,
            Start = start,
            End = start + Instead.Length,
            Speaker = next ?? Council,
            Chain = [denial.Claims[0].Chain[0], next ?? Council],
            Reporting = "say",
            Type = "STATEMENT",
            Status = "happened",
            Place = null,
        };
        return denial with { Body = body, Claims = [.. denial.Claims, said] };
    }
}
