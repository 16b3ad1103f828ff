using Box = Marsad.Reading.Pages.PageTree.Box;
using Line = Marsad.Reading.Pages.PageTree.Line;

namespace Marsad.Reading.Pages;

/// <summary>
/// Finds the box of a page that holds its article. Every line gets a value: prose adds its weight, links and stubs take
/// away; a box is worth the sum of its lines (the maximum subsequence of Pasternack and Roth, WWW 2009, over the tree
/// instead of the token string), and lines that the page itself names as something else count nothing. From the body
/// downward the search follows the child that holds nearly all of the value, sooner when the page calls it the article.
/// </summary>
internal sealed class ArticleFinder
{
    /// <summary>Letters that make a line prose without a full stop; below it, headings and labels of menus are as long.</summary>
    private const int Prose = 80;

    /// <summary>Letters that make a line prose when it ends a sentence.</summary>
    private const int ShortProse = 24;

    /// <summary>Above this share of link text a line is navigation (boilerpipe, WSDM 2010, finds the split at one third).</summary>
    private const double LinkedShare = 0.4;

    /// <summary>What a line that is not prose takes away beside its link text: one label weighs little, a menu of thirty much.</summary>
    private const int StubCost = 4;

    /// <summary>A child with this share of the value is the article's box: the rest is standfirst or trimmings.</summary>
    private const double DominantShare = 0.82;

    /// <summary>The same when the page names the child as the article's text.</summary>
    private const double NamedShare = 0.5;

    /// <summary>With less of the page's value than this, what the page marks as the article's text is an abstract or a stub.</summary>
    private const double NamedLeast = 0.2;

    /// <summary>The same for an article or main element, which may be one of several.</summary>
    private const double ElementShare = 0.62;

    /// <summary>A line that is link to this share, before a short text, is the headline of a teaser.</summary>
    private const double LinkedHeading = 0.8;

    /// <summary>A text of more letters under a linked headline is more than a teaser.</summary>
    private const int LongestTeaser = 300;

    /// <summary>What a teaser's prose is divided by: a listing beside an article may hold more text than the article.</summary>
    private const int TeaserDiscount = 4;

    /// <summary>A name that says "not article" is not believed when less prose than this stands outside boxes so named …</summary>
    private const int LeastBelieved = 280;

    /// <summary>… and the box holds this share of all prose.</summary>
    private const double DisbeliefShare = 0.55;

    private readonly PageTree _page;
    private readonly int[] _worth;
    private readonly int[] _prose;
    private readonly int[] _lineProse;
    private readonly PageHint[] _within;
    private readonly bool[] _hasHeadline;

    private ArticleFinder(PageTree page)
    {
        _page = page;
        _worth = new int[page.Boxes.Count];
        _prose = new int[page.Boxes.Count];
        _within = new PageHint[page.Boxes.Count];
        _hasHeadline = new bool[page.Boxes.Count];
        _lineProse = new int[page.Lines.Count];
    }

    /// <summary>The hint that holds inside each box: its own or the nearest outer one that says "not article".</summary>
    public PageHint[] Within => _within;

    /// <summary>The box that holds the article; -1 for a page without boxes.</summary>
    public int Article { get; private set; } = -1;

    /// <summary>The prose in that box, in letters.</summary>
    public int ArticleProse { get; private set; }

    /// <summary>The prose of each line, in letters; nought for a line that is not prose.</summary>
    public ReadOnlySpan<int> LineProse => _lineProse;

    /// <summary>Boxes beside the article's that go on with it: parts of a text that an advert divides.</summary>
    public List<int> Continuations { get; } = [];

    /// <summary>Looks for the article.</summary>
    public static ArticleFinder Search(PageTree page)
    {
        var finder = new ArticleFinder(page);
        finder.Weigh();
        finder.Believe();
        finder.Sum();
        finder.Descend();
        return finder;
    }

