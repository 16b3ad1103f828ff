using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Arabic.Tests.Tokenizing;

public sealed class SentenceTests
{
    public static TheoryData<string> Texts => [.. DataFile.Rows("Tokenizing/Data/sentences.tsv").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_parted_where_its_sentences_end(string marked)
    {
        var text = ArabicText.Parse(marked.Replace("‖", "", StringComparison.Ordinal));
        var expected = marked.Split('‖').Select(s => s.Trim());
        Shown(text).ShouldBe(expected);
    }

    [Fact]
    public void Sentences_are_ordered_apart_and_leave_out_only_line_breaks() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var text = ArabicText.Parse(raw);
                    var at = 0;
                    foreach (var sentence in text.Sentences)
                    {
                        sentence.FirstToken.ShouldBeGreaterThanOrEqualTo(at);
                        sentence.EndToken.ShouldBeGreaterThan(sentence.FirstToken);
                        for (; at < sentence.FirstToken; at++)
                            text.Tokens[at].Kind.ShouldBe(TokenKind.LineBreak);
                        at = sentence.EndToken;
                    }
                    for (; at < text.Tokens.Length; at++)
                        text.Tokens[at].Kind.ShouldBe(TokenKind.LineBreak);
                }
            )
            .Check(SomeText.ManyCases);

    private static IEnumerable<string> Shown(ArabicText text)
    {
        foreach (var sentence in text.Sentences.ToArray())
            yield return text.Raw[text.Tokens[sentence.FirstToken].Start..text.Tokens[sentence.EndToken - 1].End];
    }
}
