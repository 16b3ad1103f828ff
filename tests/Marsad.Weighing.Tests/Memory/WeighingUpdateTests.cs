using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Memory;
using Marsad.Weighing.Tests.Events;
using Marsad.Weighing.Tests.Reuse;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Memory;

public sealed class WeighingUpdateTests
{
    /// <summary>Few enough that small wars overflow their blocks.</summary>
    private const int FewLeaders = 3;

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void Adding_to_what_is_remembered_ends_where_weighing_everything_does() =>
        EndsWhereAllDo(SomeWar.Reports(40).Where(r => r.Length > 0));

    [Fact]
    public void It_does_so_where_texts_are_copied_from_each_other() => EndsWhereAllDo(SomeRetelling.Reports(40));

    [Theory]
    [InlineData("shared.txt")]
    [InlineData("not-shared.txt")]
    [InlineData("translated.txt")]
    public void It_does_so_for_pages_that_share_words_or_translate_each_other(string file)
    {
        foreach (var reports in ReuseCase.Names(file).Select(name => ReuseCase.Load(file, name).Reports))
        {
            Check([.. reports], 1, SomePages.World);
            Check([.. reports.Reverse()], 1, SomePages.World);
        }
    }

    [Fact]
    public void A_denial_that_proves_to_be_older_than_what_it_denied_is_taken_back()
    {
        const string ElsewhereDenied = "ما سقطت قذائف على سوق البلدة القديمة وما أصابت متاجر وما أحرقت سيارات";
        var told = SomeReport.By("Al-Fajr");
        var elsewhere = SomeReport.By(
            "Al-Masa",
            ElsewhereDenied + " عند الجسر",
            change: c => Denied(c) with { Place = new NamedPlace("Ain al-Bir") }
        );
        var denial = SomeReport.By("Sada", ElsewhereDenied, change: c => Denied(c) with { Place = null, Date = null });
        var older = denial with
        {
            Report = Heads.Of("older", new Outlet("Al-Nahar", null), "2023-01-08"),
            Claims = [denial.Claims[0] with { Id = "older claim" }],
        };
        ReportReading[] reports = [told, elsewhere, denial, older];
        Weighed(reports[..3]).Contradictions().ShouldHaveSingleItem();
        Weighed(reports).Contradictions().ShouldBeEmpty();
        Check(reports, 3, World.Unknown);

        static Claim Denied(Claim claim) => claim with { Status = "denied", Reporting = "deny" };
    }

    [Fact]
    public void Reports_made_for_these_laws_are_copied_told_together_and_in_dispute()
    {
        var reports = Enumerable
            .Range(0, 100)
            .Select(SomeRetelling.Report)
            .DistinctBy(r => r.Report.Id, StringComparer.Ordinal)
            .ToList();
        var lines = WeighedLines.Of(Weighed(reports));
        lines.Events.Count.ShouldBeLessThan(reports.Sum(r => r.Claims.Count));
        lines.Contradictions.Count.ShouldBeGreaterThan(1);
        lines
            .Events.SelectMany(e => e.OriginTree)
            .SelectMany(o => o.Voices)
            .Select(v => v.CountedWithBy)
            .ShouldContain("copy", StringComparer.Ordinal);
    }

    [Fact]
    public void What_one_more_report_reads_does_not_grow_with_those_that_are_there()
    {
        ReadsOfOneMore(2000).ShouldBeLessThan(ReadsOfOneMore(500) * 2);
    }

    [Fact]
    public void What_is_remembered_and_leads_nowhere_is_noticed()
    {
        List<ReportReading> reports = [SomeWar.Report(1), SomeWar.Report(2)];
        var memory = new SomeMemory(reports);
        Weighed(reports[..1]).Remember(memory);
        memory.Put(Shelf.Numbers, 0, []);
        Should.Throw<MemoryException>(() => WeighingUpdate.Add(World.Unknown, memory, [1]));
    }

    private static void EndsWhereAllDo(Gen<ReportReading[]> drawn) =>
        Prop.ForAll(
                drawn.ToArbitrary(),
                reports => Check(reports, new Random(reports.Length).Next(reports.Length), World.Unknown)
            )
            .Check(Cases);

    // Weighs the first of some reports at once, and adds the others a few at a time.
    private static void Check(ReportReading[] reports, int first, World world)
    {
        var random = new Random(reports.Length);
        var memory = new SomeMemory(reports);
        var weighed = Weighed(reports[..first], world);
        weighed.Remember(memory);
        var kept = new KeptLines(WeighedLines.Of(weighed));
        for (var next = first; next < reports.Length; )
        {
            var until = Math.Min(reports.Length, next + random.Next(1, 4));
            var added = Enumerable.Range(next, until - next).Select(n => (long)n);
            kept.Change(WeighingUpdate.Add(world, memory, added, FewLeaders));
            next = until;
            kept.Written().ShouldBe(new KeptLines(WeighedLines.Of(Weighed(reports[..next], world))).Written());
        }
    }

    // Each war of its own week, so that blocks do not grow: what is measured is what the others cost.
    private static int ReadsOfOneMore(int there)
    {
        var reports = Enumerable.Range(0, there + 1).Select(n => AtItsTime(SomeWar.Report(n), n / 20)).ToList();
        var memory = new SomeMemory(reports);
        Weighed(reports[..there]).Remember(memory);
        memory.Reads = 0;
        WeighingUpdate.Add(World.Unknown, memory, [there], FewLeaders);
        return memory.Reads;
    }

    private static ReportReading AtItsTime(ReportReading report, int week)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(week * 28).ToIso();
        return report with
        {
            Report = report.Report with { Published = new Published(day, Basis.Stated, null) },
            Claims = [.. report.Claims.Select(c => c with { Date = day })],
        };
    }

    private static Weigher Weighed(IEnumerable<ReportReading> reports, World? world = null)
    {
        var weigher = new Weigher(world ?? World.Unknown, null, FewLeaders);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher;
    }
}
