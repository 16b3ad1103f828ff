using System.Diagnostics;
using Marsad.Reading;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class BadInputTests
{
    [Fact]
    public void A_flood_of_near_identical_items_costs_each_no_more_than_the_one_before()
    {
        const int Many = 6_000;
        var weigher = new Weigher(World.Unknown);
        var first = Add(weigher, 0, Many / 2);
        var second = Add(weigher, Many / 2, Many);
        // Ten times is far above what a constant cost needs, and far below what one that grows with the flood would take.
        second.ShouldBeLessThan(10 * first + TimeSpan.FromSeconds(2));
        weigher.Events().Sum(e => e.Claims.Count).ShouldBe(Many);
    }

    [Fact]
    public void A_report_from_the_future_joins_nothing_of_today()
    {
        var weigher = new Weigher(World.Unknown);
        weigher.Add(SomeReport.By("Al-Fajr", change: c => c with { Date = null }));
        weigher.Add(SomeReport.By("Al-Masa", day: "2099-01-01", change: c => c with { Date = null }));
        weigher.Events().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2023")]
    [InlineData("no day at all")]
    public void Any_date_can_be_weighed(string date)
    {
        var weigher = new Weigher(World.Unknown);
        weigher.Add(SomeReport.By("Al-Fajr", day: date, change: c => c with { Date = date }));
        weigher.Add(SomeReport.By("Al-Masa", words: "", day: date, change: c => c with { Date = null }));
        weigher.Events().Sum(e => e.Claims.Count).ShouldBe(2);
        weigher.Contradictions().ShouldBeEmpty();
    }

    private static TimeSpan Add(Weigher weigher, int from, int to)
    {
        var watch = Stopwatch.StartNew();
        for (var i = from; i < to; i++)
            weigher.Add(SomeReport.By($"Flood {i}", $"سقطت قذائف على سوق البلدة القديمة رقم {i}"));
        return watch.Elapsed;
    }
}
