using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Lexicon;

public sealed class PhraseTableTests
{
    [Theory]
    [InlineData("وقف إطلاق النار في المدينة", "وقف إطلاق النار", 3)]
    [InlineData("وقف الإطلاق نار", "وقف إطلاق النار", 3)]
    [InlineData("وقف الأعمال القتالية", "وقف أعمال قتالية", 3)]
    [InlineData("وقف إطلاق", "وقف إطلاق", 2)]
    [InlineData("وقف", "وقف", 1)]
    [InlineData("وقف الرجل", "وقف", 1)]
    public void The_longest_phrase_that_stands_there_is_found_with_or_without_articles(
        string raw,
        string phrase,
        int words
    )
    {
        var table = new PhraseTable<string>();
        foreach (var one in (string[])["وقف", "وقف إطلاق", "وقف إطلاق النار", "وقف أعمال قتالية", phrase])
            table.Add(one, one);
        var text = ArabicText.Parse(raw);
        Find(table, text, out var end).ShouldBe(phrase);
        end.ShouldBe(words);
    }

    [Theory]
    [InlineData("وقف الانطلاق النار")]
    [InlineData("وقف إطلاقات")]
    [InlineData("وقف، إطلاق")]
    [InlineData("وقف")]
    [InlineData("وقف 5")]
    public void A_next_word_that_only_ends_alike_or_none_makes_no_phrase(string raw)
    {
        var table = new PhraseTable<string>();
        table.Add("وقف إطلاق", "وقف إطلاق");
        Find(table, ArabicText.Parse(raw), out var end).ShouldBeNull();
        end.ShouldBe(1);
    }

    private static string? Find(PhraseTable<string> table, ArabicText text, out int end) =>
        Phrase<string>.Find(table.BeginningWith(text.KeyOf(0), text.FoldedOf(0)), text, 0, out end).Value;
}
