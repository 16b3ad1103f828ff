using System.Text;

namespace Marsad.Reading.Pages;

/// <summary>The article of an HTML page, parted from what surrounds it.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Body">The paragraphs of the article, one blank line between them; empty when the page has no article.</param>
/// <param name="Noise">Everything else that the page shows, in order.</param>
/// <param name="Published">The day on which the page says it was published.</param>
/// <param name="Declared">What the page says of itself.</param>
/// <param name="LinkedData">What its linked data says of the article.</param>
internal sealed record PageArticle(
    string? Title,
    string Body,
    IReadOnlyList<NoiseText> Noise,
    Published? Published,
    PageDeclarations Declared,
    LinkedArticle LinkedData
)
{
    /// <summary>Prose of fewer letters is a teaser, a caption or an error message.</summary>
    private const int LeastArticle = 100;

    /// <summary>A page that declares itself an article is believed from this many letters on.</summary>
    private const int LeastDeclaredArticle = 60;

    /// <summary>Linked data wins when it holds this many times the text found: the page builds its article by script.</summary>
    private const double LinkedDataWins = 2.5;

    /// <summary>Parts a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="hints">What class names say.</param>
    /// <param name="chrome">Phrases around articles.</param>
    /// <param name="isFragment">Whether it is a piece that holds nothing but an article, as entries of feeds are.</param>
    public static PageArticle Of(string html, PageHints hints, ChromeLexicon chrome, bool isFragment = false)
    {
        var attempt = Attempt.On(html, hints, chrome, ReadAs.Shown);
        if (attempt.Prose < LeastArticle && !isFragment)
        {
            // Some pages hide their text until a script has run; some give it the names of side matters (galleries).
            foreach (var way in (ReadOnlySpan<ReadAs>)[ReadAs.Unhidden, ReadAs.SideMattersToo])
            {
                var again = Attempt.On(html, hints, chrome, way);
                if (again.Prose >= LeastArticle && again.Prose > attempt.Prose * 2)
                {
                    attempt = again;
                    break;
                }
            }
        }
        var (page, found, linked, title, reasons) = attempt;
        var published = PagePublished.Of(page, linked, reasons);
        if (isFragment)
            KeepEdges(reasons);
        var (body, prose) = Join(page, found, reasons);
        var declaresArticle = linked.Declared || page.Declared.FirstMeta("og:type") is "article";
        if (linked.Body is { } stated && stated.Length > LeastArticle && stated.Length > body.Length * LinkedDataWins)
            body = stated;
        else if (!isFragment && IsNoArticle(page, found, reasons, prose, declaresArticle))
        {
            body = "";
            reasons.AsSpan().Fill("no-article");
        }
        return new PageArticle(title, body, NoiseOf(page, reasons), published, page.Declared, linked);
    }

    private static bool IsNoArticle(PageTree page, ArticleFinder found, string?[] reasons, int prose, bool declared) =>
        prose < (declared ? LeastDeclaredArticle : LeastArticle) || (!declared && Listing.Is(page, found, reasons));

    private static void KeepEdges(string?[] reasons)
    {
        foreach (ref var reason in reasons.AsSpan())
        {
            if (reason is "before-article" or "after-article" or "label" or "outside-article" or "heading-of-nothing")
                reason = null;
        }
    }

    private enum ReadAs
    {
        Shown,
        Unhidden,
        SideMattersToo,
    }

    private sealed record Attempt(
        PageTree Page,
        ArticleFinder Found,
        LinkedArticle Linked,
        string? Title,
        string?[] Reasons
    )
    {
        public int Prose { get; } = ProseKept(Found, Reasons);

        public static Attempt On(string html, PageHints hints, ChromeLexicon chrome, ReadAs way)
        {
            var page = PageTreeBuilder.Build(html, hints, believeHidden: way == ReadAs.Shown);
            if (way == ReadAs.SideMattersToo)
                ForgetSideMatters(page);
            var found = ArticleFinder.Search(page);
            var linked = LinkedArticle.Of(page.Declared.LinkedData);
            var title = PageTitle.Of(page, linked);
            return new Attempt(page, found, linked, title, ArticleLines.Part(page, found, chrome, title));
        }

        private static void ForgetSideMatters(PageTree page)
        {
            for (var b = 0; b < page.Boxes.Count; b++)
            {
                var box = page.Boxes[b];
                if (
                    box.Hint
                    is PageHint.Widget
                        or PageHint.Sidebar
                        or PageHint.Byline
                        or PageHint.Tags
                        or PageHint.Caption
                        or PageHint.Tool
                )
                    box.Hint = PageHint.None;
                if (box.Tag == PageTag.Caption)
                    box.Tag = PageTag.Block;
                page.Boxes[b] = box;
            }
        }

        private static int ProseKept(ArticleFinder found, string?[] reasons)
        {
            var prose = 0;
            for (var i = 0; i < reasons.Length; i++)
                prose += reasons[i] is null ? found.LineProse[i] : 0;
            return prose;
        }
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