    // Lines that only a break parts are one paragraph as far as length goes: verse, addresses, hard-wrapped text.
    private void Weigh()
    {
        var lines = _page.Lines;
        for (var i = 0; i < lines.Count; )
        {
            int end = i,
                weight = 0,
                links = 0,
                stops = 0;
            while (end < lines.Count && lines[end].Box == lines[i].Box)
            {
                weight += lines[end].Weight;
                links += lines[end].LinkWeight;
                stops += lines[end].EndsSentence ? 1 : 0;
                end++;
            }
            var isTeaser = i > 0 && IsLinkedHeading(lines[i - 1]) && weight < LongestTeaser;
            for (; i < end; i++)
                _lineProse[i] = ProseIn(lines[i], weight, links, stops) / (isTeaser ? TeaserDiscount : 1);
        }
        for (var i = 0; i < lines.Count; i++)
            _prose[lines[i].Box] += _lineProse[i];
        for (var b = _page.Boxes.Count - 1; b > 0; b--)
        {
            _prose[_page.Boxes[b].Parent] += _prose[b];
            _hasHeadline[b] |= _page.Boxes[b].Tag == PageTag.Headline;
            _hasHeadline[_page.Boxes[b].Parent] |= _hasHeadline[b];
        }
    }

    private static bool IsLinkedHeading(in Line line) =>
        line.LinkWeight >= ShortProse / 2 && line.LinkWeight > line.Weight * LinkedHeading;

    private static int ProseIn(in Line line, int weight, int links, int stops)
    {
        if (line.Tag is PageTag.Heading or PageTag.Headline || links > weight * LinkedShare)
            return 0;
        if (line.LinkWeight > line.Weight * LinkedShare)
            return 0;
        var own = line.Weight - line.LinkWeight;
        if (own >= Prose && line.Tag is not PageTag.Caption)
            return line.Stops > 0 ? own : own / 2;
        if (line.EndsSentence && own >= ShortProse)
            return own;
        return stops >= 1 && weight >= Prose * 2 ? own : 0;
    }

    private void Believe()
    {
        var boxes = _page.Boxes;
        var all = boxes.Count > 0 ? _prose[0] : 0;
        for (var round = 0; round < 4; round++)
        {
            var free = Spread();
            if (free == all)
                return;
            var changed = false;
            for (var b = 0; b < boxes.Count; b++)
            {
                var box = boxes[b];
                if (box.Hint <= PageHint.Body || _prose[b] < all * DisbeliefShare || IsSurelyNotArticle(box))
                    continue;
                // Readers' comments and consent texts can outweigh a short article; only the headline tells them apart.
                // A tool or a byline with most of the page's prose in it is none ("print-area", "story-writer").
                var isMisnomer =
                    box.Hint is PageHint.Widget or PageHint.Byline or PageHint.Tags or PageHint.Tool or PageHint.Share;
                var isDoubtful =
                    (free >= LeastBelieved && !isMisnomer) || box.Hint is PageHint.Comments or PageHint.Cookies;
                if (isDoubtful && !_hasHeadline[b])
                    continue;
                box.Hint = PageHint.None;
                boxes[b] = box;
                changed = true;
            }
            if (!changed)
                return;
        }
        Spread();
    }

    private static bool IsSurelyNotArticle(in Box box) => box.Tag is PageTag.Navigation or PageTag.Footer;

    // Prose outside all boxes that are named as something else.
    private int Spread()
    {
        var boxes = _page.Boxes;
        for (var b = 0; b < boxes.Count; b++)
        {
            var outer = b > 0 ? _within[boxes[b].Parent] : PageHint.None;
            var own = boxes[b].Hint;
            _within[b] =
                outer > PageHint.Body ? outer
                : own != PageHint.None ? own
                : outer;
        }
        var free = 0;
        for (var i = 0; i < _lineProse.Length; i++)
        {
            if (_within[_page.Lines[i].Box] <= PageHint.Body)
                free += _lineProse[i];
        }
        return free;
    }

