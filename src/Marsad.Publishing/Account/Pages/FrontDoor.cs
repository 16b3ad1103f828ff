using Marsad.Publishing.Html;
using Marsad.Publishing.Wording;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The page at the top of the folder: goes on to the Arabic pages, and offers both languages where that is switched off.</summary>
internal static class FrontDoor
{
    public static Markup Page(AccountOptions options)
    {
        var arabic = Words.Arabic(options.Digits);
        return Markup.Of(
            $"""
            <!DOCTYPE html>
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0; url=ar/index.html">
            <title>{options.Title ?? arabic["account"]}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="assets/account.css">
            </head>
            <body>
            <main class="door">
            <h1><bdi>{options.Title ?? arabic["account"]}</bdi></h1>
            <p><a href="ar/index.html">{Words.English["language"]}</a></p>
            <p lang="en" dir="ltr"><a href="en/index.html">{arabic["language"]}</a></p>
            </main>
            </body>
            </html>

            """
        );
    }
}
