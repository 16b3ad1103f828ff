using System.Text;

namespace Marsad.Reading.Models.Tests;

/// <summary>From a report through a model to a reading.</summary>
public sealed class ReadingTests
{
    [Fact]
    public async Task A_claim_whose_words_are_there_is_in_the_reading_with_names_of_the_theatre()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims(Some.Json(Some.Strike)));
        using var reader = Some.Reader(endpoint.Address);
        var reading = reader.Read(Some.Report());
        endpoint.Requests.ShouldHaveSingleItem().Path.ShouldBe("/v1/chat/completions");
        var claim = reading.Claims.ShouldHaveSingleItem();
        claim.Quote.ShouldBe(Some.Strike.Quote);
        (claim.Type, claim.Status, claim.Reporting).ShouldBe(("ASSAULT", "happened", "say"));
        claim.Chain.Select(link => link.Id).ShouldBe([null, "sohr"]);
        claim.Speaker.Name.ShouldBe("Syrian Observatory for Human Rights");
        claim.Actor!.Id.ShouldBe("sy-government-forces");
        claim.Place!.Id.ShouldBe("sy-talbiseh");
        claim.Place.Lat.ShouldNotBeNull();
        claim.Date.ShouldBe("2023-03-05");
        claim.Casualties!.Killed.ShouldBe([3, 3]);
        claim.Casualties.Injured.ShouldBe([12, 12]);
        claim.Because.ShouldBe(["model some-model"]);
        claim.Unsure.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_but_the_claims_is_what_the_lexical_reader_finds()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims());
        using var reader = Some.Reader(endpoint.Address);
        var report = Some.Report();
        var lexical = Some.Lexical.Read(report);
        var reading = reader.Read(report);
        reading.Claims.ShouldBeEmpty();
        lexical.Places.ShouldNotBeEmpty();
        // people known only by what they are count as actors where a claim gives them a part
        var named = lexical.Actors.Where(actor => actor.Kind != "people").ToList();
        named.ShouldNotBeEmpty();
        Text(reading with { Reader = null }).ShouldBe(Text(lexical with { Actors = named, Claims = [] }));
    }

    [Fact]
    public async Task The_id_of_a_claim_is_the_one_that_the_lexical_reader_gives_the_same_words_and_type()
    {
        var lexical = Some.Lexical.Read(Some.Report()).Claims.First(c => c.Type == "ASSAULT");
        var said = Some.Strike with { Quote = lexical.Quote };
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims(Some.Json(said)));
        using var reader = Some.Reader(endpoint.Address);
        var claim = reader.Read(Some.Report()).Claims.Single();
        (claim.Start, claim.End, claim.Id).ShouldBe((lexical.Start, lexical.End, lexical.Id));
    }

    [Fact]
    public async Task A_reading_names_its_reader_and_a_lexical_one_stays_as_it_is()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims());
        using var reader = Some.Reader(endpoint.Address);
        reader.Version.ShouldStartWith("llm-");
        reader.Version.ShouldContain("some-model");
        reader.Version.ShouldEndWith(Some.Lexical.Version);
        var line = Text(reader.Read(Some.Report()));
        ReadingJson.Parse(Encoding.UTF8.GetBytes(line)).Reader.ShouldBe(reader.Version);
        Text(Some.Lexical.Read(Some.Report())).ShouldNotContain("\"reader\"");
    }

    [Fact]
    public async Task Another_model_is_another_version_and_another_address_is_not()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims());
        using var reader = Some.Reader(endpoint.Address);
        using var moved = Some.Reader(new Uri("https://elsewhere.example/v1"));
        using var other = Some.Reader(endpoint.Address, o => o with { Model = "other-model" });
        moved.Version.ShouldBe(reader.Version);
        (other.Version == reader.Version).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_without_words_is_not_asked_about()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims());
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report("… ! \n\n 12 –")).Claims.ShouldBeEmpty();
        endpoint.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_it_cost_is_counted()
    {
        await using var endpoint = FakeEndpoint.Saying(FakeEndpoint.Claims(Some.Json(Some.Strike)));
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report());
        reader.Read(Some.Report());
        var options = new ModelOptions(new Uri("http://a.example/v1"), "m", "secret");
        reader.Usage.Cost(options).ShouldBe("m at http://a.example/v1: 2 requests, 200 tokens sent, 40 received.");
        reader.Usage.Rejections().ShouldBeNull();
    }

    [Fact]
    public async Task An_endpoint_that_does_not_count_tokens_is_told_as_such()
    {
        await using var endpoint = FakeEndpoint.Start(_ => Reply.Of(FakeEndpoint.Claims(), counted: false));
        using var reader = Some.Reader(endpoint.Address);
        reader.Read(Some.Report());
        reader.Usage.Cost(new ModelOptions(endpoint.Address, "m", null)).ShouldEndWith(": 1 request, tokens not told.");
    }

    private static string Text(ReportReading reading) => ReadingJson.Write(reading);
}
