using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>What stands around every page: head, skip link, sections, switch of language, foot.</summary>
internal static class Shell
{
    private static readonly Markup Icons = Assets.Icons;

    private static readonly (string Key, string Path)[] Sections =
    [
        ("overview", "index.html"),
        ("timeline", "timeline.html"),
        ("map", "map.html"),
        ("types", "types.html"),
        ("events", "events.html"),
        ("contradictions", "contradictions.html"),
        ("disputes", "disputes.html"),
        ("pledges", "pledges.html"),
        ("statements", "statements.html"),
        ("sources", "sources.html"),
        ("reports", "reports.html"),
        ("about", "about.html"),
    ];

    /// <summary>The whole page.</summary>
    /// <param name="page">Where it stands.</param>
    /// <param name="section">The section it belongs to.</param>
    /// <param name="title">Its title, as text.</param>
    /// <param name="body">What stands in its <c>main</c>.</param>
    public static Markup Page(PageContext page, string section, string title, Markup body)
    {
        var words = page.Words;
        var account = page.Options.Title ?? words["account"];
        var other = words.IsArabic ? "en" : "ar";
        var html = new HtmlWriter();
        html.Add(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}" dir="{words.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
            <title>{title} · {account}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{page.Up}../assets/account.css">
            <script src="{page.Up}../assets/account.js" defer></script>
            </head>
            <body>
            {Icons}<a class="skip" href="#main">{words["skip"]}</a>
            <header class="top">
            <p class="brand"><a href="{page.To("index.html")}"><b>{words["product"]}</b> <bdi>{account}</bdi></a></p>
            <a class="lang" lang="{other}" hreflang="{other}" dir="{(
                words.IsArabic ? "ltr" : "rtl"
            )}" href="{page.Up}../{other}/{page.Path}">{words["language"]}</a>
            <nav aria-label="{words["nav"]}"><ul>

            """
        );
        foreach (var (key, path) in Sections)
        {
            var current = key == section ? Markup.Of($" aria-current=\"page\"") : Markup.None;
            html.Add($"<li><a href=\"{page.To(path)}\"{current}>{words[key]}</a></li>\n");
        }
        html.Add(
            $"""
            </ul></nav>
            </header>
            <main id="main" tabindex="-1">
            {body}</main>
            <footer><p>{words["about.purpose"]}</p><p>{words["about.dates"]}</p></footer>
            </body>
            </html>

            """
        );
        return html.ToMarkup();
    }
}
