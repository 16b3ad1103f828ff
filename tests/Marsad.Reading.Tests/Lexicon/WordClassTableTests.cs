using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Lexicon;

public sealed class WordClassTableTests
{
    [Fact]
    public void A_word_of_two_lines_is_of_both_classes()
    {
        var table = Read("weapon,صاروخ|قذيفة", "sky,صاروخ|طوافة");
        table.Of("صاروخ").ShouldBe(table.Named("weapon") | table.Named("sky"));
        table.Of("قذيفه").ShouldBe(table.Named("weapon"));
        table.Of("شجره").IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_class_that_stands_twice_is_refused_with_its_line() =>
        Should
            .Throw<KnowledgeException>(() => Read("weapon,صاروخ", "sky,طوافة", "weapon,قذيفة"))
            .Message.ShouldContain(":4: the class 'weapon' stands twice");

    [Theory]
    [InlineData("صاروخ")]
    [InlineData("استراتيجيتهم")]
    [InlineData("شجره")]
    public void A_word_has_the_same_classes_by_its_key_as_by_its_letters(string word)
    {
        var table = Read("weapon,صاروخ", "plan,استراتيجيتهم");
        (table.Find(WordKey.Of(word), word)?.All ?? default).ShouldBe(table.Of(word));
    }

    [Fact]
    public void Two_ways_to_see_a_word_give_it_the_classes_of_both()
    {
        var table = Read("weapon,صاروخ", "sky,طوافة");
        var (rocket, plane) = (Found(table, "صاروخ"), Found(table, "طوافه"));
        ClassesOfWord.Join(rocket, plane)!.All.ShouldBe(table.Named("weapon") | table.Named("sky"));
        ClassesOfWord.Join(rocket, null).ShouldBeSameAs(rocket);
        ClassesOfWord.Join(null, plane).ShouldBeSameAs(plane);
        ClassesOfWord.Join(null, null).ShouldBeNull();
    }

    private static ClassesOfWord? Found(WordClassTable table, string word) => table.Find(WordKey.Of(word), word);

    private static WordClassTable Read(params string[] lines)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        File.WriteAllLines(path, ["class,words", .. lines]);
        try
        {
            return WordClassTable.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
