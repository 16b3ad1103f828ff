using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Pages;

public sealed class ReportOpenerTests
{
    private const string Prose =
        "قالت لجنة المراقبة إن الطرفين التزما الهدنة في اليوم الأول، وإنها لم تسجل أي خرق في محيط الجسر القديم. "
        + "وأضافت أن فرقها الميدانية ستواصل جولاتها في القرى المجاورة حتى نهاية الأسبوع، وأن تقريرها الأول سيصدر يوم الأحد المقبل.";

    private static string Page(string head, string body) =>
        $"<!DOCTYPE html><html lang=\"ar\"><head>{head}</head><body>{body}</body></html>";

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t\n")]
    public void Empty_text_gives_a_problem(string text) => SomeEvidence.Refuse(text).What.ShouldContain("empty");

    [Fact]
    public void A_page_without_an_article_gives_a_problem_that_says_what_to_do()
    {
        var problem = SomeEvidence.Refuse(
            Page("<title>x</title>", "<ul><li><a href=/a>الرئيسية</a></li></ul>"),
            Media.Html
        );
        problem.What.ShouldBe("a page without an article");
        problem.Remedy.ShouldContain("one article");
    }

    [Theory]
    [InlineData("The committee said on Sunday that the bridge had been reopened to convoys and to farmers.", "en")]
    [InlineData(
        "Le comité a annoncé dimanche que le pont était rouvert aux convois et aux agriculteurs de la vallée.",
        "fr"
    )]
    [InlineData("Комитет сообщил, что мост снова открыт для колонн с помощью и для жителей долины.", "ru")]
    [InlineData("کمیته اعلام کرد که پل برای کاروان‌های کمک و برای کشاورزان دوباره باز شده است.", "fa")]
    [InlineData(Prose, "ar")]
    [InlineData("2021", "und")]
    public void Text_in_any_language_is_opened_and_its_language_told(string text, string language) =>
        SomeEvidence.Open(text).Head.Language.ShouldBe(language);

    [Fact]
    public void A_date_given_with_the_evidence_wins_over_the_pages_own()
    {
        var report = SomeEvidence.Open(
            Page("<meta property=article:published_time content=2020-01-01>", $"<p>{Prose}</p>"),
            Media.Html,
            new Hints(Published: "2021-03-14")
        );
        report.Head.Published.ShouldBe(new Published("2021-03-14", Basis.Given, null));
    }

    [Theory]
    [InlineData(
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-14T09:00:00Z\"}</script>"
    )]
    [InlineData(
        "<script type=\"application/ld+json\">[{\"@graph\":[{\"@type\":[\"Thing\",\"Article\"],\"datePublished\":\"2021-03-14\"}]}]</script>"
    )]
    [InlineData(
        "<script type=\"application/ld+json\">//<![CDATA[\n{\"@type\":\"Article\",\n\"datePublished\":\"2021-03-14\"}\n//]]></script>"
    )]
    [InlineData("<meta property=\"article:published_time\" content=\"2021-03-14T09:00:00+03:00\">")]
    [InlineData("<meta itemprop=datePublished content=\"Sun, 14 Mar 2021 10:00:00 GMT\">")]
    [InlineData("<script type=\"application/ld+json\">{broken</script><meta name=date content=2021-03-14>")]
    public void The_day_of_publication_is_read_from_what_the_page_declares(string head) =>
        SomeEvidence.Open(Page(head, $"<p>{Prose}</p>"), Media.Html).Head.Published!.Value.ShouldBe("2021-03-14");

