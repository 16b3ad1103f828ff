using System.Diagnostics;
using System.Globalization;
using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Bench.War;

/// <summary>Tells one war in more and more reports, weighs them and prints how well, how fast and in how much memory.</summary>
internal static class WarTable
{
    private const int Seed = 20160227;

    /// <summary>As many reports are also written out and read by the reader.</summary>
    private const int MostRead = 10_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static void Print(TextWriter to, IReadOnlyList<string> sizes)
    {
        var lexicon = Path.Combine(RepositoryFolder.Root, "lexicon");
        var theatres = Path.Combine(RepositoryFolder.Root, "theatres");
        var known = TheatreLoader.Load(theatres, lexicon).Theatre;
        var world = World.Of(known, IdleWords.Load(lexicon));
        var rates = new WarRates();
        var folder = Path.Combine(AppContext.BaseDirectory, "War");
        var phrases = WarPhrases.Load(Path.Combine(folder, "phrases.tsv"));
        var war = WarWorld.Of(known, Path.Combine(folder, "cast.tsv"), "SY", rates, Seed);
        to.WriteLine(
            FormattableString.Invariant($"seed {Seed}, {war.Outlets.Length} outlets, {war.Places.Length} places")
        );
        to.WriteLine(rates);
        var wrong = sizes.Contains("--wrong", StringComparer.Ordinal);
        sizes = [.. sizes.Where(s => s != "--wrong")];
        // Code that runs for the first time is slow.
        WarRow.Of("warm", 2_000, new WarReports(war, phrases, rates, Seed).All(), world);
        to.WriteLine(WarRow.Head);
        foreach (var size in sizes.Count == 0 ? Sizes : sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)))
        {
            to.WriteLine(
                WarRow.Of("told", size, new WarReports(war, phrases, rates, Seed).All(), world, wrong ? to : null)
            );
            if (size > MostRead)
                continue;
            var reader = LexicalReader.Load(lexicon, theatres, []);
            to.WriteLine(
                WarRow.Of(
                    "read",
                    size,
                    new WarReports(war, phrases, rates, Seed).All().Select(r => ReadAgain(r, reader)),
                    world
                )
            );
        }
    }

    // Each claim that was read stands for the one that was told in those words.
    private static WarReport ReadAgain(WarReport told, LexicalReader reader)
    {
        var reading = reader.Read(new Report(told.Reading.Report, told.Reading.Body, []));
        var claims = new List<Claim>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in reading.Claims)
        {
            var best = told
                .Reading.Claims.Select(c => (c.Id, Shared: Math.Min(c.End, claim.End) - Math.Max(c.Start, claim.Start)))
                .MaxBy(x => x.Shared);
            claims.Add(
                claim with
                {
                    Id =
                        best.Shared * 2 > claim.End - claim.Start && taken.Add(best.Id) ? best.Id : "other " + claim.Id,
                }
            );
        }
        return told with { Reading = reading with { Claims = claims } };
    }
}

/// <summary>One row of the table.</summary>
internal static class WarRow
{
    private const int Portion = 1_000;

    public const string Head =
        "| reports | claims | events F1 (P, R) | B³ F1 (P, R) | origins right | off by | outlets counted: right | off by | contradictions P, R | µs per report: add | all | MB, bytes per claim |\n"
        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    public static string Of(
        string name,
        int size,
        IEnumerable<WarReport> reports,
        World world,
        TextWriter? wrong = null
    )
    {
        var before = Live();
        var truths = new List<WarTruth>();
        var weigher = new Weigher(world);
        var adding = TimeSpan.Zero;
        var other = 0;
        // In portions, so that what the system counts in hundredths of a second suffices.
        foreach (var portion in reports.Take(size).Chunk(Portion))
        {
            foreach (var report in portion)
            {
                truths.AddRange(report.Truths);
                other += report.Reading.Claims.Count(c => c.Id[0] == 'o');
            }
            var start = Processor();
            foreach (var report in portion)
                weigher.Add(report.Reading, report.Obtained);
            adding += Processor() - start;
        }
        var held = Live() - before;
        var begun = Processor();
        var events = weigher.Events();
        var contradictions = weigher.Contradictions(events);
        var all = adding + (Processor() - begun);
        var score = WarScore.Of(
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(truths),
            events,
            contradictions,
            id => id[0] == 'o' ? null : WarReports.NumberOf(id)
        );
        var claims = events.Sum(e => e.Claims.Count);
        var found = score.All;
        var each = 1e6 / size;
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {size:N0} {name} | {claims:N0} | {F(score.Pairs)} | {F(score.BCubed)} | {score.OriginsRight:F3} | {score.OriginsOff:F2} | {score.OutletsRight:F3} | {score.OutletsOff:F2} | {found.Precision:F3}, {found.Recall:F3} | {adding.TotalSeconds * each:F0} | {all.TotalSeconds * each:F0} | {held / 1e6:F0}, {held / (double)claims:F0} |"
        );
        var detail = score.Contradictions.Select(q =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {q.Key}: precision {q.Value.Precision:F3} of {q.Value.Said}, recall {q.Value.Recall:F3} of {q.Value.True}"
            )
        );
        GC.KeepAlive(weigher);
        if (wrong is not null)
            WarMistakes.Print(wrong, truths, events, contradictions);
        return row
            + "\n"
            + string.Join('\n', detail)
            + string.Create(
                CultureInfo.InvariantCulture,
                $"\n  floods together {score.FloodsTogether:F3}, claims of nothing told {other}"
            );
    }

    private static string F((double Precision, double Recall) x) =>
        string.Create(CultureInfo.InvariantCulture, $"{WarScore.F1(x):F3} ({x.Precision:F3}, {x.Recall:F3})");

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static long Live() => GC.GetTotalMemory(forceFullCollection: true);
}
