using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class WeighingLawTests
{
    private const int Most = 40;

    /// <summary>Few enough that small wars overflow their blocks, so that who leads changes as reports come.</summary>
    private const int FewLeaders = 3;

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void The_order_of_arrival_does_not_matter() => Arrival.DoesNotMatter(SomeWar.Reports(Most), Cases, Written);

    [Fact]
    public void Weighing_as_reports_come_ends_where_weighing_them_all_does() =>
        Prop.ForAll(
                SomeWar.Reports(Most).ToArbitrary(),
                reports =>
                {
                    var weigher = Weigher();
                    foreach (var report in reports)
                    {
                        weigher.Add(report);
                        weigher.Events().Count.ShouldBeGreaterThan(0);
                    }
                    Written(weigher).ShouldBe(Written(reports));
                }
            )
            .Check(Cases);

    [Fact]
    public void Every_claim_stands_in_one_event_and_none_is_lost() =>
        Prop.ForAll(
                SomeWar.Reports(Most).ToArbitrary(),
                reports =>
                    Weighed(reports)
                        .Events()
                        .SelectMany(e => e.Claims)
                        .Select(c => c.Claim.Id)
                        .ShouldBe(reports.SelectMany(r => r.Claims).Select(c => c.Id), ignoreOrder: true)
            )
            .Check(Cases);

    [Fact]
    public void A_copy_never_adds_an_origin() =>
        Prop.ForAll(
                SomeWar.Reports(Most).Where(r => r.Length > 0).ToArbitrary(),
                reports =>
                {
                    var before = Weighed(reports);
                    var after = Weighed([.. reports, SomeWar.Copy(reports[0], 1), SomeWar.Copy(reports[0], 2)]);
                    foreach (var claim in reports[0].Claims)
                        OriginsOf(after, claim.Id).ShouldBeLessThanOrEqualTo(OriginsOf(before, claim.Id), claim.Id);
                }
            )
            .Check(Cases);

    [Fact]
    public void No_claim_contradicts_itself_and_no_contradiction_has_but_one_side() =>
        Prop.ForAll(
                SomeWar.Reports(Most).ToArbitrary(),
                reports =>
                {
                    foreach (var contradiction in Weighed(reports).Contradictions())
                    {
                        contradiction.Sides.Count.ShouldBeGreaterThan(1);
                        contradiction.Sides.SelectMany(s => s.Claims).ShouldBeUnique(StringComparer.Ordinal);
                    }
                }
            )
            .Check(Cases);

    private static int OriginsOf(Weigher weigher, string claim) =>
        weigher.Events().Single(e => e.Claims.Any(c => c.Claim.Id == claim)).Origins.Count;

    private static Weigher Weigher() => new(World.Unknown, null, FewLeaders);

    private static Weigher Weighed(IEnumerable<ReportReading> reports)
    {
        var weigher = Weigher();
        foreach (var report in reports)
            weigher.Add(report);
        return weigher;
    }

    private static string Written(IEnumerable<ReportReading> reports) => Written(Weighed(reports));

    private static string Written(Weigher weigher) =>
        string.Join(
            '\n',
            weigher.Events().Select(WeighingJson.Write).Concat(weigher.Contradictions().Select(WeighingJson.Write))
        );
}
