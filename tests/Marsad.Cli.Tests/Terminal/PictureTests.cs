using Marsad.Cli.Terminal;
using Marsad.Cli.Tests.Explaining;
using Marsad.Reading;
using Spectre.Console;

namespace Marsad.Cli.Tests.Terminal;

/// <summary>What people see in a terminal, as pictures.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_report_with_its_claims(int width) =>
        Picture(width, console => TablePrinter.Print(console, SomeReading.Value))
            .ShouldMatchApproved(c => c.WithDiscriminator($"{width}").NoDiff());

    [Fact]
    public void A_claim_with_its_sentence_and_chain() =>
        Picture(100, console => ClaimView.Print(console, SomeReading.Value, SomeReading.Value.Claims[0]))
            .ShouldMatchApproved(c => c.NoDiff());

    [Fact]
    public void A_claim_with_its_reasons()
    {
        var plain = SomeReading.Value.Claims[0];
        var word = plain.Start + plain.Quote.IndexOf("أصيبوا", StringComparison.Ordinal);
        var claim = plain with
        {
            Actor = new Named("Police chief", "person", "v-chief"),
            Because = ["reporting:قال", "connective:نقلاً", "event:أصاب", "told to"],
            Unsure = ["party-inferred", "place-ambiguous"],
            Grounds = new Grounds
            {
                Type = "event:أصاب=ASSAULT",
                Word = [word, word + "أصيبوا".Length],
                Status = "past",
                Speaker = "named",
                Actor = "after-verb+points-back",
                Place = "frame:علي",
                Date = "in-claim",
            },
        };
        Picture(100, console => ExplanationView.Print(console, ExplainerTests.Explain(claim, "v0")))
            .ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public void The_sentence_of_a_claim_is_found_behind_characters_of_two_units()
    {
        var claim = SomeReading.Value.Claims[1];
        var (before, words, after) = ClaimView.Sentence(SomeReading.Value.Body, claim.Start, claim.End);
        (before, words, after).ShouldBe(("", claim.Quote, "."));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("خبر", 0, 99)]
    [InlineData("خبر", 99, 100)]
    [InlineData("\ud83d", 0, 1)]
    public void Any_span_of_any_text_gives_some_sentence(string body, int start, int end) =>
        Should.NotThrow(() => ClaimView.Sentence(body, start, end));

    [Theory]
    [InlineData(0, 0, "1,234 read, 5 not  123/s  0:10")]
    [InlineData(50, 100, "████████████░░░░░░░░░░░░  50%  1,234 read, 5 not  123/s  0:10")]
    [InlineData(200, 100, "████████████████████████ 100%  1,234 read, 5 not  123/s  0:10")]
    public void Progress_has_a_bar_where_the_whole_is_known(double done, double total, string line) =>
        ProgressLine.Line(done, total, 1234, 5, TimeSpan.FromSeconds(10)).ShouldBe(line);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\e[31mb\u009b2Jc", "a[31mb2Jc")]
    [InlineData("سطر\r\nثان\tثالث", "سطر ثان ثالث")]
    [InlineData("ab\u202Etxt.exe\u2066x", "abtxt.exex")]
    [InlineData("مُشَكَّل", "مُشَكَّل")]
    public void Text_from_outside_cannot_steer_a_terminal(string text, string shown) =>
        Plain.Line(text).ShouldBe(shown);

    private static string Picture(int width, Action<IAnsiConsole> draw)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        draw(Consoles.Over(writer, terminal: false, width));
        return writer.ToString();
    }
}
