using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Statements;

namespace Marsad.Weighing.Tests.Statements;

public sealed class StatementLawTests
{
    private const int Most = 14;

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void The_order_of_arrival_does_not_matter() =>
        Arrival.DoesNotMatter(SomeStatement.Reports(Most), Cases, Written);

    [Fact]
    public void The_reports_drawn_do_make_statements_with_omissions_and_differences()
    {
        var all = SomeStatement
            .Reports(Most)
            .Sample(40, 30)
            .SelectMany(reports => SomeStatement.Weighed(reports).Statements())
            .ToList();
        all.Count.ShouldBeGreaterThan(5);
        all.ShouldContain(s => s.Provisions.Any(p => p.Differences.Count > 0));
        all.ShouldContain(s => s.Provisions.Any(p => p.Cells.Any(c => c.Presence == ProvisionPresence.LeftOut)));
    }

    [Fact]
    public void A_statement_has_no_difference_from_its_copy() =>
        Prop.ForAll(
                SomeStatement.Reports(1).Where(r => r.Length == 1).ToArbitrary(),
                reports =>
                {
                    var copy = Copy(reports[0], "The Copyist");
                    foreach (
                        var provision in SomeStatement
                            .Weighed(reports[0], copy)
                            .Statements()
                            .SelectMany(s => s.Provisions)
                    )
                    {
                        provision.Differences.ShouldBeEmpty();
                        provision.Cells.ShouldAllBe(c => c.Presence == ProvisionPresence.Told);
                    }
                }
            )
            .Check(Cases);

    [Fact]
    public void To_take_an_outlet_away_never_adds_an_omission_to_another() =>
        Prop.ForAll(
                SomeStatement.Reports(Most).Where(r => r.Length > 2).ToArbitrary(),
                reports =>
                {
                    var before = Omissions(reports);
                    var gone = reports[0].Report.Outlet!.Name;
                    foreach (
                        var (outlet, passages) in Omissions([.. reports.Where(r => r.Report.Outlet!.Name != gone)])
                    )
                        before.ShouldContain(
                            b => b.Outlet == outlet && b.Passages.Overlaps(passages),
                            $"{outlet} without {gone}: {string.Join(" / ", passages)}"
                        );
                }
            )
            .Check(Cases);

    [Fact]
    public void What_one_tells_itself_it_never_leaves_out() =>
        Prop.ForAll(
                SomeStatement.Reports(Most).ToArbitrary(),
                reports =>
                {
                    foreach (var statement in SomeStatement.Weighed(reports).Statements())
                    foreach (var provision in statement.Provisions)
                    {
                        provision.Cells.Count.ShouldBe(statement.Columns.Count);
                        foreach (var cell in provision.Cells)
                            (cell.Passages.Count > 0).ShouldBe(cell.Presence == ProvisionPresence.Told);
                    }
                }
            )
            .Check(Cases);

    [Fact]
    public void Every_passage_is_cut_from_the_report_where_it_says() =>
        Prop.ForAll(
                SomeStatement.Reports(Most).ToArbitrary(),
                reports =>
                {
                    var bodies = reports.ToDictionary(r => r.Report.Id, r => r.Body, StringComparer.Ordinal);
                    foreach (var passage in Passages(SomeStatement.Weighed(reports).Statements()))
                        bodies[passage.Report][passage.Start..passage.End].ShouldBe(passage.Quote);
                }
            )
            .Check(Cases);

    private static IEnumerable<Passage> Passages(IEnumerable<AlignedStatement> statements) =>
        statements.SelectMany(s => s.Provisions).SelectMany(p => p.Cells).SelectMany(c => c.Passages);

    // An omission: an outlet, and the wordings of others that it has not.
    private static List<(string Outlet, HashSet<string> Passages)> Omissions(IReadOnlyList<ReportReading> reports) =>
        [
            .. from statement in SomeStatement.Weighed(reports).Statements()
            from provision in statement.Provisions
            from cell in provision.Cells.Select((c, i) => (Cell: c, statement.Columns[i].Key))
            where cell.Cell.Presence == ProvisionPresence.LeftOut
            select (
                cell.Key,
                provision
                    .Cells.SelectMany(c => c.Passages)
                    .Select(p => $"{p.Report}:{p.Start}")
                    .ToHashSet(StringComparer.Ordinal)
            ),
        ];

    private static ReportReading Copy(ReportReading of, string outlet) =>
        of with
        {
            Report = of.Report with { Id = of.Report.Id + " copied", Outlet = new Outlet(outlet, null) },
            Claims = [.. of.Claims.Select(c => c with { Id = c.Id + " copied" })],
        };

    private static string Written(IEnumerable<ReportReading> reports) =>
        string.Join('\n', SomeStatement.Weighed(reports).Statements().Select(WeighingJson.Write));
}
