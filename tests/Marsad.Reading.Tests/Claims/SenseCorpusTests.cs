namespace Marsad.Reading.Tests.Claims;

/// <summary>Every line of <c>senses.tsv</c>: the sense of a word is chosen by the words around it.</summary>
public sealed class SenseCorpusTests
{
    private const string File = "senses.tsv";
    private const string Nothing = "-";

    private static readonly List<(int Line, string Type, string Text)> Lines =
    [
        .. System
            .IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, CorpusFiles.Folder, File))
            .Select(static (line, i) => (Line: i + 1, Cells: line.Split('\t')))
            .Where(static l => l.Cells is [not [] and not ['#', ..], _])
            .Select(static l => (l.Line, l.Cells[0], l.Cells[1])),
    ];

    public static TheoryData<int, string, string> Events() =>
        [.. Lines.Where(static l => l.Type != Nothing).Select(static l => (l.Line, l.Type, l.Text))];

    public static TheoryData<int, string> Innocent() =>
        [.. Lines.Where(static l => l.Type == Nothing).Select(static l => (l.Line, l.Text))];

    [Theory]
    [MemberData(nameof(Events))]
    public void A_sentence_tells_an_event_of_this_type(int line, string type, string text) =>
        TypesIn(line, text).ShouldContain(found => found == type, $"{File}:{line}");

    [Theory]
    [MemberData(nameof(Innocent))]
    public void The_same_words_in_an_everyday_meaning_tell_no_event(int line, string text) =>
        TypesIn(line, text).ShouldAllBe(static type => type == "STATEMENT", $"{File}:{line}");

    [Fact]
    public void Every_type_is_told_in_several_ways_and_no_sentence_stands_twice()
    {
        foreach (var type in Lines.GroupBy(static l => l.Type, StringComparer.Ordinal))
            type.Count().ShouldBeGreaterThan(3, type.Key);
        Lines.Select(static l => l.Text).ShouldBeUnique(StringComparer.Ordinal);
    }

    private static List<string> TypesIn(int line, string text)
    {
        var reading = new CorpusText(File, line, "senses", [text, "> none"]).Read();
        return [.. reading.ShouldNotBeNull($"{File}:{line}").Claims.Select(static c => c.Type)];
    }
}
