using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Reuse;

public sealed class ReuseLawTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Arrival.DoesNotMatter(SomePrints.Reports(30), Cases, reports => Written(Indexed(reports)));

    [Fact]
    public void Reports_made_for_these_laws_do_share_words() =>
        Indexed(Enumerable.Range(0, 30).Select(SomePrints.Report))
            .Links()
            .Select(l => l.Kind)
            .Distinct()
            .Count()
            .ShouldBeGreaterThan(1);

    [Fact]
    public void Asking_as_reports_come_ends_where_asking_at_the_end_does() =>
        Prop.ForAll(
                SomePrints.Reports(30).ToArbitrary(),
                reports =>
                {
                    var index = new ReuseIndex(World.Unknown);
                    foreach (var report in reports)
                    {
                        index.Add(report);
                        index.Links().Count.ShouldBeLessThan(index.Count * PairFinder.Most);
                    }
                    Written(index).ShouldBe(Written(Indexed(reports)));
                }
            )
            .Check(Cases);

    [Fact]
    public void Passages_are_the_same_words_in_both_but_for_small_changes() =>
        Prop.ForAll(
                SomePrints.Reports(30).ToArbitrary(),
                reports =>
                {
                    var bodies = reports.ToDictionary(r => r.Report.Id, r => r.Body, StringComparer.Ordinal);
                    foreach (var link in Indexed(reports).Links())
                    foreach (var passage in link.Passages)
                    {
                        var one = bodies[link.One.Id][passage.Start..passage.End].Split(' ');
                        var other = bodies[link.Other.Id][passage.OtherStart..passage.OtherEnd].Split(' ');
                        one[0].ShouldBe(other[0]);
                        one[^1].ShouldBe(other[^1]);
                        InBoth(one, other).ShouldBeGreaterThanOrEqualTo(passage.Words * 9 / 10);
                    }
                }
            )
            .Check(Cases);

    // A text that is mixed with itself has some words twice: each counts as often as both have it.
    private static int InBoth(string[] one, string[] other)
    {
        var left = other.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return one.CountBy(word => word, StringComparer.Ordinal)
            .Sum(word => Math.Min(word.Value, left.GetValueOrDefault(word.Key)));
    }

    [Fact]
    public void A_copy_of_a_copy_hangs_together_with_the_first_whatever_each_of_them_changed()
    {
        var words = SomePrints.Text(7);
        var reports = new List<ReportReading>();
        for (var copy = 0; copy < 12; copy++)
        {
            // Each copyist changes a word of what he has before him.
            words[copy * 5] = SomePrints.Own(new Random(copy + 100), 1)[0];
            reports.Add(
                SomePrints.Print($"{copy:00}", $"Outlet {copy}", $"2024-05-{copy + 1:00}", string.Join(' ', words))
            );
        }
        var group = ReuseGroup.Of(Indexed(reports).Links()).ShouldHaveSingleItem();
        group.Reports.Count.ShouldBe(reports.Count);
        group.First.ShouldBe(new FirstHolder(FirstBy.Day, "00", "Outlet 0"));
    }

    [Fact]
    public void Ten_thousand_items_of_almost_the_same_words_are_each_laid_over_a_few_others()
    {
        const int Items = 10_000;
        var index = new ReuseIndex(World.Unknown);
        var text = SomePrints.Text(3);
        for (var i = 0; i < Items; i++)
        {
            text[20] = SomePrints.Own(new Random(i), 1)[0];
            text[40] = SomePrints.Own(new Random(-i), 1)[0];
            index.Add(SomePrints.Print($"{i:00000}", "Flood", "2024-05-01", string.Join(' ', text)));
        }
        var groups = ReuseGroup.Of(index.Links());
        groups.ShouldHaveSingleItem().Reports.Count.ShouldBeGreaterThan(Items * 9 / 10);
        index.Comparisons.ShouldBeLessThanOrEqualTo((long)Items * PairFinder.Most);
    }

    [Fact]
    public void The_next_report_is_laid_over_no_more_others_where_there_are_many_than_where_there_are_few()
    {
        var index = new ReuseIndex(World.Unknown);
        for (var i = 0; i < 2_000; i++)
            index.Add(SomePrints.Report(i));
        index.Links();
        var before = index.Comparisons;
        // Later than all others, so that it stands before none of them.
        index.Add(SomePrints.Print("~", "Late", "2024-06-01", string.Join(' ', SomePrints.Text(1))));
        index.Links();
        (index.Comparisons - before).ShouldBeLessThanOrEqualTo(PairFinder.Most);
    }

    [Fact]
    public void Any_text_is_taken() =>
        Prop.ForAll<string?>(text =>
            {
                var index = new ReuseIndex(World.Unknown);
                index.Add(SomePrints.Print("1", "A", null, text ?? ""));
                index.Add(SomePrints.Print("2", "B", null, (text ?? "") + " \ud83d\ude00 «\""));
                index.Links().Count.ShouldBeLessThan(2);
                index.SourceOf("2", 0, int.MaxValue);
                index.SourceOf("2", int.MinValue, 0).ShouldBeNull();
                index.SourceOf("nobody", 0, 1).ShouldBeNull();
            })
            .Check(Cases);

    [Fact]
    public void Spans_count_code_points()
    {
        var words = string.Join(' ', SomePrints.Text(1));
        var index = Indexed([
            SomePrints.Print("1", "A", "2024-05-01", words),
            SomePrints.Print("2", "B", "2024-05-02", "😀😀 " + words),
        ]);
        var passage = index.Links().ShouldHaveSingleItem().Passages.ShouldHaveSingleItem();
        (passage.Start, passage.End).ShouldBe((0, words.Length));
        (passage.OtherStart, passage.OtherEnd).ShouldBe((3, words.Length + 3));
    }

    private static ReuseIndex Indexed(IEnumerable<ReportReading> reports)
    {
        var index = new ReuseIndex(World.Unknown);
        foreach (var report in reports)
            index.Add(report);
        return index;
    }

    private static string Written(ReuseIndex index) => string.Join('\n', index.Links().Select(WeighingJson.Write));
}
