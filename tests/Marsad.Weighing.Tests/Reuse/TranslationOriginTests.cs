using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Reuse;

public sealed class TranslationOriginTests
{
    [Fact]
    public void Two_translations_of_one_statement_are_not_two_origins()
    {
        var weighed = Event(Told("1", "Al-Masa", "2024-05-01", 0), Told("2", "Al-Fajr", "2024-05-02", 2));
        weighed.Outlets.ShouldBe(2);
        weighed.Origins.ShouldHaveSingleItem().Voices.ShouldContain(v => v.Tie == Tie.Translation);
    }

    [Fact]
    public void Two_that_translate_a_text_in_another_language_are_one_though_nobody_reads_claims_in_it() =>
        Event(
            SomeStatements.Print("0", "Agency", "2024-05-01", 1, 1),
            Told("1", "Al-Masa", "2024-05-02", 0),
            Told("2", "Al-Fajr", "2024-05-02", 2)
        )
            .Origins.ShouldHaveSingleItem();

    [Fact]
    public void A_copy_of_a_translation_adds_no_origin() =>
        Event(
            Told("1", "Al-Masa", "2024-05-01", 0),
            Told("2", "Al-Fajr", "2024-05-02", 2),
            Told("3", "Sada", "2024-05-03", 2)
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.Count.ShouldBe(3);

    [Fact]
    public void Who_tells_of_it_beside_another_statement_is_an_origin_of_his_own() =>
        Event(Told("1", "Al-Masa", "2024-05-01", 0), Told("2", "Al-Fajr", "2024-05-02", 2, statement: 2))
            .Origins.Count.ShouldBe(2);

    private static WeighedEvent Event(params ReportReading[] reports)
    {
        var forth = Weighed(reports);
        WeighingJson.Write(Weighed(reports.Reverse())).ShouldBe(WeighingJson.Write(forth));
        return forth;
    }

    private static WeighedEvent Weighed(IEnumerable<ReportReading> reports)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher.Events().Where(e => e.Type == "ASSAULT").ShouldHaveSingleItem();
    }

    // In the third sentence the outlet says in its own name what happened.
    private static ReportReading Told(string id, string outlet, string day, int translator, int statement = 1)
    {
        var print = SomeStatements.Print(id, outlet, day, statement, translator);
        var third = print.Claims[2];
        return print with
        {
            Claims =
            [
                .. print.Claims.Where(c => c != third),
                third with
                {
                    Id = "shelling of " + id,
                    Speaker = new Link("outlet", "media"),
                    Chain = [new Link("outlet", "media")],
                    Reporting = "report",
                    Type = "ASSAULT",
                    Place = new NamedPlace("Tell Rimal"),
                    Date = "2024-05-01",
                },
            ],
        };
    }
}
