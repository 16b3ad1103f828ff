using Marsad.Reading;

namespace Marsad.Weighing.Tests.Events;

/// <summary>A report of one claim on one shelling, to be changed with <c>with</c>.</summary>
internal static class SomeReport
{
    public static ReportReading By(
        string outlet,
        string words = "سقطت قذائف على سوق البلدة القديمة وأصابت متاجر وأحرقت سيارات",
        Link? speaker = null,
        string? relay = null,
        string day = "2023-03-08",
        string? outletId = null,
        Func<Claim, Claim>? change = null
    )
    {
        var id = $"{outlet}-{day}-{words.Length}-{speaker?.Name}";
        var origin = speaker ?? new Link("outlet", "media");
        Link[] chain =
        [
            new(outlet, "media", outletId),
            .. relay is null ? Array.Empty<Link>() : [new Link(relay, "media")],
            .. speaker is null ? Array.Empty<Link>() : [speaker],
        ];
        var claim = new Claim
        {
            Id = "claim of " + id,
            Quote = words,
            Start = 0,
            End = words.Length,
            Speaker = origin,
            Chain = chain,
            Reporting = "report",
            Type = "ASSAULT",
            Status = "happened",
            Place = new NamedPlace("Tell Rimal"),
            Date = "2023-03-08",
        };
        return new ReportReading(
            Heads.Of(id, new Outlet(outlet, outletId), day),
            words + " نشرته " + outlet,
            [],
            [],
            [],
            [],
            [change is null ? claim : change(claim)]
        );
    }
}
