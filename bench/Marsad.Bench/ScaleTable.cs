using System.Diagnostics;
using System.Globalization;
using System.Text;
using Marsad.Reading;

namespace Marsad.Bench;

/// <summary>
/// From text to claims on several cores at once, beside what the floor gains from as many; and what a long run holds in memory.
/// MB are millions of bytes of the texts in UTF-8.
/// </summary>
internal static class ScaleTable
{
    /// <summary>How many reports the long run reads when nobody says.</summary>
    public const int Million = 1_000_000;

    private const int Rounds = 3;
    private const int FloorPasses = 20;
    private const int Parts = 8;

    private static readonly int[] Jobs = [1, 2, 4];

    /// <summary>Prints both tables.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="reports">How many reports the long run reads.</param>
    public static void Print(TextWriter to, int reports)
    {
        var text = BenchText.Load();
        var folder = RepositoryFolder.Root;
        var reader = LexicalReader.Load(Path.Combine(folder, "lexicon"), Path.Combine(folder, "theatres"), []);
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Source}: {text.Texts.Length:N0} texts, {text.Megabytes:F1} MB of UTF-8; {Environment.ProcessorCount} cores; load of the last minute {Load()}"
            )
        );
        Cores(to, text, reader);
        Memory(to, text, reader, reports);
    }

    private static void Cores(TextWriter to, BenchText text, LexicalReader reader)
    {
        var reports = Array.ConvertAll(text.Texts, one => BenchReport.Of(one));
        void Read(int i) => GC.KeepAlive(reader.Read(reports[i]));
        void Fold(int i) => GC.KeepAlive(Floor.OfThread.Run(text.Bytes[i % text.Bytes.Length]));
        Run(reports.Length, Jobs[^1], Read);

        var claims = new Spent[Jobs.Length];
        var floors = new Spent[Jobs.Length];
        for (var round = 0; round < Rounds; round++)
        for (var j = 0; j < Jobs.Length; j++)
        {
            claims[j] = Least(round, claims[j], Run(reports.Length, Jobs[j], Read));
            floors[j] = Least(round, floors[j], Run(reports.Length * FloorPasses, Jobs[j], Fold));
        }
        to.WriteLine();
        to.WriteLine(
            "| jobs | text → claims, MB/s by the clock | times one job's | processor time, times one job's | the floor by the clock, times one job's | its processor time, times one job's |"
        );
        to.WriteLine("|---:|---:|---:|---:|---:|---:|");
        for (var j = 0; j < Jobs.Length; j++)
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Jobs[j]} | {text.Megabytes / claims[j].Clock:N1} | {claims[0].Clock / claims[j].Clock:F2} | {claims[j].Processor / claims[0].Processor:F2} | {floors[0].Clock / floors[j].Clock:F2} | {floors[j].Processor / floors[0].Processor:F2} |"
                )
            );
    }

    private static void Memory(TextWriter to, BenchText text, LexicalReader reader, int reports)
    {
        to.WriteLine();
        to.WriteLine("| reports read | claims | managed heap in use, MB | working set, MB |");
        to.WriteLine("|---:|---:|---:|---:|");
        var claims = 0L;
        var clock = Stopwatch.StartNew();
        for (var part = 0; part < Parts; part++)
        {
            var first = (int)((long)reports * part / Parts);
            var end = (int)((long)reports * (part + 1) / Parts);
            Run(
                end - first,
                Environment.ProcessorCount,
                i =>
                {
                    var reading = reader.Read(BenchReport.Varied(text.Texts, first + i));
                    GC.KeepAlive(ReadingJson.WriteUtf8(reading));
                    Interlocked.Add(ref claims, reading.Claims.Count);
                }
            );
            var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {end:N0} | {claims:N0} | {heap:N0} | {Environment.WorkingSet / 1e6:N0} |"
                )
            );
        }
        to.WriteLine();
        to.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:N0} s in all; load {Load()}")
        );
    }

    /// <summary>The jobs take one item after the other.</summary>
    private static Spent Run(int items, int jobs, Action<int> run)
    {
        var next = -1;
        var threads = new Thread[jobs];
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        for (var j = 0; j < jobs; j++)
        {
            threads[j] = new Thread(() =>
            {
                for (int i; (i = Interlocked.Increment(ref next)) < items; )
                    run(i);
            });
            threads[j].Start();
        }
        foreach (var thread in threads)
            thread.Join();
        return new Spent(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static Spent Least(int round, Spent before, Spent now) =>
        round == 0 ? now : new(Math.Min(before.Clock, now.Clock), Math.Min(before.Processor, now.Processor));

    private static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";

    /// <summary>Seconds by the clock, and of all processors together.</summary>
    private readonly record struct Spent(double Clock, double Processor);
}
