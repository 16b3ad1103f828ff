using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;

namespace Marsad.Weighing.Tests.Events;

/// <summary>Reports of a small war, drawn from few places, days and people, so that many of them meet.</summary>
internal static class SomeWar
{
    private static readonly string[] Places = ["تل الرمال", "عين البئر", "وادي النخيل"];
    private static readonly string[] PlaceNames = ["Tell Rimal", "Ain al-Bir", "Wadi al-Nakhil"];
    private static readonly string[] Sides = ["Army", "Front", "Tribes"];
    private static readonly string[] Speakers = ["Observatory", "Ministry", "outlet", "Doctors", "Agency"];
    private static readonly string[] Outlets = ["Al-Fajr", "Al-Masa", "Al-Nahar al-Jadid", "Sada"];
    private static readonly string[] Types = ["ASSAULT", "CASUALTIES", "CONTROL", "CONSULT", "TRUCE", "STATEMENT"];
    private static readonly string[] Statuses = ["happened", "happened", "ongoing", "denied", "planned"];
    private static readonly string[] Verbs =
    [
        "قصف بالمدفعية أحياء سكنية في",
        "قتل مدنيون جراء غارة على",
        "سيطر المقاتلون على",
        "اجتمع القادة لبحث الهدنة في",
    ];

    /// <summary>Some reports, in an order of their own.</summary>
    public static Gen<ReportReading[]> Reports(int most) =>
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf()
        select seeds.Take(most).Distinct().Select(Report).ToArray();

    /// <summary>A report from a number: the same number gives the same report.</summary>
    public static ReportReading Report(int seed)
    {
        var random = new Random(seed);
        var id = seed.ToString("x8", CultureInfo.InvariantCulture);
        var published = Day(random.Next(6));
        var claims = Enumerable.Range(0, 1 + random.Next(4)).Select(n => Claim(random, id, n)).ToList();
        return new ReportReading(
            new ReportHead(
                id,
                $"{id}.txt",
                "ar",
                "utf-8",
                null,
                random.Next(5) == 0 ? null : new Outlet(Outlets[random.Next(Outlets.Length)], null),
                random.Next(6) == 0 ? null : new Published(published, Basis.Stated, null),
                null
            ),
            string.Join(' ', claims.Select(c => c.Quote)),
            [],
            [],
            [],
            [],
            claims
        );
    }

    /// <summary>The same report printed by somebody else.</summary>
    public static ReportReading Copy(ReportReading of, int number)
    {
        var id = of.Report.Id + "-" + number.ToString(CultureInfo.InvariantCulture);
        return of with
        {
            Report = of.Report with { Id = id, Outlet = new Outlet($"Copyist {number}", null) },
            Claims = [.. of.Claims.Select(c => c with { Id = c.Id + id })],
        };
    }

    private static Claim Claim(Random random, string report, int n)
    {
        var place = random.Next(Places.Length);
        var speaker = Speakers[random.Next(Speakers.Length)];
        var type = Types[random.Next(Types.Length)];
        var actor = Sides[random.Next(Sides.Length)];
        var killed = random.Next(3) == 0 ? random.Next(1, 9) : (int?)null;
        var quote = $"{Verbs[random.Next(Verbs.Length)]} {Places[place]} {killed} {random.Next(3)}";
        return new Claim
        {
            Id = $"{report}{n}",
            Quote = quote,
            Start = n * 100,
            End = (n * 100) + quote.Length,
            Speaker = new Link(speaker, speaker is "outlet" or "Agency" ? "media" : "ngo"),
            Chain = [new Link("outlet", "media"), new Link(speaker, speaker is "outlet" or "Agency" ? "media" : "ngo")],
            Reporting = "say",
            Type = type,
            Status = Statuses[random.Next(Statuses.Length)],
            Actor = random.Next(3) == 0 ? null : new Named(actor),
            Target = random.Next(2) == 0 ? null : new Named(Sides[random.Next(Sides.Length)]),
            Place = random.Next(4) == 0 ? null : new NamedPlace(PlaceNames[place]),
            Date = random.Next(2) == 0 ? null : Day(random.Next(6)),
            Casualties = killed is null ? null : new Casualties([killed, killed], null),
            Control = type == "CONTROL" ? new Control(PlaceNames[place], actor) : null,
        };
    }

    private static string Day(int n) => new DateOnly(2023, 3, 1 + n).ToIso();
}
