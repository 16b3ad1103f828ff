using Marsad.Reading.Intake;

namespace Marsad.Reading.Pages;

/// <summary>Finds the day on which a page says it was published.</summary>
internal static class PagePublished
{
    /// <summary>Lines above the article in which a date is its own: byline, section, counters, buttons stand between.</summary>
    private const int FarthestAbove = 14;

    /// <summary>Lines below it; further down stand the dates of comments and of other articles.</summary>
    private const int FarthestBelow = 3;

    private static readonly string[] MetaNames =
    [
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "datePublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "published-date",
        "parsely-pub-date",
        "sailthru.date",
        "DC.date.issued",
        "DC.date",
        "dcterms.created",
        "cXenseParse:recs:publishtime",
    ];

    /// <summary>
    /// What linked data says; else a meta element; else a time element marked as the date of publication; else the first
    /// time element; else the date shown beside the article. Null when the page does not say.
    /// </summary>
    public static Published? Of(PageTree page, LinkedArticle linked, ReadOnlySpan<string?> reasons)
    {
        if (PublicationDate.Of(linked.Published) is { } stated)
            return new Published(stated, Basis.Stated, linked.Published);
        foreach (var name in MetaNames)
        {
            if (page.Declared.FirstMeta(name) is { } content && PublicationDate.Of(content) is { } day)
                return new Published(day, Basis.Stated, content);
        }
        foreach (var marked in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var time in page.Declared.Times)
            {
                if (time.IsPublished == marked && PublicationDate.Of(time.Value) is { } day)
                    return new Published(day, Basis.Stated, time.Shown.Length > 0 ? time.Shown : time.Value);
            }
        }
        return Shown(page, reasons);
    }

    // The date in the lines right above the article, else right below it.
    private static Published? Shown(PageTree page, ReadOnlySpan<string?> reasons)
    {
        int first = reasons.IndexOf((string?)null),
            last = reasons.LastIndexOf((string?)null);
        if (first < 0)
            return null;
        for (var i = first - 1; i >= 0 && i >= first - FarthestAbove; i--)
        {
            if (DateIn(page, i) is { } above)
                return above;
        }
        for (var i = last + 1; i < reasons.Length && i <= last + FarthestBelow; i++)
        {
            if (DateIn(page, i) is { } below)
                return below;
        }
        return null;
    }

    private static Published? DateIn(PageTree page, int at)
    {
        var line = page.Lines[at];
        return
            line.Length <= PublicationLine.LongestOfParts
            && PublicationLine.DateInParts(page.TextOf(line).ToString()) is { } found
            ? new Published(found.Day.ToIso(), Basis.Stated, found.Quote)
            : null;
    }
}
