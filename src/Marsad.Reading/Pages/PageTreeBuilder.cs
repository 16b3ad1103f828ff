using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using Line = Marsad.Reading.Pages.PageTree.Line;

namespace Marsad.Reading.Pages;

/// <summary>Parses HTML, without scripts or loading anything, into a <see cref="PageTree"/>. Linear in the page's length.</summary>
internal sealed class PageTreeBuilder
{
    /// <summary>Deeper boxes are read as if they stood in the deepest one; no page that people read comes near.</summary>
    private const int DeepestElement = 512;

    private static readonly HtmlParser Parser = new(
        new HtmlParserOptions
        {
            IsScripting = false,
            IsNotSupportingFrames = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            MaximumDepth = DeepestElement,
            ShouldEmitAttribute = IsUsed,
        }
    );

    private static readonly SearchValues<char> SpaceSigns = SearchValues.Create(" \t\r\n\f\u00A0\u200B\uFEFF");

    private readonly PageHints _hints;
    private readonly bool _believeHidden;
    private readonly PageTree _tree = new();
    private readonly ArrayBufferWriter<char> _text;
    private Line _line;
    private int _box = -1;
    private bool _space;
    private int _links;
    private int _bold;
    private int _boldWeight;

    private PageTreeBuilder(int length, PageHints hints, bool believeHidden)
    {
        _hints = hints;
        _believeHidden = believeHidden;
        _text = new ArrayBufferWriter<char>(Math.Max(256, length / 4));
    }

    /// <summary>Parses a page or a fragment of one.</summary>
    /// <param name="html">Any text.</param>
    /// <param name="hints">What class names say.</param>
    /// <param name="believeHidden">Whether what the page hides is left out.</param>
    public static PageTree Build(string html, PageHints hints, bool believeHidden = true)
    {
        using var document = Parser.ParseDocument(html.AsMemory());
        var builder = new PageTreeBuilder(html.Length, hints, believeHidden);
        builder.Walk(document);
        return builder._tree;
    }

    private static bool IsUsed(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        name.Span
            is "class"
                or "id"
                or "role"
                or "itemprop"
                or "hidden"
                or "aria-hidden"
                or "style"
                or "href"
                or "rel"
                or "content"
                or "property"
                or "name"
                or "datetime"
                or "pubdate"
                or "lang"
                or "type";

    private void Walk(IDocument document)
    {
        if (document.DocumentElement is not { } root)
            return;
        _tree.Declared.Language = root.GetAttribute("lang");
        _box = Open(PageTag.Block, PageHint.None, isArticleBody: false, look: 0);
        var open = new Stack<(INode Node, int Next, PageTag Tag, int Box)>();
        open.Push((root, 0, PageTag.Block, -1));
        while (open.TryPop(out var at))
        {
            var children = at.Node.ChildNodes;
            if (at.Next >= children.Length)
            {
                Leave(at.Tag, at.Box, at.Node);
                continue;
            }
            open.Push((at.Node, at.Next + 1, at.Tag, at.Box));
            switch (children[at.Next])
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement element:
                    if (Enter(element) is { } entered)
                        open.Push((element, 0, entered.Tag, entered.Box));
                    break;
            }
        }
        FinishLine();
        Close(0);
        _tree.Text = _text.WrittenSpan.ToArray();
    }

    // What is declared is noted whatever happens to the element; null when nothing inside it is text of the page.
    private (PageTag Tag, int Box)? Enter(IElement element)
    {
        var name = element.LocalName;
        switch (name)
        {
            case "meta":
                NoteMeta(element);
                return null;
            case "link":
                if (element.GetAttribute("rel") is "canonical")
                    _tree.Declared.Canonical ??= element.GetAttribute("href");
                return null;
            case "title" when element.ParentElement?.LocalName != "svg":
                _tree.Declared.Title ??= element.TextContent;
                return null;
            case "script":
                if (
                    element.GetAttribute("type") is { } type
                    && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
                )
                    _tree.Declared.LinkedData.Add(element.TextContent);
                return null;
            case "head":
                return (PageTag.Inline, -1);
            case "time":
                NoteTime(element);
                break;
        }
        var tag = PageTags.Of(name);
        if (tag == PageTag.Skipped)
        {
            _space = true;
            return null;
        }
        if (tag == PageTag.Break)
        {
            Break();
            return null;
        }
        var hint = HintOf(element, tag, out var isArticleBody);
        if (hint == PageHint.Hidden)
        {
            _space = true;
            return null;
        }
        if (tag is PageTag.Inline or PageTag.Link)
        {
            if (tag == PageTag.Link)
                _links++;
            else if (name is "b" or "strong")
                _bold++;
            return (tag, name is "b" or "strong" ? -2 : -1);
        }
        FinishLine();
        var names = element.GetAttribute("class");
        _box = Open(
            tag,
            hint,
            isArticleBody,
            string.IsNullOrWhiteSpace(names) ? 0 : string.GetHashCode(names, StringComparison.Ordinal)
        );
        return (tag, _box);
    }

    private void Leave(PageTag tag, int box, INode node)
    {
        if (tag == PageTag.Link)
            _links--;
        else if (box == -2)
            _bold--;
        if (box < 0)
            return;
        FinishLine();
        Close(box);
        _box = _tree.Boxes[box].Parent;
        if (node is IElement { LocalName: "td" or "th" })
            _space = true;
    }

