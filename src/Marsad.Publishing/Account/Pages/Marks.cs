using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The small parts that many pages share: icon with word, chain, one claim as a line.</summary>
internal static class Marks
{
    /// <summary>What became of it, as icon and word.</summary>
    public static Markup Status(PageContext page, string status)
    {
        var icon = AccountIndex.OrderOf(status) < AccountIndex.Statuses.Length ? status : "other";
        return Markup.Of(
            $"<span class=\"mark st st-{icon}\">{Icon(icon)}<span>{page.Words.Of("status", status)}</span></span>"
        );
    }

    /// <summary>The type of event, as icon and word.</summary>
    public static Markup Type(PageContext page, string type) =>
        Markup.Of($"<span class=\"mark ty\">{Icon(Family(type))}<span>{page.Words.Of("type", type)}</span></span>");

    /// <summary>The sign of a contradiction, as icon and word.</summary>
    public static Markup Disputed(PageContext page, ClaimEntry claim)
    {
        if (!page.Index.Disputed.TryGetValue(claim.Id, out var dispute))
            return Markup.None;
        return Markup.Of(
            $"<a class=\"mark dis\" href=\"{page.To(DisputePages.LinkTo(page, dispute))}\">{Icon("dispute")}<span>{page.Words["claim.disputed"]}</span></a>"
        );
    }

    public static Markup Icon(string name) =>
        Markup.Of($"<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#i-{name}\"/></svg>");

    /// <summary>The chain as a breadcrumb, outlet first.</summary>
    public static Markup Chain(PageContext page, ClaimEntry claim)
    {
        var html = new HtmlWriter();
        html.Add($"<ol class=\"chain\" aria-label=\"{page.Words["claim.chain"]}\">");
        foreach (var source in claim.Chain)
            html.Add($"<li>{page.Link(source)}</li>");
        html.Add($"</ol>");
        return html.ToMarkup();
    }

    /// <summary>One claim in a list: what, where, when, the words, and through whom.</summary>
    public static Markup Claim(PageContext page, ClaimEntry claim, bool date = true, Markup note = default)
    {
        var html = new HtmlWriter();
        html.Add(
            $"""
            <li class="claim"><p class="what">{Type(page, claim.Type)}{Status(page, claim.Status)}
            """
        );
        if (claim.Place is { } place)
            html.Add($"<span class=\"where\">{page.Link(place)}</span>");
        if (date)
            html.Add($"<span class=\"when\">{page.Date(claim.Date)}</span>");
        html.Add($"{Disputed(page, claim)}</p>\n");
        html.Add(
            $"<p class=\"said\"><a href=\"{page.To(claim.Link)}\">{PageContext.Quote(claim.Quote, claim.Report.Language)}</a></p>\n"
        );
        html.Add($"{note}{Chain(page, claim)}</li>\n");
        return html.ToMarkup();
    }

    private static string Family(string type) =>
        type switch
        {
            "ASSAULT" or "CASUALTIES" or "COERCE" or "THREATEN" or "MOBILIZE" => "violence",
            "CONTROL" or "RETREAT" => "ground",
            "TRUCE" => "truce",
            "AID" => "aid",
            "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE" or "CONCEDE" => "talk",
            "REJECT" or "ACCUSE" or "REQUEST" or "SANCTION" or "PROTEST" => "refusal",
            _ => "statement",
        };
}
