using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Statements;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Statements as several outlets tell them: the list, and provision by outlet for each.</summary>
internal static class StatementPages
{
    // A provision has the words of every outlet: fewer make a page than lines of a list do.
    private const int RowsEach = 10;

    public static ListPages Of(AccountIndex index, int rowsPerPage) =>
        new("statements", index.Weighed.Statements.Count, rowsPerPage, Rows);

    /// <summary>The provisions of a statement, the first page of which is the statement's own.</summary>
    public static ListPages Of(AlignedStatement statement, int rowsPerPage) =>
        new(
            "statements/" + statement.Id,
            statement.Provisions.Count,
            Math.Max(1, rowsPerPage / RowsEach),
            (page, from, until) => Table(page, statement, from, until)
        );

    /// <summary>A page of the list.</summary>
    public static Markup Page(PageContext page, ListPages pages, int number)
    {
        var words = page.Words;
        var body =
            pages.Count == 0
                ? Markup.Of($"<p class=\"none\">{words["statements.none"]}</p>\n")
                : pages.Page(page, number);
        return Markup.Of(
            $"<h1>{words["statements"]}</h1>\n<p class=\"lead\">{words["statements.lead"]}</p>\n{body}{WeighedMarks.Rules(page, AlignedStatement.Rule)}"
        );
    }

    /// <summary>A page of one statement.</summary>
    public static Markup Page(PageContext page, AlignedStatement statement, ListPages provisions, int number)
    {
        var words = page.Words;
        return Markup.Of(
            $"<p class=\"kicker\"><a href=\"{page.To("statements.html")}\">{words["statements"]}</a></p>\n<h1>{Name(page, statement)}</h1>\n<p class=\"facts\"><span>{page.Date(statement.On?.ToIso())}</span>{Facts(page, statement)}</p>\n{(number == 1 ? Columns(page, statement) : Markup.None)}<section id=\"provisions\"><h2>{words["statement.provisions"]} <small class=\"n\">{page.Number(statement.Provisions.Count)}</small></h2>\n{provisions.Page(page, number)}</section>\n{WeighedMarks.Rules(page, AlignedStatement.Rule)}"
        );
    }

    /// <summary>Its title as text.</summary>
    public static string Title(PageContext page, AlignedStatement statement) =>
        page.Words["statement.of"] + " " + page.NameText(statement.By, statement.ByAr);

    private static Markup Name(PageContext page, AlignedStatement statement) =>
        Markup.Of($"{page.Words["statement.of"]} {page.Name(statement.By, statement.ByAr)}");

    private static Markup Rows(PageContext page, int from, int until)
    {
        var html = new HtmlWriter();
        html.Add($"<ul class=\"reports\">\n");
        for (var i = from; i < until; i++)
        {
            var statement = page.Index.Weighed.Statements[i];
            html.Add(
                $"<li><a href=\"{page.To($"statements/{statement.Id}.html")}\">{Name(page, statement)}</a> <span class=\"meta\"><span>{page.Date(statement.On?.ToIso())}</span> {Facts(page, statement)}</span></li>\n"
            );
        }
        html.Add($"</ul>\n");
        return html.ToMarkup();
    }

    private static Markup Facts(PageContext page, AlignedStatement statement)
    {
        var words = page.Words;
        var path = page.To($"statements/{statement.Id}.html");
        var left = statement.Provisions.Count(p => p.Cells.Any(c => c.Presence == ProvisionPresence.LeftOut));
        var differ = statement.Provisions.Count(p => p.Differences.Count > 0);
        return Markup.Of(
            $"<span><a href=\"{path}#columns\">{words.Count("outlets", statement.Columns.Count)}</a></span> <span>{words["statement.leftout"]}: <a href=\"{path}#provisions\">{page.Number(left)}</a></span> <span>{words["statement.differ"]}: <a href=\"{path}#provisions\">{page.Number(differ)}</a></span>"
        );
    }