    private int Open(PageTag tag, PageHint hint, bool isArticleBody, int look)
    {
        var index = _tree.Boxes.Count;
        _tree.Boxes.Add(
            new PageTree.Box
            {
                Parent = _box,
                Tag = tag,
                Hint = hint,
                IsArticleBody = isArticleBody,
                FirstLine = _tree.Lines.Count,
                List =
                    tag == PageTag.List ? index
                    : _box >= 0 ? _tree.Boxes[_box].List
                    : -1,
                Table =
                    tag == PageTag.Table ? index
                    : _box >= 0 ? _tree.Boxes[_box].Table
                    : -1,
                Depth = _box >= 0 ? _tree.Boxes[_box].Depth + 1 : 0,
                Look = look,
            }
        );
        return index;
    }

    private void Close(int box)
    {
        var closed = _tree.Boxes[box];
        closed.End = _tree.Boxes.Count;
        closed.EndLine = _tree.Lines.Count;
        _tree.Boxes[box] = closed;
    }

    private PageHint HintOf(IElement element, PageTag tag, out bool isArticleBody)
    {
        isArticleBody =
            element.GetAttribute("itemprop") is { } property
            && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase);
        if (_believeHidden && IsHidden(element))
            return PageHint.Hidden;
        var names = element.GetAttribute("class");
        if (tag is PageTag.Inline or PageTag.Link)
            return names is not null && _hints.Of(names) == PageHint.Hidden ? PageHint.Hidden : PageHint.None;
        if (isArticleBody)
            return PageHint.Body;
        var hint = tag switch
        {
            PageTag.Aside => PageHint.Sidebar,
            PageTag.Footer => PageHint.Footer,
            PageTag.Navigation => PageHint.Navigation,
            PageTag.Form => PageHint.Tool,
            PageTag.Caption => PageHint.Caption,
            _ => element.GetAttribute("role") switch
            {
                "navigation" or "menu" or "menubar" or "banner" or "tablist" => PageHint.Navigation,
                "complementary" or "note" => PageHint.Sidebar,
                "contentinfo" => PageHint.Footer,
                "search" or "toolbar" => PageHint.Tool,
                "dialog" or "alertdialog" => PageHint.Cookies,
                _ => PageHint.None,
            },
        };
        // The names of html, body, article and main speak of the page as a whole.
        if (hint != PageHint.None || tag is PageTag.Article or PageTag.Main || element.LocalName is "html" or "body")
            return hint;
        if (names is not null)
            hint = _hints.Of(names);
        if (hint is PageHint.None && element.Id is { Length: > 0 } id)
            hint = _hints.Of(id);
        return hint;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true")
            return true;
        if (element.GetAttribute("style") is not { Length: > 8 } style)
            return false;
        return Says(style, "display", "none") || Says(style, "visibility", "hidden");
    }

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private void NoteMeta(IElement element)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content)
            return;
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (name is { Length: > 0 })
            _tree.Declared.Meta.TryAdd(name, content);
    }

    private void NoteTime(IElement element)
    {
        if (element.GetAttribute("datetime") is not { Length: > 0 } value)
            return;
        var declared =
            element.HasAttribute("pubdate")
            || (
                element.GetAttribute("itemprop") is { } property
                && property.Contains("datePublished", StringComparison.Ordinal)
            );
        _tree.Declared.Times.Add((value, element.TextContent.Trim(), declared, _tree.Lines.Count));
    }

    private void Append(string data)
    {
        if (_box < 0)
            return;
        var rest = data.AsSpan();
        while (!rest.IsEmpty)
        {
            var space = rest.IndexOfAny(SpaceSigns);
            if (space == 0)
            {
                _space = true;
                rest = rest[1..];
                continue;
            }
            var word = space < 0 ? rest : rest[..space];
            AppendWord(word);
            rest = rest[word.Length..];
        }
    }

    private void AppendWord(ReadOnlySpan<char> word)
    {
        if (_line.Length == 0)
        {
            _line.Start = _text.WrittenCount;
            _line.Box = _box;
        }
        else if (_space)
            Write(' ');
        _space = false;
        var weight = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                if (char.IsAsciiLetterOrDigit(c))
                    weight++;
                else if (c is '.' or '!' or '?')
                    _line.Stops++;
            }
            else if (c is >= '\u2E80' and <= '\u9FFF')
            {
                if (c is '。')
                    _line.Stops++;
                else
                    weight += PageTree.WideSign;
            }
            else if (SentenceEnd.IsForeignStop(c))
                _line.Stops++;
            else if (char.IsLetterOrDigit(c))
                weight++;
        }
        _line.Weight += weight;
        if (_links > 0)
            _line.LinkWeight += weight;
        if (_bold > 0)
            _boldWeight += weight;
        word.CopyTo(_text.GetSpan(word.Length));
        _text.Advance(word.Length);
        _line.Length = _text.WrittenCount - _line.Start;
    }

    private void Write(char c)
    {
        _text.GetSpan(1)[0] = c;
        _text.Advance(1);
    }

    // One break ends a line as a paragraph does: old pages part paragraphs by two of them, verse and addresses by one.
    private void Break() => FinishLine();

    private void FinishLine()
    {
        _space = false;
        if (_line.Length == 0)
            return;
        if (_line.Weight > 0)
        {
            _line.EndsSentence = SentenceEnd.Of(_text.WrittenSpan.Slice(_line.Start, _line.Length));
            _line.Bold = _boldWeight >= _line.Weight;
            _line.Tag = MeaningOf(_line.Box);
            _tree.Lines.Add(_line);
        }
        _line = default;
        _boldWeight = 0;
    }

    // A div inside a list item is still an item; a box of its own meaning hides what is further out.
    private PageTag MeaningOf(int box)
    {
        for (var i = box; i >= 0; i = _tree.Boxes[i].Parent)
        {
            if (_tree.Boxes[i].Tag is var tag and not PageTag.Block)
                return tag;
        }
        return PageTag.Block;
    }
}
