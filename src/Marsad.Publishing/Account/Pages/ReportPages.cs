using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>A report in a list.</summary>
/// <param name="Report">Which.</param>
/// <param name="Anchor">Where in its page the link leads, with the <c>#</c>; empty for its top.</param>
/// <param name="Times">How often it names what the list is about; 0 where that is not what the list is for.</param>
internal readonly record struct ReportLine(ReportEntry Report, string Anchor = "", int Times = 0);

/// <summary>Lists of reports.</summary>
internal static class ReportPages
{
    /// <summary>So many are shown on the page of a place or a source itself; the rest is one step away.</summary>
    public const int Few = 20;

    public static ListPages Of(string stem, IReadOnlyList<ReportLine> reports, int rowsPerPage) =>
        new(stem, reports.Count, rowsPerPage, (page, from, until) => Lines(page, reports, from, until));

    private static Markup Lines(PageContext page, IReadOnlyList<ReportLine> reports, int from, int until)
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
