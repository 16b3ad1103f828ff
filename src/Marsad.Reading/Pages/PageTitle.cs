using System.Net;

namespace Marsad.Reading.Pages;

/// <summary>Finds the headline of a page.</summary>
internal static class PageTitle
{
    /// <summary>Shorter lines found in a title are the site's name or a section's.</summary>
    private const int ShortestHeadline = 12;

    private static readonly string[] SiteSeparators =
    [
        " | ",
        " - ",
        " – ",
        " — ",
        " :: ",
        " » ",
        " · ",
        " • ",
        " ‹ ",
        "|",
    ];

    /// <summary>
    /// The headline: what linked data or og:title say; else the first main heading; else the title element without the
    /// site's name.
    /// </summary>
    public static string? Of(PageTree page, LinkedArticle linked)
    {
        var site = page.Declared.FirstMeta("og:site_name") ?? linked.Publisher;
        var headline = FirstHeadline(page);
        var declared = linked.Headline ?? page.Declared.FirstMeta("og:title", "twitter:title", "dc.title", "headline");
        if (declared is not null)
        {
            var stated = WithoutSite(Flat(WebUtility.HtmlDecode(declared)), site);
            // What the reader sees wins where both say the same: og:title is often cut or dressed for sharing.
            return headline is not null && Agree(headline, stated) ? headline : stated;
        }
        var title = page.Declared.Title is { } text ? Flat(text) : null;
        if (title is { Length: > 0 } && LongestWithin(page, title) is { } within)
            return within;
        if (string.IsNullOrEmpty(title))
            return headline;
        return WithoutSite(title, site);
    }

    // The title element repeats the headline beside the site's name: the longest heading found in it is the headline.
    private static string? LongestWithin(PageTree page, string title)
    {
        string? longest = null;
        foreach (var line in page.Lines)
        {
            if (line.Length > title.Length || line.Length <= (longest?.Length ?? ShortestHeadline))
                continue;
            if (line.LinkWeight > line.Weight / 2 && line.Tag != PageTag.Headline)
                continue;
            if (title.AsSpan().Contains(page.TextOf(line), StringComparison.OrdinalIgnoreCase))
                longest = page.TextOf(line).ToString();
        }
        return longest;
    }

    private static bool Agree(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static string? FirstHeadline(PageTree page)
    {
        foreach (var line in page.Lines)
        {
            if (line.Tag == PageTag.Headline && line.Weight >= 8)
                return page.TextOf(line).ToString();
        }
        return null;
    }

    // The site's name is the shorter part at the end (or at the front) of the title element.
    private static string WithoutSite(string title, string? site)
    {
        foreach (var separator in SiteSeparators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var (front, back) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (site is not null && back.Equals(site, StringComparison.OrdinalIgnoreCase))
                return front;
            if (site is not null && front.Equals(site, StringComparison.OrdinalIgnoreCase))
                return back;
            if (site is null && front.Length > back.Length && WordsIn(front) >= 3 && WordsIn(back) <= 4)
                return front;
        }
        return title;
    }

    private static int WordsIn(string text) => text.AsSpan().Count(' ') + 1;

    private static string Flat(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
