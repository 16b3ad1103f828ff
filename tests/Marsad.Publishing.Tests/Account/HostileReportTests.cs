using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Publishing.Account;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

public sealed class HostileReportTests
{
    private const string Evil = "<script>alert(1)</script><img src=x onerror='alert(2)'>\"'&amp;</title></p><!--";

    [Fact]
    public void Nothing_of_a_report_becomes_markup()
    {
        using var account = WrittenAccount.Of([Hostile(Evil)]);
        foreach (var path in account.Pages.Where(p => p.Contains('/')))
        {
            var page = account.Page(path);
            page.QuerySelectorAll("script").ShouldAllBe(s => s.TextContent.Length == 0);
            page.QuerySelectorAll("img, [onerror]").ShouldBeEmpty(path);
            page.QuerySelectorAll("main").Length.ShouldBe(1, path);
            page.QuerySelectorAll("footer").Length.ShouldBe(1, path);
        }
        account.Report("ar").QuerySelector("article")!.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/x")]
    [InlineData("https://example.org/\u202Egpj.exe")]
    public void Only_a_plain_web_address_is_a_link(string url)
    {
        using var account = WrittenAccount.Of([WithUrl(url)]);
        account.Report("en").QuerySelectorAll(".provenance a").ShouldBeEmpty();
        account.Report("en").QuerySelector(".provenance")!.TextContent.ShouldContain("Address");
    }

    [Fact]
    public void A_web_address_is_a_link_that_tells_nobody_where_one_comes_from()
    {
        using var account = WrittenAccount.Of([WithUrl("https://almizan.example/a?b=1&c=2")]);
        var link = account.Report("en").QuerySelector(".provenance a")!;
        link.GetAttribute("href").ShouldBe("https://almizan.example/a?b=1&c=2");
        link.GetAttribute("rel").ShouldBe("noopener noreferrer");
    }

    [Fact]
    public void Characters_that_reorder_the_page_are_shown_and_not_obeyed()
    {
        using var account = WrittenAccount.Of([Hostile("قبل\u202Eبعد\u2066\u2069")]);
        foreach (var path in account.Pages)
            account.Text(path).ShouldNotContain("\u202E", customMessage: path);
        account.Report("ar").QuerySelector("article .control")!.TextContent.ShouldBe("U+202E");
    }

    [Fact]
    public void Ids_that_are_no_hashes_make_no_paths()
    {
        var reading = Hostile("نص");
        using var account = WrittenAccount.Of([
            reading with
            {
                Report = reading.Report with { Id = "../../../etc/x" },
                Claims = [SomeReading.At("../\"><b>", 0, 1)],
            },
        ]);
        account
            .Pages.Where(p => p.Contains("/reports/", StringComparison.Ordinal))
            .ShouldAllBe(p => p.Length == "ar/reports/".Length + 32 + ".html".Length);
        account.Report("ar").QuerySelectorAll("article .badge").Single().Id!.ShouldMatch("^c-[0-9a-f]{32}$");
    }

    [Fact]
    public void Any_text_gives_a_page_with_the_same_text()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                text =>
                {
                    using var account = WrittenAccount.Of([Hostile(text.Get)], new AccountOptions { Outlines = "" });
                    var page = account.Report("ar");
                    return page.QuerySelectorAll("main").Length == 1
                        && page.QuerySelectorAll("article").Length == 1
                        && page.QuerySelectorAll("footer").Length == 1;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static ReportReading WithUrl(string url)
    {
        var reading = Hostile("نص");
        return reading with { Report = reading.Report with { Url = url } };
    }

    // The same text wherever a report can put words.
    private static ReportReading Hostile(string text)
    {
        var link = new Link(text, text, null, text);
        var claim = SomeReading.At("one", 0, text.Length, text, text) with
        {
            Status = text,
            Reporting = text,
            Subtype = text,
            Date = text,
            Provision = text,
            Actor = new Named(text, text, text, text),
            Target = new Named(text),
            Place = new NamedPlace(text, text, text, 34, 36),
            Control = new Control(text, text),
            Casualties = new Casualties([null, 3], []),
            Speaker = link,
            Chain = [new Link("outlet", "media"), link],
            Unsure = [text],
            Because = [text],
        };
        return new ReportReading(
            new ReportHead(
                new string('b', 64),
                text,
                text,
                text,
                text,
                new Outlet(text, text),
                new Published(text, Basis.Given, text),
                text
            ),
            text,
            [new NoiseText(text, text)],
            [],
            [new PlaceMention(text, 0, text.Length, text, text, text, text, 34, 36)],
            [],
            [claim]
        );
    }
}
