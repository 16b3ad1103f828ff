using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Tests.Tokenizing;

public sealed class TokenTests
{
    public static TheoryData<string, string> Texts =>
        [
            .. DataFile
                .Rows("Tokenizing/Data/tokens.tsv")
                .Select(row => new TheoryDataRow<string, string>(row[0], row[1])),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_parted_into_the_tokens_a_reader_sees(string raw, string tokens) =>
        string.Join(' ', Shown(ArabicText.Parse(raw))).ShouldBe(tokens);

    [Fact]
    public void Raw_ranges_are_ordered_apart_and_inside_and_hold_every_letter() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var text = ArabicText.Parse(raw);
                    var at = 0;
                    foreach (var token in text.Tokens)
                    {
                        token.Start.ShouldBeGreaterThanOrEqualTo(at);
                        token.End.ShouldBeGreaterThan(token.Start);
                        Folder.Search.Fold(raw[at..token.Start]).Any(char.IsLetterOrDigit).ShouldBeFalse();
                        at = token.End;
                    }
                    at.ShouldBeLessThanOrEqualTo(raw.Length);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void The_folded_letters_of_a_token_are_its_raw_letters_folded() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var text = ArabicText.Parse(raw);
                    for (var t = 0; t < text.Tokens.Length; t++)
                        Arabic
                            .Folding.Folder.Search.Fold(text.RawOf(t).ToString())
                            .ShouldBe(text.FoldedOf(t).ToString());
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_buffer_that_is_used_again_reads_what_a_new_one_reads()
    {
        using var buffer = new TokenBuffer();
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    buffer.Read(raw);
                    var text = ArabicText.Parse(raw);
                    buffer.Tokens.SequenceEqual(text.Tokens).ShouldBeTrue();
                    buffer.Sentences.SequenceEqual(text.Sentences).ShouldBeTrue();
                }
            )
            .Check(SomeText.ManyCases);
    }

    [Theory]
    [InlineData("ا")]
    [InlineData("\u064E")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    [InlineData("a.")]
    [InlineData("http://)")]
    [InlineData("«")]
    [InlineData("\u202E")]
    [InlineData("1,")]
    public void Megabytes_without_a_space_are_read_like_anything_else(string piece)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, (2 << 20) / piece.Length));
        ArabicText.Parse(raw).Raw.ShouldBeSameAs(raw);
    }

    private static IEnumerable<string> Shown(ArabicText text)
    {
        for (var t = 0; t < text.Tokens.Length; t++)
            yield return $"{text.Tokens[t].Kind.ToString()[0]}:{text.RawOf(t)}";
    }
}
