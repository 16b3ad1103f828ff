using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Tests.Lexicon;

public sealed class WordFilesTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "lexicon");
    private readonly string _folder = Directory.CreateTempSubdirectory("marsad-words-").FullName;

    [Fact]
    public void The_verbs_of_the_house_agree_with_their_roots_and_none_stands_twice()
    {
        var verbs = WordFiles.ReadVerbs(Path.Combine(Folder, "verbs.csv"));
        verbs.Count.ShouldBeGreaterThan(2_000);
        verbs
            .GroupBy(verb => (verb.Lemma, verb.Root, verb.Measure, verb.ImperfectVowel))
            .Where(group => group.Count() > 1)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_nouns_of_the_house_are_vocalised_and_none_stands_twice()
    {
        var nouns = WordFiles.ReadNouns(Path.Combine(Folder, "nouns.csv"));
        nouns.Count.ShouldBeGreaterThan(1_500);
        nouns.ShouldAllBe(noun => noun.Lemma.Any(c => c >= '\u064B' && c <= '\u0652'));
        nouns.GroupBy(noun => (noun.Lemma, noun.Kind)).Where(group => group.Count() > 1).ShouldBeEmpty();
        FormTable.Build([], nouns).Lookup("مقاتلين").Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("كَتَبَ,كتب,XI,,,write", "form 'XI'")]
    [InlineData("كَتَبَ,كتب,I,,,write", "vowels ''")]
    [InlineData("كَتَّبَ,كتب,II,a-u,,make write", "only form I has them")]
    [InlineData("كَتَبَ,كتاب,I,a-u,,write", "root 'كتاب'")]
    [InlineData("كَتِبَ,كتب,I,a-u,,write", "which give كَتَبَ")]
    [InlineData(",كتب,I,a-u,,write", "the lemma is missing")]
    public void A_verb_that_cannot_be_right_is_told_with_its_file_and_line(string line, string problem)
    {
        var error = Should.Throw<KnowledgeException>(() =>
            WordFiles.ReadVerbs(SomeFile("lemma,root,form,vowels,masdars,gloss\n" + line + "\n"))
        );
        error.Message.ShouldContain(".csv:2: ");
        error.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("كِتَاب,n,noun,,كُتُب,book", "gender 'n'")]
    [InlineData("كِتَاب,m,thing,,كُتُب,book", "kind 'thing'")]
    public void A_noun_that_cannot_be_right_is_told_with_its_file_and_line(string line, string problem)
    {
        var error = Should.Throw<KnowledgeException>(() =>
            WordFiles.ReadNouns(SomeFile("lemma,gender,kind,feminine,plurals,gloss\n" + line + "\n"))
        );
        error.Message.ShouldContain(".csv:2: ");
        error.Message.ShouldContain(problem);
    }

    [Fact]
    public void An_adjective_has_its_regular_feminine_without_saying()
    {
        var nouns = WordFiles.ReadNouns(
            SomeFile(
                "lemma,gender,kind,feminine,plurals,gloss\nجَدِيد,m,adjective,,جُدُد,new\nأَقَلّ,m,adjective,-,,less\nكَاتِب,m,noun,ة,كُتَّاب|ات,writer\n"
            )
        );
        nouns.Select(noun => noun.Feminine).ShouldBe(["جَدِيدَة", null, "كَاتِبَة"]);
        nouns[2].SoundFemininePlural.ShouldBeTrue();
        nouns[2].Plurals.ShouldBe(["كُتَّاب"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string SomeFile(string text)
    {
        var path = Path.Combine(_folder, "words.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
