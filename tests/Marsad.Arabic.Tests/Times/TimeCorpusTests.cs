using System.Globalization;
using Marsad.Arabic.Times;

namespace Marsad.Arabic.Tests.Times;

public sealed class TimeCorpusTests
{
    [Fact]
    public void Every_line_of_the_corpus_gives_its_times_and_no_other()
    {
        var wrong = new List<string>();
        var lines = 0;
        foreach (var line in Lines())
        {
            lines++;
            var found = Picture(line.Text, line.Anchor);
            if (found != line.Expected)
                wrong.Add($"{line.Text}\n    expected {line.Expected}\n    found    {found}");
        }
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
        lines.ShouldBeGreaterThan(250);
    }

    [Fact]
    public void Marks_of_vocalisation_and_tatweel_change_no_value()
    {
        foreach (var line in Lines())
        {
            var marked = string.Concat(line.Text.Select(c => c is >= 'ء' and <= 'ي' ? $"{c}\u0652" : $"{c}"));
            Values(marked, line.Anchor).ShouldBe(Values(line.Text, line.Anchor), line.Text);
        }
    }

    [Fact]
    public void Either_digit_set_gives_the_same_values()
    {
        foreach (var line in Lines())
        {
            var eastern = string.Concat(line.Text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '٠') : c));
            Values(eastern, line.Anchor).ShouldBe(Values(line.Text, line.Anchor), line.Text);
        }
    }

    private static string Values(string text, Anchor? anchor) =>
        string.Join(';', TimeExpressions.Find(ArabicText.Parse(text), anchor).Select(t => t.Value ?? "?"));

    private static string Picture(string text, Anchor? anchor)
    {
        var parsed = ArabicText.Parse(text);
        var found = TimeExpressions.Find(parsed, anchor);
        return found.Count == 0
            ? "-"
            : string.Join(';', found.Select(t => $"{parsed.Raw[t.Start..t.End]}={t.Value ?? "?"}"));
    }

    private static IEnumerable<(string Text, string Expected, Anchor? Anchor)> Lines() =>
        DataFile.Rows("Times/Data/times.tsv").Skip(1).Select(cells => (cells[1], cells[2], Anchored(cells[0])));

    /// <summary>A day, a month, a year, a hint (<c>~day</c>), or none (<c>-</c>).</summary>
    private static Anchor? Anchored(string cell) =>
        cell switch
        {
            "-" => null,
            ['~', .. var hint] => new Anchor(null) { Hint = DateOnly.Parse(hint, CultureInfo.InvariantCulture) },
            { Length: 4 } => new Anchor(
                new DateOnly(int.Parse(cell, CultureInfo.InvariantCulture), 1, 1),
                AnchorPrecision.Year
            ),
            { Length: 7 } => new Anchor(
                DateOnly.Parse(cell + "-01", CultureInfo.InvariantCulture),
                AnchorPrecision.Month
            ),
            _ => new Anchor(DateOnly.Parse(cell, CultureInfo.InvariantCulture)),
        };
}
