using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Publishing.Wording;
using Marsad.Reading;

namespace Marsad.Publishing.Account.Pages;

/// <summary>One claim on its report's page, with all that was found of it.</summary>
internal static class ClaimCard
{
    public static Markup Card(PageContext page, Claim claim, int number, string language)
    {
        var words = page.Words;
        var n = number.ToString(CultureInfo.InvariantCulture);
        var entry = page.Index.ById.GetValueOrDefault(claim.Id);
        var html = new HtmlWriter();
        html.Add(
            $"<li class=\"card\" id=\"k-{n}\" data-k=\"{n}\">\n<p class=\"what\"><a class=\"number\" href=\"#c-{Slug.OfClaim(claim.Id)}\" aria-label=\"{words.Fill("claim.n", page.Number(number))}: {words["claim.words"]}\">{page.Number(number)}</a>{Marks.Type(page, claim.Type)}{Marks.Status(page, claim.Status)}"
        );
        if (entry is not null)
            html.Add(Marks.Disputed(page, entry));
        html.Add(
            $"</p>\n<blockquote><a href=\"#c-{Slug.OfClaim(claim.Id)}\">{PageContext.Quote(claim.Quote, language)}</a></blockquote>\n"
        );
        if (entry is not null)
            html.Add(Marks.Chain(page, entry));
        html.Add($"<dl>\n");
        Row(html, words["claim.reporting"], Markup.Of($"{words.Of("reporting", claim.Reporting)}"));
        if (claim.Date is not null)
            Row(html, words["claim.date"], page.Date(claim.Date, weekday: true));
        if (claim.DatePrecision is { } dated)
            Row(html, words["claim.dated"], Grade(words, "dated", dated));
        if (entry?.Place is { } place)
            Row(html, words["claim.place"], page.Link(place));
        if (claim.Place?.DistanceKm is { } km)
            Row(html, words["claim.distance"], Offset(page, km, claim.Place.Bearing));
        if (claim.Place?.Precision is { } placed)
            Row(html, words["claim.placed"], Grade(words, "placed", placed));
        if (claim.Actor is { } actor)
            Row(html, words["claim.actor"], page.Name(actor.Name, actor.NameAr));
        if (claim.Target is { } target)
            Row(html, words["claim.target"], page.Name(target.Name, target.NameAr));
        if (claim.Casualties is { } casualties)
            TollRows.Add(page, html, casualties);
        if (claim.Control is { } control)
            Row(html, words["claim.control"], ControlOf(page, claim, control));
        if (claim.Subtype is { } subtype)
            Row(html, words["claim.subtype"], Coded(words, "subtype", subtype));
        if (claim.Provision is { } provision)
            Row(html, words["claim.provision"], Markup.Of($"<code>{provision}</code>"));
        if (claim.DirectQuote)
            Row(html, "", Markup.Of($"{words["claim.direct"]}"));
        if (claim.Unsure.Count > 0)
            Row(html, words["claim.unsure"], Doubts(words, claim.Unsure));
        html.Add($"</dl>\n");
        if (claim.Because.Count > 0)
            html.Add($"<details><summary>{words["claim.because"]}</summary><p>{Codes(claim.Because)}</p></details>\n");
        html.Add($"</li>\n");
        return html.ToMarkup();
    }

    internal static void Row(HtmlWriter html, string term, Markup value) =>
        html.Add($"<div><dt>{term}</dt><dd>{value}</dd></div>\n");

    private static Markup Doubts(Words words, IReadOnlyList<string> doubts) =>
        Markup.Of($"{string.Join(words["list.separator"], doubts.Select(d => words.Of("unsure", d)))}");

    // A value that the word list does not have stands as it is in the data.
    private static Markup Coded(Words words, string list, string value) =>
        words.Of(list, value) is var text && text != value ? Markup.Of($"{text}") : Markup.Of($"<code>{value}</code>");

    private static Markup Codes(IReadOnlyList<string> names)
    {
        var html = new HtmlWriter();
        for (var i = 0; i < names.Count; i++)
            html.Add($"{(i == 0 ? "" : " ")}<code>{names[i]}</code>");
        return html.ToMarkup();
    }

    // A grade of UCDP's scales, one digit.
    private static Markup Grade(Words words, string list, int grade) =>
        Markup.Of($"{words.Of(list, grade.ToString(CultureInfo.InvariantCulture))}");

    private static Markup Offset(PageContext page, double km, double? bearing)
    {
        var length = page.Words.Fill("distance.km", Markup.Of($"{page.Words.Number(km)}"));
        return bearing is { } degrees
            ? page.Words.Fill(
                "distance.towards",
                length,
                Markup.Of($"{page.Words.Of("bearing", degrees.ToString(CultureInfo.InvariantCulture))}")
            )
            : length;
    }

    private static Markup ControlOf(PageContext page, Claim claim, Control control)
    {
        var place = claim.Place is { } p && p.Name == control.Place ? p.NameAr : null;
        var holder =
            claim.Actor?.Name == control.Holder ? claim.Actor.NameAr
            : claim.Target?.Name == control.Holder ? claim.Target.NameAr
            : null;
        return page.Words.Fill(
            "claim.control.value",
            page.Name(control.Place, place),
            page.Name(control.Holder, holder)
        );
    }
}
