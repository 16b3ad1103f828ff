using Marsad.Arabic;
using Marsad.Reading.Models.Checking;

namespace Marsad.Reading.Models.Tests;

/// <summary>Words are found letter by letter, and where they stand is told of the raw text.</summary>
public sealed class VerbatimTests
{
    [Theory]
    [InlineData("دخلت القافلة المدينة", "دخلت القافلة", "دخلت القافلة", "as it is")]
    [InlineData("دَخَلَتِ القافلةُ المدينة", "دخلت القافلة", "دَخَلَتِ القافلةُ", "vowel marks of the report")]
    [InlineData("دخلت القافلة المدينة", "دَخَلَت القافلةُ", "دخلت القافلة", "vowel marks of the model")]
    [InlineData("دخلـــت القافلة المدينة", "دخلت القافلة", "دخلـــت القافلة", "tatweel")]
    [InlineData("دخلت\n  القافلة المدينة", "دخلت القافلة", "دخلت\n  القافلة", "white space")]
    [InlineData("دخلت\u200f القافلة المدينة", "دخلت القافلة", "دخلت\u200f القافلة", "invisible controls")]
    [InlineData("ودخلت القافلة", "دخلت القافلة", "دخلت القافلة", "a conjunction left out")]
    [InlineData("في بالقافلة كلها", "القافلة كلها", "القافلة كلها", "a preposition left out")]
    [InlineData("مع وللقافلة حراس", "قافلة حراس", "قافلة حراس", "preposition and article left out")]
    [InlineData("«دخلت القافلة»، قال", "«دخلت القافلة»،", "دخلت القافلة", "marks around")]
    [InlineData("خبر 😀 دخلت القافلة", "دخلت القافلة", "دخلت القافلة", "after a surrogate pair")]
    [InlineData("the convoy entered", "convoy entered", "convoy entered", "another script")]
    [InlineData("أطراف المدينة", "اطراف المدينة", null, "another letter")]
    [InlineData("المدينة القديمة", "المدينه القديمة", null, "another letter at the end")]
    [InlineData("مقتل رجل", "قتل رجل", null, "the end of a word")]
    [InlineData("قتلوا رجلين", "قتلوا رجل", null, "the beginning of a word")]
    [InlineData("1,200 نازح", "200 نازح", null, "the end of a number")]
    [InlineData("دخلت قافلة المدينة", "دخلت المدينة", null, "a word left out")]
    [InlineData("دخلت قافلة", "دخلت … قافلة", null, "an ellipsis")]
    [InlineData("دخلت قافلة", " \u200f ", null, "nothing")]
    public void Words_are_found_if_every_letter_is_there(string body, string words, string? expected, string why)
    {
        var found = new WordFinder(ArabicText.Parse(body)).All(words).ToList();
        if (expected is null)
            found.ShouldBeEmpty(why);
        else
            body[found.ShouldHaveSingleItem(why).Start..found[0].End].ShouldBe(expected, why);
    }

    [Fact]
    public void Every_place_where_they_stand_is_found()
    {
        var text = ArabicText.Parse("قصفت البلدة ثم قصفت البلدة وقصفت البلدة");
        new WordFinder(text).All("قصفت البلدة").Select(f => f.FirstToken).ShouldBe([0, 3, 5]);
    }

    [Fact]
    public void Offsets_in_a_reading_count_code_points()
    {
        var body = "😀😀 دَخَلَتِ القافلةُ المدينة";
        var claim = Some.Check(
                Some.Report(body),
                Some.Strike with
                {
                    Quote = "دخلت القافلة المدينة",
                    Chain = [],
                    Type = "AID",
                    Subtype = null,
                    Actor = null,
                    Place = null,
                    Date = null,
                    Killed = null,
                    Injured = null,
                }
            )
            .Claims.ShouldHaveSingleItem();
        claim.Quote.ShouldBe("دَخَلَتِ القافلةُ المدينة");
        (claim.Start, claim.End).ShouldBe((3, 3 + claim.Quote.Length));
    }
}
