using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Territory;

namespace Marsad.Publishing.Account.Pages;

/// <summary>How the account was made: counting rules, statuses, what was withheld.</summary>
internal static class AboutPage
{
    // Named and versioned: when what one of them counts changes, its number does.
    private static readonly (string Name, string Key)[] Rules =
    [
        ("reports-by-hash/1", "rule.reports"),
        ("claims-unmerged/1", "rule.claims"),
        ("timeline-by-first-day/1", "rule.timeline"),
        ("places-by-report/1", "rule.places"),
        ("origin-by-last-link/1", "rule.origins"),
        (ControlDisputes.Rule, "rule.control"),
        (WeighedEvent.Rule, "rule.events"),
        (OriginTree.Rule, "rule.independent"),
        (Spread.Rule, "rule.spread"),
        (PledgeHistory.Rule, "rule.pledges"),
        (AlignedStatement.Rule, "rule.statements"),
    ];

    public static Markup Page(PageContext page)
    {
        var words = page.Words;
        var withheld = page.Index.Withheld;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["about"]}</h1>\n<p class=\"lead\">{words["about.lead"]}</p>\n");
        if (page.Options.AsOf is { } day)
            html.Add($"<p>{words.Fill("about.asof", page.Date(day.ToIso()))}</p>\n");
        if (page.Options.ReaderVersion is { } reader)
            html.Add($"<p>{words["about.reader"]}: <code>{reader}</code></p>\n");
        html.Add($"<section id=\"rules\"><h2>{words["about.rules"]}</h2>\n<dl class=\"rules\">\n");
        foreach (var (name, key) in Rules)
            html.Add($"<div><dt><code>{name}</code></dt><dd>{words[key]}</dd></div>\n");
        html.Add($"</dl>\n");
        if (page.Index.Duplicates > 0)
            html.Add($"<p>{words["figure.duplicates"]}: {page.Number(page.Index.Duplicates)}</p>\n");
        html.Add($"</section>\n<section id=\"statuses\"><h2>{words["about.status"]}</h2>\n<dl class=\"rules\">\n");
        foreach (var status in AccountIndex.Statuses)
            html.Add($"<div><dt>{Marks.Status(page, status)}</dt><dd>{words["meaning." + status]}</dd></div>\n");
        html.Add(
            $"</dl></section>\n<section id=\"redaction\"><h2>{words["about.redaction"]}</h2>\n<p>{words.Fill("about.policy", Markup.Of($"<code>{page.Options.Redaction.Name}</code>"))}</p>\n<p>{words.Fill("about.withheld", page.Number(withheld.Reports), page.Number(withheld.Claims), page.Number(withheld.Places), page.Number(withheld.Bodies))}</p></section>\n<p>{MapPages.Credit(words)}</p>\n<p class=\"note\">{words["about.keys"]}</p>\n"
        );
        return html.ToMarkup();
    }
}
