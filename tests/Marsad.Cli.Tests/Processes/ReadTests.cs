using System.Text;
using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>`marsad read` as a whole.</summary>
public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reading_the_same_folder_again_adds_nothing_and_prints_the_same()
    {
        SomeReports(30);
        var first = await Read("reports");
        var digest = _folder.Register(RegisterDigest.Of);
        var second = await Read("reports");
        (first.Status, second.Status).ShouldBe((0, 0), first.Error);
        second.Output.ShouldBe(first.Output);
        _folder.Register(RegisterDigest.Of).ShouldBe(digest);
        second.Error.ShouldBe("30 reports read (30 known before); kept in marsad.db.\n");
    }

    [Fact]
    public async Task The_output_is_the_same_whatever_the_number_of_jobs()
    {
        SomeReports(60);
        var outputs = new List<string>();
        foreach (var jobs in (string[])["1", "3", "16"])
            outputs.Add((await Read("reports", "--no-register", "--jobs", jobs)).Output);
        outputs.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        File.Exists(Path.Combine(_folder.Path, "marsad.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Standard_input_is_a_report_like_any_other()
    {
        using var marsad = MarsadProcess.Start(
            _folder.Path,
            "read",
            "-",
            "--format",
            "jsonl",
            "--outlet",
            "جريدة الاختبار"
        );
        await marsad.Input.WriteAsync(Reports.Text(5));
        marsad.Input.Close();
        var outcome = await marsad.End();
        outcome.Status.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("\"path\":\"-\"");
        outcome.Output.ShouldContain("جريدة الاختبار");
    }

    [Fact]
    public async Task A_date_given_later_is_in_the_reading()
    {
        _folder.Write("a.txt", Reports.Text(3));
        await Read("a.txt");
        var dated = await Read("a.txt", "--published", "2016-03-05");
        dated.Output.ShouldContain("{\"value\":\"2016-03-05\",\"basis\":\"given\"");
        (await Read("a.txt")).Output.ShouldBe(dated.Output);
    }

    [Fact]
    public async Task Output_is_bare_utf8_lines_of_json()
    {
        SomeReports(3);
        var outcome = await Read("reports");
        outcome.Output.ShouldStartWith("{\"report\":{\"id\":\"");
        outcome.Output.ShouldEndWith("}\n");
        outcome.OutputLines.Length.ShouldBe(3);
        foreach (var line in outcome.OutputLines)
            Marsad.Reading.ReadingJson.Parse(Encoding.UTF8.GetBytes(line)).Report.Path.ShouldStartWith("reports");
    }

    [Fact]
    public async Task A_rebuild_gives_what_a_first_reading_gives()
    {
        SomeReports(20);
        await Read("reports", "--published", "2016-03-05");
        var digest = _folder.Register(RegisterDigest.Of);
        var rebuild = await MarsadProcess.Run(_folder.Path, "rebuild");
        (rebuild.Status, rebuild.Output).ShouldBe((0, ""), rebuild.Error);
        _folder.Register(RegisterDigest.Of).ShouldBe(digest);
        var told = await MarsadProcess.Run(_folder.Path, "register", "--digest");
        told.Output.ShouldContain(digest);
    }

    [Fact]
    public async Task A_reader_that_leaves_early_ends_the_run_without_a_word()
    {
        SomeReports(400);
        using var marsad = MarsadProcess.Start(_folder.Path, "read", "reports", "--format", "jsonl");
        await marsad.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        marsad.Output.Close();
        var outcome = await marsad.EndWithoutOutput();
        outcome.Status.ShouldBe(141);
        outcome.Error.ShouldBe("");
        var left = _folder.Register(r => r.Summarise());
        left.Readings.ShouldBe(left.Evidence);
    }

    [Theory]
    [InlineData(">&-", 2, "standard output is closed. Send it to a file, or to /dev/null")]
    [InlineData(">/dev/full", 1, "standard output: ")]
    [InlineData("2>&-", 0, "")]
    [InlineData("<&-", 0, "2 reports read")]
    public async Task A_descriptor_that_cannot_be_used_ends_the_run_with_one_line(
        string redirection,
        int status,
        string line
    )
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are closed this way in the shells of Linux");
        SomeReports(2);
        var outcome = await MarsadProcess.RunShell(_folder.Path, $"read reports --format jsonl {redirection}");
        outcome.Status.ShouldBe(status, outcome.Error);
        outcome.Error.ShouldStartWith(line);
        outcome.ErrorLines.Length.ShouldBe(line.Length > 0 ? 1 : 0);
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_was_read_and_says_how_to_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent another way on Windows");
        using var marsad = MarsadProcess.Start(_folder.Path, "read", "-", "--format", "jsonl");
        var feed = FeedWithoutEnd(marsad.Input);
        for (var i = 0; i < 50; i++)
            await marsad.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        await marsad.Interrupt();
        var outcome = await marsad.End();
        await feed;
        outcome.Status.ShouldBe(130, outcome.Error);
        outcome.ErrorLines.Single().ShouldStartWith("Broken off. ");
        _folder.Register(r => r.Summarise().Readings).ShouldBeGreaterThanOrEqualTo(50);
    }

    [Fact]
    public async Task The_table_shows_each_report_and_no_escape_sequences_where_no_terminal_is()
    {
        SomeReports(2);
        var outcome = await MarsadProcess.Run(_folder.Path, "read", "reports", "--published", "2016-03-05");
        outcome.Output.ShouldNotContain("\e");
        outcome.Output.ShouldContain("التقرير رقم 1 عن سير الهدنة");
        outcome.Output.ShouldContain("2016-03-05 (given)");
    }

    [Fact]
    public async Task Help_has_examples_and_needs_neither_lexicon_nor_register()
    {
        var outcome = await MarsadProcess.Run(_folder.Path, "read", "--help");
        (outcome.Status, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("marsad read samples");
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    private static async Task FeedWithoutEnd(StreamWriter input)
    {
        try
        {
            for (var i = 0; ; i++)
                await input.WriteLineAsync(Reports.JsonLine(i));
        }
        catch (IOException)
        {
            // The program has ended.
        }
    }

    private void SomeReports(int count)
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"reports/{i:000}.txt", Reports.Text(i));
    }

    private Task<Outcome> Read(params string[] args) =>
        MarsadProcess.Run(_folder.Path, ["read", .. args, "--format", "jsonl"]);
}
