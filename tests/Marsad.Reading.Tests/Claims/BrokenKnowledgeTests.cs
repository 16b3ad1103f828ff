using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Claims;

/// <summary>What is known must be whole: nothing is read with a file that is not.</summary>
public sealed class BrokenKnowledgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("knowledge-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_place_that_cannot_be_is_told_with_file_and_line_and_nothing_is_read()
    {
        var theatres = Copy("theatres");
        File.AppendAllText(
            Path.Combine(theatres, "yemen", "places.csv"),
            "ye-nowhere,Nowhere,لامكان,town,,YE,one,two,,,,,\n"
        );

        var problem = Should.Throw<KnowledgeException>(() => LexicalReader.Load(Of("lexicon"), theatres, []));

        problem.Message.ShouldContain("places.csv:");
        problem.Message.ShouldContain("'one'");
    }

    [Fact]
    public void A_reporting_verb_without_its_line_in_the_verbs_is_told_with_file_and_line()
    {
        var lexicon = Copy("lexicon");
        File.AppendAllText(Path.Combine(lexicon, "reporting.csv"), "تفلطح,say,that,,,,\n");

        var problem = Should.Throw<KnowledgeException>(() => LexicalReader.Load(lexicon, Of("theatres"), []));

        problem.Message.ShouldContain("reporting.csv:");
        problem.Message.ShouldContain("verbs.csv");
    }

    [Fact]
    public void A_verb_that_passes_words_on_in_two_ways_is_told_with_file_and_line()
    {
        var lexicon = Copy("lexicon");
        File.AppendAllText(Path.Combine(lexicon, "reporting.csv"), "قال,report,that,,,,\n");

        var problem = Should.Throw<KnowledgeException>(() => LexicalReader.Load(lexicon, Of("theatres"), []));

        problem.Message.ShouldContain("reporting.csv:");
        problem.Message.ShouldContain("has a line already");
    }

    [Theory]
    [InlineData("قصف,ASSAULT,,actor,,في=place,subject;من=actor,,,,,", "'subject;من=actor'")]
    [InlineData("قصف,ASSAULT,,actor,,في=place;من,subject,,,,,", "'من'")]
    public void A_role_in_the_wrong_column_is_told_with_file_and_line(string line, string what)
    {
        var lexicon = Copy("lexicon");
        File.AppendAllText(Path.Combine(lexicon, "events.csv"), line + "\n");

        var problem = Should.Throw<KnowledgeException>(() => LexicalReader.Load(lexicon, Of("theatres"), []));

        problem.Message.ShouldContain("events.csv:");
        problem.Message.ShouldContain(what);
    }

    private static string Of(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private string Copy(string name)
    {
        var to = Path.Combine(_folder, name);
        foreach (var file in Directory.EnumerateFiles(Of(name), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Of(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }
}