    private void Sum()
    {
        var lines = _page.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (_within[line.Box] > PageHint.Body)
                continue;
            _worth[line.Box] +=
                _lineProse[i] > 0 ? _lineProse[i]
                : IsLabel(line) ? 0
                : -line.LinkWeight - StubCost;
        }
        for (var b = _page.Boxes.Count - 1; b > 0; b--)
            _worth[_page.Boxes[b].Parent] += Math.Max(_worth[b], -LeastBelieved);
    }

    private static bool IsLabel(in Line line) =>
        line.Tag is PageTag.Heading or PageTag.Headline && line.LinkWeight == 0;

    private void Descend()
    {
        var boxes = _page.Boxes;
        if (boxes.Count == 0)
            return;
        var at = Named() is { } named ? named : 0;
        while (Next(at) is { } next)
            at = next;
        Article = at;
        ArticleProse = BelievedProse(at);
        if (at == 0)
            return;
        for (var beside = boxes[at].Parent + 1; beside < boxes[boxes[at].Parent].End; beside = boxes[beside].End)
        {
            if (beside == at || _within[beside] > PageHint.Body || _worth[beside] <= 0)
                continue;
            var isAlike = boxes[beside].Look != 0 && boxes[beside].Look == boxes[at].Look;
            if (boxes[beside].Tag == boxes[at].Tag && (isAlike || boxes[beside].IsArticleBody) && !_hasHeadline[beside])
            {
                Continuations.Add(beside);
                ArticleProse += BelievedProse(beside);
            }
        }
    }

    // The page's own vocabulary for "this is the article's text" is nearly always right when there is text in it.
    private int? Named()
    {
        int? best = null;
        for (var b = 0; b < _page.Boxes.Count; b++)
        {
            var box = _page.Boxes[b];
            if (!box.IsArticleBody || _within[b] > PageHint.Body || _worth[b] < LeastBelieved / 2)
                continue;
            // Parts of one article stand beside each other: what holds them together is the article.
            if (best is { } first && _page.Boxes[first].Parent == box.Parent && box.Parent > 0)
                return _hasHeadline[b] ? first : box.Parent;
            best ??= b;
        }
        return best is { } found && _worth[found] >= _worth[0] * NamedLeast ? found : null;
    }

    // The child to go on with; null where the article's box is reached.
    private int? Next(int at)
    {
        var boxes = _page.Boxes;
        int best = -1,
            articles = 0,
            first = -1;
        for (var child = at + 1; child < boxes[at].End; child = boxes[child].End)
        {
            if (_within[child] > PageHint.Body)
                continue;
            if (best < 0 || _worth[child] > _worth[best])
                best = child;
            if (boxes[child].Tag == PageTag.Article && _hasHeadline[child] && _worth[child] > LeastBelieved)
            {
                articles++;
                first = first < 0 ? child : first;
            }
        }
        if (best < 0 || _worth[best] <= 0 || IsOneParagraph(boxes[best]))
            return null;
        // Several articles, each with a headline of its own: a page that goes on with the next story.
        if (articles > 1)
            return first;
        return _worth[best] < _worth[at] * ShareFor(boxes[at], boxes[best]) ? null : best;
    }

    // A long paragraph can outweigh all others together; an article's box is the one around it.
    private static bool IsOneParagraph(in Box box) =>
        box.EndLine - box.FirstLine == 1
        || box.Tag is PageTag.Paragraph or PageTag.Item or PageTag.Quote or PageTag.Preformatted or PageTag.Caption;

    private int BelievedProse(int box)
    {
        var prose = 0;
        for (var i = _page.Boxes[box].FirstLine; i < _page.Boxes[box].EndLine; i++)
        {
            if (_within[_page.Lines[i].Box] <= PageHint.Body)
                prose += _lineProse[i];
        }
        return prose;
    }

    private static double ShareFor(in Box parent, in Box child)
    {
        if (parent.Hint == PageHint.Body)
            return child.Hint == PageHint.Body ? DominantShare : 1;
        if (child.Hint == PageHint.Body)
            return NamedShare;
        return child.Tag is PageTag.Article or PageTag.Main ? ElementShare : DominantShare;
    }
}
