using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing.Territory;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Who held which place when, by each source: never one truth.</summary>
internal static class ControlPages
{
    // A spell has words and chains: fewer make a page than lines of a list do.
    private const int RowsEach = 4;

    public static ListPages Of(AccountIndex index, int rowsPerPage) =>
        new("control", index.Weighed.Control.Count, Math.Max(1, rowsPerPage / RowsEach), Rows);

    /// <summary>A page of the history.</summary>
    public static Markup Page(PageContext page, ListPages pages, int number)
    {
        var words = page.Words;
        var body =
            pages.Count == 0 ? Markup.Of($"<p class=\"none\">{words["control.none"]}</p>\n") : pages.Page(page, number);
        return Markup.Of(
            $"<p class=\"kicker\"><a href=\"{page.To("disputes.html")}\">{words["disputes"]}</a></p>\n<h1>{words["control"]}</h1>\n<p class=\"lead\">{words["control.lead"]}</p>\n{body}{WeighedMarks.Rules(page, ControlDisputes.Rule)}"
        );
    }

    private static Markup Rows(PageContext page, int from, int until)
    {
        var spells = page.Index.Weighed.Control;
        var html = new HtmlWriter();
        for (var i = from; i < until; )
        {
            var end = i;
            while (end < until && spells[end].PlaceKey == spells[i].PlaceKey)
                end++;
            html.Add(Place(page, i, end));
            i = end;
        }
        return html.ToMarkup();
    }

    private static Markup Place(PageContext page, int from, int until)
    {
        var words = page.Words;
        var spells = page.Index.Weighed.Control;
        var first = spells[from];
        var more =
            from > 0 && spells[from - 1].PlaceKey == first.PlaceKey
                ? Markup.Of($" <small>({words["continued"]})</small>")
                : Markup.None;
        var html = new HtmlWriter();
        html.Add(
            $"<section class=\"dispute\"><h2>{WeighedMarks.Place(page, first.Place)}{more}</h2>\n<table class=\"sides\"><caption>{words.Fill("disputes.caption", page.Name(first.Place.Name, first.Place.NameAr))}</caption>\n<thead><tr><th scope=\"col\">{words["says"]}</th><th scope=\"col\">{words["holder"]}</th><th scope=\"col\">{words["days"]}</th><th scope=\"col\">{words["control.known"]}</th><th scope=\"col\">{words["words"]}</th></tr></thead>\n<tbody>\n"
        );
        for (var i = from; i < until; i++)
            html.Add(Row(page, spells[i]));
        html.Add($"</tbody></table></section>\n");
        return html.ToMarkup();
    }

    private static Markup Row(PageContext page, ControlSpell spell)
    {
        var words = page.Words;
        var disputed = spell.Disputed
            ? Markup.Of($" <span class=\"no\">{Marks.Icon("dispute")}{words["claim.disputed"]}</span>")
            : Markup.None;
        return Markup.Of(
            $"<tr><th scope=\"row\" data-label=\"{words["says"]}\">{Source(page, spell)}</th><td data-label=\"{words["holder"]}\">{page.Name(spell.Holder.Name, spell.Holder.NameAr)} <span class=\"{(spell.Holds ? "yes" : "no")}\">{Marks.Icon(spell.Holds ? "ground" : "denied")}{words[spell.Holds ? "holds" : "holdsnot"]}</span>{disputed}</td><td data-label=\"{words["days"]}\">{Days(page, spell.From, spell.Until)}</td><td data-label=\"{words["control.known"]}\">{Days(page, spell.KnownFrom, spell.KnownUntil)}</td><td class=\"words\" data-label=\"{words["words"]}\">{WeighedMarks.Words(page, spell.Claims)}</td></tr>\n"
        );
    }

    private static Markup Source(PageContext page, ControlSpell spell) =>
        page.Index.ById.TryGetValue(spell.Claims[0], out var entry)
            ? page.Link(entry.Origin)
            : page.Name(spell.Source.Name, spell.Source.NameAr);

    private static Markup Days(PageContext page, DateOnly? from, DateOnly? until) =>
        page.Date(
            (from, until) switch
            {
                ({ } first, { } last) when first != last => $"{first.ToIso()}/{last.ToIso()}",
                ({ } first, _) => first.ToIso(),
                (null, { } last) => last.ToIso(),
                _ => null,
            }
        );
}
