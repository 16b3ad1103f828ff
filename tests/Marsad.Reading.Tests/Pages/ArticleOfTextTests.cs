using Marsad.Reading.Pages;

namespace Marsad.Reading.Tests.Pages;

public sealed class ArticleOfTextTests
{
    // Each line of a file is «kind TAB line»; an empty line is one of the text.
    private static (string Kind, string Line)[] Read(string name) =>
        [
            .. File.ReadLines(SomeEvidence.Data("texts", name))
                .Select(line => line.Split('\t'))
                .Select(parts => parts.Length == 2 ? (parts[0], parts[1]) : ("", "")),
        ];

    private static Report Open((string Kind, string Line)[] lines) =>
        SomeEvidence.Open(string.Join('\n', lines.Select(l => l.Line)));

    private static string? First((string Kind, string Line)[] lines, string kind) =>
        lines.FirstOrDefault(l => l.Kind == kind).Line;

    public static TheoryData<string> Texts() =>
        [
            .. Directory
                .GetFiles(SomeEvidence.Data("texts"), "*.tsv")
                .Select(p => Path.GetFileName(p)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Chrome_becomes_noise_and_no_line_of_an_article_does(string name)
    {
        var lines = Read(name);
        Open(lines).Noise.Select(n => n.Text).ShouldBe(lines.Where(l => l.Kind == "noise").Select(l => l.Line));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void All_other_lines_make_up_the_body_in_their_order(string name)
    {
        var lines = Read(name);
        Open(lines)
            .Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(lines.Where(l => l.Kind is not ("noise" or "")).Select(l => l.Line));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_masthead_ends_where_the_first_paragraph_starts(string name)
    {
        var lines = Read(name);
        var report = Open(lines);
        // a dateline at the head of a paragraph is no part of the masthead
        var masthead =
            report.Dateline is { } dateline && dateline.End == report.BodyStart ? dateline.Start : report.BodyStart;
        report.Body[masthead..].ShouldStartWith(First(lines, "body")!);
        report.Head.Title.ShouldBe(First(lines, "headline"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_date_in_the_masthead_is_when_the_report_was_published(string name)
    {
        var lines = Read(name);
        var published = Open(lines).Head.Published;
        if (First(lines, "date") is not { } date)
        {
            published.ShouldBeNull();
            return;
        }
        published.ShouldNotBeNull().Value.ShouldBe("2021-03-14");
        published.Basis.ShouldBe(Basis.Stated);
        date.ShouldContain(published.Quote!);
    }

    [Fact]
    public void The_source_line_names_the_outlet() =>
        Open(Read("ar-newspaper-key-lines.tsv")).Head.Outlet!.Name.ShouldBe("صحيفة الوادي");

    [Fact]
    public void A_label_between_headline_and_day_names_the_outlet() =>
        Open(Read("ar-outlet-and-feed-date.tsv")).Head.Outlet!.Name.ShouldBe("إذاعة الوادي");

    [Fact]
    public void A_dateline_of_its_own_is_found()
    {
        var lines = Read("ar-newspaper-key-lines.tsv");
        var report = Open(lines);
        var range = report.Dateline.ShouldNotBeNull();
        report.Body[range.Start..range.End].ShouldBe(First(lines, "dateline"));
    }

    [Theory]
    [InlineData("ar-inline-dateline.tsv", "عمّان (رويترز) -")]
    [InlineData("en-agency.tsv", "GENEVA (Reuters) -")]
    public void A_dateline_at_the_head_of_a_paragraph_is_found(string name, string dateline)
    {
        var report = Open(Read(name));
        var range = report.Dateline.ShouldNotBeNull();
        report.Body[range.Start..range.End].ShouldBe(dateline);
    }

    [Theory]
    [InlineData("وقال الناطق باسم اللجنة إن الطرفين - وهما غير ملزمين - اتفقا على كل شيء.")]
    [InlineData("أعلنت اللجنة: لا تمديد للهدنة بعد اليوم.")]
    [InlineData("قتل شخصان (طفل وامرأة) في القصف الذي استهدف السوق.")]
    [InlineData("")]
    public void A_paragraph_without_a_dateline_has_none(string paragraph) =>
        Masthead.InlineDateline(paragraph).ShouldBeNull();

    [Theory]
    [InlineData("بورتسودان، 14 نوفمبر 2024 – أعلنت اللجنة تمديد الهدنة.", "بورتسودان، 14 نوفمبر 2024 –")]
    [InlineData("عدن، 3 مايو 2022 - قتل شخصان في انفجار.", "عدن، 3 مايو 2022 -")]
    public void A_town_and_a_day_before_one_dash_are_a_dateline(string paragraph, string dateline) =>
        paragraph[..Masthead.InlineDateline(paragraph).ShouldNotBeNull()].ShouldBe(dateline);

    [Fact]
    public void The_footer_of_a_feed_is_no_article()
    {
        const string Footer = "The post تمديد الهدنة في الوادي appeared first on صحيفة الوادي.";
        const string Prose = "The post was attacked at dawn.";
        var report = SomeEvidence.Open(
            $"تمديد الهدنة\n\nأعلنت اللجنة تمديد الهدنة في الوادي أسبوعاً.\n{Prose}\n\n{Footer}\n"
        );
        report.Noise.Select(static line => line.Text).ShouldBe([Footer]);
        report.Body.ShouldContain(Prose);
    }

    [Fact]
    public void The_reports_of_the_field_lose_their_chrome_and_nothing_else()
    {
        var gold = Path.Combine(AppContext.BaseDirectory, "../../../../../../shared/gold");
        Assert.SkipUnless(Directory.Exists(gold), "shared/gold is not beside the repository");
        int found = 0,
            missed = 0;
        foreach (var file in Directory.GetFiles(gold, "*.json").Where(f => Path.GetFileName(f) != "pairs.json"))
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
            var noise = json
                .RootElement.GetProperty("noise_lines")
                .EnumerateArray()
                .Select(n => n.GetString()!.Trim())
                .ToList();
            var path = new[] { "seeds", "more" }
                .Select(folder => Path.Combine(gold, "..", folder, Path.GetFileNameWithoutExtension(file) + ".txt"))
                .First(File.Exists);
            foreach (var line in SomeEvidence.Open(File.ReadAllText(path)).Noise)
            {
                noise.Remove(line.Text).ShouldBeTrue($"{path}: '{line.Text}' is article, not {line.Reason}");
                found++;
            }
            missed += noise.Count;
        }
        ((double)found / (found + missed)).ShouldBeGreaterThanOrEqualTo(0.9);
    }
}
