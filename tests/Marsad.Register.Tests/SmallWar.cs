using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Marsad.Reading;
using Marsad.Reading.Intake;
using Marsad.Register.Runs;

namespace Marsad.Register.Tests;

/// <summary>
/// A reader that makes up what evidence says: claims on few places, days and people, so that many of them meet. The same bytes under
/// the same hints always say the same.
/// </summary>
internal sealed class SmallWar(string version = "war-1") : IReader
{
    private static readonly string[] Places = ["Tell Rimal", "Ain al-Bir", "Wadi al-Nakhil"];
    private static readonly string[] Sides = ["Army", "Front", "Tribes"];
    private static readonly string[] Speakers = ["Observatory", "Ministry", "Doctors", "Army"];
    private static readonly string[] Types = ["ASSAULT", "CASUALTIES", "CONTROL", "CONSULT", "TRUCE"];
    private static readonly string[] Statuses = ["happened", "happened", "ongoing", "denied", "planned"];
    private static readonly string[] Verbs =
    [
        "قصف بالمدفعية أحياء سكنية في",
        "قتل مدنيون في غارة على",
        "سيطر المقاتلون على",
    ];

    public string Version => version;

    public EvidenceReader Evidence => new(Open, this);

    public ReportReading Read(Report report)
    {
        var random = new Random(int.Parse(report.Head.Id[..7], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        var claims = Enumerable
            .Range(0, 1 + random.Next(4))
            .Select(n => Claim(random, report.Head.Id[..8], n))
            .ToList();
        return new ReportReading(
            report.Head,
            string.Join(' ', claims.Select(c => c.Quote)),
            report.Noise,
            [],
            [],
            [],
            claims
        );
    }

    /// <summary>The reading of some evidence; it must be readable.</summary>
    public static ReportReading Read(Evidence evidence) =>
        Open(evidence, out var report, out _)
            ? new SmallWar().Read(report)
            : throw new ArgumentException("nothing to read", nameof(evidence));

    private static Claim Claim(Random random, string report, int n)
    {
        var place = Places[random.Next(Places.Length)];
        var speaker = new Link(Speakers[random.Next(Speakers.Length)], "ngo");
        var type = Types[random.Next(Types.Length)];
        var actor = Sides[random.Next(Sides.Length)];
        int? killed = random.Next(3) == 0 ? random.Next(1, 9) : null;
        var quote = $"{Verbs[random.Next(Verbs.Length)]} {place} {killed} {random.Next(3)}";
        return Some.Claim($"{report}-{n}", quote, n * 100) with
        {
            Speaker = speaker,
            Chain = [new Link("outlet", "media"), speaker],
            Type = type,
            Status = Statuses[random.Next(Statuses.Length)],
            Actor = random.Next(3) == 0 ? null : new Named(actor),
            Place = random.Next(4) == 0 ? null : new NamedPlace(place),
            Date = random.Next(2) == 0 ? null : $"2023-03-0{1 + random.Next(6)}",
            Casualties = killed is null ? null : new Casualties([killed, killed], null),
            Control = type == "CONTROL" ? new Control(place, actor) : null,
        };
    }

    private static bool Open(
        Evidence evidence,
        [NotNullWhen(true)] out Report? report,
        [NotNullWhen(false)] out IntakeProblem? problem
    )
    {
        var body = Encoding.UTF8.GetString(evidence.Bytes.Span);
        var published = evidence.Hints.Published is { } day ? new Published(day, Basis.Given, null) : null;
        var outlet = evidence.Hints.Outlet is { } name ? new Outlet(name, null) : null;
        var head = new ReportHead(evidence.Id, evidence.Path, "ar", "utf-8", null, outlet, published, null);
        report = body.Length > 0 ? new Report(head, body, []) : null;
        problem = report is null ? new IntakeProblem(evidence.Path, "no article", "Leave it out") : null;
        return report is not null;
    }
}
