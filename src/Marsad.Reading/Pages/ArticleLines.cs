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

    /// <summary>Lines between headline and standfirst, and between standfirst and article: a byline, a date, a caption.</summary>
    private const int FarthestStandfirst = 6;

    /// <summary>A table with a paragraph of this many letters …</summary>
    private const int LayoutProse = 100;

    /// <summary>… and this share of prose is there for the layout, not for data.</summary>
    private const double LayoutShare = 0.6;

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
        var isArticle = Span();
        for (var i = 0; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            var hint = _found.Within[line.Box];
            if (hint > PageHint.Body)
                _reasons[i] = NameOf(hint);
            else if (line.Tag == PageTag.Headline || IsTitle(line, title))
                _reasons[i] = "headline";
            else if (!isArticle[i] && !IsStandfirst(i, isArticle))
                _reasons[i] = "outside-article";
            else if (line.Tag == PageTag.Caption)
                _reasons[i] = NameOf(PageHint.Caption);
            else if (IsPointer(line))
                _reasons[i] = "links";
            else
                _reasons[i] = _chrome.ReasonFor(_page.TextOf(line));
        }
    }

    private bool[] Span()
    {
        var isArticle = new bool[_reasons.Length];
        if (_found.Article < 0)
            return isArticle;
        Mark(_found.Article);
        foreach (var box in _found.Continuations)
            Mark(box);
        return isArticle;

        void Mark(int box) =>
            isArticle
                .AsSpan(_page.Boxes[box].FirstLine, _page.Boxes[box].EndLine - _page.Boxes[box].FirstLine)
                .Fill(true);
    }

    // One or two sentences between the headline and the article's box, said nowhere in the article again.
    private bool IsStandfirst(int at, bool[] isArticle)
    {
        if (_found.LineProse[at] == 0 && !(_page.Lines[at].EndsSentence && _page.Lines[at].Weight >= Label / 2))
            return false;
        if (_page.Lines[at].Tag is PageTag.Caption or PageTag.Item or PageTag.Cell || _page.Lines[at].LinkWeight > 0)
            return false;
        var start = Array.IndexOf(isArticle, true);
        if (start < at || start - at > FarthestStandfirst)
            return false;
        for (var i = at - 1; i >= 0 && i >= at - FarthestStandfirst; i--)
        {
            if (_page.Lines[i].Tag == PageTag.Headline)
                return !IsRepeated(at, isArticle);
        }
        return false;
    }

    private bool IsRepeated(int at, bool[] isArticle)
    {
        var text = _page.TextOf(_page.Lines[at]);
        for (var i = 0; i < isArticle.Length; i++)
        {
            if (isArticle[i] && i != at && _page.TextOf(_page.Lines[i]).StartsWith(text))
                return true;
        }
        return false;
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
            if (_reasons[i] is not null || IsSubstantial(_page.Lines[i]) || (i == first - 1 && IsHeadingOf(i, first)))
                continue;
            if (!_page.Lines[i].EndsSentence || !IsAlike(_page.Lines[i], _page.Lines[first]))
                _reasons[i] = "before-article";
        }
        var listBox = _page.Boxes[_page.Lines[last].Box].List;
        for (var i = last + 1; i < _reasons.Length; i++)
        {
            var line = _page.Lines[i];
            if (_reasons[i] is not null || IsSubstantial(line))
                continue;
            if (line.EndsSentence && line.LinkWeight == 0 && IsAlike(line, _page.Lines[last]))
                continue;
            // A list that follows the last sentence belongs to it; a list after a heading does so when nothing in it leads away.
            var isItem = line.Tag is PageTag.Item or PageTag.Cell or PageTag.Preformatted && line.LinkWeight == 0;
            var goesOn = listBox >= 0 && _page.Boxes[line.Box].List == listBox;
            if (!isItem && !goesOn && !(line.Tag == PageTag.Heading && LeadsToItems(i)))
                _reasons[i] = "after-article";
        }
    }

    // Short sentences in boxes like those of the prose beside them: "He declined to comment."
    private bool IsAlike(in Line line, in Line prose)
    {
        var (a, b) = (_page.Boxes[line.Box], _page.Boxes[prose.Box]);
        return line.Box == prose.Box || (a.Parent == b.Parent && a.Tag == b.Tag && a.Look == b.Look);
    }

    // A subheading stands in a box with its text; a kicker or a standfirst stands in the page's head.
    private bool IsHeadingOf(int heading, int text)
    {
        var line = _page.Lines[heading];
        if (line.Tag != PageTag.Heading)
            return false;
        var around = Around(line.Box, _page.Lines[text].Box);
        return _page.Boxes[line.Box].Depth - _page.Boxes[around].Depth <= 2
            && _page.Boxes[_page.Lines[text].Box].Depth - _page.Boxes[around].Depth <= 2
            && HasHeadlineBefore(heading);
    }

    private bool HasHeadlineBefore(int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (_page.Lines[i].Tag == PageTag.Headline)
                return true;
        }
        return false;
    }

    // The innermost box around two boxes.
    private int Around(int a, int b)
    {
        while (a != b)
        {
            if (_page.Boxes[a].Depth >= _page.Boxes[b].Depth)
                a = _page.Boxes[a].Parent;
            else
                b = _page.Boxes[b].Parent;
        }
        return a;
    }

    // In an old page everything stands in cells; what stands beside data are data, beside prose a label.
    private bool IsLayoutCell(in Line line)
    {
        if (line.Tag != PageTag.Cell)
            return false;
        var table = _page.Boxes[line.Box].Table;
        if (table < 0)
            return true;
        int prose = 0,
            weight = 0,
            longest = 0;
        for (var i = _page.Boxes[table].FirstLine; i < _page.Boxes[table].EndLine; i++)
        {
            weight += _page.Lines[i].Weight;
            prose += _found.LineProse[i];
            longest = Math.Max(longest, _found.LineProse[i]);
        }
        return longest >= LayoutProse && prose > weight * LayoutShare;
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
            var isBox =
                line.Tag is PageTag.Block or PageTag.Article or PageTag.Main or PageTag.Header or PageTag.Figure;
            if (!isBox && !IsLayoutCell(line))
                continue;
            var sameBox =
                (i > 0 && _page.Lines[i - 1].Box == line.Box && _found.LineProse[i - 1] > 0)
                || (i + 1 < _reasons.Length && _page.Lines[i + 1].Box == line.Box && _found.LineProse[i + 1] > 0);
            if (!sameBox)
                _reasons[i] = "label";
        }
    }

    // A heading stays when article text follows it; pictures, adverts and buttons in between do not matter, pointers do when
    // they are nearer to the heading than the text is.
    private void DropHeadingsOfNothing()
    {
        int text = -1,
            pointer = -1;
        for (var i = _reasons.Length - 1; i >= 0; i--)
        {
            var line = _page.Lines[i];
            if (_reasons[i] is null && line.Tag == PageTag.Heading && !IsAnswered(line, text, pointer))
                _reasons[i] = "heading-of-nothing";
            if (_reasons[i] is null)
                (text, pointer) = (i, -1);
            else if (
                _reasons[i] is "links" or "related" or "comments" or "tags" or "after-article" or "outside-article"
            )
                pointer = i;
        }
    }

    private bool IsAnswered(in Line heading, int text, int pointer)
    {
        if (text < 0)
            return false;
        if (pointer < 0)
            return true;
        var toText = Around(heading.Box, _page.Lines[text].Box);
        var toPointer = Around(heading.Box, _page.Lines[pointer].Box);
        if (_page.Boxes[toPointer].Depth != _page.Boxes[toText].Depth)
            return _page.Boxes[toText].Depth > _page.Boxes[toPointer].Depth;
        var list = _page.Boxes[_page.Lines[pointer].Box].List;
        return list < 0 || _page.Boxes[list].Parent != toText;
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