    [Theory]
    [InlineData("<p><time datetime=\"2021-03-14T10:00\">أمس</time></p>")]
    [InlineData("<div class=info>الأحد 14 آذار/مارس 2021 - 10:30</div>")]
    [InlineData("<span class=date>March 14, 2021</span>")]
    [InlineData("<span class=date>14/03/2021</span>")]
    [InlineData("<font size=2>تاريخ النشر: 14/03/2021 - عدد القراءات: 312 - حجم الخط: + -</font>")]
    [InlineData("<abbr class=published title=\"2021-03-14T08:00:00-07:00\">8:00</abbr>")]
    public void The_day_of_publication_is_read_from_what_stands_above_the_article(string line) =>
        SomeEvidence
            .Open(Page("", $"<h1>الهدنة تصمد في يومها الأول</h1>{line}<p>{Prose}</p>"), Media.Html)
            .Head.Published!.Value.ShouldBe("2021-03-14");

    [Fact]
    public void An_address_above_a_copied_article_is_its_address_and_tells_its_day_and_is_no_headline()
    {
        var report = SomeEvidence.Open("https://news.example/world/2024/04/08/truce-holds\n\nالهدنة صامدة\n\n" + Prose);
        report.Head.Url.ShouldBe("https://news.example/world/2024/04/08/truce-holds");
        report.Head.Published!.Value.ShouldBe("2024-04-08");
        report.Head.Title.ShouldBe("الهدنة صامدة");
    }

