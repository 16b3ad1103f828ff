using Marsad.Weighing.Statements;

namespace Marsad.Weighing.Tests.Statements;

/// <summary>Every line of <c>Data/alike.tsv</c> and <c>Data/force.tsv</c> is one case; the files say how a line is written.</summary>
public sealed class WordingCorpusTests
{
    public static TheoryData<string, string, string> Alike => Lines("alike.tsv");

    public static TheoryData<string, string, string> Force => Lines("force.tsv");

    [Theory]
    [MemberData(nameof(Alike))]
    public void Two_wordings_are_one_provision_or_two(string expected, string one, string other)
    {
        // A provision that both tell in the same words makes them tellings of one statement.
        const string Common = "وأعلن البلدان إنشاء صندوق لتعويض الصيادين المتضررين من العواصف";
        var statement = Aligned([one, Common], [other, Common]);
        statement.Provisions.Count.ShouldBe(expected == "one" ? 2 : 3, $"{one} / {other}");
    }

    [Theory]
    [MemberData(nameof(Force))]
    public void Wordings_differ_in_force_as_the_line_says(string expected, string one, string other)
    {
        foreach (var statement in (AlignedStatement[])[Aligned([one], [other]), Aligned([other], [one])])
        {
            var kinds = statement
                .Provisions.ShouldHaveSingleItem($"{one} / {other}")
                .Differences.Select(d => WeighingJson.NameOf(d.Kind));
            string.Join(' ', kinds.DefaultIfEmpty("none")).ShouldBe(expected, $"{one} / {other}");
        }
    }

    private static AlignedStatement Aligned(string[] one, string[] other) =>
        SomeStatement
            .Weighed(
                SomeStatement.By("Al-Fajr", "2023-03-08", SomeStatement.Both, one),
                SomeStatement.By("Al-Masa", "2023-03-08", SomeStatement.Both, other)
            )
            .Statements()
            .ShouldHaveSingleItem();

    private static TheoryData<string, string, string> Lines(string file)
    {
        var lines = new TheoryData<string, string, string>();
        foreach (
            var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", file))
                .Where(l => l.Length > 0 && l[0] != '#')
        )
        {
            var parts = line.Split('\t');
            lines.Add(parts[0], parts[1], parts[2]);
        }
        return lines;
    }
}
