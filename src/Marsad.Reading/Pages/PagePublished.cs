using System.Globalization;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Pages;

/// <summary>Finds the day on which a page says it was published.</summary>
internal static class PagePublished
{
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
    /// time element. Null when the page does not say.
    /// </summary>
    public static Published? Of(PageArticle page)
    {
        if (PublicationDate.Of(page.LinkedData.Published) is { } linked)
            return new Published(linked, Basis.Stated, page.LinkedData.Published);
        foreach (var name in MetaNames)
        {
            if (page.Declared.FirstMeta(name) is { } content && PublicationDate.Of(content) is { } day)
                return new Published(day, Basis.Stated, content);
        }
        foreach (var marked in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var time in page.Declared.Times)
            {
                if (time.Declared == marked && PublicationDate.Of(time.Value) is { } day)
                    return new Published(day, Basis.Stated, time.Shown.Length > 0 ? time.Shown : time.Value);
            }
        }
        return null;
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
