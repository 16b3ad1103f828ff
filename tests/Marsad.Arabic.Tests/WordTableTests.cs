using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Arabic.Tests;

public sealed class WordTableTests
{
    [Fact]
    public void A_table_holds_what_a_dictionary_holds() =>
        Prop.ForAll(
                SomeWords,
                SomeWords,
                (words, others) =>
                {
                    var table = new WordTable<int>();
                    var dictionary = new Dictionary<string, int>(StringComparer.Ordinal);
                    foreach (var word in words)
                        dictionary[word] = table.Add(word) = dictionary.Count + 1;
                    table.Count.ShouldBe(dictionary.Count);
                    foreach (var word in words.Concat(others))
                        table.Find(word).ShouldBe(dictionary.GetValueOrDefault(word));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_that_grew_holds_what_was_put_into_it()
    {
        var table = new WordTable<int>();
        for (var i = 1; i <= 20_000; i++)
            table.Add(WordOf(i)) = i;
        table.Count.ShouldBe(20_000);
        for (var i = 1; i <= 20_000; i++)
            table.Find(WordOf(i)).ShouldBe(i);
        table.Find(WordOf(20_001)).ShouldBe(0);
    }

    private static Arbitrary<string[]> SomeWords => Gen.ArrayOf(SomeText.Word.Generator).ToArbitrary();

    private static string WordOf(int number) =>
        string.Concat(
            number
                .ToString("D6", System.Globalization.CultureInfo.InvariantCulture)
                .Select(digit => "ابتثجحخدذر"[digit - '0'])
        ) + "ستراتيجي"[..(number % 7)];
}
