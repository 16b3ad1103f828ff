using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Weighing.Origins;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Who contradicts whom, how often: a small matrix, and a list for each pair in it.</summary>
internal sealed class RivalPages
{
    /// <summary>More columns than this no page holds.</summary>
    private const int Most = 8;

    private readonly IReadOnlyList<Origin> _shown;
    private readonly int _all;

    public RivalPages(WeighedIndex weighed, int rowsPerPage)
    {
        _all = weighed.Rivals.Origins.Count;
        _shown = [.. weighed.Rivals.Origins.Take(Most)];
        var pairs = new List<(Origin, Origin, ListPages)>();
        for (var i = 0; i < _shown.Count; i++)
        for (var j = i + 1; j < _shown.Count; j++)
        {
            var between = weighed.Rivals.Between(_shown[i], _shown[j]);
            if (between.Count > 0)
                pairs.Add((_shown[i], _shown[j], Pages(i, j, between, rowsPerPage)));
        }
        Pairs = pairs;
    }

    /// <summary>The pairs of the matrix that contradict each other, each with its list.</summary>
    public IReadOnlyList<(Origin One, Origin Other, ListPages Pages)> Pairs { get; }

    /// <summary>The matrix; every figure opens the contradictions it counts.</summary>
    public Markup Matrix(PageContext page)
    {
        if (_shown.Count == 0)
            return Markup.None;
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<section><h2>{words["contradictions.matrix"]}</h2>\n<p class=\"shown\">{words.Fill("contradictions.matrix.shown", page.Number(_shown.Count), page.Number(_all))}</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{words["contradictions.matrix"]}\"><table class=\"counts matrix\"><caption>{words["contradictions.matrix.lead"]}</caption>\n<thead><tr><td></td>"
        );
        foreach (var column in _shown)
            html.Add($"<th scope=\"col\" class=\"num\">{WeighedMarks.Name(page, column.Name)}</th>");
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var row in _shown)
        {
            html.Add($"<tr><th scope=\"row\">{WeighedMarks.Name(page, row.Name)}</th>");
            foreach (var column in _shown)
            {
                if (row.Key == column.Key)
                    html.Add($"<td class=\"self\"></td>");
                else if (ListOf(row, column) is { } list)
                    html.Add($"<td><a href=\"{page.To(list.PathOf(1))}\">{page.Number(list.Count)}</a></td>");
                else
                    html.Add($"<td class=\"zero\">{page.Number(0)}</td>");
            }
            html.Add($"</tr>\n");
        }
        html.Add($"</tbody></table></div></section>\n");
        return html.ToMarkup();
    }

    /// <summary>The heading of a pair's list.</summary>
    public static string Title(PageContext page, Origin one, Origin other) =>
        $"{WeighedMarks.NameText(page, one.Name)} ↔ {WeighedMarks.NameText(page, other.Name)}";

    private ListPages? ListOf(Origin one, Origin other) =>
        Pairs
            .FirstOrDefault(p =>
                (p.One.Key == one.Key && p.Other.Key == other.Key) || (p.One.Key == other.Key && p.Other.Key == one.Key)
            )
            .Pages;

    private static ListPages Pages(int one, int other, IReadOnlyList<int> between, int rowsPerPage) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"contradictions.{one + 1}-{other + 1}"),
            between.Count,
            rowsPerPage,
            (page, from, until) =>
            {
                var html = new HtmlWriter();
                html.Add($"<ul class=\"disputes\">\n");
                for (var i = from; i < until; i++)
                    html.Add(ContradictionPages.Line(page, between[i]));
                html.Add($"</ul>\n");
                return html.ToMarkup();
            }
        );
}
