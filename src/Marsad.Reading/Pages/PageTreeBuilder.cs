using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Marsad.Reading.Pages;

/// <summary>
/// Turns HTML into a <see cref="PageTree"/>, without scripts and without loading anything. The library's tokenizer reads
/// the markup; the tree is built here, with the standard's rules for elements that close each other, because a full
/// document with its nodes and attributes costs three times as much and nothing of it is used. Linear in the page's length.
/// </summary>
internal sealed class PageTreeBuilder
{
    /// <summary>Deeper elements are read as if they stood in the deepest one; no page that people read comes near.</summary>
    private const int DeepestElement = 400;

    private readonly PageHints _hints;
    private readonly bool _believeHidden;
    private readonly PageTree _tree = new();
    private readonly PageText _text;
    private readonly Open[] _open = new Open[DeepestElement];
    private int _depth;
    private int _beyond;
    private int _hidden;
    private int _box = -1;

    // Where the text of a title or of linked data is collected; null elsewhere.
    private StringBuilder? _collected;

    private PageTreeBuilder(int length, PageHints hints, bool believeHidden)
    {
        _hints = hints;
        _believeHidden = believeHidden;
        _text = new PageText(_tree, length);
    }

    /// <summary>An element that has not been closed.</summary>
    private struct Open
    {
        /// <summary>The hash of its name: two names that share one are closed by each other, which no page notices.</summary>
        public int Name;
        public int Box;
        public PageTag Tag;
        public bool Hides;
        public bool Bold;

        /// <summary>Its end was met before that of a box inside it; it counts no longer.</summary>
        public bool Over;

        /// <summary>Where the words shown by a time element start; -1 for other elements.</summary>
        public int Time;
    }

