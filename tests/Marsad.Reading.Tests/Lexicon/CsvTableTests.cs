using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Lexicon;

public sealed class CsvTableTests
{
    [Fact]
    public void A_line_that_starts_with_a_hash_is_a_comment_and_a_quoted_phrase_is_not()
    {
        Words("word\n# so, with \"quotes\" and commas\nأ\n\"#وسم\"\n").ShouldBe(["أ", "#وسم"]);
    }

    [Fact]
    public void Lines_are_counted_over_comments()
    {
        Lines("word\n# one\n# two\nأ\n").ShouldBe([4]);
    }

    private static string[] Words(string text) => Rows(text, row => row["word"]);

    private static int[] Lines(string text) => Rows(text, row => row.Line);

    private static T[] Rows<T>(string text, Func<CsvRow, T> of)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return [.. CsvTable.Read(file, "word").Select(of)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
