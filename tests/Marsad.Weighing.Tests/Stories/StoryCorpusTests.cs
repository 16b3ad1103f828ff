using Marsad.Reading;
using Marsad.Weighing.Tests.Reuse;

namespace Marsad.Weighing.Tests.Stories;

/// <summary>Every case of <c>Data/stories.txt</c>: which reports are of one story, in whatever order they come.</summary>
public sealed class StoryCorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Stories", "Data");

    public static TheoryData<string> Cases => [.. ReuseCase.Names(Path.Combine(Folder, "stories.txt"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_of_one_happening_are_one_story_and_others_are_not(string name)
    {
        var one = ReuseCase.Load(Path.Combine(Folder, "stories.txt"), name);
        Found(one.Reports).ShouldBe(one.Expected.ShouldHaveSingleItem());
        Found(one.Reports.Reverse()).ShouldBe(one.Expected[0]);
    }

    private static string Found(IEnumerable<ReportReading> reports)
    {
        var weigher = new Weigher(SomePages.World);
        foreach (var report in reports)
            weigher.Add(report);
        var stories = weigher
            .Stories()
            .Select(s => string.Join(' ', s.Reports.Select(r => r.Id).Order(StringComparer.Ordinal)));
        return string.Join(" | ", stories.Order(StringComparer.Ordinal));
    }
}
