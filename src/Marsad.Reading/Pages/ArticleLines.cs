using Box = Marsad.Reading.Pages.PageTree.Box;
using Line = Marsad.Reading.Pages.PageTree.Line;

namespace Marsad.Reading.Pages;

/// <summary>
/// Decides for every line of a page whether it belongs to the article, and names the rule when it does not. Inside the
/// article's box prose stays; what is short stays where prose surrounds it, and goes at the edges.
/// </summary>
internal sealed class ArticleLines
{
    /// <summary>Above this share of link text a paragraph is a pointer elsewhere, unless it is long.</summary>
    private const double LinkedParagraph = 0.6;

    /// <summary>A paragraph of this many letters beside its links says something itself.</summary>
    private const int SaysSomething = 60;

    /// <summary>Link share above which a whole list or table is a menu.</summary>
    private const double LinkedList = 0.5;

    /// <summary>Letters below which a line without a full stop is a label.</summary>
    private const int Label = 60;

    private readonly PageTree _page;
    private readonly ArticleFinder _found;
    private readonly ChromeLexicon _chrome;
    private readonly string?[] _reasons;

    private ArticleLines(PageTree page, ArticleFinder found, ChromeLexicon chrome)
    {
        _page = page;
        _found = found;
        _chrome = chrome;
        _reasons = new string?[page.Lines.Count];
    }

    /// <summary>For each line of the page the rule that sets it apart; null for a line of the article.</summary>
    public static string?[] Part(PageTree page, ArticleFinder found, ChromeLexicon chrome, string? title)
    {
        var parted = new ArticleLines(page, found, chrome);
        parted.Judge(title);
        parted.DropLinkedGroups();
        parted.DropEdges();
        parted.DropLonelyLabels();
        parted.DropHeadingsOfNothing();
        return parted._reasons;
    }

    private void Judge(string? title)
    {
        var article = _found.Article < 0 ? default : _page.Boxes[_found.Article];
        for (var i = 0; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            var hint = _found.Within[line.Box];
            if (i < article.FirstLine || i >= article.EndLine)
                _reasons[i] = hint > PageHint.Body ? NameOf(hint) : "outside-article";
            else if (hint > PageHint.Body)
                _reasons[i] = NameOf(hint);
            else if (line.Tag == PageTag.Headline || IsTitle(line, title))
                _reasons[i] = "headline";
            else if (line.Tag == PageTag.Caption)
                _reasons[i] = NameOf(PageHint.Caption);
            else if (IsPointer(line))
                _reasons[i] = "links";
            else
                _reasons[i] = _chrome.ReasonFor(_page.TextOf(line));
        }
    }

    private bool IsTitle(in Line line, string? title) =>
        title is not null
        && line.Length <= title.Length + 2
        && _page.TextOf(line).Equals(title, StringComparison.OrdinalIgnoreCase);

    private static bool IsPointer(in Line line)
    {
        var own = line.Weight - line.LinkWeight;
        if (line.Tag is PageTag.Item or PageTag.Cell || line.LinkWeight == 0)
            return false;
        return own < SaysSomething && line.LinkWeight > line.Weight * LinkedParagraph;
    }

    // Lists and tables stand or fall as a whole: one linked name in a list of measures is no menu.
    private void DropLinkedGroups()
    {
        var boxes = _page.Boxes;
        var article = _found.Article;
        if (article < 0)
            return;
        for (var b = article + 1; b < boxes[article].End; b++)
        {
            if (boxes[b].Tag is not (PageTag.List or PageTag.Table))
                continue;
            int weight = 0,
                links = 0,
                prose = 0;
            for (var i = boxes[b].FirstLine; i < boxes[b].EndLine; i++)
            {
                weight += _page.Lines[i].Weight;
                links += _page.Lines[i].LinkWeight;
                prose += _found.LineProse[i];
            }
            if (links > weight * LinkedList && prose < weight / 3)
                Drop(boxes[b], "links");
        }
    }

