using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Pages;

public sealed class ArticleOfPageTests(ITestOutputHelper output)
{
    public static TheoryData<string> Pages() =>
        [
            .. Directory
                .GetFiles(SomeEvidence.Data("pages"), "*.html")
                .Select(p => Path.GetFileName(p)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_of_every_page_is_parted_from_what_surrounds_it(string page)
    {
        var score = ScoreOf(page);
        output.WriteLine($"{page}: F1 {score.F1:F3}, precision {score.Precision:F3}, recall {score.Recall:F3}");
        score.F1.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Over_all_pages_precision_and_recall_stay_above_98_per_cent()
    {
        var scores = Pages().Select(row => ScoreOf(row.Data)).ToList();
        var (precision, recall) = (scores.Average(s => s.Precision), scores.Average(s => s.Recall));
        output.WriteLine($"{scores.Count} pages: precision {precision:F4}, recall {recall:F4}");
        precision.ShouldBeGreaterThan(0.98);
        recall.ShouldBeGreaterThan(0.98);
    }

    private static ShingleScore ScoreOf(string page)
    {
        var path = SomeEvidence.Data("pages", page);
        var expected = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
        var evidence = new Evidence(page, "00", File.ReadAllBytes(path), Media.Html, Hints.None);
        SomeEvidence.Opener.TryOpen(evidence, out var report, out _);
        return ShingleScore.Of(expected, report?.Body ?? "");
    }
}
