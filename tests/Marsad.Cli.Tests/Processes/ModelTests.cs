using System.Text;
using Marsad.Reading.Models.Tests;
using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>`marsad read --reader llm` as a whole, with an endpoint on this machine.</summary>
public sealed class ModelTests : IDisposable
{
    private const string Key = "sk-secret-0123456789";

    private static readonly string Nothing = FakeEndpoint.Claims();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_is_asked_once_for_each_report_and_the_cost_told()
    {
        await using var endpoint = FakeEndpoint.Start(asked => Reply.Of(FirstSentence(asked)));
        SomeReports(6);
        var first = await Read(endpoint);
        first.Status.ShouldBe(0, first.Error);
        first.ErrorLines.ShouldBe([
            "6 claims of the model rejected: 6 with words that are not in the report.",
            $"some-model at {endpoint.Address}: 6 requests, 600 tokens sent, 120 received.",
            "6 reports read; kept in marsad.db.",
        ]);
        first.OutputLines.Length.ShouldBe(6);
        foreach (var line in first.OutputLines)
        {
            var reading = Marsad.Reading.ReadingJson.Parse(Encoding.UTF8.GetBytes(line));
            reading.Claims.ShouldHaveSingleItem().Because.ShouldBe(["model some-model"]);
            reading.Reader!.ShouldStartWith("llm-");
            reading.Actors.Count.ShouldBeGreaterThan(0);
        }
        var second = await Read(endpoint);
        second.Output.ShouldBe(first.Output);
        second.ErrorLines[0].ShouldBe($"some-model at {endpoint.Address}: 0 requests, tokens not told.");
        endpoint.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Nothing_is_sent_unless_the_reader_is_named()
    {
        await using var endpoint = FakeEndpoint.Saying(Nothing);
        SomeReports(1);
        var outcome = await MarsadProcess.Run(
            _folder.Path,
            "read",
            "reports",
            "--endpoint",
            endpoint.Address.ToString(),
            "--model",
            "some-model"
        );
        outcome.Status.ShouldBe(2);
        outcome.ErrorLines[0].ShouldBe("--endpoint: this is for --reader llm. Without it nothing is sent anywhere.");
        await MarsadProcess.Run(_folder.Path, "read", "reports");
        endpoint.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_models_readings_stay_until_another_reader_is_named()
    {
        await using var endpoint = FakeEndpoint.Saying(Nothing);
        SomeReports(3);
        var model = await Read(endpoint);
        (await Run("read", "reports", "--format", "jsonl")).Output.ShouldBe(model.Output);
        (await Run("rebuild")).Error.ShouldBe("3 reports read (3 known before); kept in marsad.db.\n");
        Versions().ShouldAllBe(version => version.StartsWith("llm-"));
        var lexical = await Run("read", "reports", "--format", "jsonl", "--reader", "lexical");
        lexical.Output.ShouldNotContain("llm-");
        Versions().ShouldAllBe(version => !version.StartsWith("llm-"));
        endpoint.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_endpoint_that_is_down_is_one_message_and_the_reports_wait()
    {
        string address;
        await using (var endpoint = FakeEndpoint.Saying(Nothing))
            address = endpoint.Address.ToString();
        SomeReports(5);
        var outcome = await Run(ReadBy(address));
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines.Length.ShouldBe(3, outcome.Error);
        outcome.ErrorLines[0].ShouldStartWith($"{address}: no connection (Connection refused");
        outcome.ErrorLines[0].ShouldEndWith("). Check --endpoint, and that it is running there.");
        outcome.ErrorLines[2].ShouldBe("0 reports read; kept in marsad.db.");
        _folder.Register(r => (r.Summarise().Readings, r.Summarise().Unread)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task No_account_is_written_of_reports_that_nobody_could_read()
    {
        SomeReports(2);
        var outcome = await Run(
            "account",
            "reports",
            "--reader",
            "llm",
            "--endpoint",
            "http://127.0.0.1:1/v1",
            "--model",
            "m"
        );
        outcome.Status.ShouldBe(2, outcome.Error);
        Directory.Exists(Path.Combine(_folder.Path, "account")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_that_the_model_cannot_put_into_form_is_unread_and_the_next_run_asks_again()
    {
        var well = false;
        await using var endpoint = FakeEndpoint.Start(asked =>
            Reply.Of(!well && asked.By("user")[0].Contains("رقم 2 ", StringComparison.Ordinal) ? "Sorry." : Nothing)
        );
        SomeReports(4);
        var first = await Read(endpoint);
        first.Status.ShouldBe(1);
        first.OutputLines.Length.ShouldBe(3);
        first
            .ErrorLines[0]
            .ShouldBe(
                $"reports/002.txt: some-model at {endpoint.Address} answered twice without the JSON asked for (it holds no JSON object). Read it again, or name another model."
            );
        first.ErrorLines[^1].ShouldBe("3 reports read, 1 could not be read; kept in marsad.db.");
        well = true;
        var second = await Read(endpoint);
        second.Status.ShouldBe(0, second.Error);
        second.ErrorLines[^1].ShouldBe("4 reports read (3 known before); kept in marsad.db.");
        endpoint.Requests.Count.ShouldBe(4 + 1 + 1);
    }

    [Fact]
    public async Task A_run_that_the_endpoint_ends_keeps_what_was_read_and_goes_on_from_there()
    {
        var open = false;
        await using var endpoint = FakeEndpoint.Start(asked =>
            open || asked.Number <= 3 ? Reply.Of(Nothing) : Reply.Error(401, "no credit")
        );
        SomeReports(8);
        var first = await Run([.. ReadBy(endpoint.Address.ToString()), "--jobs", "1"]);
        first.Status.ShouldBe(1);
        first
            .ErrorLines[0]
            .ShouldBe(
                $"{endpoint.Address}: it asks for a key (401). Put the key into the environment as MARSAD_API_KEY."
            );
        first.ErrorLines[^1].ShouldBe("3 reports read; kept in marsad.db.");
        endpoint.Requests.Count.ShouldBe(4);
        open = true;
        var second = await Read(endpoint);
        second.Status.ShouldBe(0, second.Error);
        second.ErrorLines[^1].ShouldBe("8 reports read (3 known before); kept in marsad.db.");
        endpoint.Requests.Count.ShouldBe(4 + 5);
    }

    [Fact]
    public async Task A_key_goes_to_the_endpoint_and_is_in_no_output_and_no_file()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            asked.Number == 1 ? Reply.Of(Nothing) : Reply.Error(403, $"bad key {asked.Authorization}")
        );
        SomeReports(3);
        var outcome = await MarsadProcess.RunWithKey(
            Key,
            _folder.Path,
            [.. ReadBy(endpoint.Address.ToString()), "--jobs", "1"]
        );
        endpoint.Requests[0].Authorization.ShouldBe($"Bearer {Key}");
        outcome.ErrorLines[0].ShouldEndWith("it does not take the key for some-model (403). Check MARSAD_API_KEY.");
        (outcome.Output + outcome.Error).ShouldNotContain(Key);
        foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Stop)).ShouldNotContain(Key);
    }

    [Fact]
    public async Task Breaking_off_does_not_wait_for_the_model()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "interrupts are sent another way on Windows");
        await using var endpoint = FakeEndpoint.Start(_ => Reply.Of(Nothing) with { Delay = TimeSpan.FromMinutes(2) });
        SomeReports(6);
        using var marsad = MarsadProcess.Start(_folder.Path, ReadBy(endpoint.Address.ToString()));
        marsad.Input.Close();
        await Until(() => endpoint.Requests.Count > 0);
        await marsad.Interrupt();
        var outcome = await marsad.End().WaitAsync(TimeSpan.FromSeconds(15), Stop);
        outcome.Status.ShouldBe(130, outcome.Error);
        outcome.Error.ShouldContain("The same command goes on from here.");
        outcome.Error.ShouldNotContain("could not be read");
        _folder.Register(r => r.Summarise().Unread).ShouldBe(0);
    }

    [Theory]
    [InlineData("--reader llm: --endpoint is missing", "--reader", "llm", "--model", "m")]
    [InlineData("--reader llm: --model is missing", "--reader", "llm", "--endpoint", "http://localhost:1/v1")]
    [InlineData("--endpoint: not the address", "--reader", "llm", "--endpoint", "localhost", "--model", "m")]
    [InlineData(
        "--jobs 500: too many",
        "--reader",
        "llm",
        "--endpoint",
        "http://localhost:1/v1",
        "--model",
        "m",
        "--jobs",
        "500"
    )]
    [InlineData(
        "--timeout soon: not a time",
        "--reader",
        "llm",
        "--endpoint",
        "http://localhost:1/v1",
        "--model",
        "m",
        "--timeout",
        "soon"
    )]
    [InlineData("--model: this is for --reader llm", "--model", "m")]
    [InlineData("--timeout: this is for --reader llm", "--reader", "lexical", "--timeout", "5")]
    [InlineData("", "--reader", "oracle")]
    public async Task Arguments_that_cannot_be_used_are_told_and_nothing_is_read(string message, params string[] args)
    {
        SomeReports(1);
        var outcome = await Run(["read", "reports", "--no-register", .. args]);
        (outcome.Status, outcome.Output).ShouldBe((2, ""), outcome.Error);
        outcome.ErrorLines[0].ShouldStartWith(message);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task Until(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (!condition())
            await Task.Delay(20, patience.Token);
    }

    // The first sentence of a report as a claim, and one that no report holds.
    private static string FirstSentence(Asked asked)
    {
        var sentence = asked
            .Text.Split('\n')
            .First(line => line.StartsWith("وقال", StringComparison.Ordinal))
            .Split('.')[0];
        return FakeEndpoint.Claims(Claim(sentence), Claim("قصفت طائرات مجهولة مدينة بعيدة"));
    }

    private static object Claim(string quote) =>
        new
        {
            quote,
            chain = Array.Empty<object>(),
            reporting = "report",
            type = "STATEMENT",
            status = "happened",
        };

    private static string[] ReadBy(string endpoint) =>
        ["read", "reports", "--format", "jsonl", "--reader", "llm", "--endpoint", endpoint, "--model", "some-model"];

    private Task<Outcome> Read(FakeEndpoint endpoint) => Run(ReadBy(endpoint.Address.ToString()));

    private Task<Outcome> Run(params string[] args) => MarsadProcess.Run(_folder.Path, args);

    private List<string> Versions() =>
        _folder.Register(r => r.Summarise().ReaderVersions.Select(version => version.Key).ToList());

    private void SomeReports(int count)
    {
        for (var i = 1; i <= count; i++)
            _folder.Write($"reports/{i:000}.txt", Reports.Text(i));
    }
}
