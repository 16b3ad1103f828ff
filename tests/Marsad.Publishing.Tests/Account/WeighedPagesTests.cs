using Marsad.Publishing.Account;
using Marsad.Publishing.Redaction;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

/// <summary>Events, contradictions, who held what and the life of truces, as pages.</summary>
public sealed class WeighedPagesTests
{
    [Fact]
    public void The_page_of_an_event()
    {
        using var account = WrittenAccount.Of(Shelling());
        PagePicture.Of(account.Page(TheEvent(account, "en"))).ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    [Fact]
    public void The_page_of_an_event_in_Arabic()
    {
        using var account = WrittenAccount.Of(Shelling());
        PagePicture.Of(account.Page(TheEvent(account, "ar"))).ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    [Theory]
    [InlineData("events")]
    [InlineData("contradictions")]
    [InlineData("control")]
    [InlineData("pledges")]
    public void What_weighing_made_of_the_truce_week(string page)
    {
        using var account = WrittenAccount.OfTheTruceWeek();
        PagePicture
            .Of(account.Page($"en/{page}.html"))
            .ShouldMatchApproved(c => c.WithDiscriminator(page).WithFileExtension(".txt"));
    }

    [Fact]
    public void Every_figure_of_an_event_is_a_link_to_an_anchor_of_its_page()
    {
        using var account = WrittenAccount.Of(Shelling());
        var page = account.Page(TheEvent(account, "en"));
        var figures = page.QuerySelectorAll(".figures a, .lead a").ToList();
        figures.Count.ShouldBeGreaterThan(4);
        foreach (var figure in figures)
            page.GetElementById(figure.GetAttribute("href")!.Split('#')[1]).ShouldNotBeNull(figure.OuterHtml);
    }

    [Fact]
    public void What_a_policy_withholds_joins_no_event_and_counts_for_no_origin()
    {
        var policy = new RedactionPolicy("no-masa/1", r => r.Report.Outlet?.Name == "Al-Masa" ? null : r);
        using var account = WrittenAccount.Of(Shelling(), new AccountOptions { Redaction = policy });
        var page = account.Page(TheEvent(account, "en"));
        page.QuerySelector(".lead")!
            .Words()
            .ShouldBe("Said by 2 outlets, 1 independent origin and denied by 1 independent origin");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Al-Masa");
        page.QuerySelector("#killed").ShouldNotBeNull().TextContent.ShouldNotContain("7");
    }

    [Fact]
    public void A_long_event_goes_on_overleaf()
    {
        using var account = WrittenAccount.Of(Shelling(), new AccountOptions { RowsPerPage = 2 });
        var first = TheEvent(account, "en");
        account.Page(first).QuerySelectorAll(".abreast .claim").Length.ShouldBe(2);
        var second = account.Page(first.Replace(".html", "-2.html", StringComparison.Ordinal));
        second.QuerySelector(".shown")!.Words().ShouldBe("Shown 3–4 of 4");
        second.QuerySelector("#origins").ShouldBeNull();
    }

    [Fact]
    public void A_report_that_bears_a_day_after_it_was_obtained_is_marked()
    {
        var options = new AccountOptions { ObtainedOn = id => id[0] == 'b' ? new DateOnly(2023, 3, 1) : null };
        using var account = WrittenAccount.Of(Shelling(), options);
        var marked = account
            .Page(TheEvent(account, "en"))
            .QuerySelectorAll(".abreast .claim")
            .Where(c => c.TextContent.Contains("does not count for who was first", StringComparison.Ordinal))
            .ToList();
        marked.Count.ShouldBe(1);
        marked[0].TextContent.ShouldContain("Al-Masa");
    }

    [Fact]
    public void Of_a_thousand_claims_of_one_place_no_page_grows_past_its_rows()
    {
        var reports = Enumerable
            .Range(0, 120)
            .Select(i =>
                Report((char)('a' + (i % 26)), $"Outlet {i}", $"قصف سوق تل الرمال {i}", killed: 1 + (i % 9), number: i)
            );
        using var account = WrittenAccount.Of(reports, new AccountOptions { RowsPerPage = 20 });
        foreach (var path in account.Pages)
            account.Page(path).QuerySelectorAll(".claim").Length.ShouldBeLessThanOrEqualTo(20, path);
    }

    [Fact]
    public void A_statement_by_provision_and_outlet()
    {
        using var account = WrittenAccount.Of([
            Statement(
                'a',
                "Al-Fajr",
                "يجب وقف إطلاق النار في تل الرمال فوراً",
                "سيدخل الغذاء والدواء إلى عين البئر عبر المعبر الشمالي"
            ),
            Statement('b', "Sada", "يجب وقف إطلاق النار في تل الرمال"),
        ]);
        var pages = account.Pages.Where(p => p.StartsWith("en/statements/", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBe(1);
        PagePicture.Of(account.Page(pages[0])).ShouldMatchApproved(c => c.WithFileExtension(".txt"));
    }

    private static ReportReading Statement(char id, string outlet, params string[] provisions)
    {
        var speaker = new Link("Joint committee", "government_body", "xx-committee", "اللجنة المشتركة");
        var body = string.Join(". ", provisions) + ".";
        var claims = provisions.Select(
            (words, i) =>
            {
                var start = body.IndexOf(words, StringComparison.Ordinal);
                return SomeReading.At($"{id}{i}", start, start + words.Length, words, "STATEMENT") with
                {
                    Speaker = speaker,
                    Chain = [new Link("outlet", "media"), speaker],
                    Date = "2023-03-07",
                };
            }
        );
        var reading = SomeReading.Of(id, body, [.. claims]);
        return reading with { Report = reading.Report with { Outlet = new Outlet(outlet, null) } };
    }

    private static string TheEvent(WrittenAccount account, string language) =>
        account
            .Pages.Where(p => p.StartsWith($"{language}/events/", StringComparison.Ordinal))
            .OrderBy(p => p.Length)
            .First();

    /// <summary>One shelling by four claims: two outlets quote one observatory, a third counts otherwise, the army denies it.</summary>
    private static List<ReportReading> Shelling()
    {
        var observatory = new Link("Observatory", "ngo", "xx-observatory", "المرصد الأهلي");
        var army = new Link("Army", "armed_group", "xx-army", "الجيش");
        return
        [
            Report('a', "Al-Fajr", "سقطت قذائف على سوق تل الرمال فقتلت أربعة مدنيين", 4, observatory),
            Report('b', "Al-Masa", "سقطت قذائف على سوق تل الرمال فقتلت سبعة مدنيين", 7),
            Report('c', "Sada", "قذائف سقطت على سوق تل الرمال وقتلت أربعة مدنيين", 4, observatory),
            Report('d', "Sada", "لم تسقط قذائف على سوق تل الرمال", null, army, "denied"),
        ];
    }

    private static ReportReading Report(
        char id,
        string outlet,
        string words,
        int? killed,
        Link? speaker = null,
        string status = "happened",
        int number = 0
    )
    {
        var reading = SomeReading.Of(
            words + ".",
            SomeReading.At($"{id}{number}", 0, words.Length, words, "ASSAULT") with
            {
                Speaker = speaker ?? new Link("outlet", "media"),
                Chain = speaker is null ? [new Link("outlet", "media")] : [new Link("outlet", "media"), speaker],
                Status = status,
                Reporting = status == "denied" ? "deny" : "say",
                Date = "2023-03-07",
                Place = new NamedPlace("Tell Rimal", "xx-tell-rimal", "تل الرمال"),
                Casualties = killed is { } n ? new Casualties([n, n], null) : null,
            }
        );
        return reading with
        {
            Report = reading.Report with
            {
                Id = new string(id, 56) + number.ToString("x8", System.Globalization.CultureInfo.InvariantCulture),
                Path = $"{id}{number}.txt",
                Outlet = new Outlet(outlet, null),
                Published = new Published("2023-03-08", Basis.Stated, null),
            },
        };
    }
}
