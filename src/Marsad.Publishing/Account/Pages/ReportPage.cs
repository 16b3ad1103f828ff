using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;

namespace Marsad.Publishing.Account.Pages;

/// <summary>One report: its words with every claim marked, and the claims beside them.</summary>
internal static class ReportPage
{
    public static Markup Page(PageContext page, ReportReading reading, ReportEntry report)
    {
        var words = page.Words;
        var head = reading.Report;
        var language = Script.LanguageOf(reading.Body, head.Language);
        var direction = Script.RightToLeft(language) ? "rtl" : "ltr";
        var html = new HtmlWriter();
        html.Add(
            $"<p class=\"kicker\"><a href=\"{page.To("reports.html")}\">{words["report"]}</a></p>\n<h1>{page.Title(report)}</h1>\n<p class=\"facts\">{page.Link(report.Outlet)}"
        );
        if (head.Published is { } published)
            html.Add(
                $"<span>{words["report.published"]} {page.Date(published.Value, weekday: true)} <small>({words["basis." + published.Basis]})</small></span>"
            );
        else
            html.Add($"<span>{words["report.published.unknown"]}</span>");
        html.Add(
            $"</p>\n<div class=\"reading\">\n<section aria-label=\"{words["report.body"]}\"><article lang=\"{language}\" dir=\"{direction}\">\n{BodyText.Mark(page, reading)}</article></section>\n"
        );
        html.Add(
            $"<section class=\"found\" aria-labelledby=\"found\"><h2 id=\"found\">{words["report.claims"]} <small class=\"n\">{page.Number(reading.Claims.Count)}</small></h2>\n"
        );
        if (reading.Claims.Count == 0)
            html.Add($"<p class=\"none\">{words["report.noclaims"]}</p>\n");
        html.Add($"<ol class=\"cards\">\n");
        var number = 0;
        foreach (var claim in BodyText.InOrder(reading))
            html.Add(ClaimCard.Card(page, claim, ++number, head.Language));
        html.Add($"</ol></section>\n</div>\n{Noise(page, reading)}{Provenance(page, head)}");
        return html.ToMarkup();
    }

    private static Markup Noise(PageContext page, ReportReading reading)
    {
        if (reading.Noise.Count == 0)
            return Markup.None;
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<details class=\"noise\"><summary>{words.Fill("report.noise", page.Number(reading.Noise.Count))}</summary>\n<table><caption>{words["report.noise.caption"]}</caption>\n<thead><tr><th scope=\"col\">{words["line"]}</th><th scope=\"col\">{words["reason"]}</th></tr></thead>\n<tbody>\n"
        );
        foreach (var noise in reading.Noise)
            html.Add(
                $"<tr><td>{PageContext.Quote(noise.Text, reading.Report.Language)}</td><td><code>{noise.Reason}</code></td></tr>\n"
            );
        html.Add($"</tbody></table></details>\n");
        return html.ToMarkup();
    }

    private static Markup Provenance(PageContext page, ReportHead head)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<dl class=\"provenance\">\n<div><dt>{words["report.path"]}</dt><dd><bdi lang=\"und\">{Script.Visible(head.Path)}</bdi></dd></div>\n"
        );
        if (head.Url is { Length: > 0 } url)
        {
            var text = Markup.Of($"<bdi lang=\"und\" dir=\"ltr\">{Script.Visible(url)}</bdi>");
            html.Add($"<div><dt>{words["report.url"]}</dt><dd>");
            html.Add(IsWebAddress(url) ? Markup.Of($"<a href=\"{url}\" rel=\"noopener noreferrer\">{text}</a>") : text);
            html.Add($"</dd></div>\n");
        }
        html.Add(
            $"<div><dt>{words["report.hash"]}</dt><dd><code>{head.Id}</code></dd></div>\n<div><dt>{words["report.encoding"]}</dt><dd><code>{head.Encoding}</code></dd></div>\n<div><dt>{words["report.language"]}</dt><dd><code>{head.Language}</code></dd></div>\n</dl>\n"
        );
        return html.ToMarkup();
    }

    // Anything but a plain web address (javascript:, data:, file:) is shown and leads nowhere.
    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && !url.AsSpan().ContainsAnyInRange('\u202A', '\u202E')
        && !url.AsSpan().ContainsAnyInRange('\u2066', '\u2069')
        && !url.AsSpan().ContainsAnyInRange('\0', ' ');
}
