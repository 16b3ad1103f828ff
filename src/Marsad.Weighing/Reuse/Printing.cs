using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Reuse;

/// <summary>A text as one report prints it: where its words stand, which are quoted or names, whom it names as its source.</summary>
internal sealed class Printing
{
    private Printing(ReportHead head)
    {
        Head = head;
        Published = DaySpan.Parse(head.Published?.Value);
        Day = Published?.First.DayNumber ?? int.MaxValue;
    }

    /// <summary>The report.</summary>
    public ReportHead Head { get; }

    /// <summary>When it was published; null when it is not known.</summary>
    public DaySpan? Published { get; }

    /// <summary>The number of its day; the greatest number when it is not known.</summary>
    public int Day { get; }

    /// <summary>What tells its outlet from others; of an unknown one, the report.</summary>
    public string Outlet { get; private init; } = null!;

    /// <summary>What tells the media that the text names, in order; without its own outlet.</summary>
    public string[] Sources { get; private init; } = [];

    /// <summary>First code point of each word in the body.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>One past the last code point of each word.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>What each word is.</summary>
    public Word[] Words { get; private set; } = [];

    /// <summary>What a translation of it keeps.</summary>
    public MarkedText Marks { get; private set; } = null!;

    /// <summary>Earlier days first, and of one day the smaller id: an order of the reports themselves, not of their arrival.</summary>
    public static Comparer<Printing> Order { get; } =
        Comparer<Printing>.Create(
            (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : string.CompareOrdinal(a.Head.Id, b.Head.Id)
        );

    /// <summary>Reduces a reading; <paramref name="tokens"/> are those of its words.</summary>
    public static Printing Of(ReportReading reading, ArabicText body, List<int> tokens, bool[] idle, World world)
    {
        var printing = new Printing(reading.Report)
        {
            Outlet = reading.Report.Outlet is { } outlet
                ? Medium(outlet.Name, outlet.Id, world)
                : "report:" + reading.Report.Id,
            Sources = SourcesOf(reading, world),
            Starts = new int[tokens.Count],
            Ends = new int[tokens.Count],
            Words = new Word[tokens.Count],
        };
        printing.Place(body, tokens);
        printing.Marks = MarkReader.Of(reading, body, world);
        var quoted = new bool[body.Tokens.Length];
        foreach (var (start, end) in Quotations.Of(body))
            quoted.AsSpan(start, end - start).Fill(true);
        for (var i = 0; i < tokens.Count; i++)
            printing.Words[i] = (quoted[tokens[i]] ? Word.Quoted : 0) | (idle[i] ? Word.Common : 0);
        foreach (var (start, end) in Names(reading))
        {
            for (var i = printing.WordAt(start); i < tokens.Count && printing.Starts[i] < end; i++)
                printing.Words[i] |= Word.Common;
        }
        return printing;
    }

    /// <summary>The first word that ends after a code point.</summary>
    public int WordAt(int codePoint)
    {
        var at = Array.BinarySearch(Ends, codePoint);
        return at < 0 ? ~at : at + 1;
    }

    /// <summary>Share of its words that stand in stretches of it, 0 to 1.</summary>
    /// <param name="stretches">First code point and one past the last of each; they do not overlap.</param>
    public double ShareOf(IEnumerable<(int Start, int End)> stretches) =>
        (double)stretches.Sum(s => WordAt(s.End) - WordAt(s.Start)) / Math.Max(1, Words.Length);

    /// <summary>Keeps one array where two printings have the same.</summary>
    public void Share(Printing other)
    {
        if (Starts.AsSpan().SequenceEqual(other.Starts) && Ends.AsSpan().SequenceEqual(other.Ends))
            (Starts, Ends) = (other.Starts, other.Ends);
        if (Words.AsSpan().SequenceEqual(other.Words))
            Words = other.Words;
    }

    /// <summary>Whether the text names an outlet as a source.</summary>
    public bool Cites(Printing other) => Sources.Contains(other.Outlet, StringComparer.Ordinal);

    // Tokens stand in UTF-16 units, spans of records in code points.
    private void Place(ArabicText body, List<int> tokens)
    {
        int unit = 0,
            pairs = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = body.Tokens[tokens[i]];
            Starts[i] = Count(token.Start);
            Ends[i] = Count(token.End);
        }

        int Count(int until)
        {
            for (; unit < until; unit++)
            {
                if (unit > 0 && char.IsSurrogatePair(body.Raw[unit - 1], body.Raw[unit]))
                    pairs++;
            }
            return until - pairs;
        }
    }

    private static IEnumerable<(int Start, int End)> Names(ReportReading reading) =>
        reading
            .Actors.Select(a => (a.Start, a.End))
            .Concat(reading.Places.Select(p => (p.Start, p.End)))
            .Concat(reading.Times.Select(t => (t.Start, t.End)));

    private static string[] SourcesOf(ReportReading reading, World world)
    {
        var own = reading.Report.Outlet is { } outlet ? Medium(outlet.Name, outlet.Id, world) : null;
        return
        [
            .. reading
                .Claims.SelectMany(c => c.Chain)
                .Where(l => l.Kind == "media" && l.Name != "outlet")
                .Select(l => Medium(l.Name, l.Id, world))
                .Concat(reading.Actors.Where(a => a.Kind == "media").Select(a => Medium(a.Name, a.Id, world)))
                .Where(key => key != own)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Medium(string name, string? id, World world) =>
        id ?? world.Outlets.IdOf(name) ?? name.Trim().ToUpperInvariant();
}
