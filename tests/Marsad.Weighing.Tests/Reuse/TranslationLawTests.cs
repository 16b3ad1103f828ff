using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Reuse;

public sealed class TranslationLawTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Arrival.DoesNotMatter(SomeStatements.Reports(20), Cases, reports => Written(Indexed(reports)));

    [Fact]
    public void Reports_made_for_these_laws_are_translations_copies_and_parts() =>
        Indexed(Enumerable.Range(0, 20).Select(SomeStatements.Report))
            .Links()
            .Select(l => l.Kind)
            .Distinct()
            .ShouldBe([ReuseKind.Translation, ReuseKind.Copy, ReuseKind.Near], ignoreOrder: true);

    [Fact]
    public void Two_reports_have_one_kind_of_reuse_in_common_at_most() =>
        Prop.ForAll(
                SomeStatements.Reports(20).ToArbitrary(),
                reports => Indexed(reports).Links().Select(l => l.Id).ShouldBeUnique(StringComparer.Ordinal)
            )
            .Check(Cases);

    [Fact]
    public void A_text_translates_itself_only_as_a_copy() =>
        Prop.ForAll(
                SomeStatements.Reports(1).ToArbitrary(),
                reports =>
                {
                    foreach (var one in reports)
                    {
                        var again = one with { Report = one.Report with { Id = "again", Language = "fr" } };
                        Indexed([one, again]).Links().ShouldHaveSingleItem().Kind.ShouldBe(ReuseKind.Copy);
                    }
                }
            )
            .Check(Cases);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    public void A_statement_is_found_in_the_words_of_two_translators(int one, int other) =>
        Indexed([
                SomeStatements.Print("1", "A", "2024-05-01", 1, one),
                SomeStatements.Print("2", "B", "2024-05-02", 1, other),
            ])
            .Links()
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(ReuseKind.Translation);

    [Fact]
    public void The_same_figures_in_another_order_are_no_translation()
    {
        var one = SomeStatements.Print("1", "A", "2024-05-01", 1, 0);
        var other = SomeStatements.Print("2", "B", "2024-05-01", 1, 2);
        string[] backwards = [.. other.Body.TrimEnd('.').Split(". ").Reverse()];
        Indexed([one, SomeStatements.Said("2", "B", "2024-05-01", "ar", backwards)]).Links().ShouldBeEmpty();
    }

    [Fact]
    public void Who_tells_the_same_in_own_words_and_in_the_same_order_without_a_statement_is_not_called_a_translator() =>
        Indexed([
                SomeStatements.Print("1", "A", "2024-05-01", 1, 0) with
                {
                    Claims = [],
                },
                SomeStatements.Print("2", "B", "2024-05-01", 1, 2),
            ])
            .Links()
            .ShouldBeEmpty();

    [Theory]
    [InlineData("2024-05-04", true)]
    [InlineData("2024-05-05", false)]
    [InlineData(null, true)]
    public void A_statement_is_translated_within_three_days_or_nobody_knows_when(string? day, bool found) =>
        Indexed([SomeStatements.Print("1", "A", "2024-05-01", 1, 0), SomeStatements.Print("2", "B", day, 1, 2)])
            .Links()
            .Count.ShouldBe(found ? 1 : 0);

    [Fact]
    public void Passages_stand_in_one_order_and_do_not_overlap() =>
        Prop.ForAll(
                SomeStatements.Reports(12).ToArbitrary(),
                reports =>
                {
                    foreach (var link in Indexed(reports).Links().Where(l => l.Kind == ReuseKind.Translation))
                    {
                        foreach (var (before, after) in link.Passages.Zip(link.Passages.Skip(1)))
                        {
                            after.Start.ShouldBeGreaterThanOrEqualTo(before.End);
                            after.OtherStart.ShouldBeGreaterThanOrEqualTo(before.OtherEnd);
                        }
                        link.Passages.ShouldAllBe(p => p.Marks > 0 && p.Words == 0 && p.End > p.Start);
                        link.ShareOfOne.ShouldBeInRange(0.3, 1);
                    }
                }
            )
            .Check(Cases);

    [Fact]
    public void However_many_translate_one_statement_on_one_day_each_is_compared_with_a_few_others()
    {
        const int Items = 600;
        var index = new ReuseIndex(World.Unknown);
        for (var i = 0; i < Items; i++)
            index.Add(SomeStatements.Print($"{i:00000}", $"Outlet {i}", "2024-05-01", 1, i));
        index.Links();
        index.TranslationComparisons.ShouldBeInRange(Items, Items * TranslationFinder.Most);
    }

    [Fact]
    public void Among_many_statements_of_one_day_each_is_found_in_all_its_translations()
    {
        const int Statements = 100;
        const int Translators = 6;
        var index = new ReuseIndex(World.Unknown);
        for (var i = 0; i < Statements * Translators; i++)
            index.Add(SomeStatements.Print($"{i:00000}", $"Outlet {i}", "2024-05-01", i % Statements, i / Statements));
        ReuseGroup.Of(index.Links()).Select(g => g.Reports.Count).ShouldBe(Enumerable.Repeat(Translators, Statements));
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
