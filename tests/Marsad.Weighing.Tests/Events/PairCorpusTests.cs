using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

/// <summary>Every line of <c>Data/pairs.tsv</c> is one case; the file says how a line is written.</summary>
public sealed class PairCorpusTests
{
    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");

    private static readonly Theatre Known = TheatreLoader
        .Load(Path.Combine(AppContext.BaseDirectory, "theatres"), Lexicon)
        .Theatre;

    private static readonly World World = World.Of(Known, IdleWords.Load(Lexicon));

    public static TheoryData<int, string> Lines =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", "Data", "pairs.tsv"))
                .Select((line, i) => (i + 1, line))
                .Where(l => l.line.Length > 0 && l.line[0] != '#'),
        ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Two_claims_are_to_each_other_what_the_line_says(int number, string line)
    {
        var parts = line.Split('\t');
        parts.Length.ShouldBe(3, $"line {number}");
        var weigher = new Weigher(World);
        foreach (var report in ClaimPair.Reports(Known, parts[1], parts[2]))
            weigher.Add(report);
        var events = weigher.Events();
        var joined = events.Any(e => e.Claims.Count == 2);
        var contradict = weigher
            .Contradictions()
            .Any(c =>
                c.Sides.Any(s => s.Claims.Contains("a", StringComparer.Ordinal))
                && c.Sides.Any(s => s.Claims.Contains("b", StringComparer.Ordinal))
            );
        var found =
            contradict ? "contradict"
            : joined ? "joined"
            : "apart";
        if (parts[0] == "notcontradict")
            contradict.ShouldBeFalse($"line {number}: {line}");
        else
            found.ShouldBe(parts[0], customMessage: $"line {number}: {line}");
    }
}
