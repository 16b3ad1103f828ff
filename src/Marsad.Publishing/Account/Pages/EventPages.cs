using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Weighing.Events;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The list of events, and the pages of one.</summary>
internal static class EventPages
{
    public static ListPages Of(AccountIndex index, int rowsPerPage) =>
        new("events", index.Weighed.Events.Count, rowsPerPage, Rows);

    /// <summary>The claims of an event, the first page of which is the event's own.</summary>
    public static ListPages Of(WeighedEvent weighed, int rowsPerPage) =>
        new(
            "events/" + weighed.Id,
            weighed.Claims.Count,
            rowsPerPage,
            (page, from, until) => EventPage.Claims(page, weighed, from, until)
        );

    public static string PathOf(WeighedEvent weighed) => $"events/{weighed.Id}.html";

    /// <summary>A page of the list.</summary>
    public static Markup Page(PageContext page, ListPages pages, int number)
    {
        var words = page.Words;
        var weighed = page.Index.Weighed;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["events"]}</h1>\n<p class=\"lead\">{words["events.lead"]}</p>\n");
        if (pages.Count == 0)
            html.Add($"<p class=\"none\">{words["events.none"]}</p>\n");
        else
            html.Add(pages.Page(page, number));
        html.Add(
            $"<p class=\"note\"><a href=\"{page.To("timeline.html")}\">{words.Fill("events.alone", page.Number(weighed.Alone))}</a></p>\n{WeighedMarks.Rules(page, EventPage.Rules)}"
        );
        return html.ToMarkup();
    }

    /// <summary>An event in a line: what, where, when, on whose word, and the words of one who says it.</summary>
    public static Markup Row(PageContext page, WeighedEvent weighed)
    {
        var html = new HtmlWriter();
        html.Add(
            $"<li class=\"claim\"><p class=\"what\">{EventPage.What(page, weighed)}{Disputed(page, weighed)}</p>\n"
        );
        var first = weighed.Claims.FirstOrDefault(c => c.Stance != Stance.Denies) ?? weighed.Claims[0];
        if (page.Index.ById.TryGetValue(first.Claim.Id, out var entry))
            html.Add(
                $"<p class=\"said\"><a href=\"{page.To(PathOf(weighed))}\">{PageContext.Quote(entry.Quote, entry.Report.Language)}</a></p>\n"
            );
        html.Add($"<p class=\"facts\">{EventPage.Said(page, weighed)}");
        Figure("claim.killed", weighed.Killed);
        Figure("claim.injured", weighed.Injured);
        html.Add($"</p></li>\n");
        return html.ToMarkup();

        void Figure(string name, Spread? spread)
        {
            if (spread is not null)
                html.Add($"<span>{page.Words[name]}: {WeighedMarks.Range(page, spread)}</span>");
        }
    }

    private static Markup Disputed(PageContext page, WeighedEvent weighed) =>
        page.Index.Weighed.InEvent.Contains(weighed.Id)
            ? Markup.Of(
                $"<a class=\"mark dis\" href=\"{page.To(PathOf(weighed))}#contradictions\">{Marks.Icon("dispute")}<span>{page.Words["claim.disputed"]}</span></a>"
            )
            : Markup.None;

    private static Markup Rows(PageContext page, int from, int until)
    {
        var html = new HtmlWriter();
        html.Add($"<ol class=\"claims\">\n");
        for (var i = from; i < until; i++)
            html.Add(Row(page, page.Index.Weighed.Events[i]));
        html.Add($"</ol>\n");
        return html.ToMarkup();
    }
}
