using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Claims by type of event: the table, and a list for each type.</summary>
internal sealed class TypePages
{
    public TypePages(AccountIndex index, int rowsPerPage)
    {
        Lists =
        [
            .. index
                .Claims.GroupBy(c => c.Type, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, new ClaimPages("types/" + Slug.OfType(g.Key), GroupsOf(g), rowsPerPage))),
        ];
    }

    /// <summary>Types, the most frequent first.</summary>
    public IReadOnlyList<(string Type, ClaimPages Pages)> Lists { get; }

    /// <summary>The table of types and statuses; every figure leads to its claims.</summary>
    public Markup Table(PageContext page)
    {
        var words = page.Words;
        var present = page
            .Index.Claims.Select(c => c.Status)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(AccountIndex.OrderOf)
            .ThenBy(s => s, StringComparer.Ordinal)
            .ToList();
        var html = new HtmlWriter();
        html.Add(
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{words["types"]}\"><table class=\"counts\"><caption>{words["types.lead"]}</caption>\n<thead><tr><th scope=\"col\">{words["type"]}</th>"
        );
        foreach (var status in present)
            html.Add($"<th scope=\"col\" class=\"num\">{Marks.Status(page, status)}</th>");
        html.Add($"<th scope=\"col\" class=\"num\">{words["total"]}</th></tr></thead>\n<tbody>\n");
        foreach (var (type, pages) in Lists)
        {
            html.Add($"<tr><th scope=\"row\"><a href=\"{page.To(pages.PathOf(1))}\">{Marks.Type(page, type)}</a></th>");
            foreach (var status in present)
            {
                var group = pages.Groups.FirstOrDefault(g => g.Anchor == Anchor(status));
                html.Add(
                    group is null
                        ? Markup.Of($"<td class=\"zero\">{page.Number(0)}</td>")
                        : Markup.Of(
                            $"<td><a href=\"{page.To(pages.LinkTo(group.Anchor))}\">{page.Number(group.Claims.Count)}</a></td>"
                        )
                );
            }
            html.Add(
                $"<td class=\"sum\"><a href=\"{page.To(pages.PathOf(1))}\">{page.Number(pages.Count)}</a></td></tr>\n"
            );
        }
        html.Add($"</tbody></table></div>\n");
        return html.ToMarkup();
    }

    private static List<ClaimGroup> GroupsOf(IEnumerable<ClaimEntry> claims) =>
        [
            .. claims
                .GroupBy(c => c.Status, StringComparer.Ordinal)
                .OrderBy(g => AccountIndex.OrderOf(g.Key))
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ClaimGroup(Anchor(g.Key), page => Marks.Status(page, g.Key), [.. g])),
        ];

    private static string Anchor(string status) =>
        "s-" + (AccountIndex.OrderOf(status) < AccountIndex.Statuses.Length ? status : Slug.Of(status));
}
