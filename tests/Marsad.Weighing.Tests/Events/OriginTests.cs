using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class OriginTests
{
    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");

    private static readonly World Known = World.Of(
        TheatreLoader.Load(Path.Combine(AppContext.BaseDirectory, "theatres"), Lexicon).Theatre,
        IdleWords.Load(Lexicon)
    );

    private static readonly Link Observatory = new("Some Observatory", "ngo");

    [Fact]
    public void Seven_outlets_that_quote_two_people_rest_on_two_origins()
    {
        var reports = Enumerable
            .Range(0, 7)
            .Select(i =>
                SomeReport.By($"Outlet {i}", speaker: i < 5 ? Observatory : new Link("Some Doctor", "person"))
            );
        var weighed = Event(World.Unknown, reports);
        weighed.Outlets.ShouldBe(7);
        weighed.Origins.Select(o => o.Name).ShouldBe(["Some Observatory", "Some Doctor"]);
        weighed.Origins[0].Voices.ShouldHaveSingleItem().Outlets.Count.ShouldBe(5);
    }

    [Fact]
    public void Two_ministers_of_one_state_are_one_origin_and_the_tree_says_why()
    {
        var weighed = Event(
            Known,
            [
                SomeReport.By("A", speaker: new Link("Sergey Lavrov", "person", "lavrov")),
                SomeReport.By("B", speaker: new Link("Sergei Shoigu", "person", "shoigu")),
            ]
        );
        var origin = weighed.Origins.ShouldHaveSingleItem();
        origin.Voices.Select(v => v.Tie).ShouldBe([Tie.Same, Tie.Side]);
    }

    [Fact]
    public void An_outlet_that_prints_an_agencys_copy_adds_nothing_to_the_agency() =>
        Event(
            Known,
            [
                SomeReport.By("Reuters", outletId: "reuters"),
                SomeReport.By("Al-Hayat", "قذائف على متاجر في البلدة", outletId: "al-hayat"),
            ]
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.ShouldContain(v => v.Tie == Tie.Feed);

    [Fact]
    public void A_state_agency_and_its_state_are_one_origin() =>
        Event(
            Known,
            [
                SomeReport.By("SANA", outletId: "sana"),
                SomeReport.By("B", speaker: new Link("Syria", "state", "sy-state")),
            ]
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.ShouldContain(v => v.Tie == Tie.Owner);

    [Fact]
    public void Media_that_cite_each_other_in_a_circle_are_one_origin() =>
        Event(
            World.Unknown,
            [
                SomeReport.By("Al-Fajr", speaker: new Link("Al-Masa", "media")),
                SomeReport.By("Al-Masa", "قذائف على البلدة", speaker: new Link("Al-Fajr", "media")),
            ]
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.ShouldContain(v => v.Tie == Tie.Circle);

    [Fact]
    public void Two_outlets_in_their_own_words_are_two_origins() =>
        Event(
            World.Unknown,
            [
                SomeReport.By("Al-Fajr"),
                SomeReport.By("Al-Masa", "أفاد مراسلنا بأن حريقا شب في سوق تل الرمال بعد سقوط قذائف هاون"),
            ]
        )
            .Origins.Count.ShouldBe(2);

    [Fact]
    public void The_same_words_under_another_masthead_are_no_second_origin() =>
        Event(World.Unknown, [SomeReport.By("Al-Fajr"), SomeReport.By("Al-Masa", day: "2023-03-09")])
            .Origins.ShouldHaveSingleItem()
            .Voices.ShouldContain(v => v.Tie == Tie.Copy);

    [Fact]
    public void Whom_text_reuse_shows_to_have_copied_is_no_second_origin()
    {
        var first = SomeReport.By("Al-Fajr");
        var later = SomeReport.By("Al-Masa", "حريق في سوق تل الرمال بعد سقوط قذائف هاون عليه", day: "2023-03-09");
        var weigher = new Weigher(World.Unknown, new Copied(later.Report.Id, first.Report.Id));
        weigher.Add(later);
        weigher.Add(first);
        weigher.Events().ShouldHaveSingleItem().Origins.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nobody_accuses_himself() =>
        Event(
            World.Unknown,
            [
                SomeReport.By(
                    "Al-Fajr",
                    speaker: new Link("Front", "armed_group"),
                    change: c => c with { Reporting = "accuse", Target = new Named("Front") }
                ),
            ]
        )
            .Origins.ShouldHaveSingleItem()
            .Name.ShouldBe("Al-Fajr");

    private static Weighing.Events.WeighedEvent Event(World world, IEnumerable<ReportReading> reports)
    {
        var weigher = new Weigher(world);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher.Events().ShouldHaveSingleItem();
    }

    private sealed class Copied(string report, string source) : ITextReuse
    {
        public TextSource? SourceOf(string reportId, int from, int until) =>
            reportId == report ? new TextSource(source, from, until, HadItFirst: true) : null;
    }
}