    /// <summary>Reads a page or a fragment of one.</summary>
    /// <param name="html">Any text.</param>
    /// <param name="hints">What class names say.</param>
    /// <param name="believeHidden">Whether what the page hides is left out.</param>
    public static PageTree Build(string html, PageHints hints, bool believeHidden = true)
    {
        var builder = new PageTreeBuilder(html.Length, hints, believeHidden);
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html.AsMemory()));
        using var tokenizer = new HtmlTokenizer(source, (IEntityProvider)HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = IsUsed,
        };
        builder.Read(tokenizer);
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
                or "title"
                or "lang"
                or "type";

    private void Read(HtmlTokenizer tokenizer)
    {
        _box = OpenBox(PageTag.Block, PageHint.None, isArticleBody: false, look: 0);
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    if (_collected is not null)
                        _collected.Append(token.Data.Memory.Span);
                    else if (_hidden == 0)
                        _text.Append(token.Data.Memory.Span, _box);
                    break;
                case HtmlTokenType.StartTag:
                    Start(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name.Memory.Span);
                    break;
                case HtmlTokenType.EndOfFile:
                    while (_depth > 0)
                        Pop();
                    _text.FinishLine();
                    CloseBox(0);
                    _text.Complete();
                    return;
            }
        }
    }

    private void Start(ref StructHtmlToken token, HtmlTokenizer tokenizer)
    {
        var name = token.Name.Memory.Span;
        switch (name)
        {
            case "html":
                _tree.Declared.Language ??= Attribute(ref token, "lang");
                return;
            case "head" or "body":
                return;
            case "meta":
                NoteMeta(ref token);
                return;
            case "link":
                if (Attribute(ref token, "rel") is "canonical")
                    _tree.Declared.Canonical ??= Attribute(ref token, "href");
                return;
            case "img"
            or "input"
            or "area"
            or "base"
            or "col"
            or "embed"
            or "source"
            or "track"
            or "wbr"
            or "param"
            or "keygen"
            or "frame":
                return;
            case "br" or "hr":
                if (_hidden == 0)
                    _text.FinishLine();
                return;
            case "script":
                tokenizer.State = HtmlParseMode.Script;
                break;
            case "style" or "xmp" or "iframe" or "noembed" or "noframes":
                tokenizer.State = HtmlParseMode.Rawtext;
                break;
            case "title" or "textarea" when !IsForeign():
                tokenizer.State = HtmlParseMode.RCData;
                break;
        }
        var tag = PageTags.Of(name);
        if (token.IsSelfClosing && (IsForeign() || name is "svg" or "math"))
            return;
        CloseBefore(tag, name);
        if (_depth == DeepestElement)
        {
            _beyond++;
            return;
        }
        Push(ref token, tag, name);
    }

    private void Push(ref StructHtmlToken token, PageTag tag, ReadOnlySpan<char> name)
    {
        var element = new Open
        {
            Name = NameOf(name),
            Tag = tag,
            Box = -1,
            Time = -1,
        };
        if (tag == PageTag.Skipped)
        {
            element.Hides = true;
            if (name is "title" && !IsForeign() && _tree.Declared.Title is null)
                _collected = new StringBuilder();
            else if (
                name is "script"
                && Attribute(ref token, "type") is { } type
                && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            )
                _collected = new StringBuilder();
        }
        else if (_hidden == 0)
        {
            var hint = HintOf(ref token, tag, out var isArticleBody, out var look);
            element.Hides = hint == PageHint.Hidden;
            element.Bold = name is "b" or "strong";
            if (name is "time" or "abbr")
                element.Time = NoteTime(ref token);
            if (!element.Hides && tag is not (PageTag.Inline or PageTag.Link))
            {
                _text.FinishLine();
                element.Box = _box = OpenBox(tag, hint, isArticleBody, look);
            }
        }
        _open[_depth++] = element;
        _hidden += element.Hides ? 1 : 0;
        _text.Count(element.Tag == PageTag.Link ? 1 : 0, element.Bold ? 1 : 0);
        if (element.Hides)
            _text.Space();
    }

    private void Pop()
    {
        var element = _open[--_depth];
        if (element.Hides)
            FinishHidden(element);
        if (!element.Over)
            _text.Count(element.Tag == PageTag.Link ? -1 : 0, element.Bold ? -1 : 0);
        if (element.Time >= 0)
            _tree.Declared.ShowTime(_text.Since(element.Time));
        if (element.Box < 0)
            return;
        _text.FinishLine();
        CloseBox(element.Box);
        _box = _tree.Boxes[element.Box].Parent;
    }

    private void FinishHidden(in Open element)
    {
        _hidden--;
        if (_collected is null)
            return;
        if (element.Name == NameOf("title"))
            _tree.Declared.Title ??= _collected.ToString();
        else
            _tree.Declared.LinkedData.Add(_collected.ToString());
        _collected = null;
    }

    // The standard's implied end tags (HTML, 13.2.6.4.7 and the table modes after it).
    private void CloseBefore(PageTag tag, ReadOnlySpan<char> name)
    {
        switch (tag)
        {
            case PageTag.Inline or PageTag.Skipped:
                return;
            case PageTag.Link:
                EndInline(NameOf("a"));
                return;
            case PageTag.Item:
                CloseUpTo(
                    static e => e.Tag == PageTag.Item,
                    static e => e.Tag is PageTag.List or PageTag.Cell or PageTag.Table
                );
                break;
            case PageTag.Cell:
                CloseUpTo(static e => e.Tag == PageTag.Cell, static e => e.Tag == PageTag.Table);
                return;
            case PageTag.Block when name is "tr" or "tbody" or "thead" or "tfoot":
                CloseInTable(isRow: name is "tr");
                return;
            case PageTag.Heading
            or PageTag.Headline when _depth > 0 && _open[_depth - 1].Tag is PageTag.Heading or PageTag.Headline:
                Pop();
                break;
        }
        CloseUpTo(
            static e => e.Tag == PageTag.Paragraph,
            static e => e.Tag is PageTag.Cell or PageTag.Table or PageTag.Caption
        );
    }

    private void CloseInTable(bool isRow)
    {
        var sections = (NameOf("tbody"), NameOf("thead"), NameOf("tfoot"));
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (
                _open[i].Tag == PageTag.Table
                || (
                    isRow
                    && (
                        _open[i].Name == sections.Item1
                        || _open[i].Name == sections.Item2
                        || _open[i].Name == sections.Item3
                    )
                )
            )
            {
                while (_depth > i + 1)
                    Pop();
                return;
            }
        }
    }

    private void CloseUpTo(Func<Open, bool> isTarget, Func<Open, bool> isBarrier)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (isTarget(_open[i]))
            {
                while (_depth > i)
                    Pop();
                return;
            }
            if (isBarrier(_open[i]))
                return;
        }
    }

    private void End(ReadOnlySpan<char> name)
    {
        if (_beyond > 0)
        {
            _beyond--;
            return;
        }
        if (name is "br" or "p" && _hidden == 0)
            _text.FinishLine();
        if (name is "body" or "html" or "head" or "br")
            return;
        var tag = PageTags.Of(name);
        if (tag is PageTag.Inline or PageTag.Link)
        {
            EndInline(NameOf(name));
            return;
        }
        var hash = NameOf(name);
        var isHeading = tag is PageTag.Heading or PageTag.Headline;
        var isOfTable = tag is PageTag.Table or PageTag.Cell || name is "tr" or "tbody" or "thead" or "tfoot";
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == hash || (isHeading && _open[i].Tag is PageTag.Heading or PageTag.Headline))
            {
                while (_depth > i)
                    Pop();
                return;
            }
            // A cell's markup does not reach out of its cell, nor a row's out of its table.
            if (isOfTable ? _open[i].Tag == PageTag.Table : _open[i].Tag == PageTag.Cell)
                return;
        }
    }

    // An inline element that a box inside it outlives ends for the text to come, and leaves the boxes as they are.
    private void EndInline(int name)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == name && !_open[i].Over)
            {
                if (IsTopmostBox(i))
                {
                    while (_depth > i)
                        Pop();
                }
                else if (!_open[i].Hides)
                {
                    _text.Count(_open[i].Tag == PageTag.Link ? -1 : 0, _open[i].Bold ? -1 : 0);
                    _open[i].Over = true;
                }
                return;
            }
            if (_open[i].Tag is PageTag.Cell or PageTag.Table)
                return;
        }
    }

    private bool IsTopmostBox(int at)
    {
        for (var i = at + 1; i < _depth; i++)
        {
            if (_open[i].Tag is not (PageTag.Inline or PageTag.Link))
                return false;
        }
        return true;
    }

    private bool IsForeign()
    {
        if (_hidden == 0)
            return false;
        int svg = NameOf("svg"),
            math = NameOf("math");
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == svg || _open[i].Name == math)
                return true;
        }
        return false;
    }

    private static int NameOf(ReadOnlySpan<char> name)
    {
        // FNV-1a: the same in every process, unlike the hash of strings.
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    private int OpenBox(PageTag tag, PageHint hint, bool isArticleBody, int look)
    {
        var index = _tree.Boxes.Count;
        var around =
            _box >= 0
                ? _tree.Boxes[_box]
                : new PageTree.Box
                {
                    List = -1,
                    Table = -1,
                    Depth = -1,
                    Meaning = PageTag.Block,
                };
        _tree.Boxes.Add(
            new PageTree.Box
            {
                Parent = _box,
                Tag = tag,
                Hint = hint,
                IsArticleBody = isArticleBody,
                FirstLine = _tree.Lines.Count,
                List = tag == PageTag.List ? index : around.List,
                Table = tag == PageTag.Table ? index : around.Table,
                Depth = around.Depth + 1,
                Meaning = tag == PageTag.Block ? around.Meaning : tag,
                Look = look,
            }
        );
        return index;
    }

    private void CloseBox(int box)
    {
        var closed = _tree.Boxes[box];
        closed.End = _tree.Boxes.Count;
        closed.EndLine = _tree.Lines.Count;
        _tree.Boxes[box] = closed;
    }

    private PageHint HintOf(ref StructHtmlToken token, PageTag tag, out bool isArticleBody, out int look)
    {
        (isArticleBody, look) = (false, 0);
        ReadOnlySpan<char> names = default,
            id = default,
            role = default;
        var isHidden = false;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var value = attribute.Value.Memory.Span;
            switch (attribute.Name.Memory.Span)
            {
                case "class":
                    names = value;
                    break;
                case "id":
                    id = value;
                    break;
                case "role":
                    role = value;
                    break;
                case "itemprop":
                    isArticleBody = value.Contains("articleBody", StringComparison.OrdinalIgnoreCase);
                    break;
                case "hidden":
                    isHidden = true;
                    break;
                case "aria-hidden":
                    isHidden |= value is "true";
                    break;
                case "style":
                    isHidden |=
                        value.Length > 8 && (Says(value, "display", "none") || Says(value, "visibility", "hidden"));
                    break;
            }
        }
        if (isHidden && _believeHidden)
            return PageHint.Hidden;
        if (tag is PageTag.Inline or PageTag.Link)
            return _hints.Of(names) == PageHint.Hidden ? PageHint.Hidden : PageHint.None;
        look = names.IsWhiteSpace() ? 0 : NameOf(names);
        if (isArticleBody)
            return PageHint.Body;
        var hint = OfElement(tag, role);
        // The names of article and main speak of the page as a whole.
        if (hint != PageHint.None || tag is PageTag.Article or PageTag.Main)
            return hint;
        hint = _hints.Of(names);
        return hint == PageHint.None ? _hints.Of(id) : hint;
    }

    private static PageHint OfElement(PageTag tag, ReadOnlySpan<char> role) =>
        tag switch
        {
            PageTag.Aside => PageHint.Sidebar,
            PageTag.Footer => PageHint.Footer,
            PageTag.Navigation => PageHint.Navigation,
            PageTag.Form => PageHint.Tool,
            PageTag.Caption => PageHint.Caption,
            _ => role switch
            {
                "navigation" or "menu" or "menubar" or "banner" or "tablist" => PageHint.Navigation,
                "complementary" or "note" => PageHint.Sidebar,
                "contentinfo" => PageHint.Footer,
                "search" or "toolbar" => PageHint.Tool,
                "dialog" or "alertdialog" => PageHint.Cookies,
                _ => PageHint.None,
            },
        };

    private static bool Says(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Attribute(ref StructHtmlToken token, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            if (attribute.Name.Memory.Span.SequenceEqual(name))
                return attribute.Value.ToString();
        }
        return null;
    }

    private void NoteMeta(ref StructHtmlToken token)
    {
        if (Attribute(ref token, "content") is not { Length: > 0 } content)
            return;
        var name = Attribute(ref token, "property") ?? Attribute(ref token, "name") ?? Attribute(ref token, "itemprop");
        if (name is { Length: > 0 })
            _tree.Declared.Meta.TryAdd(name, content);
    }

    // The time element, and the abbr of the older microformat: <abbr class="published" title="2021-03-14T08:00:00Z">.
    private int NoteTime(ref StructHtmlToken token)
    {
        var value = Attribute(ref token, "datetime");
        if (
            value is null
            && Attribute(ref token, "class") is { } names
            && names.Contains("published", StringComparison.Ordinal)
        )
            value = Attribute(ref token, "title");
        if (string.IsNullOrWhiteSpace(value))
            return -1;
        var isPublished =
            Attribute(ref token, "pubdate") is not null
            || Attribute(ref token, "itemprop") is { } property
                && property.Contains("datePublished", StringComparison.Ordinal);
        _tree.Declared.Times.Add(new PageTime(value, "", isPublished));
        return _text.Written;
    }
}
