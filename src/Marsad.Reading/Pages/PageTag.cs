namespace Marsad.Reading.Pages;

/// <summary>What an element does to the text inside it, as far as finding an article goes.</summary>
internal enum PageTag : byte
{
    /// <summary>Stands inside a line.</summary>
    Inline,

    /// <summary>Stands inside a line and leads away.</summary>
    Link,

    /// <summary>Ends a line.</summary>
    Break,

    /// <summary>Never shown as text.</summary>
    Skipped,

    /// <summary>A box without a meaning of its own.</summary>
    Block,
    Paragraph,
    Headline,
    Heading,
    List,
    Item,
    Table,
    Cell,
    Quote,
    Preformatted,
    Article,
    Main,
    Aside,
    Header,
    Footer,
    Navigation,
    Form,
    Figure,
    Caption,
}

/// <summary>Element names of the HTML standard, sorted by what they do to text.</summary>
internal static class PageTags
{
    /// <summary>The kind of an element by its lower-case name; a name that HTML does not know is inline, as browsers show it.</summary>
    public static PageTag Of(ReadOnlySpan<char> name) =>
        name switch
        {
            "div"
            or "section"
            or "center"
            or "fieldset"
            or "details"
            or "summary"
            or "dl"
            or "tr"
            or "tbody"
            or "thead"
            or "tfoot"
            or "hgroup"
            or "search"
            or "frameset"
            or "address"
            or "colgroup" => PageTag.Block,
            "p" => PageTag.Paragraph,
            "a" => PageTag.Link,
            "br" => PageTag.Break,
            "h1" => PageTag.Headline,
            "h2" or "h3" or "h4" or "h5" or "h6" => PageTag.Heading,
            "ul" or "ol" => PageTag.List,
            "li" or "dt" or "dd" => PageTag.Item,
            "table" => PageTag.Table,
            "td" or "th" => PageTag.Cell,
            "blockquote" => PageTag.Quote,
            "pre" => PageTag.Preformatted,
            "article" => PageTag.Article,
            "main" => PageTag.Main,
            "aside" => PageTag.Aside,
            "header" => PageTag.Header,
            "footer" => PageTag.Footer,
            "nav" or "menu" => PageTag.Navigation,
            "form" => PageTag.Form,
            "figure" => PageTag.Figure,
            "figcaption" or "caption" => PageTag.Caption,
            "script"
            or "style"
            or "noscript"
            or "template"
            or "title"
            or "svg"
            or "math"
            or "iframe"
            or "object"
            or "embed"
            or "canvas"
            or "video"
            or "audio"
            or "button"
            or "select"
            or "option"
            or "datalist"
            or "textarea"
            or "input"
            or "label"
            or "legend"
            or "dialog"
            or "map"
            or "noframes"
            or "rt"
            or "rp" => PageTag.Skipped,
            _ => PageTag.Inline,
        };
}
