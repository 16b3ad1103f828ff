using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Marsad.Bench;

/// <summary>
/// The texts that are measured: the articles of <c>shared/corpus/*.jsonl.gz</c> beside the repository (or in the folder
/// that MARSAD_CORPUS names) when they are there, else generated ones of about the same make-up.
/// </summary>
internal sealed class BenchText
{
    private const int Enough = 12 << 20;

    private BenchText(string source, IReadOnlyList<string> texts)
    {
        Source = source;
        Texts = [.. texts];
        Bytes = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Megabytes = Bytes.Sum(b => (double)b.Length) / 1e6;
    }

    public string Source { get; }

    public string[] Texts { get; }

    public byte[][] Bytes { get; }

    /// <summary>The size of all texts in UTF-8, in millions of bytes.</summary>
    public double Megabytes { get; }

    public static BenchText Load()
    {
        var folder =
            Environment.GetEnvironmentVariable("MARSAD_CORPUS")
            ?? Path.Combine(RepositoryFolder.Root, "..", "shared", "corpus");
        if (!Directory.Exists(folder))
            return new BenchText("generated text", Generated());
        var texts = Directory.EnumerateFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(Articles);
        return new BenchText("corpus of news articles", [.. texts]);
    }

    /// <summary>One text of at least so many UTF-16 units, of the texts one after the other.</summary>
    public string OfLength(int units)
    {
        var text = new StringBuilder(units);
        for (var i = 0; text.Length < units; i++)
            text.Append(Texts[i % Texts.Length]).Append('\n');
        return text.ToString(0, units);
    }

    private static IEnumerable<string> Articles(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(plain, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("text").GetString() ?? "";
        }
    }

    private static List<string> Generated()
    {
        string[] words =
        [
            .. (
                "أعلن الجيش وقف إطلاق النار في المدينة اليوم السبت وقال وزير الخارجية إن الاتفاق يشمل المناطق التي تسيطر عليها "
                + "القوات وأضاف أن لجنة المراقبة ستبدأ عملها خلال 48 ساعة، وأنّ 1,200 مدنيّاً غادروا. «لن ننسحب» بيانهم ومدينتهم "
                + "للحكومة وبالتزامن رؤسائهم مسؤولون مستشفى هجوماً 2016 BBC"
            ).Split(' '),
        ];
        // A fixed linear congruential generator (Numerical Recipes): the same text on every machine.
        var state = 1u;
        var texts = new List<string>();
        for (var written = 0; written < Enough; written += texts[^1].Length * 2)
        {
            var text = new StringBuilder();
            for (var word = 0; word < 250; word++)
            {
                state = (state * 1664525u) + 1013904223u;
                text.Append(words[(int)((state >> 8) % (uint)words.Length)]);
                text.Append(word % 20 == 19 ? ".\n" : " ");
            }
            texts.Add(text.ToString());
        }
        return texts;
    }
}
