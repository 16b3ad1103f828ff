using Marsad.Reading;

namespace Marsad.Cli.Tests.Terminal;

/// <summary>An invented report with two claims.</summary>
internal static class SomeReading
{
    private const string Body =
        "هدوء حذر في الوادي\n\nوصل المراقبون صباحاً 🕊. وقالت لجنة الهدنة نقلاً عن قائد الشرطة إن ثلاثة مدنيين أصيبوا في قصف على سوق الوادي أمس. ولم يصدر تعليق.\n";

    public static ReportReading Value { get; } =
        new(
            new ReportHead(
                new string('a', 64),
                "reports/1.txt",
                "ar",
                "utf-8",
                "هدوء حذر في الوادي",
                new Outlet("جريدة النهر", null),
                new Published("2016-03-05", Basis.Given, null),
                "https://example.org/1"
            ),
            Body,
            [new NoiseText("اشترك", "subscribe")],
            [],
            [],
            [],
            [
                Claim("c1a0000000000000", "ثلاثة مدنيين أصيبوا في قصف على سوق الوادي أمس") with
                {
                    Casualties = new Casualties(null, [3, null]),
                    Place = new NamedPlace("Al-Wadi"),
                    Date = "2016-03-04",
                    Unsure = ["place-by-pattern"],
                },
                Claim("c1b0000000000000", "وصل المراقبون صباحاً 🕊") with
                {
                    Type = "CONSULT",
                    Status = "ongoing",
                },
            ]
        );

    private static Claim Claim(string id, string quote)
    {
        var at = Body.IndexOf(quote, StringComparison.Ordinal);
        var start = Body[..at].EnumerateRunes().Count();
        return new Claim
        {
            Id = id,
            Quote = quote,
            Start = start,
            End = start + quote.EnumerateRunes().Count(),
            Speaker = new Link("Police chief", "person", NameAr: "قائد الشرطة"),
            Chain =
            [
                new Link("Al-Nahr", "media", NameAr: "جريدة النهر"),
                new Link("Truce committee", "other", NameAr: "لجنة الهدنة"),
                new Link("Police chief", "person", NameAr: "قائد الشرطة"),
            ],
            Reporting = "say",
            Type = "ASSAULT",
            Status = "happened",
        };
    }
}