    [Fact]
    public void An_address_without_a_day_tells_none() =>
        SomeEvidence
            .Open("https://news.example/2024/99/08/truce\n\nالهدنة صامدة\n\n" + Prose)
            .Head.Published.ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("الوادي-هدنة-مراقبة\n")]
    public void An_agency_s_dateline_says_when_and_the_article_begins_after_it(string slug)
    {
        var report = SomeEvidence.Open($"{slug}عمّان (الأردن) 14-3-2021 (وكالة الوادي) - {Prose}");
        report.Head.Published.ShouldBe(new Published("2021-03-14", Basis.Stated, "14-3-2021"));
        report.Body[report.BodyStart..].TrimStart().ShouldStartWith(Prose[..20]);
    }

    [Theory]
    [InlineData("جريدة الوادي\nالأحد ١٤ آذار ٢٠٢١\nالهدنة تصمد في يومها الأول\n", Media.Text)]
    [InlineData("<title>الهدنة تصمد في يومها الأول - جريدة الوادي</title>", Media.Html)]
    public void The_nameplate_of_a_newspaper_names_the_outlet(string top, Media media) =>
        SomeEvidence
            .Open(top + (media == Media.Html ? $"<p>{Prose}</p>" : Prose), media)
            .Head.Outlet!.Name.ShouldBe("جريدة الوادي");

    [Theory]
    [InlineData("<title>الهدنة تصمد في يومها الأول - مرصد الوادي</title>", "")]
    [InlineData(
        "<title>مرصد الوادي | الهدنة تصمد في يومها الأول</title>",
        "<h1>مرصد الوادي</h1><h2>الهدنة تصمد في يومها الأول</h2>"
    )]
    [InlineData(
        "<meta property=og:title content=\"الهدنة تصمد في يومها الأول\">",
        "<h1>الهدنة تصمد في يومها الأول</h1>"
    )]
    [InlineData("", "<h1>الهدنة تصمد في يومها الأول</h1>")]
    public void The_headline_is_told_from_the_name_of_the_site(string head, string body) =>
        SomeEvidence
            .Open(Page(head, $"{body}<p>{Prose}</p>"), Media.Html)
            .Head.Title.ShouldBe("الهدنة تصمد في يومها الأول");

    [Fact]
    public void Outlet_and_address_come_from_the_page()
    {
        var report = SomeEvidence.Open(
            Page(
                "<meta property=og:site_name content=\"مرصد الوادي\"><link rel=canonical href=https://example.org/1>",
                $"<p>{Prose}</p>"
            ),
            Media.Html
        );
        report.Head.Outlet!.Name.ShouldBe("مرصد الوادي");
        report.Head.Url.ShouldBe("https://example.org/1");
    }

    [Fact]
    public void Scripts_styles_templates_and_hidden_text_are_no_part_of_the_body()
    {
        var body = SomeEvidence
            .Open(
                Page(
                    "<style>p{}</style>",
                    $"<p>{Prose}</p><script>var s='<p>لا</p>';</script><template><p>لا</p></template><p hidden>لا</p>"
                        + "<p style='display : none'>لا</p><noscript>لا</noscript><svg><title>لا</title><path/></svg>"
                ),
                Media.Html
            )
            .Body;
        body.ShouldBe(Prose);
    }

    [Fact]
    public void A_line_break_is_a_new_line_and_a_paragraph_a_blank_one() =>
        SomeEvidence
            .Open(Page("", $"<div><p>{Prose}<br>{Prose}</p><p>{Prose}</p></div>"), Media.Html)
            .Body.ShouldBe($"{Prose}\n{Prose}\n\n{Prose}");

    [Fact]
    public void Entities_and_white_space_come_out_as_text() =>
        SomeEvidence
            .Open(
                Page(
                    "",
                    $"<p>{Prose}</p><p>&laquo;لن&nbsp;&nbsp;ننسحب&raquo;\n\t قال &amp; أكّد &#1593;لي&#x200F; في البيان.</p>"
                ),
                Media.Html
            )
            .Body.ShouldEndWith("«لن ننسحب» قال & أكّد علي\u200F في البيان.");

    [Fact]
    public void An_entry_of_a_feed_is_an_article_however_short() =>
        SomeEvidence
            .Open(
                "<item><title>هدوء</title><description>&lt;p&gt;ساد الهدوء &lt;b&gt;السهل&lt;/b&gt; اليوم.&lt;/p&gt;</description></item>",
                Media.FeedEntry
            )
            .Body.ShouldBe("ساد الهدوء السهل اليوم.");

    [Fact]
    public void A_json_object_holds_a_text_or_a_page()
    {
        SomeEvidence.Open($"{{\"text\":\"{Prose}\"}}", Media.Json).Body.ShouldBe(Prose);
        SomeEvidence.Open($"{{\"html\":\"<p>{Prose}</p>\"}}", Media.Json).Body.ShouldBe(Prose);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><title>")]
    [InlineData("</div>")]
    [InlineData("<a href=x>")]
    [InlineData("<script>")]
    [InlineData("&amp")]
    [InlineData("<time datetime=x>")]
    public void Markup_repeated_without_end_is_read_in_passing(string markup)
    {
        var html = new StringBuilder($"<h1>عنوان</h1><p>{Prose}</p>");
        for (var i = 0; i < 50_000; i++)
            html.Append(markup);
        SomeEvidence.Opener.TryOpen(SomeEvidence.Of(html.ToString(), Media.Html), out var report, out _).ShouldBeTrue();
        report!.Body.ShouldStartWith(Prose);
    }

    [Fact]
    public void Any_bytes_give_a_report_or_a_problem_and_the_same_one_twice() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                ArbMap.Default.ArbFor<bool>(),
                (bytes, html) =>
                {
                    var evidence = new Evidence("any", "00", bytes, html ? Media.Html : Media.Text, Hints.None);
                    var opened = SomeEvidence.Opener.TryOpen(evidence, out var report, out var problem);
                    SomeEvidence.Opener.TryOpen(evidence, out var again, out _);
                    return opened == report is not null && opened == problem is null && again?.Body == report?.Body;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_cut_anywhere_is_still_read()
    {
        var path = Directory.GetFiles(SomeEvidence.Data("pages"), "01-*.html").Single();
        var bytes = File.ReadAllBytes(path);
        for (var length = 0; length < bytes.Length; length += 97)
        {
            var evidence = new Evidence("cut", "00", bytes.AsMemory(0, length), Media.Html, Hints.None);
            var opened = SomeEvidence.Opener.TryOpen(evidence, out var report, out var problem);
            (opened ? (object?)report : problem).ShouldNotBeNull();
        }
    }
}
