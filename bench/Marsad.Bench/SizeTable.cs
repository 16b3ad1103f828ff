using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Marsad.Bench;

/// <summary>One text of 1 KB to 100 MB: throughput that stays level shows linear time.</summary>
internal static class SizeTable
{
    public static void Print(TextWriter to)
    {
        var text = BenchText.Load();
        using var stages = new Stages();
        to.WriteLine("| stage, MB/s on one text of | 1 KB | 10 KB | 100 KB | 1 MB | 10 MB | 100 MB |");
        to.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, run) in Stages.All)
        {
            to.Write($"| {name} |");
            var warm = text.OfLength(5000);
            for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < 300; )
                GC.KeepAlive(run(stages, warm, Encoding.UTF8.GetBytes(warm)));
            for (var bytes = 1000; bytes <= 100_000_000; bytes *= 10)
            {
                // Arabic news takes 1.8 bytes a UTF-16 unit.
                var one = text.OfLength((int)(bytes / 1.8));
                var utf8 = Encoding.UTF8.GetBytes(one);
                var rate = utf8.Length / 1e6 / Seconds(stages, one, utf8, run);
                to.Write(string.Create(CultureInfo.InvariantCulture, $" {rate:N0} |"));
            }
            to.WriteLine();
        }
    }

    // The best of three rounds of at least 50 ms each, in processor time.
    private static double Seconds(Stages stages, string text, byte[] utf8, Func<Stages, string, byte[], int> run)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var count = 0;
            do
            {
                GC.KeepAlive(run(stages, text, utf8));
                count++;
            } while (clock.ElapsedMilliseconds < 50);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds / count);
        }
        return best;
    }
}
