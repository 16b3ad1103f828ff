using System.Diagnostics;
using System.Globalization;
using Marsad.Reading.Intake;
using Marsad.Reading.Pages;

namespace Marsad.Bench;

/// <summary>
/// Page → article over the pages of the tests, as they are and with the scripts that live pages carry, beside the floor.
/// MB are millions of bytes of the pages.
/// </summary>
internal static class PagesTable
{
    /// <summary>Scripts and styles of a page of the open web, in bytes; they outweigh its text many times.</summary>
    private const int Scripts = 90_000;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    public static void Print(TextWriter to)
    {
        var folder = Path.Combine(RepositoryFolder.Root, "tests", "Marsad.Reading.Tests", "Pages", "Data", "pages");
        var bare = Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var opener = ReportOpener.Load(Path.Combine(RepositoryFolder.Root, "lexicon"));
        to.WriteLine("| pages | KB each | floor MB/s | page → article MB/s | time in floors |");
        to.WriteLine("|---|---:|---:|---:|---:|");
        Row(to, "of the tests", bare, opener);
        Row(to, "the same with scripts", [.. bare.Select(WithScripts)], opener);
    }

    private static void Row(TextWriter to, string name, List<string> pages, ReportOpener opener)
    {
        var evidence = pages
            .Select(p => new Evidence("page", "00", System.Text.Encoding.UTF8.GetBytes(p), Media.Html, Hints.None))
            .ToList();
        var megabytes = evidence.Sum(e => e.Bytes.Length / 1e6);
        var floor = new Floor();
        var least = Seconds(evidence, e => floor.Run(e.Bytes.Span));
        var opened = Seconds(evidence, e => opener.TryOpen(e, out var report, out _) ? report.Body.Length : 0);
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {megabytes * 1000 / pages.Count:N0} | {megabytes / least:N0} | {megabytes / opened:N0} | {opened / least:F1} |"
            )
        );
    }

    private static double Seconds(List<Evidence> pages, Func<Evidence, int> run)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warm; )
            Pass(pages, run);
        var passes = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Measured; )
            passes.Add(Pass(pages, run));
        passes.Sort();
        return passes[passes.Count / 2];
    }

    private static double Pass(List<Evidence> pages, Func<Evidence, int> run)
    {
        var clock = Stopwatch.GetTimestamp();
        var sum = 0;
        foreach (var page in pages)
            sum += run(page);
        GC.KeepAlive(sum);
        return Stopwatch.GetElapsedTime(clock).TotalSeconds;
    }

    private static string WithScripts(string page)
    {
        const string Script =
            "<script>(function(w,d){if(w.a<3&&d){w.q=w.q||[];w.q.push(['track',\"<div>\"+d.title]);}})(window,document);</script>\n";
        var scripts = string.Concat(Enumerable.Repeat(Script, Scripts / Script.Length));
        return page.Replace("</head>", scripts + "</head>", StringComparison.OrdinalIgnoreCase);
    }
}
