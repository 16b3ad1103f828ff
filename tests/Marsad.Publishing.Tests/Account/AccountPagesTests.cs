using Marsad.Publishing.Account;
using Marsad.Publishing.Redaction;
using Marsad.Publishing.Wording;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

public sealed class AccountPagesTests
{
    [Fact]
    public void The_overview_of_the_truce_week_in_English()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        Picture(account, "en/index.html").ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    [Fact]
    public void The_overview_of_the_truce_week_in_Arabic()
    {
        using var account = WrittenAccount.OfTheTruceWeek(new AccountOptions { Digits = Digits.Arab });
        Picture(account, "ar/index.html").ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    [Fact]
    public void Who_contradicts_whom_on_who_holds_what()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        Picture(account, "en/disputes.html").ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    [Fact]
    public void The_page_of_a_small_report()
    {
        var claim = SomeReading.At("one", 10, 20, "سقطت قذيفة", "ASSAULT") with
        {
            Date = "2023-03-07",
            Casualties = new Casualties([2, null], [5, 7]),
            Actor = new Named("Army", "armed_group", null, "الجيش"),
            Place = new NamedPlace("Tell Rimal", "xx-tell-rimal", "تل الرمال"),
        };
        var reading = SomeReading.Of("قال شهود: سقطت قذيفة على السوق.", claim) with
        {
            Noise = [new NoiseText("اشترك في نشرتنا", "prompt")],
        };
        using var account = WrittenAccount.Of([reading]);
        account.Text($"ar/reports/{new string('a', 32)}.html").ShouldMatchApproved(c => c.WithFileExtension(".html"));
    }

    [Fact]
    public void Every_figure_of_the_overview_is_a_link()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        account
            .Page("en/index.html")
            .QuerySelectorAll(".figures li")
            .ShouldAllBe(li => li.QuerySelector("a[href] b") != null);
    }

