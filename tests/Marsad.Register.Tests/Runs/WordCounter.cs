using System.Diagnostics.CodeAnalysis;
using System.Text;
using Marsad.Reading;
using Marsad.Reading.Intake;
using Marsad.Register.Runs;

namespace Marsad.Register.Tests.Runs;

/// <summary>A reader that claims every word, and counts how often it is asked.</summary>
internal sealed class WordCounter(string version = "words-1") : IReader
{
    private int _asked;

    public int Asked => _asked;

    public string Version => version;

    public EvidenceReader Evidence => new(Open, this);

    public ReportReading Read(Report report)
    {
        Interlocked.Increment(ref _asked);
        if (report.Body.Contains("تعثّر", StringComparison.Ordinal))
            throw new InvalidOperationException("tripped\nbadly");
        if (report.Body.Contains("بطيء", StringComparison.Ordinal))
            Thread.Sleep(20);
        var at = 0;
        var claims = new List<Claim>();
        foreach (var word in report.Body.Split(' '))
        {
            claims.Add(Some.Claim($"{report.Head.Id[..8]}-{at}", word, at));
            at += word.Length + 1;
        }
        return new ReportReading(report.Head, report.Body, report.Noise, [], [], [], claims);
    }

    private static bool Open(
        Evidence evidence,
        [NotNullWhen(true)] out Report? report,
        [NotNullWhen(false)] out IntakeProblem? problem
    )
    {
        var body = Encoding.UTF8.GetString(evidence.Bytes.Span);
        var published = evidence.Hints.Published is { } day ? new Published(day, Basis.Given, null) : null;
        var head = new ReportHead(evidence.Id, evidence.Path, "ar", "utf-8", null, null, published, evidence.Hints.Url);
        report = body.Length > 0 ? new Report(head, body, []) : null;
        problem = report is null ? new IntakeProblem(evidence.Path, "no article", "Leave it out") : null;
        return report is not null;
    }
}
