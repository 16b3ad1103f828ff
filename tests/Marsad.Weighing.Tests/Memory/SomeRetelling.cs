using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Tests.Events;
using Marsad.Weighing.Tests.Reuse;

namespace Marsad.Weighing.Tests.Memory;

/// <summary>Reports of a small war whose claims stand in texts that are copied from each other, whole and in part.</summary>
internal static class SomeRetelling
{
    public static Gen<ReportReading[]> Reports(int most) =>
        from seeds in Gen.Choose(0, int.MaxValue - 1).ArrayOf(most)
        from count in Gen.Choose(1, most)
        select seeds.Take(count).Distinct().Select(Report).ToArray();

    public static ReportReading Report(int seed)
    {
        var (told, printed) = (SomeWar.Report(seed), SomePrints.Report(seed));
        var letters = new Random(printed.Body.Length + printed.Body[0] + printed.Body[^2]);
        return told with
        {
            Report = told.Report with { Outlet = printed.Report.Outlet, Published = printed.Report.Published },
            Body = printed.Body,
            Claims = [.. told.Claims.Select(c => In(printed.Body, c, letters))],
        };
    }

    // Where in a text a claim stands and of what it is depends on the text, so that copies of a claim are found.
    private static Claim In(string body, Claim claim, Random letters)
    {
        var start = letters.Next(body.Length / 2);
        var end = start + letters.Next(20, body.Length / 2);
        return claim with
        {
            Start = start,
            End = end,
            Quote = body[start..end],
            Type = letters.Next(3) == 0 ? "TRUCE" : claim.Type,
            Subtype = letters.Next(3) == 0 ? "breach" : null,
        };
    }
}
