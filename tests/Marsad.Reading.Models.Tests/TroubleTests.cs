using System.Diagnostics;

namespace Marsad.Reading.Models.Tests;

/// <summary>Whatever goes wrong between the report and the model is one message, and never half a reading.</summary>
public sealed class TroubleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly string Good = FakeEndpoint.Claims(Some.Json(Some.Strike));

    [Theory]
    [InlineData("I found one claim: the army shelled the town.")]
    [InlineData("{\"claims\": [ {\"quote\": \"…")]
    [InlineData("{\"result\": []}")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_malformed_answer_may_be_put_right_once(string malformed)
    {
        await using var endpoint = FakeEndpoint.Saying(malformed, Good);
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        endpoint.Requests.Count.ShouldBe(2);
        var second = endpoint.Requests[1];
        second.By("assistant").ShouldBe([malformed.Length > 0 ? malformed : "(nothing)"]);
        second.By("user")[0].ShouldBe(endpoint.Requests[0].By("user")[0]);
        second.By("user")[1].ShouldContain("again with the JSON object alone");
    }

    [Fact]
    public async Task A_report_whose_answer_is_malformed_twice_is_unread()
    {
        await using var endpoint = FakeEndpoint.Saying("no", "never");
        using var reader = Some.Reader(endpoint.Address);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.Message.ShouldBe(
            $"some-model at {endpoint.Address} answered twice without the JSON asked for (it holds no JSON object). Read it again, or name another model."
        );
        unread.EndsRun.ShouldBeFalse();
        endpoint.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("```json\n…\n```")]
    [InlineData("<think>{the army? or not}</think>\n…")]
    [InlineData("Here it is:\n…\nThat is all.")]
    public async Task What_stands_around_the_object_does_no_harm(string around)
    {
        await using var endpoint = FakeEndpoint.Saying(around.Replace("…", Good, StringComparison.Ordinal));
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        endpoint.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_misshapen_claim_does_not_cost_the_others()
    {
        await using var endpoint = FakeEndpoint.Saying(
            FakeEndpoint.Claims(
                Some.Json(Some.Strike),
                "a claim",
                new { quote = 12 },
                Some.Json(Some.Strike with { Type = "WAR" }),
                Some.Json(Some.Strike with { Quote = "قصف الروس مدينة بعيدة" })
            )
        );
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        reader
            .Usage.Rejections()
            .ShouldBe(
                "4 claims of the model rejected: 1 with words that are not in the report, "
                    + "1 with a value that is none of those allowed, 2 without the form asked for."
            );
    }

    [Fact]
    public async Task Too_many_requests_are_sent_again_after_the_time_that_the_endpoint_asks_for()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            asked.Number == 1 ? Reply.Error(429, "slow down") with { Headers = [("Retry-After", "1")] } : Reply.Of(Good)
        );
        using var reader = Some.Reader(endpoint.Address);
        var clock = Stopwatch.StartNew();
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        reader.Usage.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task An_endpoint_that_asks_to_wait_too_long_ends_the_run()
    {
        await using var endpoint = FakeEndpoint.Start(_ =>
            Reply.Error(429, "quota") with
            {
                Headers = [("Retry-After", "7200")],
            }
        );
        using var reader = Some.Reader(endpoint.Address);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.EndsRun.ShouldBeTrue();
        unread.What.ShouldEndWith("too many requests (429, it asks to wait 7,200 s)");
        Should.Throw<UnreadException>(() => reader.Read(Some.Report())).EndsRun.ShouldBeTrue();
        endpoint.Requests.Count.ShouldBe(1, "nothing is sent after the end");
    }

    [Fact]
    public async Task What_ends_the_run_breaks_off_what_others_are_asking()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            asked.Number == 1 ? Reply.Of(Good) with { Delay = TimeSpan.FromMinutes(2) } : Reply.Error(404, "gone")
        );
        using var reader = Some.Reader(endpoint.Address);
        var slow = Task.Run(() => Should.Throw<UnreadException>(() => reader.Read(Some.Report())), Stop);
        while (endpoint.Requests.Count == 0)
            await Task.Delay(10, Stop);
        Should.Throw<UnreadException>(() => reader.Read(Some.Report())).EndsRun.ShouldBeTrue();
        var broken = await slow.WaitAsync(TimeSpan.FromSeconds(20), Stop);
        (broken.EndsRun, broken.What).ShouldBe(
            (true, $"{endpoint.Address}: nothing there by the name of some-model (404)")
        );
    }

    [Fact]
    public async Task A_fault_of_the_endpoint_is_tried_again()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            asked.Number < 4 ? Reply.Error(500, "oops") : Reply.Of(Good)
        );
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        reader.Usage.Requests.ShouldBe(4);
    }

    [Fact]
    public async Task An_endpoint_with_a_lasting_fault_costs_three_reports_and_then_the_run()
    {
        await using var endpoint = FakeEndpoint.Start(_ => Reply.Error(503, "no worker"));
        using var reader = Some.Reader(endpoint.Address, o => o with { Retries = 1 });
        var ends = Enumerable
            .Range(0, 3)
            .Select(_ => Should.Throw<UnreadException>(() => reader.Read(Some.Report())))
            .ToList();
        ends.Select(e => e.EndsRun).ShouldBe([false, false, true]);
        ends[0].What.ShouldStartWith($"some-model at {endpoint.Address} failed (503: ");
        ends[0].What.ShouldContain("no worker");
        reader.Usage.Requests.ShouldBe(6);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_not_asked_for_again()
    {
        await using var endpoint = FakeEndpoint.Start(_ => Reply.Of(Good) with { Delay = TimeSpan.FromSeconds(30) });
        using var reader = Some.Reader(endpoint.Address, o => o with { Timeout = TimeSpan.FromSeconds(1) });
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.Message.ShouldBe(
            $"some-model at {endpoint.Address} gave no answer within 1 s. Give it longer with --timeout, or name a quicker model."
        );
        endpoint.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_endpoint_that_is_down_ends_the_run_at_once()
    {
        Uri nobody;
        await using (var endpoint = FakeEndpoint.Saying(Good))
            nobody = endpoint.Address;
        using var reader = Some.Reader(nobody, o => o with { Backoff = TimeSpan.FromSeconds(30) });
        var clock = Stopwatch.StartNew();
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        unread.EndsRun.ShouldBeTrue();
        unread.What.ShouldStartWith($"{nobody}: no connection (Connection refused");
        unread.Remedy.ShouldBe("Check --endpoint, and that it is running there");
    }

    [Theory]
    [InlineData(401, "it does not take the key for some-model (401)", "Check MARSAD_API_KEY")]
    [InlineData(
        404,
        "nothing there by the name of some-model (404)",
        "Check --model, and --endpoint, which often ends in /v1"
    )]
    [InlineData(307, "it sends us elsewhere (307)", "Name the final address with --endpoint")]
    public async Task What_only_the_user_can_mend_ends_the_run_and_tells_no_key(int status, string what, string remedy)
    {
        const string Key = "sk-secret-0123456789";
        await using var endpoint = FakeEndpoint.Start(asked =>
            Reply.Error(status, $"Incorrect key {asked.Authorization}") with
            {
                Headers = status == 307 ? [("Location", "http://127.0.0.1:1/v1/chat/completions")] : [],
            }
        );
        using var reader = Some.Reader(endpoint.Address, key: Key);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.EndsRun.ShouldBeTrue();
        unread.What.ShouldContain(what);
        unread.Remedy.ShouldBe(remedy);
        unread.ToString().ShouldNotContain(Key);
        endpoint.Requests[0].Authorization.ShouldBe($"Bearer {Key}");
    }

    [Fact]
    public async Task A_fault_that_repeats_the_key_does_not_show_it()
    {
        const string Key = "sk-secret-0123456789";
        await using var endpoint = FakeEndpoint.Start(asked => Reply.Error(500, asked.Authorization));
        using var reader = Some.Reader(endpoint.Address, o => o with { Retries = 0 }, Key);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.What.ShouldContain("Bearer …");
        unread.Message.ShouldNotContain(Key);
        new ModelOptions(endpoint.Address, "m", Key).ToString().ShouldNotContain(Key);
    }

    [Fact]
    public async Task An_address_that_answers_with_something_else_ends_the_run()
    {
        await using var endpoint = FakeEndpoint.Start(_ => new Reply(200, "<html>Welcome</html>"));
        using var reader = Some.Reader(endpoint.Address);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.EndsRun.ShouldBeTrue();
        unread.What.ShouldContain("does not speak like an OpenAI-compatible endpoint");
    }

    [Fact]
    public async Task An_endpoint_that_cannot_enforce_a_schema_is_told_it_in_words_from_then_on()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            asked.Body.TryGetProperty("response_format", out _)
                ? Reply.Error(400, "response_format is not supported")
                : Reply.Of(Good)
        );
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        reader.Read(Some.Report()).Claims.Count.ShouldBe(1);
        endpoint.Requests.Count.ShouldBe(4);
        endpoint
            .Requests[0]
            .Body.GetProperty("response_format")
            .GetProperty("type")
            .GetString()
            .ShouldBe("json_schema");
        endpoint.Requests[3].By("system")[0].ShouldContain("\"additionalProperties\": false");
    }

    [Fact]
    public async Task A_question_that_the_endpoint_does_not_take_in_any_form_is_told_with_its_reason()
    {
        await using var endpoint = FakeEndpoint.Start(_ => Reply.Error(400, "context length exceeded"));
        using var reader = Some.Reader(endpoint.Address);
        var unread = Should.Throw<UnreadException>(() => reader.Read(Some.Report()));
        unread.What.ShouldContain("context length exceeded");
        unread.EndsRun.ShouldBeFalse();
    }

    [Theory]
    [InlineData("localhost:11434/v1", false)]
    [InlineData("ftp://a.example/v1", false)]
    [InlineData("", false)]
    [InlineData("https://user:secret@a.example/v1", false)]
    [InlineData("https://a.example/v1?key=secret", false)]
    [InlineData("http://a.example/v1", true)]
    public void An_address_that_cannot_or_should_not_be_used_is_refused(string address, bool withKey)
    {
        var refusal = ModelOptions.Refuses(address, withKey, out var endpoint);
        refusal.ShouldNotBeNull();
        refusal.ShouldNotContain("secret");
        endpoint.ShouldBeNull();
    }

    [Theory]
    [InlineData("http://localhost:11434/v1", true)]
    [InlineData("http://192.168.1.5:8000/v1", false)]
    [InlineData("https://a.example/v1", true)]
    public void An_address_that_can_be_used_is_taken(string address, bool withKey)
    {
        ModelOptions.Refuses(address, withKey, out var endpoint).ShouldBeNull();
        endpoint.ShouldBe(new Uri(address));
    }
}
