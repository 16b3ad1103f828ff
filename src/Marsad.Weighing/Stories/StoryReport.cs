using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Stories;

/// <summary>A report reduced to what tells its story from others: whom and what it names, the words it begins with, its day.</summary>
internal sealed class StoryReport
{
    /// <summary>News says first what it is about.</summary>
    private const int Words = 45;

    /// <summary>Of names the first: a list of fifty places tells no more than its beginning.</summary>
    private const int Names = 12;

    private const int TitleLength = 80;

    private StoryReport(ReportHead head) => Head = head;

    public ReportHead Head { get; }

    /// <summary>Its headline, or how it begins.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The day it bears, else the latest single day it tells of; null when there is neither.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>What it has in common with others of its story, without repetition.</summary>
    public IReadOnlyList<Trait> Traits { get; private init; } = [];

    /// <summary>Names of places, in order, without repetition.</summary>
    public IReadOnlyList<string> Places { get; private init; } = [];

    /// <summary>Names of actors but media, in order, without repetition.</summary>
    public IReadOnlyList<string> Actors { get; private init; } = [];

    /// <summary>Earlier days first, then the smaller id; those without a day last.</summary>
    public static Comparer<StoryReport> Order { get; } =
        Comparer<StoryReport>.Create(
            (a, b) =>
                (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue) is var day and not 0
                    ? day
                    : string.CompareOrdinal(a.Head.Id, b.Head.Id)
        );

    public static StoryReport Of(ReportReading reading, World world)
    {
        var places = reading.Places.Take(Names).DistinctBy(p => p.Id ?? p.Name, StringComparer.Ordinal).ToList();
        var actors = reading
            .Actors.Where(a => a.Kind is not ("media" or "witness"))
            .Take(Names)
            .DistinctBy(a => a.Id ?? a.Name, StringComparer.Ordinal)
            .ToList();
        return new StoryReport(reading.Report)
        {
            Title = TitleOf(reading),
            Day = DayOf(reading),
            Places = [.. places.Select(p => p.Name)],
            Actors = [.. actors.Select(a => a.Name)],
            Traits =
            [
                .. places.Select(p => Trait.Of(TraitKind.Place, p.Id ?? p.Name)),
                .. actors.Select(a => Trait.Of(TraitKind.Actor, a.Id ?? a.Name)),
                .. WordsOf(reading, world),
            ],
        };
    }

    private static IEnumerable<Trait> WordsOf(ReportReading reading, World world)
    {
        var keys = new HashSet<int>();
        foreach (var part in new[] { reading.Report.Title ?? "", reading.Body })
        {
            const int Enough = 1000;
            var text = ArabicText.Parse(part.Length > Enough ? part[..Enough] : part);
            for (var i = 0; i < text.Tokens.Length && keys.Count < Words; i++)
            {
                if (text.Tokens[i].Kind is TokenKind.Word && LightStem.Hash(text.FoldedOf(i)) is var key and not 0)
                {
                    if (!world.Idle.Contains(key))
                        keys.Add(key);
                }
            }
        }
        return keys.Select(key => new Trait(TraitKind.Word, key));
    }

    private static string TitleOf(ReportReading reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Report.Title))
            return reading.Report.Title.Trim();
        var body = reading.Body.AsSpan().Trim();
        var line = body.IndexOf('\n') is var end and >= 0 ? body[..end] : body;
        return line.Length > TitleLength ? string.Concat(line[..TitleLength].TrimEnd(), "…") : line.ToString();
    }

    private static DateOnly? DayOf(ReportReading reading)
    {
        if (DaySpan.Parse(reading.Report.Published?.Value) is { Days: 1 } published)
            return published.First;
        return
            reading
                .Times.Select(t => DaySpan.Parse(t.Value))
                .Where(d => d is { Days: 1 })
                .Select(d => d!.Value.First)
                .DefaultIfEmpty(DateOnly.MinValue)
                .Max()
                is var latest
            && latest > DateOnly.MinValue
            ? latest
            : null;
    }
}
