using System.Globalization;
using System.Text;
using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;
using Marsad.Reading;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Bench;

/// <summary>
/// From the text of a report to its claims, as a whole and stage by stage, beside the floor: processor time on one core,
/// the least of several passes over texts taken evenly from all. MB are millions of bytes of the texts in UTF-8.
/// </summary>
internal static class ReadingTable
{
    private const int Texts = 1000;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    public static void Print(TextWriter to)
    {
        var all = BenchText.Load();
        var step = Math.Max(1, all.Texts.Length / Texts);
        var raw = all.Texts.Where((_, i) => i % step == 0).ToArray();
        var bytes = Array.ConvertAll(raw, Encoding.UTF8.GetBytes);
        var megabytes = bytes.Sum(b => b.Length / 1e6);

        var folder = Path.Combine(RepositoryFolder.Root, "lexicon");
        var theatres = Path.Combine(RepositoryFolder.Root, "theatres");
        var lexicon = CompiledLexicon.Load(folder);
        var theatre = TheatreLoader.Load(theatres, folder).Theatre;
        var finder = new MentionFinder(theatre);
        var reader = LexicalReader.Load(folder, theatres, []);
        var floor = new Floor();
        var anchor = new Anchor(BenchReport.Day);

        var reports = Array.ConvertAll(raw, one => BenchReport.Of(one));
        var parsed = Array.ConvertAll(raw, ArabicText.Parse);
        var mentions = Array.ConvertAll(parsed, text => finder.Find(text, BenchReport.Day));
        var times = Array.ConvertAll(parsed, text => TimeExpressions.Find(text, anchor));
        var numbers = Array.ConvertAll(parsed, text => NumberExpressions.Find(text));
        var surveys = Array.ConvertAll(reports, reader.Survey);
        var claims = Enumerable.Range(0, raw.Length).Select(ClaimsOf).ToArray();
        var readings = Array.ConvertAll(reports, reader.Read);

        var load = Seconds(() => LexicalReader.Load(folder, theatres, []).Version.Length);
        var rows = new (string Name, Func<int, int> Run)[]
        {
            ("floor: decode UTF-8, fold each character once", i => floor.Run(bytes[i])),
            ("text → claims (the whole reader)", i => reader.Read(reports[i]).Claims.Count),
            ("· ArabicText.Parse", i => ArabicText.Parse(raw[i]).Tokens.Length),
            ("· ArabicText.Parse, spellings numbered", i => ArabicText.Parse(raw[i]).Spellings.Length),
            ("· mentions: who and where", i => finder.Find(parsed[i], BenchReport.Day).Count),
            ("· times", i => TimeExpressions.Find(parsed[i], anchor).Count),
            ("· numbers", i => NumberExpressions.Find(parsed[i]).Count),
            ("· words settled (analysis)", Settled),
            ("· words settled, claims", i => ClaimsOf(i).Count),
            ("· the record built of them", i => surveys[i].With(claims[i]).Claims.Count),
            ("claims → JSON", i => ReadingJson.WriteUtf8(readings[i]).Length),
        };
        to.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{all.Source}: {raw.Length:N0} texts, {megabytes:F1} MB, {readings.Sum(r => r.Claims.Count):N0} claims; lexicon and theatres loaded in {load * 1000:N0} ms"
            )
        );
        to.WriteLine();
        to.WriteLine("| stage | MB/s | time in floors | allocated KB/KB |");
        to.WriteLine("|---|---:|---:|---:|");
        double least = 0;
        foreach (var (name, run) in rows)
        {
            var pass = () => Enumerable.Range(0, raw.Length).Sum(run);
            var seconds = Seconds(pass);
            least = least == 0 ? seconds : least;
            to.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {megabytes / seconds:N1} | {seconds / least:N1} | {Allocated(pass) / megabytes / 1e6:N1} |"
                )
            );
        }

        int Settled(int i)
        {
            using var analysis = Analysis.Of(parsed[i], lexicon, mentions[i], times[i]);
            return analysis.Words.Length;
        }

        IReadOnlyList<ClaimDraft> ClaimsOf(int i)
        {
            using var analysis = Analysis.Of(parsed[i], lexicon, mentions[i], times[i]);
            return ClaimFinder.Find(analysis, times[i], numbers[i], theatre, null, reports[i]);
        }
    }

    private static double Seconds(Func<int> pass)
    {
        // By processor time: on a busy machine seconds of the clock would not make the code warm.
        for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < Warm; )
            pass();
        var (least, passes) = (double.MaxValue, 0);
        for (
            var start = Environment.CpuUsage.TotalTime;
            Environment.CpuUsage.TotalTime - start < Measured || passes < 3;
            passes++
        )
        {
            var before = Environment.CpuUsage.TotalTime;
            pass();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return least;
    }

    private static double Allocated(Func<int> pass)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
