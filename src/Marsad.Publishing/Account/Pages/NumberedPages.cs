using System.Globalization;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>A list dealt out over as many pages as it needs; the same in both languages.</summary>
/// <param name="stem">Path of the pages without number and ending.</param>
internal abstract class NumberedPages(string stem)
{
    /// <summary>Rows on all pages.</summary>
    public abstract int Count { get; }

    public abstract int Pages { get; }

    /// <summary>Path of a page, counted from 1.</summary>
    public string PathOf(int page) =>
        page == 1 ? stem + ".html" : string.Create(CultureInfo.InvariantCulture, $"{stem}-{page}.html");

    /// <summary>The rows of a page, with "shown a–b of N" and the way to the other pages.</summary>
    public abstract Markup Page(PageContext page, int number);
}
