using Marsad.Reading.Intake;
using Marsad.Register.Runs;
using Marsad.Register.Sqlite;

namespace Marsad.Register.Tests.Runs;

/// <summary>From items of the intake to derivations in a register.</summary>
public sealed class ReadingRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRegister _register;
    private readonly WordCounter _reader = new();

    public ReadingRunTests() => _register = SqliteRegister.OpenOrCreate(_folder.File("marsad.db"));

    public void Dispose()
    {
        _register.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    public async Task Items_come_out_in_the_order_they_went_in_whatever_the_jobs(int jobs)
    {
        var items = Enumerable
            .Range(0, 60)
            .Select(IntakeItem (i) => i % 9 == 8 ? new IntakeProblem($"{i}", "it is empty", "Leave it out") : Report(i))
            .ToList();
        var read = await Run(items, jobs);
        read.Select(item => item.Path).ShouldBe(items.Select(item => item.Path));
        _register.Readings().Select(r => r.Report.Path).ShouldBe(items.OfType<Evidence>().Select(e => e.Path));
        _register.Problems().Count.ShouldBe(6);
    }

    [Fact]
    public async Task What_was_read_before_is_not_read_again_and_comes_out_the_same()
    {
        var items = Enumerable.Range(0, 20).Select(Report).ToList();
        var first = await Run(items);
        var digest = RegisterDigest.Of(_register);
        var second = await Run(items);
        _reader.Asked.ShouldBe(20);
        second.ShouldAllBe(item => item.Known);
        second.Select(Text).ShouldBe(first.Select(Text));
        RegisterDigest.Of(_register).ShouldBe(digest);
    }

    [Fact]
    public async Task Another_version_of_the_reader_reads_again()
    {
        var items = new[] { Report(1) };
        await Run(items);
        var newer = new WordCounter("words-2");
        await foreach (var item in new ReadingRun(_register, newer.Evidence, 2).Run(items, Stop))
            item.Known.ShouldBeFalse();
        _register.DerivationOf(items[0].Id)!.ReaderVersion.ShouldBe("words-2");
    }

    [Fact]
    public async Task A_date_given_later_is_in_the_reading()
    {
        var plain = Report(1);
        await Run([plain]);
        var read = await Run([plain with { Hints = new Hints(Published: "2017-11-12") }]);
        read.Single().Reading!.Report.Published!.Value.ShouldBe("2017-11-12");
        (await Run([plain])).Single().Reading!.Report.Published!.Value.ShouldBe("2017-11-12");
        _reader.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task Copies_in_one_run_are_kept_once_and_each_comes_out_under_its_own_path()
    {
        var copies = Enumerable.Range(0, 30).Select(i => Report(0) with { Path = $"copy {i}" }).ToList();
        var read = await Run(copies, jobs: 8);
        read.Select(item => item.Reading!.Report.Path).ShouldBe(copies.Select(c => c.Path));
        var summary = _register.Summarise();
        (summary.Evidence, summary.Sightings, summary.Readings).ShouldBe((1, 30, 1));
    }

    [Fact]
    public async Task Copies_of_which_one_says_more_are_read_with_all_that_is_known()
    {
        var plain = Report(0);
        var dated = plain with { Path = "b", Hints = new Hints(Published: "2017-11-12") };
        var addressed = plain with { Path = "c", Hints = new Hints(Url: "https://a.example/") };
        await Run([plain, dated, addressed], jobs: 8);
        var head = _register.Readings().Single().Report;
        (head.Path, head.Published!.Value, head.Url).ShouldBe(("c", "2017-11-12", "https://a.example/"));
    }

    [Fact]
    public async Task A_report_that_trips_the_reader_costs_one_line_and_not_the_others()
    {
        var read = await Run([Report(1), Some.Evidence("خبر تعثّر", "bad.txt"), Report(2)]);
        read.Select(item => item.Problem is null).ShouldBe([true, false, true]);
        read[1]
            .Problem!.ToString()
            .ShouldBe(
                "bad.txt: the reader failed (InvalidOperationException: tripped badly). Please report it, with this file."
            );
        _register.Summarise().Unread.ShouldBe(1);
    }

    [Fact]
    public async Task Evidence_without_a_report_is_kept_and_its_problem_told_again_without_reading()
    {
        var empty = Some.Evidence("", "empty.html");
        (await Run([empty])).Single().Problem!.What.ShouldBe("no article");
        var again = (await Run([empty with { Path = "copy.html" }])).Single();
        (again.Known, again.Problem!.Path).ShouldBe((true, "copy.html"));
        _register.EvidenceOf(empty.Id).ShouldNotBeNull();
    }

    [Fact]
    public async Task Leaving_a_run_early_keeps_what_came_out()
    {
        await foreach (var item in new ReadingRun(_register, _reader.Evidence, 4).Run(Endless(), Stop))
        {
            if (item.Path == "9")
                break;
        }
        Reopened(r => r.Summarise().Readings).ShouldBe(10);
    }

    [Fact]
    public async Task A_run_can_be_left_when_everything_is_read_and_not_yet_fetched()
    {
        await foreach (
            var item in new ReadingRun(_register, _reader.Evidence, 4).Run([Report(1), Report(2), Report(4)], Stop)
        )
        {
            await Task.Delay(200, Stop);
            break;
        }
        Reopened(r => r.Summarise().Readings).ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_a_run_keeps_what_came_out()
    {
        using var cancel = new CancellationTokenSource();
        var seen = 0;
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in new ReadingRun(_register, _reader.Evidence, 4).Run(Endless(), cancel.Token))
            {
                if (++seen == 25)
                    await cancel.CancelAsync();
            }
        });
        Reopened(r => r.Summarise().Readings).ShouldBe(seen);
    }

    [Fact]
    public async Task A_batch_is_committed_while_nothing_comes()
    {
        using var more = new System.Collections.Concurrent.BlockingCollection<IntakeItem>();
        more.Add(Report(1), Stop);
        var run = Task.Run(
            async () =>
            {
                await foreach (
                    var item in new ReadingRun(_register, _reader.Evidence, 2).Run(
                        more.GetConsumingEnumerable(Stop),
                        Stop
                    )
                ) { }
            },
            Stop
        );
        while (Reopened(r => r.Summarise().Readings) == 0)
            await Task.Delay(50, Stop);
        more.CompleteAdding();
        await run;
    }

    [Fact]
    public async Task No_more_is_taken_in_than_is_fetched()
    {
        var taken = 0;
        var source = Endless()
            .Select(item =>
            {
                taken++;
                return item;
            });
        await foreach (var item in new ReadingRun(_register, _reader.Evidence, 2).Run(source, Stop))
        {
            await Task.Delay(200, Stop);
            break;
        }
        taken.ShouldBeLessThan(100);
    }

    [Fact]
    public async Task A_source_that_breaks_breaks_the_run_and_keeps_what_came_before()
    {
        static IEnumerable<IntakeItem> Breaking()
        {
            yield return Report(1);
            throw new IOException("gone");
        }
        await Should.ThrowAsync<IOException>(() => Run(Breaking()));
    }

    [Fact]
    public async Task Without_a_register_everything_is_read_and_nothing_kept()
    {
        var paths = new List<string>();
        await foreach (
            var item in new ReadingRun(null, _reader.Evidence, 2).Run([Report(1), Report(1), Report(2)], Stop)
        )
            paths.Add(item.Reading!.Report.Path);
        paths.ShouldBe(["1", "1", "2"]);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Evidence Report(int i) => Some.Evidence(i % 3 == 0 ? $"تقرير بطيء {i}" : $"تقرير {i}", $"{i}");

    private static IEnumerable<IntakeItem> Endless()
    {
        for (var i = 0; ; i++)
            yield return Report(i);
    }

    private static string Text(RunItem item) => System.Text.Encoding.UTF8.GetString(item.Json!.Value.Span);

    private async Task<List<RunItem>> Run(IEnumerable<IntakeItem> items, int jobs = 4)
    {
        var read = new List<RunItem>();
        await foreach (var item in new ReadingRun(_register, _reader.Evidence, jobs).Run(items, Stop))
            read.Add(item);
        return read;
    }

    private T Reopened<T>(Func<IRegister, T> ask)
    {
        using var other = SqliteRegister.Open(_folder.File("marsad.db"));
        return ask(other);
    }
}
