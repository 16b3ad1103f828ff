using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;

namespace Marsad.Arabic.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void A_spelling_has_one_number_wherever_it_stands()
    {
        var text = ArabicText.Parse("مدينة حلب، ومدينة حمص، مدينة");
        var again = ArabicText.Parse("مدينة");
        text.Spellings[0].ShouldBeGreaterThan(0);
        text.Spellings[^1].ShouldBe(text.Spellings[0]);
        text.Spellings[3].ShouldNotBe(text.Spellings[0]);
        if (again.Vocabulary == text.Vocabulary)
            again.Spellings[0].ShouldBe(text.Spellings[0]);
    }

    [Fact]
    public void Words_that_only_fold_alike_have_two_numbers()
    {
        var text = ArabicText.Parse("بيتة بيته");
        text.KeyOf(0).ShouldBe(text.KeyOf(1));
        text.Spellings[0].ShouldNotBe(text.Spellings[1]);
    }

    [Fact]
    public void What_is_no_word_has_no_number()
    {
        var text = ArabicText.Parse("48 BBC ، 3.5 «»");
        text.Spellings.ToArray().ShouldAllBe(number => number == 0);
    }

    [Fact]
    public void Words_for_which_there_is_no_room_are_read_like_others()
    {
        const string Told = "وقتل ثلاثة وعشرون شخصاً يوم 12 شباط 2016 ونحو أربعمئة في آذار";
        var alone = ArabicText.Parse(Told);
        var many = string.Join(' ', Enumerable.Range(0, Vocabulary.Most).Select(WordOf)) + "\n";
        var last = ArabicText.Parse(many + Told);
        last.Vocabulary.Count.ShouldBe(Vocabulary.Most);
        NumberExpressions
            .Find(last)
            .Select(number => (number.Min, number.Max, number.Start - many.Length))
            .ShouldBe(NumberExpressions.Find(alone).Select(number => (number.Min, number.Max, number.Start)));
        TimeExpressions
            .Find(last)
            .Select(time => (time.Value, time.Start - many.Length))
            .ShouldBe(TimeExpressions.Find(alone).Select(time => (time.Value, time.Start)));
        ArabicText.Parse("كتاب").Vocabulary.ShouldNotBe(last.Vocabulary);
    }

    [Fact]
    public void Threads_that_meet_the_same_words_at_once_number_them_alike()
    {
        var raw = string.Join(' ', Enumerable.Range(0, 5000).Select(WordOf));
        var texts = new ArabicText[8];
        Parallel.For(
            0,
            texts.Length,
            i =>
            {
                texts[i] = ArabicText.Parse(raw);
                _ = texts[i].Spellings;
            }
        );
        foreach (var of in texts.GroupBy(text => text.Vocabulary))
        foreach (var text in of)
        {
            text.Spellings.SequenceEqual(of.First().Spellings).ShouldBeTrue();
            text.Spellings.ToArray().Distinct().Count().ShouldBe(5000);
        }
    }

    private static string WordOf(int number) => new([.. $"{number:D6}".Select(digit => "ضصثقفغعهخح"[digit - '0'])]);
}
