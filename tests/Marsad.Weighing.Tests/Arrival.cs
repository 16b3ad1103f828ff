using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;

namespace Marsad.Weighing.Tests;

/// <summary>The law that every part of weighing keeps: what it says depends on the reports and not on when they came.</summary>
internal static class Arrival
{
    /// <summary>Checks that reports drawn are written the same shuffled and backwards.</summary>
    public static void DoesNotMatter(Gen<ReportReading[]> drawn, Config cases, Func<ReportReading[], string> written) =>
        Prop.ForAll(
                drawn.ToArbitrary(),
                reports =>
                {
                    var shuffled = reports.ToArray();
                    new Random(reports.Length).Shuffle(shuffled);
                    written(shuffled).ShouldBe(written(reports));
                    written([.. reports.Reverse()]).ShouldBe(written(reports));
                }
            )
            .Check(cases);
}
