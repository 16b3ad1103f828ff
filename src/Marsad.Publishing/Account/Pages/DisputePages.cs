using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing.Territory;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Who contradicts whom on who holds which place.</summary>
internal static class DisputePages
{
    // A dispute is a table of its own: fewer of them make a page than lines of a list do.
    private const int RowsPerDispute = 10;

    // What one origin repeats day after day is shown by its first words; its page has the rest.
    private const int FewClaims = 5;

    public static ListPages Of(AccountIndex index, int rowsPerPage) =>
        new(
            "disputes",
            index.Disputes.Count,
            Math.Max(1, rowsPerPage / RowsPerDispute),
            (page, from, until) =>
            {
                var html = new HtmlWriter();
                for (var i = from; i < until; i++)
                    html.Add(Dispute(page, index.Disputes[i]));
                return html.ToMarkup();
            }
        );

    /// <summary>A page of the disputes.</summary>
    public static Markup Page(PageContext page, ListPages pages, int number)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["disputes"]}</h1>\n<p class=\"lead\">{words["disputes.lead"]}</p>\n");
        html.Add($"<p><a href=\"{page.To("control.html")}\">{words["control.all"]}</a></p>\n");
        if (pages.Count == 0)
            html.Add($"<p class=\"none\">{words["disputes.none"]}</p>\n");
        else
            html.Add(pages.Page(page, number));
        html.Add(
            $"<p class=\"note\">{words["about.rule"]}: <a href=\"{page.To("about.html#rules")}\"><code>{ControlDisputes.Rule}</code></a></p>\n"
        );
        return html.ToMarkup();
    }

    /// <summary>Where a dispute stands, by its position in the index.</summary>
    public static string LinkTo(PageContext page, int dispute)
    {
        var pages = Of(page.Index, page.Options.RowsPerPage);
        return $"{pages.PathOf(pages.PageOf(dispute))}#{AnchorOf(page.Index.Disputes[dispute])}";
    }

    private static string AnchorOf(ControlDispute dispute) => "p-" + Slug.Of("place:" + dispute.PlaceKey);

    /// <summary>A dispute in one line: the place, and who says what.</summary>
    public static Markup Line(PageContext page, int number)
    {
        var dispute = page.Index.Disputes[number];
        var html = new HtmlWriter();
        html.Add(
            $"<li><a href=\"{page.To(LinkTo(page, number))}\">{Marks.Icon("dispute")} <b>{page.Name(dispute.Place.Name, dispute.Place.NameAr)}</b></a>\n<ul>\n"
        );
        var sides = dispute.Positions.GroupBy(p => (p.Claims[0].HolderKey, p.Holds)).ToList();
        foreach (var side in sides)
        {
            html.Add($"<li>{Holder(page, side.First())} — ");
            var origins = side.DistinctBy(p => p.Claims[0].OriginKey, StringComparer.Ordinal).ToList();
            for (var o = 0; o < origins.Count; o++)
                html.Add($"{(o == 0 ? "" : page.Words["comma"])}{Origin(page, origins[o])}");
            html.Add($"</li>\n");
        }
        html.Add($"</ul></li>\n");
        return html.ToMarkup();
    }

    private static Markup Dispute(PageContext page, ControlDispute dispute)
    {
        var words = page.Words;
        var place = page.Name(dispute.Place.Name, dispute.Place.NameAr);
        var html = new HtmlWriter();
        html.Add($"<section class=\"dispute\" id=\"{AnchorOf(dispute)}\"><h2>{PlaceLink(page, dispute, place)}</h2>\n");
        html.Add(
            $"<table class=\"sides\"><caption>{words.Fill("disputes.caption", place)}</caption>\n<thead><tr><th scope=\"col\">{words["says"]}</th><th scope=\"col\">{words["holder"]}</th><th scope=\"col\">{words["days"]}</th><th scope=\"col\">{words["words"]}</th></tr></thead>\n<tbody>\n"
        );
        foreach (var position in dispute.Positions)
        {
            html.Add(
                $"<tr><th scope=\"row\" data-label=\"{words["says"]}\">{Origin(page, position)}</th><td data-label=\"{words["holder"]}\">{Holder(page, position)}</td><td data-label=\"{words["days"]}\">{Days(page, position.From, position.Until)}</td><td class=\"words\" data-label=\"{words["words"]}\"><ul>\n"
            );
            foreach (var claim in position.Claims.Take(FewClaims))
            {
                if (page.Index.ById.TryGetValue(claim.ClaimId, out var entry))
                {
                    html.Add(
                        $"<li><a href=\"{page.To(entry.Link)}\">{PageContext.Quote(entry.Quote, entry.Report.Language)}</a>{Marks.Chain(page, entry)}</li>\n"
                    );
                }
            }
            html.Add($"</ul>{Rest(page, position)}</td></tr>\n");
        }
        html.Add($"</tbody></table>\n{Collisions(page, dispute)}</section>\n");
        return html.ToMarkup();
    }

    private static Markup Rest(PageContext page, ControlPosition position)
    {
        if (
            position.Claims.Count <= FewClaims
            || !page.Index.ById.TryGetValue(position.Claims[0].ClaimId, out var entry)
        )
            return Markup.None;
        var said = AccountPages.Of(entry.Origin, page.Options.RowsPerPage).LinkTo("said");
        return Pager.First(page, FewClaims, position.Claims.Count, said);
    }

    // Two origins can collide in several positions; a reader asks who contradicts whom, so each pair is named once.
    private static Markup Collisions(PageContext page, ControlDispute dispute)
    {
        var words = page.Words;
        var pairs = dispute
            .Collisions.GroupBy(c =>
                (KeyOf(c.First), KeyOf(c.Second)) is var (a, b) && string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a)
            )
            .ToList();
        var html = new HtmlWriter();
        html.Add(
            $"<h3>{words["disputes.collisions"]} <small class=\"n\">{page.Number(pairs.Count)}</small></h3>\n<ul class=\"collisions\">\n"
        );
        foreach (var pair in pairs)
        {
            var certain = pair.Where(c => c.Certain).ToList();
            var when =
                certain.Count > 0
                    ? words.Fill("disputes.certain", Days(page, certain.Min(c => c.From), certain.Max(c => c.Until)))
                    : Markup.Of($"{words["disputes.possible"]}");
            html.Add(
                $"<li>{Origin(page, dispute.Positions[pair.First().First])} <span class=\"versus\">{Marks.Icon("dispute")}{words["disputes.versus"]}</span> {Origin(page, dispute.Positions[pair.First().Second])}\n<br><small>{when}</small></li>\n"
            );
        }
        html.Add($"</ul>\n");
        return html.ToMarkup();

        string KeyOf(int position) => dispute.Positions[position].Claims[0].OriginKey;
    }

    private static Markup PlaceLink(PageContext page, ControlDispute dispute, Markup name) =>
        page.Index.PlacesByKey.TryGetValue(IndexBuilder.PlaceKey(dispute.Place.Id, dispute.Place.Name), out var place)
            ? Markup.Of($"<a href=\"{page.To(place.Page)}\">{name}</a>")
            : name;

    private static Markup Origin(PageContext page, ControlPosition position)
    {
        var origin = position.Origin;
        if (page.Index.ById.TryGetValue(position.Claims[0].ClaimId, out var entry))
            return page.Link(entry.Origin);
        return page.Name(origin.Name, origin.NameAr);
    }

    private static Markup Holder(PageContext page, ControlPosition position) =>
        Markup.Of(
            $"{page.Name(position.Holder.Name, position.Holder.NameAr)} <span class=\"{(position.Holds ? "yes" : "no")}\">{Marks.Icon(position.Holds ? "ground" : "denied")}{page.Words[position.Holds ? "holds" : "holdsnot"]}</span>"
        );

    private static Markup Days(PageContext page, DateOnly? from, DateOnly? until)
    {
        if (from is not { } first || until is not { } last)
            return page.Date(null);
        var value = first.ToIso();
        return page.Date(first == last ? value : value + "/" + last.ToIso());
    }
}