    [Fact]
    public void Undated_claims_are_counted_and_listed_at_the_end_of_the_timeline()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        var undated = WrittenAccount.TruceWeek().SelectMany(r => r.Claims).Count(c => c.Date is null);
        var group = account.Page("en/timeline.html").QuerySelectorAll("section.group")[^1];
        group.Id.ShouldBe("undated");
        group.QuerySelectorAll(".claim").Length.ShouldBe(undated);
    }

    [Fact]
    public void Places_without_coordinates_are_counted_and_listed_beside_the_map()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        var section = account.Page("en/map.html").GetElementById("unmapped")!;
        section.QuerySelector("h2")!.TextContent.ShouldBe("Not on the map: 2");
        section
            .QuerySelectorAll("li a")
            .Select(a => a.TextContent)
            .ShouldBe(["Eastern district of al-Rastan", "Talbiseh market"], ignoreOrder: true);
    }

    [Fact]
    public void Every_place_with_coordinates_has_a_dot_on_one_of_the_maps()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        var page = account.Page("en/map.html");
        var dots = page.QuerySelectorAll("svg.map .dots a")
            .Select(a => a.GetAttribute("href"))
            .ToHashSet(StringComparer.Ordinal);
        page.QuerySelectorAll("#mapped li a").Select(a => a.GetAttribute("href")).ShouldAllBe(h => dots.Contains(h));
    }

    [Fact]
    public void The_map_is_the_same_drawing_in_both_languages()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        Circles("ar").ShouldBe(Circles("en"));

        List<string> Circles(string language) =>
            [
                .. account
                    .Page($"{language}/map.html")
                    .QuerySelectorAll("circle")
                    .Select(c => $"{c.GetAttribute("cx")},{c.GetAttribute("cy")}"),
            ];
    }

    [Fact]
    public void Digits_of_Arabic_pages_are_the_readers_choice_and_the_words_of_reports_are_not_touched()
    {
        using var account = WrittenAccount.OfTheTruceWeek(new AccountOptions { Digits = Digits.Arab });
        account.Page("ar/index.html").QuerySelector(".figures b")!.TextContent.ShouldBe("١٢");
        account.Page("en/index.html").QuerySelector(".figures b")!.TextContent.ShouldBe("12");
        account.Report("ar", "(وكالة المدار)").QuerySelector("article")!.TextContent.ShouldContain("8-3-2023");
    }

    [Fact]
    public void Long_lists_are_paged_and_say_what_is_shown_of_how_many()
    {
        using var account = WrittenAccount.OfTheTruceWeek(new AccountOptions { RowsPerPage = 10 });
        var first = account.Page("en/timeline.html");
        first.QuerySelector(".shown")!.Words().ShouldBe("Shown 1–10 of 48");
        first.QuerySelectorAll(".claim").Length.ShouldBe(10);
        account.Page("en/timeline-5.html").QuerySelector(".shown")!.Words().ShouldBe("Shown 41–48 of 48");
    }

    [Fact]
    public void A_report_that_comes_twice_counts_once_and_the_account_says_so()
    {
        using var account = WrittenAccount.Of(WrittenAccount.TruceWeek().Concat(WrittenAccount.TruceWeek().Take(2)));
        account.Outcome.ShouldBeOfType<AccountWritten>().Reports.ShouldBe(12);
        account.Page("en/index.html").QuerySelector(".figures")!.Words().ShouldContain("2 Repeated reports left out");
    }

    [Fact]
    public void Of_nothing_an_account_can_be_written_too()
    {
        using var account = WrittenAccount.Of([]);
        account.Outcome.ShouldBeOfType<AccountWritten>().Claims.ShouldBe(0);
        account.Page("ar/map.html").QuerySelectorAll("svg.map").ShouldBeEmpty();
    }

    [Fact]
    public void Without_outlines_the_map_shows_its_dots_and_says_what_is_missing()
    {
        using var account = WrittenAccount.OfTheTruceWeek(new AccountOptions { Outlines = "/nowhere/world.geojson" });
        var figure = account.Page("en/map.html").QuerySelector("figure.ground")!;
        figure.QuerySelectorAll("circle").ShouldNotBeEmpty();
        figure.Words().ShouldContain("Country outlines were not found");
    }

    [Fact]
    public void What_a_policy_withholds_is_on_no_page_and_is_counted()
    {
        const string secret = "سوق تلبيسة";
        var policy = new RedactionPolicy(
            "no-market/1",
            r => r.Body.Contains("سوق", StringComparison.Ordinal) ? null : r
        );
        using var account = WrittenAccount.OfTheTruceWeek(new AccountOptions { Redaction = policy });
        foreach (var path in account.Pages)
            account.Text(path).ShouldNotContain(secret, customMessage: path);
        var withheld = account.Outcome.ShouldBeOfType<AccountWritten>().Withheld;
        withheld.Reports.ShouldBe(1);
        account
            .Page("en/about.html")
            .GetElementById("redaction")!
            .Words()
            .ShouldContain($"Withheld: reports 1, claims {withheld.Claims}");
    }

    [Fact]
    public void Every_page_has_one_heading_a_title_landmarks_and_a_way_past_the_menu()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        foreach (var path in account.Pages.Where(p => p.Contains('/')))
        {
            var page = account.Page(path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.Title.ShouldNotBeNullOrWhiteSpace(path);
            page.QuerySelectorAll("header, nav[aria-label], main#main, footer")
                .Length.ShouldBeGreaterThanOrEqualTo(4, path);
            page.Body!.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#main");
            page.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption") != null, path);
            page.DocumentElement.GetAttribute("dir")
                .ShouldBe(path.StartsWith("ar", StringComparison.Ordinal) ? "rtl" : "ltr");
        }
    }

    [Fact]
    public void Arabic_words_in_English_pages_say_that_they_are_Arabic()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        account.Page("en/timeline.html").QuerySelectorAll(".said bdi").ShouldAllBe(b => b.GetAttribute("lang") == "ar");
        var article = account.Report("en", "تضاربت").QuerySelector("article")!;
        (article.GetAttribute("lang"), article.GetAttribute("dir")).ShouldBe(("ar", "rtl"));
    }

    [Fact]
    public void Noise_is_folded_away_and_named()
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        var noise = account.Report("en", "تضاربت").QuerySelector("details.noise")!;
        noise.HasAttribute("open").ShouldBeFalse();
        noise.QuerySelector("summary")!.Words().ShouldStartWith("Set apart as not of the article:");
    }

    // What a person reads of a page, a line for each block, with where its links lead.
    private static string Picture(WrittenAccount account, string path) => PagePicture.Of(account.Page(path));
}
