using Marsad.Cli.Explaining;
using Marsad.Cli.Tests.Terminal;
using Marsad.Reading;
using Marsad.Reading.Lexicon;

namespace Marsad.Cli.Tests.Explaining;

/// <summary>What lies beside each field of a claim, and where it comes from.</summary>
public sealed class ExplainerTests
{
    private static readonly LexiconLines Lexicon = SomeLexicon.Read();

    [Fact]
    public void Of_the_senses_of_a_verb_the_line_that_told_the_type_is_shown()
    {
        var explanation = Explain(Claim(new Grounds { Type = "event:أصاب=ASSAULT" }, "event:أصاب"));
        Field(explanation, "type").Lines.ShouldHaveSingleItem().Line.ShouldBe(3);
        explanation.Rules.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("reporting:قال", "3")]
    [InlineData("noun:قصف", "2")]
    [InlineData("cue:لم", "2")]
    [InlineData("class:blame", "2")]
    [InlineData("event:أصاب", "2 3 4")]
    [InlineData("connective:نقلاً", "2")]
    [InlineData("connective:ونقلا", "2")]
    [InlineData("connective:على", "3 4")]
    [InlineData("told to", "")]
    [InlineData("", "")]
    public void A_key_leads_to_its_lines(string key, string lines) =>
        string.Join(' ', Lexicon.Find(key).Select(static line => line.Line)).ShouldBe(lines);

    [Fact]
    public void Who_plays_a_part_is_shown_with_his_words_and_his_line()
    {
        var claim = Claim(new Grounds { Actor = "after-verb" }) with
        {
            Actor = new Named("Police chief", "person", "v-chief"),
        };
        var actor = Field(Explain(claim), "actor");
        (actor.Words, actor.Why).ShouldBe(("قائد الشرطة", "named after the verb"));
        actor.Lines.ShouldHaveSingleItem().ShouldBe(new KnowledgeLine("theatres/valley/actors.csv", 7, ""));
    }

    [Fact]
    public void A_reading_of_the_present_files_has_no_note() =>
        Explain(Claim(new Grounds { Type = "no-event" })).Note.ShouldBeNull();

    [Fact]
    public void A_reading_of_other_files_says_so() =>
        Explain(Claim(new Grounds { Type = "no-event" }), "v0")
            .Note.ShouldNotBeNull()
            .ShouldContain("have changed since");

    [Fact]
    public void A_reading_without_grounds_is_explained_as_far_as_it_goes()
    {
        var explanation = Explain(Claim(null, "reporting:قال"));
        explanation.Note.ShouldNotBeNull().ShouldContain("marsad rebuild");
        explanation.Fields.ShouldAllBe(static field => field.Why == null);
        explanation.Rules.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_claim_of_a_model_has_no_reason_to_give() =>
        Explain(Claim(null, "model some-model")).Note.ShouldNotBeNull().ShouldStartWith("A model made this claim");

    [Fact]
    public void A_doubt_that_has_no_words_stands_as_it_is()
    {
        var explanation = Explain(Claim(new Grounds()) with { Unsure = ["place-ambiguous", "some-doubt"] });
        explanation
            .Doubts.Select(static d => d.Meaning)
            .ShouldBe(["several places bear the name, and the text does not tell which", "some-doubt"]);
    }

    internal static Explanation Explain(Claim claim, string reader = "v1") =>
        new Explainer(
            Lexicon,
            static id => id == "v-chief" ? new KnowledgeLine("theatres/valley/actors.csv", 7, "") : null
        ).Explain(Reading(), claim, reader, "v1");

    private static ReportReading Reading()
    {
        const string name = "قائد الشرطة";
        var body = SomeReading.Value.Body;
        var start = body[..body.IndexOf(name, StringComparison.Ordinal)].EnumerateRunes().Count();
        return SomeReading.Value with
        {
            Actors = [new ActorMention(name, start, start + name.Length, "v-chief", "Police chief", name, "person")],
        };
    }

    private static Claim Claim(Grounds? grounds, params string[] because) =>
        SomeReading.Value.Claims[0] with
        {
            Grounds = grounds,
            Because = because,
        };

    private static ExplainedField Field(Explanation explanation, string name) =>
        explanation.Fields.Single(field => field.Name == name);
}
