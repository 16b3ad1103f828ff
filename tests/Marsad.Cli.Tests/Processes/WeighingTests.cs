using System.Text.Json;
using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>`marsad events`, `contradictions`, `control`, `pledges` and `explain` of an event, over reports that the program has read.</summary>
public sealed class WeighingTests : IDisposable
{
    private static readonly string[] Commands = ["events", "contradictions", "control", "pledges"];

    private readonly TemporaryFolder _folder = new();

    public WeighingTests()
    {
        _folder.Write(
            "reports/1.txt",
            "سلقين\n\nقال المرصد السوري لحقوق الإنسان يوم 5 آذار/مارس 2023 إن قذائف سقطت على بلدة سلقين وقتلت أربعة مدنيين. وأضاف أن الجيش السوري سيطر على بلدة سلقين.\n"
        );
        _folder.Write(
            "reports/2.txt",
            "قصف سلقين\n\nأفادت وزارة الدفاع الروسية يوم 5 آذار/مارس 2023 بأن قذائف سقطت على بلدة سلقين وقتلت سبعة مدنيين. ونفت الوزارة أن يكون الجيش السوري سيطر على بلدة سلقين.\n"
        );
        _folder.Write(
            "reports/3.txt",
            "الهدنة\n\nدخلت الهدنة في سلقين حيز التنفيذ يوم 6 آذار/مارس 2023. واتهم الجيش السوري فصائل المعارضة بخرق الهدنة في سلقين.\n"
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_kept_is_what_weighing_everything_anew_gives()
    {
        await Read();
        var kept = await Answers();
        kept.ShouldAllBe(a => a.Error.Length == 0);
        kept.Take(3).ShouldAllBe(a => a.OutputLines.Length > 0);
        MakeDue();
        var weighed = await Answers();
        weighed.Select(a => a.Output).ShouldBe(kept.Select(a => a.Output), StringComparer.Ordinal);
        foreach (var answer in weighed)
        {
            answer.ErrorLines.Length.ShouldBe(1, answer.Error);
            answer.Error.ShouldContain("it is due");
        }
    }

    [Fact]
    public async Task Who_contradicts_whom_is_counted_by_source()
    {
        await Read();
        var counted = await Run("contradictions", "--by", "source", "--format", "jsonl");
        counted.Status.ShouldBe(0, counted.Error);
        var found = (await Run("contradictions", "--format", "jsonl")).OutputLines.Select(line =>
            JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()
        );
        foreach (var line in counted.OutputLines)
        {
            var pair = JsonDocument.Parse(line).RootElement;
            pair.GetProperty("contradictions").GetArrayLength().ShouldBe(pair.GetProperty("count").GetInt32());
            pair.GetProperty("contradictions").EnumerateArray().ShouldAllBe(id => found.Contains(id.GetString()));
        }
        counted.Output.ShouldContain("Syrian Observatory for Human Rights");
        (await Run("contradictions", "--by", "outlet")).Status.ShouldNotBe(0);
    }

    [Fact]
    public async Task A_reading_by_other_theatres_says_that_it_leaves_aside_what_is_kept()
    {
        await Read();
        var outcome = await Run("events", "--theatre", "core");
        (outcome.Status, outcome.ErrorLines.Length).ShouldBe((0, 1), outcome.Error);
        outcome.Error.ShouldContain("other knowledge");
    }

    [Fact]
    public async Task What_was_read_with_one_theatre_is_answered_with_it()
    {
        (await Run("read", "reports", "--theatre", "syria")).Status.ShouldBe(0);
        (await Run("events", "--joined")).Error.ShouldBe("");
    }

    [Fact]
    public async Task Nothing_new_to_read_makes_up_for_a_weighing_that_is_due()
    {
        await Read();
        var before = _folder.Register(RegisterDigest.Of);
        MakeDue();
        _folder.Register(RegisterDigest.Of).ShouldNotBe(before, StringComparer.Ordinal);
        await Read();
        _folder.Register(RegisterDigest.Of).ShouldBe(before);
    }

    [Fact]
    public async Task A_rebuild_gives_the_same_weighing_as_reading_report_by_report()
    {
        foreach (var report in (string[])["3", "1", "2"])
            (await Run("read", $"reports/{report}.txt")).Status.ShouldBe(0);
        var read = _folder.Register(RegisterDigest.OfWeighing);
        (await Run("rebuild")).Status.ShouldBe(0);
        _folder.Register(RegisterDigest.OfWeighing).ShouldBe(read);
    }

    [Fact]
    public async Task An_event_is_explained_by_who_leans_on_whom_and_in_what()
    {
        await Read();
        var id = await JoinedEvent();
        using var json = JsonDocument.Parse((await Run("explain", id, "--format", "json")).Output);
        var joined = json.RootElement.GetProperty("joined").EnumerateArray().ToList();
        joined.Count.ShouldBeGreaterThan(1);
        joined[0].GetProperty("leader").ValueKind.ShouldBe(JsonValueKind.Null);
        foreach (var claim in joined.Skip(1))
        {
            var parts = claim.GetProperty("parts").EnumerateObject().Sum(p => p.Value.GetDouble());
            parts.ShouldBe(claim.GetProperty("strength").GetDouble(), 0.01);
        }
        var people = await Run("explain", id[..10]);
        (people.Status, people.Error).ShouldBe((0, ""));
        people.Output.ShouldMatch(@"leans on 1 by \d\.\d\d: type \+0\.\d\d, place");
        people.Output.ShouldContain("on whose word");
    }

    [Fact]
    public async Task An_event_that_is_not_there_is_one_line()
    {
        await Read();
        foreach (var command in (string[])["explain", "events"])
        {
            var outcome = await Run(command, "e0000000000000000");
            (outcome.Status, outcome.Output).ShouldBe((2, ""));
            outcome.ErrorLines.Length.ShouldBe(1, outcome.Error);
        }
    }

    [Fact]
    public async Task A_report_that_bears_a_day_to_come_is_marked_wherever_its_claims_are()
    {
        _folder.Write("later.txt", "سلقين\n\nقال ناشطون إن قذائف سقطت على بلدة سلقين وقتلت تسعة مدنيين.\n");
        (await Run("read", "later.txt", "--published", "2999-01-01")).Status.ShouldBe(0);
        var lines = (await Run("events", "--format", "jsonl")).OutputLines;
        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            root.GetProperty("datedAhead").GetArrayLength().ShouldBe(root.GetProperty("claims").GetArrayLength());
        }
        (await Run("events", "--format", "csv")).OutputLines[0].ShouldEndWith("dated ahead");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public async Task Each_has_its_columns(string format)
    {
        await Read();
        foreach (var command in Commands)
        {
            var outcome = await Run(command, "--format", format);
            (outcome.Status, outcome.Error).ShouldBe((0, ""));
            outcome.OutputLines.Length.ShouldBeGreaterThan(1, command);
        }
    }

    private async Task<string> JoinedEvent()
    {
        var lines = (await Run("events", "--joined", "--format", "jsonl")).OutputLines;
        lines.ShouldNotBeEmpty();
        using var json = JsonDocument.Parse(lines[0]);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private async Task Read() => (await Run("read", "reports")).Status.ShouldBe(0);

    private async Task<List<Outcome>> Answers()
    {
        var answers = new List<Outcome>();
        foreach (var command in Commands)
            answers.Add(await Run(command, "--format", "jsonl"));
        return answers;
    }

    private Task<Outcome> Run(params string[] args) => MarsadProcess.Run(_folder.Path, args);

    /// <summary>As a run does that is broken off: a reading is kept, and nothing weighed since.</summary>
    private void MakeDue() =>
        _folder.Register(register =>
        {
            var arrival = register.ArrivalsAfter(0, 1).Single();
            register.Keep(arrival.EvidenceId, register.DerivationOf(arrival.EvidenceId)!);
            register.Commit();
            return true;
        });
}
