namespace Marsad.Reading.Pages;

/// <summary>
/// Tells a page that lists articles from an article: most of its prose stands in teasers, boxes alike in which a linked
/// heading is followed by a few lines.
/// </summary>
internal static class Listing
{
    /// <summary>Fewer teasers may be a digest inside an article.</summary>
    private const int LeastTeasers = 4;

    /// <summary>More letters under one heading are an article's section.</summary>
    private const int LongestTeaser = 420;

    /// <summary>The share of the page's prose that teasers hold on a listing.</summary>
    private const double TeaserShare = 0.75;

    /// <summary>Whether the lines kept are a list of teasers.</summary>
    public static bool Is(PageTree page, ArticleFinder found, string?[] reasons)
    {
        int teasers = 0,
            inTeasers = 0,
            all = 0,
            under = -1;
        for (var i = 0; i < reasons.Length; i++)
        {
            var line = page.Lines[i];
            if (line.Tag is PageTag.Heading && line.LinkWeight * 2 > line.Weight)
            {
                under = 0;
                continue;
            }
            if (line.Tag is PageTag.Heading or PageTag.Headline)
                under = -1;
            if (reasons[i] is not null)
                continue;
            var prose = found.LineProse[i];
            all += prose;
            if (under < 0 || prose == 0)
                continue;
            if (under == 0)
                teasers++;
            under += prose;
            if (under <= LongestTeaser)
                inTeasers += prose;
        }
        return teasers >= LeastTeasers && inTeasers >= all * TeaserShare;
    }
}
