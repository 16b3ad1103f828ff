using Marsad.Reading;
using Marsad.Weighing.Tests.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests;

public sealed class ControlHistoryTests
{
    [Fact]
    public void What_is_said_of_a_day_and_when_it_is_known_are_two_times()
    {
        var weigher = new Weigher(World.Unknown);
        weigher.Add(Holds("Army", "2023-03-08", "2023-03-12", "Ministry"));
        weigher.Add(Holds("Front", "2023-03-09", "2023-03-09", "Council"));
        var spells = weigher.Control();
        spells.Count.ShouldBe(2);
        var army = spells.Single(s => s.Holder.Name == "Army");
        army.From.ShouldBe(new DateOnly(2023, 3, 8));
        army.KnownFrom.ShouldBe(new DateOnly(2023, 3, 12));
        spells.ShouldAllBe(s => s.Disputed);
    }

    [Fact]
    public void A_town_that_changes_hands_is_two_spells_and_no_dispute()
    {
        var weigher = new Weigher(World.Unknown);
        weigher.Add(Holds("Army", "2023-03-08", "2023-03-08", "Ministry"));
        weigher.Add(Holds("Front", "2023-03-20", "2023-03-20", "Council"));
        weigher.Control().ShouldAllBe(s => !s.Disputed);
        weigher.Contradictions().ShouldBeEmpty();
    }

    private static ReportReading Holds(string holder, string date, string published, string speaker) =>
        SomeReport.By(
            "Al-Fajr",
            $"يسيطر {holder} على تل الرمال",
            new Link(speaker, "government_body"),
            day: published,
            change: c =>
                c with
                {
                    Type = "CONTROL",
                    Date = date,
                    Actor = new Named(holder),
                    Control = new Control("Tell Rimal", holder),
                }
        );
}
