using Marsad.Reading.Models.Asking;

namespace Marsad.Reading.Models.Tests;

/// <summary>What of a model's claims holds.</summary>
public sealed class CheckingTests
{
    private static ModelClaim Strike => Some.Strike;

    /// <summary>A claim of which the model says no more than that somebody says something.</summary>
    private static ModelClaim Bare { get; } =
        new()
        {
            Quote = "",
            Chain = [],
            Reporting = "say",
            Type = "STATEMENT",
            Status = "happened",
        };

    public static TheoryData<string, string> NotInTheReport =>
        new()
        {
            { "a quote that nobody wrote", "quote" },
            { "a quote with one letter changed", "letter" },
            { "a speaker who is not named", "speaker" },
            { "a relay who is not named", "relay" },
            { "an actor who is not named", "actor" },
            { "a target that is not named", "target" },
            { "a place that is not named", "place" },
            { "words of a date that are not there", "date" },
            { "a figure that is not there", "figure" },
            { "a figure that its words do not hold", "number" },
            { "a sentence in the place of a name", "sentence" },
        };

    [Theory]
    [MemberData(nameof(NotInTheReport))]
    public void A_claim_with_words_that_are_not_in_the_report_is_rejected(string why, string what)
    {
        var claim = what switch
        {
            "quote" => Strike with { Quote = "قصف الجيش السوري سوقاً في حلب" },
            "letter" => Strike with { Quote = Strike.Quote.Replace("أطراف", "اطراف", StringComparison.Ordinal) },
            "speaker" => Strike with { Chain = [new ModelParty("وزارة الدفاع التركية", "government_body")] },
            "relay" => Strike with { Chain = [new ModelParty("وكالة رويترز", "media"), .. Strike.Chain] },
            "actor" => Strike with { Actor = new ModelParty("القوات الأميركية", "armed_group") },
            "target" => Strike with { Target = new ModelParty("جبهة النصرة", "armed_group") },
            "place" => Strike with { Place = "دير الزور" },
            "date" => Strike with { Date = new ModelDate("يوم الجمعة", "2023-03-03") },
            "figure" => Strike with { Killed = new ModelFigure("مقتل خمسين مدنياً", 50, 50) },
            "number" => Strike with { Killed = new ModelFigure("مقتل ثلاثة مدنيين", 30, 30) },
            _ => Strike with { Chain = [new ModelParty(Some.Body.Split('\n')[0], "person")] },
        };
        var (claims, verdicts) = Some.Check(Some.Report(), claim, Strike);
        verdicts.ShouldBe([Rejection.NotInReport, null], why);
        claims.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("subtype")]
    [InlineData("status")]
    [InlineData("reporting")]
    [InlineData("kind of a link")]
    [InlineData("kind of an actor")]
    [InlineData("document as an actor")]
    [InlineData("date")]
    [InlineData("range")]
    [InlineData("negative")]
    public void A_claim_with_a_value_that_there_is_not_is_rejected(string field)
    {
        var claim = field switch
        {
            "type" => Strike with { Type = "MASSACRE" },
            "subtype" => Strike with { Subtype = "chemical" },
            "status" => Strike with { Status = "proven" },
            "reporting" => Strike with { Reporting = "reveal" },
            "kind of a link" => Strike with { Chain = [Strike.Chain[0] with { Kind = "terrorist" }] },
            "kind of an actor" => Strike with { Actor = Strike.Actor! with { Kind = "criminal" } },
            "document as an actor" => Strike with { Actor = Strike.Actor! with { Kind = "document" } },
            "date" => Strike with { Date = Strike.Date! with { Value = "5 March 2023" } },
            "range" => Strike with { Killed = Strike.Killed! with { Min = 4 } },
            _ => Strike with { Killed = Strike.Killed! with { Min = -3 } },
        };
        var (claims, verdicts) = Some.Check(Some.Report(), claim);
        verdicts.ShouldBe([Rejection.OutsideVocabulary]);
        claims.ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_without_the_form_asked_for_is_rejected() =>
        Some.Check(Some.Report(), null, Strike).Verdicts.ShouldBe([Rejection.Misshapen, null]);

    [Fact]
    public void The_same_claim_said_twice_is_one() =>
        Some.Check(Some.Report(), Strike, Strike).Claims.Count.ShouldBe(1);

    [Fact]
    public void Two_claims_of_the_same_words_and_type_have_ids_of_their_own()
    {
        var other = Strike with { Target = new ModelParty("مدنيين", "other") };
        var claims = Some.Check(Some.Report(), Strike, other).Claims;
        claims.Count.ShouldBe(2);
        (claims[0].Id == claims[1].Id).ShouldBeFalse();
    }

    [Fact]
    public void A_speaker_named_in_an_earlier_sentence_is_told_as_inferred()
    {
        var pledge = Strike with
        {
            Quote = "وأضاف: «سنلتزم الهدنة ما دام الطرف الآخر يلتزمها",
            Chain = [new ModelParty("مصدر عسكري سوري", "other")],
            Type = "TRUCE",
            Subtype = null,
            Status = "pledged",
            Actor = new ModelParty("الجيش السوري", "armed_group"),
            Place = "تلبيسة",
            Date = null,
            Killed = null,
            Injured = null,
        };
        var claim = Some.Check(Some.Report(), pledge).Claims.ShouldHaveSingleItem();
        claim.Speaker.Name.ShouldBe("Syrian military source");
        claim.Unsure.ShouldBe(["speaker-inferred", "actor-carried-over", "place-carried-over"]);
        claim.DirectQuote.ShouldBeTrue();
    }

    [Fact]
    public void A_name_that_no_theatre_knows_is_spelt_by_the_house()
    {
        var body = "قال العقيد فارس الدروبي إن مقاتلي تجمع الوادي دخلوا خربة النسور أمس.";
        var claim = Some.Check(
                Some.Report(body),
                Strike with
                {
                    Quote = "مقاتلي تجمع الوادي دخلوا خربة النسور أمس",
                    Chain = [new ModelParty("فارس الدروبي", "person")],
                    Actor = new ModelParty("تجمع الوادي", "armed_group"),
                    Place = "خربة النسور",
                    Type = "CONTROL",
                    Subtype = null,
                    Date = null,
                    Killed = null,
                    Injured = null,
                }
            )
            .Claims.ShouldHaveSingleItem();
        claim.Actor!.NameAr.ShouldBe("تجمع الوادي");
        claim.Actor.Id.ShouldBeNull();
        claim.Control!.Holder.ShouldBe(claim.Actor.Name);
        claim.Control.Place.ShouldBe(claim.Place!.Name);
        claim.Place.NameAr.ShouldBe("خربة النسور");
        claim.Actor.Name.ShouldAllBe(c => c < 'ʰ', "in Latin letters");
    }

    [Theory]
    [InlineData("أعلنت روسيا وتركيا أن الهدنة تبدأ غداً", "روسيا وتركيا", "Russia and Turkey", "two side by side")]
    [InlineData(
        "أعلن رئيسا روسيا وتركيا أن الهدنة تبدأ غداً",
        "روسيا وتركيا",
        "Russia and Turkey",
        "two in a longer title"
    )]
    [InlineData("أعلنت بعثة روسيا الدائمة أن الهدنة تبدأ غداً", "روسيا", "Russia", "a state inside the name of a body")]
    [InlineData("أعلنت موسكو أن الهدنة تبدأ غداً", "موسكو", "Russia", "a capital for its government")]
    [InlineData(
        "أعلنت وزارة الدفاع الروسية الهدنة",
        "وزارة الدفاع",
        "Russian Ministry of Defence",
        "the beginning of a name"
    )]
    [InlineData("قال فلاديمير بوتين إن الهدنة تبدأ غداً", "بوتين", "Vladimir Putin", "a surname")]
    [InlineData(
        "أعلن الروس أن الهدنة مع روسيا تبدأ غداً",
        "الاتحاد الروسي",
        "Russia",
        "another name of somebody named"
    )]
    public void Somebody_is_who_the_house_knows_by_these_words(string body, string words, string expected, string why)
    {
        var claim = Bare with { Quote = body, Chain = [new ModelParty(words, "state")], Type = "TRUCE" };
        Some.Check(Some.Report(body), claim).Claims.ShouldHaveSingleItem(why).Speaker.Name.ShouldBe(expected, why);
    }

    [Theory]
    [InlineData("وصلت القافلة إلى ريف حلب الغربي أمس", "ريف حلب", "Aleppo countryside")]
    [InlineData("وصلت القافلة إلى ريف حلب الغربي أمس", "ريف حلب الغربي", "Western Aleppo countryside")]
    [InlineData("وصلت القافلة إلى مدينة تلبيسة أمس", "مدينة تلبيسة", "Talbiseh")]
    [InlineData("وصل وزير خارجية اليمن إلى عدن أمس", "اليمن", "Yemen")]
    public void A_place_is_the_one_that_the_words_name_and_no_larger_or_smaller(
        string body,
        string words,
        string expected
    )
    {
        var claim = Bare with { Quote = body, Place = words };
        Some.Check(Some.Report(body), claim).Claims.ShouldHaveSingleItem().Place!.Name.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2023-03-06", "2023-03-05")]
    [InlineData(null, null)]
    public void The_calendar_of_the_house_decides_a_day_and_not_the_model(string? published, string? expected)
    {
        var wrong = Strike with { Date = new ModelDate("أمس الأحد", "2019-01-01") };
        var (claims, verdicts) = Some.Check(Some.Report(published: published), wrong);
        verdicts.ShouldBe([null]);
        claims[0].Date.ShouldBe(expected);
        claims[0].Unsure.ShouldBeEmpty();
    }

    [Fact]
    public void A_day_that_only_the_model_can_tell_is_marked()
    {
        var body = "Government forces shelled the town on Sunday, the mission said.";
        var english = Strike with
        {
            Quote = "Government forces shelled the town on Sunday",
            Chain = [new ModelParty("the mission", "other")],
            Actor = new ModelParty("Government forces", "armed_group"),
            Place = "the town",
            Date = new ModelDate("on Sunday", "2023-03-05"),
            Killed = null,
            Injured = null,
        };
        var claim = Some.Check(Some.Report(body), english).Claims.ShouldHaveSingleItem();
        (claim.Date, claim.Unsure.ShouldHaveSingleItem()).ShouldBe(("2023-03-05", "date-inferred"));
        Some.Check(Some.Report(body, published: null), english).Claims[0].Date.ShouldBeNull();
    }

    [Theory]
    [InlineData("مقتل عشرات المدنيين", 100, 200, 20, null)]
    [InlineData("مقتل ما لا يقل عن عشرة مدنيين", 10, null, 10, null)]
    [InlineData("مقتل طفلين وأمهما", 3, 3, 3, 3)]
    [InlineData("مقتل رجلين اثنين و3 أطفال", 5, 5, 5, 5)]
    public void Figures_are_what_the_words_hold(string words, int? min, int? max, int? from, int? to)
    {
        var body = $"قصف الجيش السوري تلبيسة أمس ما أدى إلى {words}.";
        var claim = Strike with
        {
            Quote = "قصف الجيش السوري تلبيسة أمس",
            Chain = [],
            Date = null,
            Killed = new ModelFigure(words, min, max),
            Injured = null,
        };
        Some.Check(Some.Report(body), claim).Claims.Single().Casualties!.Killed.ShouldBe([from, to]);
    }

    [Fact]
    public void What_stands_before_the_body_is_no_claim()
    {
        var start = Some.Body.IndexOf("ونفى", StringComparison.Ordinal);
        var survey = Some.Lexical.Survey(Some.Report(bodyStart: start));
        var excerpt = Excerpt.Of(survey, 4000).ShouldHaveSingleItem();
        excerpt.In(survey.Text).ShouldStartWith("ونفى");
    }
}
