using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Names;

namespace Marsad.Arabic.Tests.Names;

public sealed class NameTests
{
    public static TheoryData<string[]> Meeting =>
        [.. DataFile.Rows("Names/Data/meeting.tsv").Select(row => new TheoryDataRow<string[]>(row))];

    public static TheoryData<string, string> Parting =>
        [.. DataFile.Rows("Names/Data/parting.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    public static TheoryData<string, string> English =>
        [.. DataFile.Rows("Names/Data/english.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Meeting))]
    public void Spellings_of_one_name_have_one_key(string[] spellings)
    {
        ArgumentNullException.ThrowIfNull(spellings);
        var keys = spellings.ToLookup(NameKey.Of, StringComparer.Ordinal);
        keys.Count.ShouldBe(1, string.Join("; ", keys.Select(key => $"{key.Key}: {string.Join(" = ", key)}")));
    }

    [Theory]
    [MemberData(nameof(Parting))]
    public void Two_names_have_two_keys(string one, string other) =>
        (NameKey.Of(one) == NameKey.Of(other)).ShouldBeFalse(NameKey.Of(one));

    [Theory]
    [MemberData(nameof(English))]
    public void An_Arabic_name_is_spelt_as_English_news_spells_it(string arabic, string english) =>
        Transliterator.ToEnglish(arabic).ShouldBe(english);

    [Fact]
    public void Most_spellings_lead_back_to_the_key_of_the_name_they_were_made_from()
    {
        var names = DataFile.Rows("Names/Data/english.tsv").Select(row => row[0]).ToList();
        names
            .Count(name => NameKey.Of(Transliterator.ToEnglish(name)) == NameKey.Of(name))
            .ShouldBeGreaterThan(names.Count * 8 / 10);
    }

    [Fact]
    public void Any_text_has_a_key_of_plain_letters_and_a_spelling() =>
        Prop.ForAll(
                SomeText.Any,
                text =>
                {
                    NameKey.Of(text).All(char.IsAsciiLetterLower).ShouldBeTrue();
                    Transliterator.ToEnglish(text).ShouldNotBeNull();
                }
            )
            .Check(SomeText.ManyCases);

    [Theory]
    [InlineData("م")]
    [InlineData("ا")]
    [InlineData("م ")]
    [InlineData("ah")]
    [InlineData("-")]
    [InlineData("عبدال")]
    public void A_megabyte_has_a_key_too(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));
        NameKey.Of(text).ShouldNotBeNull();
        Transliterator.ToEnglish(text).ShouldNotBeNull();
    }
}
