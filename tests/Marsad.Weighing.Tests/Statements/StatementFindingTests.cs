using Marsad.Reading;
using Marsad.Weighing.Statements;

namespace Marsad.Weighing.Tests.Statements;

public sealed class StatementFindingTests
{
    private static readonly string[] River =
    [
        "أكد البلدان أن وقف القصف على القرى الحدودية شرط لبدء المفاوضات",
        "وأعلن الطرفان تشكيل لجنة مشتركة لترسيم مجرى النهر",
    ];

    private static readonly string[] RiverAgain =
    [
        "شدد البلدان على أن وقف القصف على القرى الحدودية شرط لا بد منه لبدء المفاوضات",
        "واتفقا على تشكيل لجنة مشتركة لترسيم مجرى النهر",
    ];

    [Fact]
    public void Two_outlets_that_tell_a_joint_statement_stand_in_one_table()
    {
        var statement = Statements(("Al-Fajr", "2023-03-08", River), ("Al-Masa", "2023-03-09", RiverAgain))
            .ShouldHaveSingleItem();
        statement.By.ShouldBe(SomeStatement.Both);
        statement.On.ShouldBe(new DateOnly(2023, 3, 8));
        statement.Columns.Select(c => c.Outlet).ShouldBe(["Al-Fajr", "Al-Masa"]);
        statement.Provisions.Count.ShouldBe(2);
        statement.Provisions.ShouldAllBe(p => p.Cells.All(c => c.Presence == ProvisionPresence.Told));
        statement.Provisions[0].Differences.ShouldContain(d => d.Kind == DifferenceKind.Saying);
    }

    [Fact]
    public void What_one_outlet_alone_tells_is_no_table() =>
        Statements(("Al-Fajr", "2023-03-08", River), ("Al-Fajr", "2023-03-09", RiverAgain)).ShouldBeEmpty();

    [Fact]
    public void The_same_words_of_the_same_parties_in_another_month_are_another_statement() =>
        Statements(("Al-Fajr", "2023-03-08", River), ("Al-Masa", "2023-11-08", River)).ShouldBeEmpty();

