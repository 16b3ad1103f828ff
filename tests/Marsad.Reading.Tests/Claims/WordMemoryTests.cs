using Marsad.Arabic;
using Marsad.Reading.Claims;
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
        var before = Enumerable.Range(0, text.Tokens.Length).Select(i => Shown(memory.Of(text, i))).ToArray();
        foreach (var others in ManyWords())
            for (var i = 0; i < others.Tokens.Length; i++)
                memory.Of(others, i);
        var after = Enumerable.Range(0, text.Tokens.Length).Select(i => Shown(memory.Of(text, i)));
        after.ShouldBe(before, StringComparer.Ordinal);
    }

    [Fact]
    public void The_last_letter_as_it_was_written_tells_words_apart_that_fold_alike()
    {
        var memory = new WordMemory(Lexicon);
        var text = ArabicText.Parse("بيتة بيته");
        memory.Of(text, 0).FirstWay.EncliticLength.ShouldBe((byte)0);
        memory.Of(text, 1).FirstWay.EncliticLength.ShouldBe((byte)1);
    }

    private static IEnumerable<ArabicText> ManyWords()
    {
        const string Letters = "بتجدرسطعفقلمن";
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
