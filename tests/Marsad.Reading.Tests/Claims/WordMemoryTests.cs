using Marsad.Arabic;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Parting;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Claims;

public sealed class WordMemoryTests
{
    private static readonly CompiledLexicon Lexicon = CompiledLexicon.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon")
    );

    [Fact]
    public void A_memory_that_has_forgotten_finds_again_what_it_knew()
    {
        var memory = new WordMemory(Lexicon);
        var text = ArabicText.Parse("وأعلن الجيش أنه سيطر على المدينة وعلى القرى التي حولها بعد اشتباكات عنيفة");
        var before = AllOf(memory, text);
        foreach (var others in ManyWords())
            AllOf(memory, others);
        var again = ArabicText.Parse(text.Raw);
        again.Vocabulary.ShouldNotBe(text.Vocabulary);
        AllOf(memory, again).ShouldBe(before, StringComparer.Ordinal);
        AllOf(memory, text).ShouldBe(before, StringComparer.Ordinal);
    }

    [Fact]
    public void The_last_letter_as_it_was_written_tells_words_apart_that_fold_alike()
    {
        var memory = new WordMemory(Lexicon);
        var text = ArabicText.Parse("بيتة بيته");
        memory.Open(text);
        memory.Of(0).Readings.FirstWay.EncliticLength.ShouldBe((byte)0);
        memory.Of(1).Readings.FirstWay.EncliticLength.ShouldBe((byte)1);
    }

    [Fact]
    public void A_word_of_a_class_is_of_it_however_it_is_parted()
    {
        var memory = new WordMemory(Lexicon);
        var text = ArabicText.Parse("مباراة والمباراة كرسي");
        memory.Open(text);
        var sport = Lexicon.Classes.Named("sport");
        memory.Of(0).Classes!.Whole!.All.Meets(sport).ShouldBeTrue();
        var joined = memory.Of(1);
        joined.Classes!.Unsettled!.All.Meets(sport).ShouldBeTrue();
        joined.Classes.Of(joined.Readings.FirstWay.ProcliticLength, 0)!.All.Meets(sport).ShouldBeTrue();
        memory.Of(2).Classes.ShouldBeNull();
    }

    private static string[] AllOf(WordMemory memory, ArabicText text)
    {
        memory.Open(text);
        return [.. Enumerable.Range(0, text.Tokens.Length).Select(i => Shown(memory.Of(i).Readings))];
    }

    private static IEnumerable<ArabicText> ManyWords()
    {
        // more than a vocabulary holds
        const string Letters = "بتجدرسطعفقلمنهخحشضص";
        foreach (var a in Letters)
        foreach (var b in Letters)
        foreach (var c in Letters)
            yield return ArabicText.Parse(
                string.Join(' ', Letters.Select(d => $"{a}{b}{c}{d} و{a}{b}ا{c}{d} ال{d}{c}ي{b}"))
            );
    }

    private static string Shown(WordReadings readings) =>
        $"{readings.Before} {readings.FirstWay} "
        + string.Join(' ', readings.Forms.Select(form => $"{form.Shape} {form.Way} {form.Reporting?.Rule}"));
}
