using Marsad.Publishing.Wording;
using Marsad.Weighing;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Statements;

namespace Marsad.Publishing.Tests.Wording;

public sealed class WordsTests
{
    [Fact]
    public void Every_key_has_words_in_both_languages_with_the_same_holes()
    {
        var arabic = Words.Arabic(Digits.Latin);
        foreach (var key in Words.Keys)
        {
            arabic[key].ShouldNotBeNullOrEmpty(key);
            Words.English[key].ShouldNotBeNullOrEmpty(key);
            for (var hole = 0; hole < 4; hole++)
                arabic[key].Contains($"{{{hole}}}").ShouldBe(Words.English[key].Contains($"{{{hole}}}"), key);
        }
    }

    [Theory]
    [InlineData("2023-03-05", "5 آذار/مارس 2023", "5 March 2023")]
    [InlineData("2023-03", "آذار/مارس 2023", "March 2023")]
    [InlineData("2023", "2023", "2023")]
    [InlineData("2023-03-05/2023-03-08", "5 آذار/مارس 2023 – 8 آذار/مارس 2023", "5 March 2023 – 8 March 2023")]
    [InlineData("soon", "soon", "soon")]
    public void Dates_are_written_day_first(string value, string arabic, string english)
    {
        Words.Arabic(Digits.Latin).Date(value).ShouldBe(arabic);
        Words.English.Date(value).ShouldBe(english);
    }

    [Fact]
    public void A_single_day_can_name_its_weekday()
    {
        Words.Arabic(Digits.Arab).Date("2023-03-05", weekday: true).ShouldBe("الأحد ٥ آذار/مارس ٢٠٢٣");
        Words.English.Date("2023-03-05", weekday: true).ShouldBe("Sunday 5 March 2023");
    }

    [Theory]
    [InlineData(0, "0", "٠")]
    [InlineData(1234567, "1,234,567", "١٬٢٣٤٬٥٦٧")]
    public void Figures_are_in_the_readers_digits(int number, string latin, string arab)
    {
        Words.Arabic(Digits.Latin).Number(number).ShouldBe(latin);
        Words.Arabic(Digits.Arab).Number(number).ShouldBe(arab);
        Words.English.Number(number).ShouldBe(latin);
    }

    [Fact]
    public void Every_answer_of_weighing_has_words()
    {
        string[] keys =
        [
            .. Enum.GetValues<Tie>().Where(t => t != Tie.Same).Select(t => "tie." + t.ToString().ToLowerInvariant()),
            .. Enum.GetValues<Question>().Select(q => $"question.{q}"),
            .. Enum.GetValues<ProvisionPresence>().Where(p => p != ProvisionPresence.Told).Select(p => $"presence.{p}"),
            .. Enum.GetValues<DifferenceKind>().Select(d => $"difference.{d}"),
            .. Enum.GetValues<PledgeState>().Select(s => "pledge." + WeighingJson.NameOf(s)),
        ];
        keys.Except(Words.Keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "ناشر واحد", "1 outlet")]
    [InlineData(2, "ناشران", "2 outlets")]
    [InlineData(7, "7 ناشرين", "7 outlets")]
    [InlineData(11, "11 ناشراً", "11 outlets")]
    [InlineData(99, "99 ناشراً", "99 outlets")]
    [InlineData(100, "100 ناشر", "100 outlets")]
    [InlineData(102, "102 ناشر", "102 outlets")]
    [InlineData(1005, "1,005 ناشرين", "1,005 outlets")]
    [InlineData(0, "0 ناشر", "0 outlets")]
    public void What_is_counted_follows_its_number(int n, string arabic, string english)
    {
        Words.Arabic(Digits.Latin).Count("outlets", n).ShouldBe(arabic);
        Words.English.Count("outlets", n).ShouldBe(english);
    }

    [Fact]
    public void A_value_outside_a_closed_list_is_shown_as_it_is() =>
        Words.English.Of("type", "NEWTYPE").ShouldBe("NEWTYPE");
}
