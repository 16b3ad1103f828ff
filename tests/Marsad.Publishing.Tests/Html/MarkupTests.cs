using FsCheck;
using FsCheck.Fluent;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Tests.Html;

public sealed class MarkupTests
{
    [Fact]
    public void What_fills_a_hole_is_text_in_content_and_in_attributes()
    {
        var evil = "\"><script>'&";
        Markup
            .Of($"<a title=\"{evil}\">{evil}</a>")
            .ToString()
            .ShouldBe("<a title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">&quot;&gt;&lt;script&gt;&#39;&amp;</a>");
    }

    [Fact]
    public void Markup_in_a_hole_is_not_escaped_again()
    {
        var inner = Markup.Of($"<b>{"<"}</b>");
        Markup.Of($"<p>{inner}</p>").ToString().ShouldBe("<p><b>&lt;</b></p>");
    }

    [Fact]
    public void Controls_and_lone_surrogates_become_the_replacement_character() =>
        Markup.Of($"{"a\0b\u202Ec\uD800d\uFFFEe"}").ToString().ShouldBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");

    [Fact]
    public void Marks_joiners_and_pairs_of_surrogates_stay() =>
        Markup.Of($"{"قُ\u200Cف\u200D🕊\u200F"}").ToString().ShouldBe("قُ\u200Cف\u200D🕊\u200F");

    [Fact]
    public void Numbers_in_holes_are_for_machines_whatever_the_reader_wants() =>
        Markup.Of($"<rect x=\"{1234.56}\"/>").ToString().ShouldBe("<rect x=\"1234.6\"/>");

    [Fact]
    public void No_text_brings_forth_a_bracket_or_a_quotation_mark() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text => Markup.Of($"{text}").ToString().AsSpan().IndexOfAny('<', '>', '"') < 0
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));
}
