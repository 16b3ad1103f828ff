using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Arabic.Tests.Tokenizing;

public sealed class QuotationTests
{
    public static TheoryData<string> Texts =>
        [.. DataFile.Rows("Tokenizing/Data/quotations.tsv").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_stands_in_marks_is_quoted(string marked)
    {
        var raw = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        Shown(ArabicText.Parse(raw)).ShouldBe(marked);
    }

    [Fact]
    public void Quotations_are_ordered_and_apart_whatever_the_marks() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var text = ArabicText.Parse(raw);
                    var at = 0;
                    foreach (var (start, end) in Quotations.Of(text))
                    {
                        start.ShouldBeGreaterThanOrEqualTo(at);
                        end.ShouldBeGreaterThan(start);
                        end.ShouldBeLessThanOrEqualTo(text.Tokens.Length);
                        at = end;
                    }
                }
            )
            .Check(SomeText.ManyCases);

    private static string Shown(ArabicText text)
    {
        var shown = new StringBuilder(text.Raw);
        foreach (var (start, end) in Quotations.Of(text).Reverse())
            shown.Insert(text.Tokens[end - 1].End, '⟧').Insert(text.Tokens[start].Start, '⟦');
        return shown.ToString();
    }
}
