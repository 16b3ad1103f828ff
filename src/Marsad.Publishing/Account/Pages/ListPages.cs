using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Rows of equal height, so many on each page.</summary>
/// <param name="stem">Path of the pages without number and ending.</param>
/// <param name="count">Rows in all.</param>
/// <param name="rowsPerPage">Rows on a page.</param>
/// <param name="rows">Writes the rows from the second argument up to, not including, the third.</param>
internal sealed class ListPages(string stem, int count, int rowsPerPage, Func<PageContext, int, int, Markup> rows)
    : NumberedPages(stem)
{
    public override int Count => count;

    public override int Pages => Math.Max(1, (count + rowsPerPage - 1) / rowsPerPage);

    /// <summary>The page, counted from 1, on which a row stands.</summary>
    public int PageOf(int row) => (row / rowsPerPage) + 1;

    /// <inheritdoc/>
    public override Markup Page(PageContext page, int number)
    {
        var from = (number - 1) * rowsPerPage;
        var until = Math.Min(count, from + rowsPerPage);
        return Markup.Of(
            $"{Pager.Shown(page, from + 1, until, count)}{rows(page, from, until)}{Pager.Nav(page, number, Pages, PathOf)}"
        );
    }

    /// <summary>The first rows, with the way to the pages where these are not all.</summary>
    public Markup Start(PageContext page, int few)
    {
        var shown = Math.Min(few, count);
        var all = shown < count ? Pager.First(page, shown, count, PathOf(1)) : Markup.None;
        return Markup.Of($"{rows(page, 0, shown)}{all}");
    }
}
