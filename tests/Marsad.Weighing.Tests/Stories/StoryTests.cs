using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Stories;
using Marsad.Weighing.Tests.Events;
using Marsad.Weighing.Tests.Reuse;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Stories;

public sealed class StoryTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(40);

    private static readonly Gen<ReportReading[]> Reports =
        from war in SomeWar.Reports(20)
        from prints in SomePrints.Reports(20)
        select war.Concat(prints).DistinctBy(r => r.Report.Id, StringComparer.Ordinal).ToArray();

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Arrival.DoesNotMatter(Reports, Cases, reports => Written(Weighed(reports)));

    [Fact]
    public void Every_report_is_of_one_story() =>
        Prop.ForAll(
                Reports.ToArbitrary(),
                reports =>
                    Weighed(reports)
                        .Stories()
                        .SelectMany(s => s.Reports)
                        .Select(r => r.Id)
                        .ShouldBe(reports.Select(r => r.Report.Id), ignoreOrder: true)
            )
            .Check(Cases);

    [Fact]
    public void Asking_as_reports_come_ends_where_asking_at_the_end_does() =>
        Prop.ForAll(
                Reports.ToArbitrary(),
                reports =>
                {
                    var weigher = new Weigher(World.Unknown);
                    foreach (var report in reports)
                    {
                        weigher.Add(report);
                        weigher.Stories().ShouldNotBeEmpty();
                    }
                    Written(weigher).ShouldBe(Written(Weighed(reports)));
                }
            )
            .Check(Cases);

    [Theory]
    [InlineData(500)]
    [InlineData(2_000)]
    public void A_report_is_compared_with_a_few_others_however_many_there_are(int reports)
    {
        var weigher = Weighed([.. Enumerable.Range(0, reports).Select(SomePrints.Report)]);
        weigher.Stories();
        weigher.StoryComparisons.ShouldBeGreaterThan(reports);
        weigher.StoryComparisons.ShouldBeLessThanOrEqualTo((long)reports * (StoryFinder.Most + PairFinder.Most));
    }

    [Fact]
    public void A_report_between_two_brings_them_together_and_the_story_keeps_its_id()
    {
        var words = SomePrints.Text(5);
        // The first and the last have little in common, the one between has much of both.
        var first = SomePrints.Print("1", "A", "2024-05-01", Shuffled(words[..30], 1));
        var last = SomePrints.Print("3", "C", "2024-05-03", Shuffled(words[22..52], 3));
        var between = SomePrints.Print("2", "B", "2024-05-02", Shuffled(words[10..42], 2));
        var apart = Weighed([first, last]).Stories();
        apart.Count.ShouldBe(2);
        var together = Weighed([first, last, between]).Stories().ShouldHaveSingleItem();
        together.Reports.Select(r => r.Id).ShouldBe(["1", "2", "3"]);
        together.Id.ShouldBe(apart[0].Id);
    }

    [Fact]
    public void A_closer_report_draws_away_who_leant_on_another()
    {
        var (one, other) = (SomePrints.Text(5), SomePrints.Text(6));
        var first = SomePrints.Print("1", "A", "2024-05-01", Shuffled([.. one[..17], .. other[..17]], 1));
        var last = SomePrints.Print("3", "C", "2024-05-03", Shuffled([.. other[..17], .. other[20..37]], 3));
        Weighed([first, last]).Stories().ShouldHaveSingleItem();
        var closer = SomePrints.Print("2", "B", "2024-05-02", Shuffled([.. other[20..37], .. other[44..60]], 2));
        var stories = Weighed([first, last, closer]).Stories();
        stories.Select(s => string.Join(' ', s.Reports.Select(r => r.Id))).ShouldBe(["1", "2 3"]);
    }

    [Fact]
    public void Copies_are_counted_as_reports_and_not_as_texts()
    {
        var text = string.Join(' ', SomePrints.Text(1));
        var story = Weighed([
                SomePrints.Print("1", "A", "2024-05-01", text),
                SomePrints.Print("2", "B", "2024-05-01", text),
                SomePrints.Print("3", "B", "2024-05-02", text + " ."),
            ])
            .Stories()
            .ShouldHaveSingleItem();
        (story.Reports.Count, story.Outlets, story.Texts).ShouldBe((3, 2, 1));
    }

    // In another order the words are the same and no passage is.
    private static string Shuffled(string[] words, int seed)
    {
        var shuffled = words.ToArray();
        new Random(seed).Shuffle(shuffled);
        return string.Join(' ', shuffled);
    }

    private static Weigher Weighed(IReadOnlyList<ReportReading> reports)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher;
    }

    private static string Written(Weigher weigher) => string.Join('\n', weigher.Stories().Select(WeighingJson.Write));
}
