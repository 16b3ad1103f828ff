using System.Diagnostics;
using System.Globalization;

namespace Marsad.Bench;

/// <summary>All stages in some fifteen seconds: the median of several passes over all texts, on one core.</summary>
internal static class QuickTable
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1.2);

    public static void Print(TextWriter to)
    {
        var text = BenchText.Load();
        using var stages = new Stages();
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Source}: {text.Texts.Length:N0} texts, {text.Megabytes:F1} MB of UTF-8; {Known(stages, text):P1} of words known"
            )
        );
        to.WriteLine();
        to.WriteLine("| stage | MB/s | time in floors | allocated B/MB |");
        to.WriteLine("|---|---:|---:|---:|");
        double floor = 0;
        foreach (var (name, run) in Stages.All)
        {
            var (seconds, allocated) = Measure(stages, text, run);
            floor = floor == 0 ? seconds : floor;
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {text.Megabytes / seconds:N0} | {seconds / floor:F2} | {allocated / text.Megabytes:N0} |"
                )
            );
        }
    }

    private static double Known(Stages stages, BenchText text)
    {
        int known = 0,
            all = 0;
        foreach (var one in text.Texts)
        {
            var (k, a) = stages.Known(one);
            known += k;
            all += a;
        }
        return (double)known / all;
    }

    private static (double Seconds, double Allocated) Measure(
        Stages stages,
        BenchText text,
        Func<Stages, string, byte[], int> run
    )
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warm; )
            Pass(stages, text, run);
        var passes = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Measured || count < 5; count++)
            passes.Add(Pass(stages, text, run));
        // The list of passes is the bench's own.
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before - (count * 2 * sizeof(double));
        passes.Sort();
        return (passes[passes.Count / 2], Math.Max(0, allocated) / (double)count);
    }

    private static double Pass(Stages stages, BenchText text, Func<Stages, string, byte[], int> run)
    {
        // Processor time and not the clock's: a busy machine then distorts the table less.
        var before = Environment.CpuUsage.TotalTime;
        var sum = 0;
        for (var i = 0; i < text.Texts.Length; i++)
            sum += run(stages, text.Texts[i], text.Bytes[i]);
        GC.KeepAlive(sum);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
