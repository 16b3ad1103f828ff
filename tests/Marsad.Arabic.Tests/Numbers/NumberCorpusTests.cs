using System.Globalization;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Tests.Numbers;

public sealed class NumberCorpusTests
{
    [Fact]
    public void Every_line_of_the_corpus_gives_its_numbers_and_no_other()
    {
        var wrong = new List<string>();
        var lines = 0;
        foreach (var row in Rows())
        {
            lines++;
            var found = Picture(row[0]);
            if (found != row[1])
                wrong.Add($"{row[0]}\n    expected {row[1]}\n    found    {found}");
        }
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
        lines.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Marks_of_vocalisation_change_no_value()
    {
        foreach (var row in Rows())
        {
            var marked = string.Concat(row[0].Select(c => c is >= 'ء' and <= 'ي' ? $"{c}\u0652" : $"{c}"));
            Values(marked).ShouldBe(Values(row[0]), row[0]);
        }
    }

    [Fact]
    public void A_noun_that_the_caller_calls_dual_is_two()
    {
        var text = ArabicText.Parse("وصل زائران وكتابان");
        var found = NumberExpressions.Find(text, word => word is "زائران" or "زايران" or "كتابان");
        found.Select(n => text.Raw[n.Start..n.End]).ShouldBe(["زائران", "كتابان"]);
        found.ShouldAllBe(n => n.Kind == NumberKind.Dual && n.Value == 2);
    }

    private static IEnumerable<string[]> Rows() => DataFile.Rows("Numbers/Data/numbers.tsv").Skip(1);

    private static string Values(string text) =>
        string.Join(';', NumberExpressions.Find(ArabicText.Parse(text)).Select(n => $"{n.Min}-{n.Max} {n.Kind}"));

    private static string Picture(string raw)
    {
        var text = ArabicText.Parse(raw);
        var found = NumberExpressions.Find(text);
        return found.Count == 0 ? "-" : string.Join(';', found.Select(n => $"{raw[n.Start..n.End]}={Picture(n)}"));
    }

    /// <summary><c>~</c> approximate, <c>#</c> identifier, <c>@</c> calendar, <c>[min,max]</c> with open ends empty.</summary>
    private static string Picture(NumberExpression number)
    {
        var sign = number.Kind switch
        {
            NumberKind.Identifier => "#",
            NumberKind.Calendar => "@",
            _ => number.IsApproximate ? "~" : "",
        };
        var value = number.Value is { } one ? Plain(one) : $"[{Plain(number.Min)},{Plain(number.Max)}]";
        return sign + value + (number.Kind == NumberKind.Ordinal ? Suffix((int)number.Min!.Value) : "");
    }

    private static string Plain(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Suffix(int rank) =>
        (rank / 10 == 1 ? 0 : rank % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
}
