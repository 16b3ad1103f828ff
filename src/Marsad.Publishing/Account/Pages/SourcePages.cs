using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Who published, who passed on and who said it.</summary>
internal static class SourcePages
{
    /// <summary>The three tables of sources.</summary>
    public static Markup Page(PageContext page)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["sources"]}</h1>\n<p class=\"lead\">{words["sources.lead"]}</p>\n");
        Table(
            html,
            page,
            "origins",
            [.. page.Index.Origins],
            [
                ("source.claims", s => s.Said.Count, "#said"),
                ("source.through", s => s.Said.Select(c => c.Report.Outlet).Distinct().Count(), "#said"),
            ]
        );
        Table(
            html,
            page,
            "relays",
            [.. page.Index.Relays.OrderByDescending(s => s.Relayed.Count)],
            [
                ("source.claims", s => s.Relayed.Count, "#relayed"),
                ("source.origins", s => s.Relayed.Select(c => c.Origin).Distinct().Count(), "#relayed"),
            ]
        );
        Table(
            html,
            page,
            "outlets",
            [.. page.Index.Outlets.OrderByDescending(s => s.Reports.Count)],
            [
                ("source.reports", s => s.Reports.Count, "#reports"),
                ("source.claims", s => s.Published.Count, "#published"),
                ("source.origins", s => s.Published.Select(c => c.Origin).Distinct().Count(), "#published"),
            ]
        );
        return html.ToMarkup();
    }

    /// <summary>What a source said, passed on and published, as one run of pages.</summary>
    public static IReadOnlyList<ClaimGroup> GroupsOf(SourceEntry source)
    {
        var groups = new List<ClaimGroup>();
        Add("said", "source.asorigin", source.Said);
        Add("relayed", "source.asrelay", source.Relayed);
        Add("published", "source.asoutlet", source.Published);
        return groups;

        void Add(string anchor, string heading, List<ClaimEntry> claims)
        {
            if (claims.Count > 0)
                groups.Add(new ClaimGroup(anchor, page => Markup.Of($"{page.Words[heading]}"), claims));
        }
    }

    /// <summary>A page of one source.</summary>
    public static Markup SourcePage(PageContext page, SourceEntry source, ClaimPages claims, int number)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<p class=\"kicker\"><a href=\"{page.To("sources.html")}\">{Roles(page, source)}</a></p>\n<h1>{page.Name(source)}</h1>\n<p class=\"facts\">{MapPages.OtherName(page, source.Name, source.NameAr)}"
        );
        if (source.Kind is { } kind)
            html.Add($"<span>{words.Of("kind", kind)}</span>");
        html.Add($"</p>\n<ul class=\"jump\">\n");
        foreach (var group in claims.Groups)
        {
            html.Add(
                $"<li><a href=\"{page.To(claims.LinkTo(group.Anchor))}\">{group.Heading(page)}: {page.Number(group.Claims.Count)}</a></li>\n"
            );
        }
        if (source.Reports.Count > 0)
            html.Add(
                $"<li><a href=\"#reports\">{words["source.published"]}: {page.Number(source.Reports.Count)}</a></li>\n"
            );
        html.Add($"</ul>\n{claims.Page(page, number)}");
        if (source.Reports.Count > 0)
        {
            html.Add(
                $"<section id=\"reports\"><h2>{words["source.published"]} <small class=\"n\">{page.Number(source.Reports.Count)}</small></h2>\n{ReportsOf(source, page.Options.RowsPerPage).Start(page)}</section>\n"
            );
        }
        return html.ToMarkup();
    }

    /// <summary>The reports of an outlet.</summary>
    public static ReportPages ReportsOf(SourceEntry source, int rowsPerPage) =>
        new($"sources/{source.Slug}.reports", [.. source.Reports.Select(r => new ReportLine(r))], rowsPerPage);

    private static string Roles(PageContext page, SourceEntry source) =>
        string.Join(
            " · ",
            new[]
            {
                source.Said.Count > 0 ? page.Words["origin"] : null,
                source.Relayed.Count > 0 ? page.Words["relay"] : null,
                source.Reports.Count > 0 ? page.Words["outlet"] : null,
            }.Where(r => r is not null)
        );

    private static void Table(
        HtmlWriter html,
        PageContext page,
        string role,
        List<SourceEntry> sources,
        (string Heading, Func<SourceEntry, int> Count, string Anchor)[] figures
    )
    {
        var words = page.Words;
        html.Add(
            $"<section id=\"{role}\"><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{words[role]}\"><table class=\"counts\"><caption><h2>{words[role]} <small class=\"n\">{page.Number(sources.Count)}</small></h2></caption>\n<thead><tr><th scope=\"col\">{words["says.name"]}</th><th scope=\"col\">{words["source.kind"]}</th>"
        );
        foreach (var figure in figures)
            html.Add($"<th scope=\"col\" class=\"num\">{words[figure.Heading]}</th>");
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var source in sources)
        {
            html.Add(
                $"<tr><th scope=\"row\">{page.Link(source)}</th><td class=\"text\">{(source.Kind is null ? "" : words.Of("kind", source.Kind))}</td>"
            );
            var pages = new ClaimPages(source.Page[..^5], GroupsOf(source), page.Options.RowsPerPage);
            foreach (var figure in figures)
            {
                var to = figure.Anchor == "#reports" ? source.Page + "#reports" : pages.LinkTo(figure.Anchor[1..]);
                html.Add($"<td><a href=\"{page.To(to)}\">{page.Number(figure.Count(source))}</a></td>");
            }
            html.Add($"</tr>\n");
        }
        html.Add($"</tbody></table></div></section>\n");
    }
}
