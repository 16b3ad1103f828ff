using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Tests.Clitics;

public sealed class SegmenterTests
{
    private static readonly SmallLexicon Lexicon = new(
        DataFile
            .Rows("Clitics/Data/stems.tsv")
            .ToDictionary(row => Folder.Search.Fold(row[0]), row => Kinds(row[1]), StringComparer.Ordinal)
    );

    public static TheoryData<string, string> Words =>
        [.. DataFile.Rows("Clitics/Data/words.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Words))]
    public void The_best_way_is_the_one_a_reader_takes(string word, string shown)
    {
        Span<Segmentation> ways = stackalloc Segmentation[8];
        var folded = Folder.Search.Fold(word);
        Segmenter.Choose(folded, Lexicon, ways, word[^1]).ShouldBeGreaterThan(0);
        Shown(folded, ways[0]).ShouldBe(shown);
    }

    [Fact]
    public void Every_reading_that_the_lexicon_allows_is_given()
    {
        Span<Segmentation> ways = stackalloc Segmentation[8];
        var count = Segmenter.Choose("للجنه", Lexicon, ways);
        var shown = ways[..count].ToArray().Select(way => $"{way.Proclitics}: {Shown("للجنه", way)}");
        shown.ShouldBe(["Li: ل+لجنه", "Li, Article: ل+لجنه", "Li, Article: لل+جنه"]);
    }

    [Fact]
    public void Without_room_for_all_readings_the_best_ones_stay()
    {
        Span<Segmentation> ways = stackalloc Segmentation[1];
        Segmenter.Choose("وفي", Lexicon, ways).ShouldBe(1);
        Shown("وفي", ways[0]).ShouldBe("و+في");
        Segmenter.Choose("وفي", Lexicon, []).ShouldBe(0);
    }

    [Fact]
    public void A_letter_that_only_a_noun_ends_with_rules_the_pronoun_out()
    {
        var ways = 0;
        foreach (var way in Segmenter.Ways("مدينه", 'ة'))
        {
            way.Enclitic.ShouldBe(Enclitic.None);
            ways++;
        }
        ways.ShouldBe(1);
    }

    [Fact]
    public void The_parts_of_every_way_make_up_the_word() =>
        Prop.ForAll(
                SomeText.Word,
                word =>
                {
                    Span<char> room = stackalloc char[word.Length + 1];
                    var ways = 0;
                    foreach (var way in Segmenter.Ways(word))
                    {
                        string.Concat(way.ProcliticsOf(word), way.StemOf(word), way.EncliticOf(word)).ShouldBe(word);
                        way.StandAloneStemOf(word, room)
                            .Length.ShouldBeInRange(way.StemOf(word).Length - 1, word.Length + 1);
                        ways++;
                    }
                    ways.ShouldBeInRange(1, 400);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void No_way_is_given_twice() =>
        Prop.ForAll(
                SomeText.Word,
                word =>
                {
                    var ways = new List<Segmentation>();
                    foreach (var way in Segmenter.Ways(word))
                        ways.Add(way);
                    ways.Distinct().Count().ShouldBe(ways.Count);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_reader_that_remembers_gives_the_ways_it_would_find_afresh()
    {
        var reader = new WordReader<SmallLexicon>(Lexicon);
        var afresh = new Segmentation[WordReader<SmallLexicon>.MostWays];
        Prop.ForAll(
                SomeText.Word,
                Gen.Elements('ة', 'ى', 'ي', 'ه', '\0').ToArbitrary(),
                (word, lastRaw) =>
                {
                    for (var time = 0; time < 2; time++)
                    {
                        var count = Segmenter.Choose(word, Lexicon, afresh, lastRaw);
                        reader.WaysOf(word, lastRaw).ToArray().ShouldBe(afresh[..count]);
                    }
                }
            )
            .Check(SomeText.ManyCases);
    }

    [Fact]
    public void A_word_of_a_megabyte_stays_whole()
    {
        Span<Segmentation> ways = stackalloc Segmentation[8];
        Segmenter.Choose(new string('و', 1 << 20), Lexicon, ways).ShouldBe(1);
        ways[0].ShouldBe(default);
    }

    private static string Shown(string folded, Segmentation way)
    {
        var stem = way.StemOf(folded).ToString();
        var alone = way.StandAloneStemOf(folded, new char[folded.Length + 1]).ToString();
        string[] parts = [way.ProcliticsOf(folded).ToString(), stem, way.EncliticOf(folded).ToString()];
        var shown = string.Join('+', parts.Where(part => part.Length > 0));
        return alone == stem ? shown : $"{shown} = {alone}";
    }

    private static StemKinds Kinds(string letters) =>
        letters.Aggregate(
            StemKinds.None,
            (kinds, letter) =>
                kinds
                | letter switch
                {
                    'N' => StemKinds.Noun,
                    'V' => StemKinds.Verb,
                    'I' => StemKinds.Imperfect,
                    'P' => StemKinds.Particle,
                    _ => StemKinds.Name,
                }
        );

    private readonly struct SmallLexicon(Dictionary<string, StemKinds> words) : IStemLexicon
    {
        private readonly Dictionary<string, StemKinds>.AlternateLookup<ReadOnlySpan<char>> _words =
            words.GetAlternateLookup<ReadOnlySpan<char>>();

        public StemKinds KindsOf(ReadOnlySpan<char> foldedStem) =>
            _words.TryGetValue(foldedStem, out var kinds) ? kinds : StemKinds.None;
    }
}
