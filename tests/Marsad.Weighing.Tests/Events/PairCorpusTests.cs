using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

/// <summary>Every line of <c>Data/pairs.tsv</c> and <c>Data/retellings.tsv</c> is one case; the files say how a line is written.</summary>
public sealed class PairCorpusTests
{
    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");

    private static readonly Theatre Known = TheatreLoader
        .Load(Path.Combine(AppContext.BaseDirectory, "theatres"), Lexicon)
        .Theatre;

    private static readonly World World = World.Of(Known, IdleWords.Load(Lexicon), StatementWords.Load(Lexicon));

    public static TheoryData<int, string> Pairs => Lines("pairs.tsv");

    public static TheoryData<int, string> Retellings => Lines("retellings.tsv");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_claims_are_to_each_other_what_the_line_says(int number, string line) =>
        AreWhatIsSaid(number, line.Split('\t'));

    [Theory]
    [MemberData(nameof(Retellings))]
    public void What_several_outlets_tell_is_found_to_be_what_the_line_says(int number, string line)
    {
        const string Open = "open\t";
        if (line.StartsWith(Open, StringComparison.Ordinal))
            Should.Throw<ShouldAssertException>(
                () => AreWhatIsSaid(number, line[Open.Length..].Split('\t')),
                $"line {number} is found now: it is no longer open"
            );
        else
            AreWhatIsSaid(number, line.Split('\t'));
    }

    private static void AreWhatIsSaid(int number, string[] parts)
    {
        parts.Length.ShouldBe(3, $"line {number}");
        var weigher = new Weigher(World);
        foreach (var report in ClaimPair.Reports(Known, parts[1], parts[2]))
            weigher.Add(report);
        var joined = weigher.Events().Any(e => e.Claims.Count == 2);
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
        var line = string.Join('\t', parts);
        if (parts[0] == "notcontradict")
            contradict.ShouldBeFalse($"line {number}: {line}");
        else
            found.ShouldBe(parts[0], customMessage: $"line {number}: {line}");
    }

    private static TheoryData<int, string> Lines(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", "Data", file))
                .Select((line, i) => (i + 1, line))
                .Where(l => l.line.Length > 0 && l.line[0] != '#'),
        ];
}
