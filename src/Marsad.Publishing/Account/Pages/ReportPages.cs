using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>A report in a list.</summary>
/// <param name="Report">Which.</param>
/// <param name="Anchor">Where in its page the link leads, with the <c>#</c>; empty for its top.</param>
/// <param name="Times">How often it names what the list is about; 0 where that is not what the list is for.</param>
internal readonly record struct ReportLine(ReportEntry Report, string Anchor = "", int Times = 0);

/// <summary>A list of reports over as many pages as it needs.</summary>
internal sealed class ReportPages(string stem, IReadOnlyList<ReportLine> reports, int rowsPerPage)
{
    // So many are shown on the page of a place or a source itself; the rest is one step away.
    private const int Few = 20;

    public int Pages => Math.Max(1, (reports.Count + rowsPerPage - 1) / rowsPerPage);

    /// <summary>Whether <see cref="Start"/> leaves some out, so that the pages have to be written.</summary>
    public bool NeedsPages => reports.Count > Few;

    public string PathOf(int page) =>
        page == 1 ? stem + ".html" : string.Create(CultureInfo.InvariantCulture, $"{stem}-{page}.html");

    /// <summary>The reports of a page, with "shown a–b of N" and the way to the other pages.</summary>
    public Markup Page(PageContext page, int number)
    {
        var from = (number - 1) * rowsPerPage;
        var until = Math.Min(reports.Count, from + rowsPerPage);
        return Markup.Of(
            $"{Pager.Shown(page, from + 1, until, reports.Count)}{Lines(page, from, until)}{Pager.Nav(page, number, Pages, PathOf)}"
        );
    }

    /// <summary>The first of them, with the way to all.</summary>
    public Markup Start(PageContext page)
    {
        var shown = Math.Min(Few, reports.Count);
        var all = NeedsPages ? Pager.First(page, shown, reports.Count, PathOf(1)) : Markup.None;
        return Markup.Of($"{Lines(page, 0, shown)}{all}");
    }

    private Markup Lines(PageContext page, int from, int until)
    {
        var html = new HtmlWriter();
        html.Add($"<ul class=\"reports\">\n");
        for (var i = from; i < until; i++)
        {
            var (report, anchor, times) = reports[i];
            html.Add(
                $"<li><a href=\"{page.To(report.Page)}{anchor}\">{page.Title(report)}</a> <span class=\"meta\">{page.Link(report.Outlet)} · {page.Date(report.Published)} · {page.Words["source.claims"]}: {page.Number(report.Claims)}"
            );
            if (times > 0)
                html.Add($" · {page.Words.Fill("times", page.Number(times))}");
            html.Add($"</span></li>\n");
        }
        html.Add($"</ul>\n");
        return html.ToMarkup();
    }
}
