using System.Text;

namespace Marsad.Reading.Pages;

/// <summary>The article of an HTML page, parted from what surrounds it.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Body">The paragraphs of the article, one blank line between them; empty when the page has no article.</param>
/// <param name="Noise">Everything else that the page shows, in order.</param>
/// <param name="Declared">What the page says of itself.</param>
/// <param name="LinkedData">What its linked data says of the article.</param>
internal sealed record PageArticle(
    string? Title,
    string Body,
    IReadOnlyList<NoiseText> Noise,
    PageDeclarations Declared,
    LinkedArticle LinkedData
)
{
    /// <summary>Prose of fewer letters is a teaser, a caption or an error message.</summary>
    private const int LeastArticle = 140;

    /// <summary>A page that declares itself an article is believed from this many letters on.</summary>
    private const int LeastDeclaredArticle = 60;

    /// <summary>Linked data wins when it holds this many times the text found: the page builds its article by script.</summary>
    private const double LinkedDataWins = 2.5;

    /// <summary>Parts a page.</summary>
    public static PageArticle Of(string html, PageHints hints, ChromeLexicon chrome)
    {
        var page = PageTreeBuilder.Build(html, hints);
        var found = ArticleFinder.Search(page);
        var linked = LinkedArticle.Of(page.Declared.LinkedData);
        if (found.ArticleProse < LeastArticle)
        {
            // Some pages hide their text until a script has run.
            var shown = PageTreeBuilder.Build(html, hints, believeHidden: false);
            var again = ArticleFinder.Search(shown);
            if (again.ArticleProse > Math.Max(LeastArticle, found.ArticleProse * 2))
                (page, found) = (shown, again);
        }
        var title = PageTitle.Of(page, linked);
        var reasons = ArticleLines.Part(page, found, chrome, title);
        var (body, prose) = Join(page, found, reasons);
        var declaresArticle = linked.Declared || page.Declared.FirstMeta("og:type") is "article";
        if (linked.Body is { } stated && stated.Length > LeastArticle && stated.Length > body.Length * LinkedDataWins)
            body = stated;
        else if (
            prose < (declaresArticle ? LeastDeclaredArticle : LeastArticle)
            || (!declaresArticle && Listing.Is(page, found, reasons))
        )
        {
            body = "";
            reasons.AsSpan().Fill("no-article");
        }
        return new PageArticle(title, body, NoiseOf(page, reasons), page.Declared, linked);
    }

    private static (string Body, int Prose) Join(PageTree page, ArticleFinder found, string?[] reasons)
    {
        var body = new StringBuilder();
        int prose = 0,
            before = -1;
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is not null)
                continue;
            prose += found.LineProse[i];
            var line = page.Lines[i];
            if (before >= 0)
                body.Append(Separator(page, before, i));
            body.Append(page.TextOf(line));
            before = i;
        }
        return (body.ToString(), prose);
    }

    // Lines that only a break parts, items and rows follow each other closely.
    private static string Separator(PageTree page, int before, int now)
    {
        var (a, b) = (page.Lines[before], page.Lines[now]);
        var close = a.Box == b.Box || (a.Tag == b.Tag && a.Tag is PageTag.Item or PageTag.Cell or PageTag.Preformatted);
        return close ? "\n" : "\n\n";
    }

    private static List<NoiseText> NoiseOf(PageTree page, string?[] reasons)
    {
        var noise = new List<NoiseText>();
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is { } reason && reason != "headline")
                noise.Add(new NoiseText(page.TextOf(page.Lines[i]).ToString(), reason));
        }
        return noise;
    }
}
