using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class JsonTests : IDisposable
{
    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Each_line_is_a_report_with_what_it_says_of_itself()
    {
        var path = files.Add(
            "wire.jsonl",
            """
            {"id":"w-1","title":"عنوان","outlet":"وكالة","published":"2017-05-04","url":"https://example.org/1","text":"نص أول"}

            {"html":"<p>نص ثان</p>"}
            """
        );
        var items = SomeFiles.Open(path).Cast<Evidence>().ToList();
        items.Select(item => item.Path).ShouldBe([path + "#w-1", path + "#3"]);
        items[0].Media.ShouldBe(Media.Json);
        items[0].Hints.ShouldBe(new Hints("وكالة", "2017-05-04", "عنوان", "https://example.org/1"));
        EvidenceContent.Of(items[0]).ShouldBe(new EvidenceContent("نص أول", false, "utf-8", null));
        EvidenceContent.Of(items[1]).ShouldBe(new EvidenceContent("<p>نص ثان</p>", true, "utf-8", null));
    }

    [Fact]
    public void The_bytes_of_a_record_are_its_line()
    {
        const string Line = """{ "text" : "نص", "extra": [1,2] }""";
        var evidence = SomeFiles.TheEvidence(files.Add("a.json", Line + "\r\n"));
        Encoding.UTF8.GetString(evidence.Bytes.Span).ShouldBe(Line);
    }

    [Fact]
    public void A_bad_line_is_one_problem_and_the_next_line_is_read()
    {
        var path = files.Add(
            "a.jsonl",
            "{\"text\":\"واحد\"}\n{\"text\":\"اثنان\nليس كائنا\n[1]\n{\"title\":\"بلا نص\"}\n{\"text\":\"ثلاثة\"}\n"
        );
        var items = SomeFiles.Open(path);
        items
            .Select(item => (item.Path[path.Length..], (item as IntakeProblem)?.What))
            .ShouldBe([
                ("#1", null),
                ("#2", "it is not a JSON object"),
                ("#3", "it is not a JSON object"),
                ("#4", "it is not a JSON object"),
                ("#5", "the JSON object has neither text nor html"),
                ("#6", null),
            ]);
    }

    [Fact]
    public void A_file_of_nothing_but_bad_lines_does_not_flood_the_screen()
    {
        var items = SomeFiles.Open(files.Add("a.jsonl", string.Concat(Enumerable.Repeat("سطر\n", 1000))));
        items.Count.ShouldBe(21);
        items[^1].ToString().ShouldContain("980 more lines");
    }

    [Theory]
    [InlineData("[{\"id\":1,\"text\":\"أ\"},\n {\"id\":2,\"text\":\"ب } \\\" {\"}]")]
    [InlineData(
        "[\n  {\n    \"id\": 1,\n    \"text\": \"أ\"\n  },\n  {\"id\": 2, \"text\": \"ب\", \"more\": {\"x\": []}}\n]"
    )]
    [InlineData("{\n\"id\":1,\n\"text\":\"أ\"}\n{\n\"id\":2,\n\"text\":\"ب\"}")]
    [InlineData("{\"id\":1,\"text\":\"أ\"}\r\n{\"id\":2,\"text\":\"ب\"}")]
    public void Objects_are_found_however_the_json_is_laid_out(string json)
    {
        var path = files.Add("a.json", json);
        SomeFiles.Open(path).Select(item => item.ShouldBeOfType<Evidence>().Path).ShouldBe([path + "#1", path + "#2"]);
    }

    [Fact]
    public void Json_that_breaks_off_is_one_problem_after_the_whole_objects()
    {
        var items = SomeFiles.Open(files.Add("a.json", "[\n{\"text\":\"أ\"},\n{\"text\":\"ب"));
        items[0].ShouldBeOfType<Evidence>();
        items[1].ShouldBeOfType<IntakeProblem>().What.ShouldContain("breaks off");
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void Half_an_escaped_emoji_does_not_lose_the_report()
    {
        var evidence = SomeFiles.TheEvidence(files.Add("a.jsonl", """{"text":"نص\n\ud83d \"آخر\""}"""));
        EvidenceContent.Of(evidence).Text.ShouldBe("نص\n\uFFFD \"آخر\"");
    }

    [Theory]
    [InlineData(1200, "utf-16")]
    [InlineData(1256, "windows-1256")]
    public void Lines_that_are_not_utf8_are_read_all_the_same(int codePage, string why)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Unicode;
        const string Lines = "{\"text\":\"وصلت القافلة\"}\n{\"text\":\"غادرت القافلة\"}\n";
        SomeFiles
            .Open(files.Add("a.jsonl", encoding.GetBytes(Lines)))
            .Select(item => EvidenceContent.Of(item.ShouldBeOfType<Evidence>()).Text)
            .ShouldBe(["وصلت القافلة", "غادرت القافلة"], why);
    }

    [Theory]
    [InlineData("2017-01-20T21:43:00+01:00", "2017-01-20")]
    [InlineData("2017-01-20 21:43", "2017-01-20")]
    [InlineData("Fri, 20 Jan 2017 23:43:00 +0100", "2017-01-20")]
    [InlineData("20 January 17", "2017-01-20")]
    [InlineData("1484944980", "2017-01-20")]
    [InlineData("1484944980000", "2017-01-20")]
    [InlineData("2017-02-30", null)]
    [InlineData("31 Feb 2017", null)]
    [InlineData("20/01/2017", "2017-01-20")]
    [InlineData("02/03/2016 10:15", "2016-03-02")]
    [InlineData("01/20/2017", "2017-01-20")]
    [InlineData("31/02/2017", null)]
    [InlineData("1/2/17", null)]
    [InlineData("أمس", null)]
    [InlineData("12", null)]
    [InlineData("2017-01-200", null)]
    public void Dates_of_every_hand_become_days_and_what_is_no_date_becomes_nothing(string written, string? day)
    {
        var path = files.Add("a.jsonl", "{\"text\":\"خبر\",\"published\":\"" + written + "\"}");
        SomeFiles.TheEvidence(path).Hints.Published.ShouldBe(day);
    }

    [Fact]
    public void A_line_too_long_is_passed_over_and_told()
    {
        var options = new IntakeOptions { MaxRecordBytes = 100 };
        var path = files.Add(
            "a.jsonl",
            "{\"text\":\"أ\"}\n{\"text\":\"" + new string('x', 300_000) + "\"}\n{\"text\":\"ب\"}"
        );
        var items = SomeFiles.Open(options, path);
        items.Select(item => item.Path).ShouldBe([path + "#1", path + "#2", path + "#3"]);
        items[1].ShouldBeOfType<IntakeProblem>().What.ShouldBe("it is too long for one report (300,011 bytes)");
    }
}
