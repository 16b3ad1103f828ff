using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Who published, who passed on and who said it.</summary>
internal sealed class SourcePages
{
    private readonly int _rowsPerPage;

    public SourcePages(AccountIndex index, int rowsPerPage)
    {
        _rowsPerPage = rowsPerPage;
        Tables =
        [
            Table(
                "origins",
                [.. index.Origins],
                [
                    ("source.claims", s => s.Said.Count, "said"),
                    ("source.through", s => s.Said.Select(c => c.Report.Outlet).Distinct().Count(), "said"),
                ]
            ),
            Table(
                "relays",
                [.. index.Relays.OrderByDescending(s => s.Relayed.Count)],
                [
                    ("source.claims", s => s.Relayed.Count, "relayed"),
                    ("source.origins", s => s.Relayed.Select(c => c.Origin).Distinct().Count(), "relayed"),
                ]
            ),
            Table(
                "outlets",
                [.. index.Outlets.OrderByDescending(s => s.Reports.Count)],
                [
                    ("source.reports", s => s.Reports.Count, "reports"),
                    ("source.claims", s => s.Published.Count, "published"),
                    ("source.origins", s => s.Published.Select(c => c.Origin).Distinct().Count(), "published"),
                ]
            ),
        ];
    }

    private delegate int Count(SourceEntry source);

    /// <summary>Origins, relays and outlets; each has pages of its own where the page of all sources shows only its first rows.</summary>
    public IReadOnlyList<(string Role, ListPages Pages)> Tables { get; }

    /// <summary>The three tables of sources.</summary>
    public Markup Page(PageContext page)
    {
        var html = new HtmlWriter();
        html.Add($"<h1>{page.Words["sources"]}</h1>\n<p class=\"lead\">{page.Words["sources.lead"]}</p>\n");
        foreach (var (role, pages) in Tables)
        {
            html.Add(
                $"<section id=\"{role}\"><h2>{page.Words[role]} <small class=\"n\">{page.Number(pages.Count)}</small></h2>\n{pages.Start(page, _rowsPerPage)}</section>\n"
            );
        }
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
                $"<section id=\"reports\"><h2>{words["source.published"]} <small class=\"n\">{page.Number(source.Reports.Count)}</small></h2>\n{ReportsOf(source, page.Options.RowsPerPage).Start(page, ReportPages.Few)}</section>\n"
            );
        }
        return html.ToMarkup();
    }

    /// <summary>The reports of an outlet.</summary>
    public static ListPages ReportsOf(SourceEntry source, int rowsPerPage) =>
        ReportPages.Of(
            $"sources/{source.Slug}.reports",
            [.. source.Reports.Select(r => new ReportLine(r))],
            rowsPerPage
        );

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

    private (string Role, ListPages Pages) Table(
        string role,
        List<SourceEntry> sources,
        (string Heading, Count Count, string Anchor)[] figures
    ) =>
        (
            role,
            new ListPages(
                "sources-" + role,
                sources.Count,
                _rowsPerPage,
                (page, from, until) => Rows(page, role, sources[from..until], figures)
            )
        );

    private static Markup Rows(
        PageContext page,
        string role,
        List<SourceEntry> sources,
        (string Heading, Count Count, string Anchor)[] figures
    )
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{words[role]}\"><table class=\"counts\"><caption>{words["caption." + role]}</caption>\n<thead><tr><th scope=\"col\">{words["says.name"]}</th><th scope=\"col\">{words["source.kind"]}</th>"
        );
        foreach (var figure in figures)
            html.Add($"<th scope=\"col\" class=\"num\">{words[figure.Heading]}</th>");
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var source in sources)
        {
            html.Add(
                $"<tr><th scope=\"row\">{page.Link(source)}</th><td class=\"text\">{(source.Kind is null ? "" : words.Of("kind", source.Kind))}</td>"
            );
            var pages = AccountPages.Of(source, page.Options.RowsPerPage);
            foreach (var (_, count, anchor) in figures)
            {
                var to = anchor == "reports" ? source.Page + "#reports" : pages.LinkTo(anchor);
                html.Add($"<td><a href=\"{page.To(to)}\">{page.Number(count(source))}</a></td>");
            }
            html.Add($"</tr>\n");
        }
        html.Add($"</tbody></table></div>\n");
        return html.ToMarkup();
    }
}