    private static Markup Columns(PageContext page, AlignedStatement statement)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<section id=\"columns\"><h2>{words["statement.columns"]}</h2>\n<ul class=\"reports\">\n");
        for (var c = 0; c < statement.Columns.Count; c++)
        {
            var column = statement.Columns[c];
            var told = statement.Provisions.Count(p => p.Cells[c].Presence == ProvisionPresence.Told);
            html.Add(
                $"<li>{Column(page, column)} <span class=\"meta\">{page.Date(column.Published?.ToIso())} · {words.Fill("statement.tells", page.Number(told), page.Number(statement.Provisions.Count))}"
            );
            if (!column.IsDated)
                html.Add($" · {words["statement.undated"]}");
            if (column.NotCompared > 0)
                html.Add($" · {words.Fill("statement.notcompared", page.Number(column.NotCompared))}");
            html.Add($"</span></li>\n");
        }
        html.Add($"</ul></section>\n");
        return html.ToMarkup();
    }

    // An outlet that is not known is called by the headline of its report.
    private static Markup Column(PageContext page, TellingColumn column)
    {
        var report = page.Index.ReportsById.GetValueOrDefault(column.Reports[0]);
        return report is null ? page.Name(column.Outlet, null)
            : report.Outlet.Name is null ? Markup.Of($"<a href=\"{page.To(report.Page)}\">{page.Title(report)}</a>")
            : page.Link(report.Outlet);
    }

    private static string ColumnText(PageContext page, TellingColumn column)
    {
        var report = page.Index.ReportsById.GetValueOrDefault(column.Reports[0]);
        return report is null ? column.Outlet ?? ""
            : report.Outlet.Name is null ? report.Title ?? page.Words["report.untitled"]
            : page.NameText(report.Outlet);
    }

    private static Markup Table(PageContext page, AlignedStatement statement, int from, int until)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{words["statement.provisions"]}\"><table class=\"sides aligned\"><caption>{words["statement.caption"]}</caption>\n<thead><tr><td></td>"
        );
        foreach (var column in statement.Columns)
            html.Add($"<th scope=\"col\">{Column(page, column)}</th>");
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var provision in statement.Provisions.Skip(from).Take(until - from))
        {
            html.Add($"<tr><th scope=\"row\">{page.Number(provision.Number)}</th>");
            for (var c = 0; c < statement.Columns.Count; c++)
                html.Add(
                    $"<td class=\"words\" data-label=\"{ColumnText(page, statement.Columns[c])}\">{Cell(page, statement.Columns[c], provision, c)}</td>"
                );
            html.Add($"</tr>\n");
        }
        html.Add($"</tbody></table></div>\n");
        return html.ToMarkup();
    }

    private static Markup Cell(PageContext page, TellingColumn column, AlignedProvision provision, int number)
    {
        var words = page.Words;
        var cell = provision.Cells[number];
        if (cell.Presence != ProvisionPresence.Told)
            return Markup.Of(
                $"<span class=\"{(cell.Presence == ProvisionPresence.LeftOut ? "no" : "none")}\">{words["presence." + cell.Presence]}</span>"
            );
        var html = new HtmlWriter();
        html.Add($"<ul>\n");
        foreach (var passage in cell.Passages)
        {
            if (page.Index.ById.TryGetValue(passage.Claim, out var entry))
                html.Add(
                    $"<li><a href=\"{page.To(entry.Link)}\">{PageContext.Quote(passage.Quote, entry.Report.Language)}</a></li>\n"
                );
        }
        html.Add($"</ul>");
        foreach (var difference in provision.Differences)
        {
            if (difference.Variants.FirstOrDefault(v => v.Column == column.Key) is { } variant)
                html.Add(
                    $"<p class=\"force\"><small>{words["difference." + difference.Kind]}:</small> {(variant.Words is { } own ? PageContext.Quote(own, "ar") : Markup.Of($"{words["difference.none"]}"))}</p>\n"
                );
        }
        return html.ToMarkup();
    }
}