    [Fact]
    public void Other_parties_make_another_statement() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-08", SomeStatement.Both, River),
                SomeStatement.By("Al-Masa", "2023-03-08", "Northland and Eastland", River)
            )
            .Statements()
            .ShouldBeEmpty();

    [Fact]
    public void Two_pairs_of_presidents_of_the_same_states_make_two_statements() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", null, "Vladimir Putin and Donald Trump", River),
                SomeStatement.By("Al-Masa", null, "Vladimir Putin and Barack Obama", River)
            )
            .Statements()
            .ShouldBeEmpty();

    [Fact]
    public void The_presidents_and_their_states_speak_for_the_same_sides() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-08", "Vladimir Putin and Donald Trump", River),
                SomeStatement.By("Al-Masa", "2023-03-08", "Russia and United States", RiverAgain)
            )
            .Statements()
            .ShouldHaveSingleItem();

    [Fact]
    public void Statements_of_two_stated_days_are_two_however_near_their_reports_are() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-09", SomeStatement.Both, River, stated: "2023-03-05"),
                SomeStatement.By("Al-Masa", "2023-03-09", SomeStatement.Both, River, stated: "2023-03-09")
            )
            .Statements()
            .ShouldBeEmpty();

    [Fact]
    public void A_report_that_came_out_before_the_day_of_a_statement_does_not_tell_it() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-07", SomeStatement.Both, River),
                SomeStatement.By("Al-Masa", "2023-03-09", SomeStatement.Both, River, stated: "2023-03-09")
            )
            .Statements()
            .ShouldBeEmpty();

    [Fact]
    public void An_undated_report_joins_by_its_words_and_says_so()
    {
        var statement = Statements(("Al-Fajr", "2023-03-08", River), ("Sada", null, River)).ShouldHaveSingleItem();
        statement.Columns.Single(c => c.Outlet == "Sada").IsDated.ShouldBeFalse();
    }

    [Fact]
    public void An_undated_report_does_not_join_two_statements_to_each_other()
    {
        var statements = Statements(
            ("Al-Fajr", "2023-03-08", River),
            ("Sada", null, River),
            ("Al-Masa", "2023-11-08", River)
        );
        statements.Count.ShouldBe(2);
        statements.ShouldAllBe(s => s.Columns.Count == 2 && s.Columns.Any(c => c.Outlet == "Sada"));
    }

    [Fact]
    public void What_sources_without_a_name_say_is_no_statement() =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-08", "Unnamed source", River, kind: "other"),
                SomeStatement.By("Al-Masa", "2023-03-08", "Unnamed source", River, kind: "other")
            )
            .Statements()
            .ShouldBeEmpty();

    [Fact]
    public void Two_speeches_of_a_minister_on_two_matters_are_two()
    {
        string[] water = ["وقال الوزير إن السدود ستفتح أمام المزارعين في الربيع المقبل"];
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-08", "Minister Salim", River, kind: "person"),
                SomeStatement.By("Al-Masa", "2023-03-08", "Minister Salim", water, kind: "person")
            )
            .Statements()
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_verb_of_one_who_tells_of_a_statement_is_not_its_verb()
    {
        var joint = SomeStatement.By("Al-Fajr", "2023-03-08", SomeStatement.Both, River);
        var told = SomeStatement.By(
            "Al-Masa",
            "2023-03-08",
            "Northland",
            ["شدد المتحدث على أن البلدين اتفقا على أن وقف القصف على القرى الحدودية شرط لبدء المفاوضات"],
            kind: "state"
        );
        told = told with
        {
            Claims =
            [
                .. told.Claims.Select(c =>
                    c with
                    {
                        Type = "AGREE",
                        Actor = new Named(SomeStatement.Both, "coalition"),
                    }
                ),
            ],
        };
        SomeStatement
            .Weighed(joint, told)
            .Statements()
            .ShouldHaveSingleItem()
            .Provisions.SelectMany(p => p.Differences)
            .ShouldNotContain(d => d.Kind == DifferenceKind.Saying);
    }

    [Fact]
    public void A_name_by_which_one_report_calls_the_speakers_is_no_item_that_it_leaves_out()
    {
        const string Words = "اتفقت دول السهل والهضبة على سحب المدافع الثقيلة من ضفاف النهر";
        var plain = SomeStatement.By("Al-Fajr", "2023-03-08", SomeStatement.Both, [Words]);
        var named = SomeStatement.By("Al-Masa", "2023-03-08", SomeStatement.Both, ["وأمس " + Words]);
        var start = "وأمس اتفقت ".Length;
        var speakers = new Link(SomeStatement.Both, "coalition", null, null, start, start + "دول السهل والهضبة".Length);
        named = named with
        {
            Claims = [.. named.Claims.Select(c => c with { Speaker = speakers, Chain = [c.Chain[0], speakers] })],
        };
        SomeStatement
            .Weighed(plain, named)
            .Statements()
            .ShouldHaveSingleItem()
            .Provisions.SelectMany(p => p.Differences)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_flood_of_one_outlet_is_bounded_and_counted()
    {
        var flood = Enumerable
            .Range(1, 300)
            .Select(i => SomeStatement.By("Flood", "2023-03-08", SomeStatement.Both, [River[0] + $" رقم {i}"]));
        var statement = SomeStatement
            .Weighed(flood.Append(SomeStatement.By("Al-Fajr", "2023-03-08", SomeStatement.Both, River)))
            .Statements()
            .ShouldHaveSingleItem();
        var column = statement.Columns.Single(c => c.Outlet == "Flood");
        (column.Reports.Count + column.NotCompared).ShouldBe(300);
        column.Reports.Count.ShouldBeLessThan(50);
    }

    private static IReadOnlyList<AlignedStatement> Statements(
        params (string Outlet, string? Day, string[] Sentences)[] reports
    ) =>
        SomeStatement
            .Weighed(reports.Select(r => SomeStatement.By(r.Outlet, r.Day, SomeStatement.Both, r.Sentences)))
            .Statements();
}