    private void Drop(in Box box, string reason)
    {
        for (var i = box.FirstLine; i < box.EndLine; i++)
            _reasons[i] ??= reason;
    }

    // Before the first and after the last prose stand dates, counters, credits, section labels.
    private void DropEdges()
    {
        int first = -1,
            last = -1;
        for (var i = 0; i < _reasons.Length; i++)
        {
            if (_reasons[i] is not null || _found.LineProse[i] == 0)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0)
            return;
        for (var i = 0; i < first; i++)
        {
            if (_reasons[i] is null && !IsSubstantial(_page.Lines[i]))
                _reasons[i] = "before-article";
        }
        var listBox = _page.Boxes[_page.Lines[last].Box].List;
        for (var i = last + 1; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            if (_reasons[i] is not null || IsSubstantial(line))
                continue;
            // A list that follows the last sentence belongs to it; a list after a heading does so when nothing in it leads away.
            var isItem = line.Tag is PageTag.Item or PageTag.Cell or PageTag.Preformatted && line.LinkWeight == 0;
            var goesOn = listBox >= 0 && _page.Boxes[line.Box].List == listBox;
            if (!isItem && !goesOn && !(line.Tag == PageTag.Heading && LeadsToItems(i)))
                _reasons[i] = "after-article";
        }
    }

    private bool LeadsToItems(int heading)
    {
        for (var i = heading + 1; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            if (_reasons[i] is null)
                return line.Tag is PageTag.Item or PageTag.Cell or PageTag.Preformatted && line.LinkWeight == 0;
        }
        return false;
    }

    private static bool IsSubstantial(in Line line) =>
        line.Tag is not PageTag.Heading
        && (line.EndsSentence || line.Weight >= Label * 2)
        && line.Weight >= Label / 2
        && line.LinkWeight < line.Weight / 2;

    // A short line in a box of no meaning, with a dropped line or another such line on both sides, is a label.
    private void DropLonelyLabels()
    {
        for (var i = 0; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            if (_reasons[i] is not null || line.EndsSentence || line.Weight >= Label || line.Bold)
                continue;
            if (line.Tag is not (PageTag.Block or PageTag.Article or PageTag.Main or PageTag.Header or PageTag.Figure))
                continue;
            var sameBox =
                (i > 0 && _page.Lines[i - 1].Box == line.Box && _found.LineProse[i - 1] > 0)
                || (i + 1 < _reasons.Length && _page.Lines[i + 1].Box == line.Box && _found.LineProse[i + 1] > 0);
            if (!sameBox)
                _reasons[i] = "label";
        }
    }

    // A heading stays when article text follows it; pictures, adverts and buttons in between do not matter.
    private void DropHeadingsOfNothing()
    {
        var followed = false;
        for (var i = _reasons.Length - 1; i >= 0; i--)
        {
            if (_reasons[i] is null && _page.Lines[i].Tag == PageTag.Heading && !followed)
                _reasons[i] = "heading-of-nothing";
            if (_reasons[i] is null)
                followed = true;
            else if (
                _reasons[i] is "links" or "related" or "comments" or "tags" or "after-article" or "outside-article"
            )
                followed = false;
        }
    }

    private static string NameOf(PageHint hint) =>
        hint switch
        {
            PageHint.Widget => "widget",
            PageHint.Sidebar => "sidebar",
            PageHint.Byline => "byline",
            PageHint.Tags => "tags",
            PageHint.Caption => "caption",
            PageHint.Tool => "tool",
            PageHint.Share => "share",
            PageHint.Related => "related",
            PageHint.Subscribe => "subscribe",
            PageHint.Advert => "advert",
            PageHint.Cookies => "cookies",
            PageHint.Comments => "comments",
            PageHint.Navigation => "navigation",
            PageHint.Footer => "footer",
            _ => "hidden",
        };
}
