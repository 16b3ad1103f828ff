using AngleSharp.Dom;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

public sealed class BodyTextTests
{
    [Fact]
    public void The_text_of_the_page_is_the_text_of_the_report()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        foreach (var reading in WrittenAccount.TruceWeek())
        {
            var lines = reading.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Trim().Length > 0);
            account
                .Report("ar", reading.Body.Split('\n')[0])
                .QuerySelectorAll("article p")
                .Select(p => p.TextContent)
                .ShouldBe(lines);
        }
    }

    [Fact]
    public void Every_claim_marks_exactly_its_words()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        foreach (var reading in WrittenAccount.TruceWeek().Where(r => r.Claims.Count > 0))
        {
            var page = account.Report("en", reading.Body.Split('\n')[0]);
            foreach (var claim in reading.Claims)
                WordsOf(page, claim.Id).ShouldBe(claim.Quote);
        }
    }

    [Theory]
    [InlineData(0, 4, 2, 6)] // crossing
    [InlineData(0, 6, 2, 4)] // one inside the other
    [InlineData(1, 4, 1, 4)] // the same words
    [InlineData(0, 3, 3, 6)] // end to end
    [InlineData(1, 3, 1, 5)] // same start
    [InlineData(1, 5, 3, 5)] // same end
    public void Claims_may_overlap_in_any_way(int from1, int to1, int from2, int to2)
    {
        const string body = "ابتثجحخ";
        using var account = WrittenAccount.Of([
            SomeReading.Of(body, SomeReading.At("one", from1, to1), SomeReading.At("two", from2, to2)),
        ]);
        var page = account.Report("ar");
        page.QuerySelector("article")!.Words().ShouldBe(body);
        WordsOf(page, "one").ShouldBe(body[from1..to1]);
        WordsOf(page, "two").ShouldBe(body[from2..to2]);
    }

    [Fact]
    public void Positions_count_code_points_and_not_utf16_units()
    {
        const string body = "قبل 🕊🕊 قُصفت القرية 🕊 ليلاً";
        var start = 7; // after two doves, each one code point of two units
        using var account = WrittenAccount.Of([SomeReading.Of(body, SomeReading.At("one", start, start + 12))]);
        WordsOf(account.Report("ar"), "one").ShouldBe("قُصفت القرية");
    }

    [Fact]
    public void A_letter_is_not_parted_from_the_marks_on_it()
    {
        const string body = "قُصِفَت القرية";
        // from the damma to before the last fatha: both cuts fall on marks
        using var account = WrittenAccount.Of([SomeReading.Of(body, SomeReading.At("one", 1, 5))]);
        WordsOf(account.Report("ar"), "one").ShouldBe("قُصِفَ");
    }

    [Fact]
    public void A_claim_over_two_paragraphs_is_marked_in_both()
    {
        const string body = "أول السطر\n\nثاني السطر";
        using var account = WrittenAccount.Of([SomeReading.Of(body, SomeReading.At("one", 4, 15))]);
        var page = account.Report("ar");
        page.QuerySelectorAll("article p").Length.ShouldBe(2);
        page.QuerySelectorAll("article p mark.w").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(3, 400)]
    [InlineData(500, 600)]
    [InlineData(4, 2)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Spans_outside_the_text_do_no_harm(int start, int end)
    {
        using var account = WrittenAccount.Of([SomeReading.Of("نص قصير", SomeReading.At("one", start, end))]);
        account.Report("ar").QuerySelector("article")!.Words().ShouldBe("نص قصير");
        account.Report("ar").GetElementById("c-one").ShouldNotBeNull();
    }

    [Fact]
    public void The_number_of_a_claim_that_starts_inside_a_word_stands_before_the_word()
    {
        const string body = "وقصفت القرية";
        using var account = WrittenAccount.Of([SomeReading.Of(body, SomeReading.At("one", 1, 5))]);
        var paragraph = account.Report("ar").QuerySelector("article p")!;
        paragraph.FirstElementChild!.ClassName.ShouldBe("badge");
        WordsOf(account.Report("ar"), "one").ShouldBe("قصفت");
    }

    [Fact]
    public void A_place_inside_a_claim_leads_to_its_page()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        account.Report("ar", "تضاربت").QuerySelectorAll("mark.w a.place").ShouldNotBeEmpty();
    }

    private static string WordsOf(IDocument page, string claim)
    {
        var number = page.GetElementById("c-" + claim)!.GetAttribute("data-k");
        return string.Concat(
            page.QuerySelectorAll("article mark.w")
                .Where(m => m.GetAttribute("data-c")!.Split(' ').Contains(number))
                .Select(m => m.TextContent)
        );
    }
}
