using Marsad.Cli.Explaining;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Worlds;
using Spectre.Console;

namespace Marsad.Cli.Tests.Terminal;

/// <summary>What people see of an event in a terminal, as pictures.</summary>
public sealed class EventPictureTests
{
    private static readonly DateOnly Obtained = new(2023, 3, 20);

    /// <summary>One shelling by an observatory in two outlets, by a third with another toll and a day to come, denied by the army.</summary>
    private static readonly ReportReading[] Reports =
    [
        Report("a", "Al-Fajr", "سقطت قذائف على سوق تل الرمال فقتلت أربعة مدنيين", 4, "Observatory", "2023-03-08"),
        Report("b", "Sada", "قذائف سقطت على سوق تل الرمال وقتلت أربعة مدنيين", 4, "Observatory", "2023-03-08"),
        Report("c", "Al-Masa", "سقطت قذائف على سوق تل الرمال فقتلت سبعة مدنيين", 7, null, "2023-04-30"),
        Report("d", "Sada", "لم تسقط قذائف على سوق تل الرمال", null, "Army", "2023-03-09", "denied"),
    ];

    [Fact]
    public void An_event_with_its_origins_claims_and_contradictions()
    {
        var lines = Weighed();
        Picture(console =>
                EventView.Print(
                    console,
                    lines.Events.Single(),
                    Reports.Select(r => (r.Report, r.Claims[0])),
                    lines.Contradictions
                )
            )
            .ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public void An_event_with_its_reasons()
    {
        var claims = Reports.SelectMany(r => Weigher.TestimoniesIn(r, World.Unknown, Obtained));
        Picture(console =>
                EventExplanationView.Print(console, new EventExplanation(Weighed().Events.Single(), Joining.Of(claims)))
            )
            .ShouldMatchApproved(c => c.NoDiff());
    }

    private static WeighedLines Weighed()
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in Reports)
            weigher.Add(report, Obtained);
        return WeighedLines.Of(weigher);
    }

    private static ReportReading Report(
        string id,
        string outlet,
        string words,
        int? killed,
        string? speaker,
        string published,
        string status = "happened"
    )
    {
        var link = speaker is null ? new Link("outlet", "media") : new Link(speaker, "ngo");
        var claim = new Claim
        {
            Id = "claim-" + id,
            Quote = words,
            Start = 0,
            End = words.Length,
            Speaker = link,
            Chain = speaker is null ? [link] : [new Link("outlet", "media"), link],
            Reporting = status == "denied" ? "deny" : "say",
            Type = "ASSAULT",
            Status = status,
            Place = new NamedPlace("Tell Rimal", "xx-tell-rimal", "تل الرمال"),
            Date = "2023-03-07",
            Casualties = killed is { } n ? new Casualties([n, n], null) : null,
        };
        var head = new ReportHead(
            "report-" + id,
            id + ".txt",
            "ar",
            "utf-8",
            null,
            new Outlet(outlet, null),
            new Published(published, Basis.Stated, null),
            null
        );
        return new ReportReading(head, words + ".", [], [], [], [], [claim]);
    }

    private static string Picture(Action<IAnsiConsole> draw)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        draw(Consoles.Over(writer, terminal: false, 100));
        return writer.ToString();
    }
}
