using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Account.Pages;
using Marsad.Publishing.Html;
using Marsad.Publishing.Redaction;
using Marsad.Publishing.Wording;
using Marsad.Reading;

namespace Marsad.Publishing.Account;

/// <summary>Writes every page of an account in both languages.</summary>
internal sealed class PageWriter(AccountFolder target, AccountIndex index, AccountPages pages, AccountOptions options)
{
    private readonly Words[] _languages = [Words.Arabic(options.Digits), Words.English];

    /// <summary>Pages written so far.</summary>
    public int Written { get; private set; }

    public void WriteLists()
    {
        Write("index.html", "overview", w => w["overview"], page => OverviewPage.Page(page, pages));
        Write("about.html", "about", w => w["about"], AboutPage.Page);
        Write("map.html", "map", w => w["map"], pages.Map.Page);
        Write("disputes.html", "disputes", w => w["disputes"], DisputesPage.Page);
        Write("sources.html", "sources", w => w["sources"], SourcePages.Page);
        Write(
            "types.html",
            "types",
            w => w["types"],
            page => Markup.Of($"<h1>{page.Words["types"]}</h1>\n{pages.Types.Table(page)}")
        );
        Write(
            pages.Timeline,
            "timeline",
            page => page.Words["timeline"],
            (page, number) =>
                Markup.Of(
                    $"<h1>{page.Words["timeline"]}</h1>\n<p class=\"lead\">{page.Words["timeline.lead"]}</p>\n{(number == 1 ? TimelineGroups.Chart(page, pages.Timeline) : Markup.None)}{pages.Timeline.Page(page, number)}"
                )
        );
        foreach (var (type, list) in pages.Types.Lists)
        {
            Write(
                list,
                "types",
                page => page.Words.Of("type", type),
                (page, number) =>
                    Markup.Of(
                        $"<p class=\"kicker\"><a href=\"{page.To("types.html")}\">{page.Words["types"]}</a></p>\n<h1>{Marks.Type(page, type)}</h1>\n{list.Page(page, number)}"
                    )
            );
        }
        Write(pages.Reports, "reports", page => page.Words["reports"], page => Markup.Of($"{page.Words["reports"]}"));
        foreach (var place in index.Places)
            Write(place);
        foreach (var source in index.Sources)
            Write(source);
    }

    /// <summary>Goes through the readings a second time and writes the page of each report.</summary>
    public void WriteReports(IEnumerable<ReportReading> readings)
    {
        var entries = index.Reports.ToDictionary(r => r.Slug, StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (Redactor.Apply(options.Redaction, reading).Shown is not { } shown)
                continue;
            if (!entries.Remove(Slug.OfReport(shown.Report.Id), out var entry))
                continue;
            Write(
                entry.Page,
                "reports",
                w => entry.Title ?? w["report.untitled"],
                page => ReportPage.Page(page, shown, entry)
            );
        }
    }

    /// <summary>The front door and the files that the pages share.</summary>
    public void WriteRest()
    {
        target.Write("assets/account.css", Assets.Bytes("account.css"));
        target.Write("assets/account.js", Assets.Bytes("account.js"));
        target.Write("index.html", FrontDoor.Page(options).ToString());
        Written++;
    }

    private void Write(PlaceEntry place)
    {
        var claims = AccountPages.Of(place, options.RowsPerPage);
        Write(
            claims,
            "map",
            page => page.NameText(place.Name, place.NameAr),
            (page, number) => MapPages.PlacePage(page, place, claims, number)
        );
        var reports = MapPages.ReportsOf(place, options.RowsPerPage);
        if (reports.NeedsPages)
        {
            Write(
                reports,
                "map",
                page => $"{page.NameText(place.Name, place.NameAr)} · {page.Words["place.mentions"]}",
                page => Markup.Of($"{page.Link(place)}: {page.Words["place.mentions"]}")
            );
        }
    }

    private void Write(SourceEntry source)
    {
        var claims = AccountPages.Of(source, options.RowsPerPage);
        Write(
            claims,
            "sources",
            page => page.NameText(source),
            (page, number) => SourcePages.SourcePage(page, source, claims, number)
        );
        var reports = SourcePages.ReportsOf(source, options.RowsPerPage);
        if (reports.NeedsPages)
        {
            Write(
                reports,
                "sources",
                page => $"{page.NameText(source)} · {page.Words["source.published"]}",
                page => Markup.Of($"{page.Link(source)}: {page.Words["source.published"]}")
            );
        }
    }

    private void Write(
        ClaimPages list,
        string section,
        Func<PageContext, string> title,
        Func<PageContext, int, Markup> body
    )
    {
        for (var number = 1; number <= list.Pages; number++)
        {
            var n = number;
            Write(list.PathOf(n), section, title, page => body(page, n));
        }
    }

    private void Write(
        ReportPages list,
        string section,
        Func<PageContext, string> title,
        Func<PageContext, Markup> heading
    )
    {
        for (var number = 1; number <= list.Pages; number++)
        {
            var n = number;
            Write(list.PathOf(n), section, title, page => Markup.Of($"<h1>{heading(page)}</h1>\n{list.Page(page, n)}"));
        }
    }

    private void Write(string path, string section, Func<Words, string> title, Func<PageContext, Markup> body) =>
        Write(path, section, (PageContext page) => title(page.Words), body);

    private void Write(string path, string section, Func<PageContext, string> title, Func<PageContext, Markup> body)
    {
        foreach (var words in _languages)
        {
            var page = new PageContext(words, index, options, path);
            target.Write($"{words.Language}/{path}", Shell.Page(page, section, title(page), body(page)).ToString());
            Written++;
        }
    }
}
