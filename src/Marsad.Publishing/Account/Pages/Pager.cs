using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Says how much of a list is on the page and leads to the rest.</summary>
internal static class Pager
{
    /// <summary>"Shown a–b of N"; positions count from 1.</summary>
    public static Markup Shown(PageContext page, int first, int last, int total) =>
        total == 0
            ? Markup.Of($"<p class=\"shown\">{page.Words["shown.none"]}</p>\n")
            : Markup.Of(
                $"<p class=\"shown\">{page.Words.Fill("shown", page.Number(first), page.Number(last), page.Number(total))}</p>\n"
            );

    /// <summary>"Shown n of N", with a link to all of them.</summary>
    public static Markup First(PageContext page, int shown, int total, string all) =>
        Markup.Of(
            $"<p class=\"shown\">{page.Words.Fill("shown.first", page.Number(shown), page.Number(total))} · <a href=\"{page.To(all)}\">{page.Words["see.all"]}</a></p>\n"
        );

    /// <summary>Links to every page of the list; nothing when there is one.</summary>
    public static Markup Nav(PageContext page, int current, int pages, Func<int, string> pathOf)
    {
        if (pages < 2)
            return Markup.None;
        var html = new HtmlWriter();
        html.Add($"<nav class=\"pager\" aria-label=\"{page.Words["pages"]}\"><ul>\n");
        if (current > 1)
            html.Add(
                $"<li><a rel=\"prev\" href=\"{page.To(pathOf(current - 1))}\">{page.Words["page.previous"]}</a></li>\n"
            );
        var last = 0;
        foreach (var number in Around(current, pages))
        {
            if (number > last + 1)
                html.Add($"<li aria-hidden=\"true\">…</li>\n");
            var here = number == current ? Markup.Of($" aria-current=\"page\"") : Markup.None;
            var label = page.Words.Fill("page", page.Number(number));
            html.Add(
                $"<li><a href=\"{page.To(pathOf(number))}\" aria-label=\"{label}\"{here}>{page.Number(number)}</a></li>\n"
            );
            last = number;
        }
        if (current < pages)
            html.Add(
                $"<li><a rel=\"next\" href=\"{page.To(pathOf(current + 1))}\">{page.Words["page.next"]}</a></li>\n"
            );
        html.Add($"</ul></nav>\n");
        return html.ToMarkup();
    }

    // The ends, the neighbours, and every tenth, so that any page is a few steps away.
    private static IEnumerable<int> Around(int current, int pages) =>
        Enumerable
            .Range(1, pages)
            .Where(n =>
                n == 1 || n == pages || Math.Abs(n - current) <= 2 || (n % 10 == 0 && Math.Abs(n - current) < 60)
            );
}
