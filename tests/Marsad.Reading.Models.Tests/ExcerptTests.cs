using System.Globalization;
using Marsad.Reading.Models.Asking;

namespace Marsad.Reading.Models.Tests;

/// <summary>Long reports are asked about piece by piece, and every position is that of the whole.</summary>
public sealed class ExcerptTests
{
    private static readonly string Long = string.Join(
        "\n\n",
        Enumerable
            .Range(1, 60)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"😀 قال مصدر عسكري سوري إن القافلة رقم {i} دخلت مدينة تلبيسة أمس. وساد الهدوء أطراف المدينة بعد ذلك بساعات."
                )
            )
    );

    [Fact]
    public void Excerpts_follow_each_other_hold_everything_and_are_no_longer_than_asked()
    {
        var survey = Some.Lexical.Survey(Some.Report(Long));
        var excerpts = Excerpt.Of(survey, 700).ToList();
        excerpts.Count.ShouldBeGreaterThan(5);
        excerpts[0].FirstToken.ShouldBe(0);
        excerpts[^1].EndToken.ShouldBe(survey.Text.Tokens.Length);
        excerpts.Zip(excerpts.Skip(1)).ShouldAllBe(pair => pair.First.EndToken == pair.Second.FirstToken);
        excerpts.ShouldAllBe(e => e.In(survey.Text).Length <= 700);
        excerpts.SkipLast(1).ShouldAllBe(e => e.In(survey.Text).TrimEnd().EndsWith('.'));
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_parted_between_words()
    {
        var endless = string.Join(' ', Enumerable.Repeat("كلمة", 1000));
        var survey = Some.Lexical.Survey(Some.Report(endless));
        var excerpts = Excerpt.Of(survey, 100).ToList();
        excerpts.ShouldAllBe(e => e.In(survey.Text).Length <= 100 && e.In(survey.Text).EndsWith("كلمة"));
        excerpts.Sum(e => e.EndToken - e.FirstToken).ShouldBe(1000);
    }

    [Fact]
    public async Task Claims_of_every_piece_stand_where_they_stand_in_the_whole()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            Reply.Of(
                FakeEndpoint.Claims([
                    .. asked
                        .Text.Split("😀", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Where(p => p.StartsWith("قال", StringComparison.Ordinal))
                        .Select(p => Some.Json(Entry(p[..p.IndexOf('.', StringComparison.Ordinal)]))),
                ])
            )
        );
        using var reader = Some.Reader(endpoint.Address, o => o with { ExcerptLength = 700 });
        var reading = reader.Read(Some.Report(Long));
        endpoint.Requests.Count.ShouldBeGreaterThan(5);
        reader.Usage.Rejections().ShouldBeNull();
        reading.Claims.Count.ShouldBe(60);
        var runes = Long.EnumerateRunes().ToList();
        for (var i = 0; i < 60; i++)
        {
            var claim = reading.Claims[i];
            string.Concat(runes.Skip(claim.Start).Take(claim.End - claim.Start)).ShouldBe(claim.Quote);
            claim.Quote.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"رقم {i + 1} دخلت"));
        }
        reading.Claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(60);
    }

    [Fact]
    public async Task A_piece_comes_with_the_end_of_what_stands_before_it_and_no_claim_is_taken_from_there()
    {
        await using var endpoint = FakeEndpoint.Start(asked =>
            Reply.Of(
                FakeEndpoint.Claims(Some.Json(Entry("قال مصدر عسكري سوري إن القافلة رقم 1 دخلت مدينة تلبيسة أمس")))
            )
        );
        using var reader = Some.Reader(endpoint.Address, o => o with { ExcerptLength = 700 });
        var reading = reader.Read(Some.Report(Long));
        endpoint.Requests[0].By("user")[0].ShouldContain("Headline: عنوان");
        endpoint.Requests[1].By("user")[0].ShouldContain("Day: 2023-03-06");
        endpoint.Requests[1].By("user")[0].Split("[text ")[0].ShouldContain("وساد الهدوء");
        reading.Claims.ShouldHaveSingleItem().Start.ShouldBe(2);
        reader.Usage.NotInReport.ShouldBe(endpoint.Requests.Count - 1);
    }

    private static ModelClaim Entry(string quote) =>
        Some.Strike with
        {
            Quote = quote,
            Chain = [new ModelParty("مصدر عسكري سوري", "other")],
            Type = "AID",
            Subtype = null,
            Actor = null,
            Date = new ModelDate("أمس", null),
            Killed = null,
            Injured = null,
        };
}
