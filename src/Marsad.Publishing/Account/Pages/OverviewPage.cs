using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The first page: the figures, the chart, the disputes, the map, the types.</summary>
internal static class OverviewPage
{
    // What the overview shows of the disputes and the sources; the rest is one link away.
    private const int Few = 6;

    public static Markup Page(PageContext page, AccountPages pages)
    {
        var words = page.Words;
        var index = page.Index;
        var html = new HtmlWriter();
        html.Add(
            $"<h1><bdi>{page.Options.Title ?? words["account"]}</bdi></h1>\n<p class=\"lead\">{words["overview.lead"]}</p>\n<ul class=\"figures\">\n"
        );
        Figure("figure.reports", index.Reports.Count, "reports.html");
        Figure("figure.claims", index.Claims.Count, "timeline.html");
        Figure("figure.undated", index.Undated.Count(), pages.Timeline.LinkTo(TimelineGroups.Undated));
        Figure("figure.places", index.Places.Count, "map.html#mapped");
        Figure("figure.unmapped", pages.Map.Unmapped.Count, "map.html#unmapped");
        Figure("figure.outlets", index.Outlets.Count(), "sources.html#outlets");
        Figure("figure.origins", index.Origins.Count(), "sources.html#origins");
        Figure("events", index.Weighed.Events.Count, "events.html");
        Figure("contradictions", index.Weighed.Contradictions.Count, "contradictions.html");
        Figure("figure.disputes", index.Disputes.Count, "disputes.html");
        Figure("figure.withheld", index.Withheld.Total, "about.html#redaction");
        if (index.Duplicates > 0)
            Figure("figure.duplicates", index.Duplicates, "about.html#rules");
        html.Add($"</ul>\n{TimelineGroups.Chart(page, pages.Timeline)}");
        html.Add($"<section><h2>{words["disputes"]}</h2>\n");
        if (index.Disputes.Count == 0)
        {
            html.Add($"<p class=\"none\">{words["disputes.none"]}</p>\n");
        }
        else
        {
            html.Add($"<ul class=\"disputes\">\n");
            for (var i = 0; i < Math.Min(Few, index.Disputes.Count); i++)
                html.Add(DisputePages.Line(page, i));
            html.Add(
                $"</ul>\n{Pager.First(page, Math.Min(Few, index.Disputes.Count), index.Disputes.Count, "disputes.html")}"
            );
        }
        html.Add(
            $"</section>\n<section><h2>{words["map.title"]}</h2>\n{pages.Map.Map(page, anchors: false)}</section>\n<section><h2>{words["types"]}</h2>\n{pages.Types.Table(page)}</section>\n"
        );
        return html.ToMarkup();

        void Figure(string key, int count, string to) =>
            html.Add($"<li><a href=\"{page.To(to)}\"><b>{page.Number(count)}</b> <span>{words[key]}</span></a></li>\n");
    }
}
