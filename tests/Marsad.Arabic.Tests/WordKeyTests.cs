using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Arabic.Tests;

public sealed class WordKeyTests
{
    [Fact]
    public void Keys_are_equal_exactly_when_words_are() =>
        Prop.ForAll(
                SomeText.Word,
                SomeText.Word,
                (one, other) =>
                {
                    if (WordKey.Of(one) is { IsSome: true } key)
                        (key == WordKey.Of(other)).ShouldBe(one == other);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_key_tells_how_long_its_word_is_and_what_it_begins_with() =>
        Prop.ForAll(
                SomeText.Word,
                word =>
                {
                    if (WordKey.Of(word) is not { IsSome: true } key)
                        return;
                    key.Length.ShouldBe(word.Length);
                    key.BeginsWith('و').ShouldBe(word.StartsWith('و'));
                    key.BeginsWith('ا', 'ل').ShouldBe(word.StartsWith("ال", StringComparison.Ordinal));
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Letters_come_off_a_key_as_they_come_off_the_word() =>
        Prop.ForAll(
                SomeText.Word,
                word =>
                {
                    if (WordKey.Of(word) is not { IsSome: true } key)
                        return;
                    for (var letters = 0; letters <= word.Length; letters++)
                        key.From(letters).ShouldBe(WordKey.Of(word.AsSpan(letters)));
                    key.From(1).After(word[0]).ShouldBe(key);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void The_first_letters_of_a_key_are_those_of_the_word() =>
        Prop.ForAll(
                SomeText.Word,
                word =>
                {
                    if (WordKey.Of(word) is not { IsSome: true } key)
                        return;
                    for (var letters = 0; letters <= word.Length; letters++)
                        key.Upto(letters).ShouldBe(WordKey.Of(word.AsSpan(0, letters)));
                }
            )
            .Check(SomeText.ManyCases);

    [Theory]
    [InlineData("")]
    [InlineData("2016")]
    [InlineData("bbc")]
    [InlineData("و2016")]
    [InlineData("واستراتيجيتهم")]
    public void Some_words_have_none(string word) => WordKey.Of(word).IsSome.ShouldBeFalse();
}
