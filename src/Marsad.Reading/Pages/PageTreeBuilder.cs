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
    private readonly ElementHints _hints;
    private readonly PageTree _tree = new();
    private readonly PageText _text;
    private readonly OpenElements _open;
    private int _hidden;
    private int _box = -1;

    // Where the text of a title or of linked data is collected; null elsewhere.
    private StringBuilder? _collected;

    private PageTreeBuilder(int length, PageHints hints, bool believeHidden)
    {
        _hints = new ElementHints(hints, believeHidden);
        _text = new PageText(_tree, length);
        _open = new OpenElements(Leave, Outlive);
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
                    _open.CloseAll();
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
                _tree.Declared.Language ??= token.Value("lang");
                return;
            case "head" or "body":
                return;
            case "meta":
                NoteMeta(ref token);
                return;
            case "link":
                if (token.Value("rel") is "canonical")
                    _tree.Declared.Canonical ??= token.Value("href");
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
            case "title" or "textarea" when !IsForeign:
                tokenizer.State = HtmlParseMode.RCData;
                break;
        }
        var tag = PageTags.Of(name);
        if (token.IsSelfClosing && (IsForeign || name is "svg" or "math"))
            return;
        _open.CloseBefore(tag, name);
        if (_open.TryMakeRoom())
            Push(ref token, tag, name);
    }

    private void Push(ref StructHtmlToken token, PageTag tag, ReadOnlySpan<char> name)
    {
        var element = new OpenElement
        {
            Name = OpenElement.NameOf(name),
            Tag = tag,
            Box = -1,
            Time = -1,
        };
        if (tag == PageTag.Skipped)
        {
            element.Hides = true;
            if (name is "title" && !IsForeign && _tree.Declared.Title is null)
                _collected = new StringBuilder();
            else if (
                name is "script"
                && token.Value("type") is { } type
                && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            )
                _collected = new StringBuilder();
        }
        else if (_hidden == 0)
        {
            var hint = _hints.Of(ref token, tag, out var isArticleBody, out var look);
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
        _open.Push(element);
        _hidden += element.Hides ? 1 : 0;
        _text.Count(element.Tag == PageTag.Link ? 1 : 0, element.Bold ? 1 : 0);
        if (element.Hides)
            _text.Space();
    }

    private void End(ReadOnlySpan<char> name)
    {
        if (_open.TryEndBeyond())
            return;
        if (name is "br" or "p" && _hidden == 0)
            _text.FinishLine();
        if (name is not ("body" or "html" or "head" or "br"))
            _open.End(PageTags.Of(name), name);
    }

    // An element is closed.
    private void Leave(in OpenElement element)
    {
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

    // An inline element ends for the text to come, while a box inside it stays open.
    private void Outlive(in OpenElement element) =>
        _text.Count(element.Tag == PageTag.Link ? -1 : 0, element.Bold ? -1 : 0);

    private void FinishHidden(in OpenElement element)
    {
        _hidden--;
        if (_collected is null)
            return;
        if (element.Name == OpenElement.NameOf("title"))
            _tree.Declared.Title ??= _collected.ToString();
        else
            _tree.Declared.LinkedData.Add(_collected.ToString());
        _collected = null;
    }

    // Markup that is no HTML, where elements of the same names mean something else.
    private bool IsForeign => _hidden > 0 && _open.IsForeign;

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

    private void NoteMeta(ref StructHtmlToken token)
    {
        if (token.Value("content") is not { Length: > 0 } content)
            return;
        var name = token.Value("property") ?? token.Value("name") ?? token.Value("itemprop");
        if (name is { Length: > 0 })
            _tree.Declared.Meta.TryAdd(name, content);
    }

    // The time element, and the abbr of the older microformat: <abbr class="published" title="2021-03-14T08:00:00Z">.
    private int NoteTime(ref StructHtmlToken token)
    {
        var value = token.Value("datetime");
        if (value is null && token.Value("class") is { } names && names.Contains("published", StringComparison.Ordinal))
            value = token.Value("title");
        if (string.IsNullOrWhiteSpace(value))
            return -1;
        var isPublished =
            token.Value("pubdate") is not null
            || token.Value("itemprop") is { } property && property.Contains("datePublished", StringComparison.Ordinal);
        _tree.Declared.Times.Add(new PageTime(value, "", isPublished));
        return _text.Written;
    }
}
