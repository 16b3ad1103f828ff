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
        Write("sources.html", "sources", w => w["sources"], pages.Sources.Page);
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
        Write(
            pages.Reports,
            "reports",
            page => page.Words["reports"],
            (page, number) =>
                Markup.Of(
                    $"<h1>{page.Words["reports"]}</h1>\n<p class=\"lead\">{page.Words["reports.lead"]}</p>\n{pages.Reports.Page(page, number)}"
                )
        );
        Write(
            pages.Disputes,
            "disputes",
            page => page.Words["disputes"],
            (page, number) => DisputePages.Page(page, pages.Disputes, number)
        );
        WriteWeighed();
        foreach (var (role, list) in pages.Sources.Tables)
            WriteRest(list, options.RowsPerPage, "sources", page => page.Words[role], "sources.html");
        WriteRest(pages.Map.MappedPages, options.RowsPerPage, "map", page => page.Words["places"], "map.html");
        WriteRest(
            pages.Map.UnmappedPages,
            options.RowsPerPage,
            "map",
            page => page.Words["places.unmapped"],
            "map.html"
        );
        foreach (var place in index.Places)
            Write(place);
        foreach (var source in index.Sources)
            Write(source);
    }

    private void WriteWeighed()
    {
        Write(
            pages.Events,
            "events",
            page => page.Words["events"],
            (page, number) => EventPages.Page(page, pages.Events, number)
        );
        foreach (var weighed in index.Weighed.Events)
        {
            var claims = EventPages.Of(weighed, options.RowsPerPage);
            Write(
                claims,
                "events",
                page => EventPage.Title(page, weighed),
                (page, number) => EventPage.Page(page, weighed, claims, number)
            );
        }
        Write(
            pages.Contradictions,
            "contradictions",
            page => page.Words["contradictions"],
            (page, number) => ContradictionPages.Page(page, pages.Contradictions, pages.Rivals, number)
        );
        foreach (var (one, other, list) in pages.Rivals.Pairs)
            WriteRest(list, 0, "contradictions", page => RivalPages.Title(page, one, other), "contradictions.html");
        Write(
            pages.Control,
            "disputes",
            page => page.Words["control"],
            (page, number) => ControlPages.Page(page, pages.Control, number)
        );
        Write(
            pages.Pledges,
            "pledges",
            page => page.Words["pledges"],
            (page, number) => PledgePages.Page(page, pages.Pledges, number)
        );
        Write(
            pages.Statements,
            "statements",
            page => page.Words["statements"],
            (page, number) => StatementPages.Page(page, pages.Statements, number)
        );
        foreach (var statement in index.Weighed.Statements)
        {
            var provisions = StatementPages.Of(statement, options.RowsPerPage);
            Write(
                provisions,
                "statements",
                page => StatementPages.Title(page, statement),
                (page, number) => StatementPages.Page(page, statement, provisions, number)
            );
        }
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
    public void WriteFrontDoor()
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
        WriteRest(
            MapPages.ReportsOf(place, options.RowsPerPage),
            ReportPages.Few,
            "map",
            page => $"{page.NameText(place.Name, place.NameAr)}: {page.Words["place.mentions"]}",
            place.Page
        );
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
        WriteRest(
            SourcePages.ReportsOf(source, options.RowsPerPage),
            ReportPages.Few,
            "sources",
            page => $"{page.NameText(source)}: {page.Words["source.published"]}",
            source.Page
        );
    }

    private void Write(
        NumberedPages list,
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

    // A list of which another page shows the first rows: pages of its own where there are more.
    private void WriteRest(
        ListPages list,
        int shownElsewhere,
        string section,
        Func<PageContext, string> title,
        string above
    )
    {
        if (list.Count <= shownElsewhere)
            return;
        Write(
            list,
            section,
            title,
            (page, number) =>
                Markup.Of(
                    $"<h1><a href=\"{page.To(above)}\"><bdi>{title(page)}</bdi></a></h1>\n{list.Page(page, number)}"
                )
        );
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
