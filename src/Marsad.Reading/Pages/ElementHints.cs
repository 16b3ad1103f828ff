using AngleSharp.Html.Parser.Tokens.Struct;

namespace Marsad.Reading.Pages;

/// <summary>What an element's own attributes say of what it holds.</summary>
/// <param name="hints">What class names say.</param>
/// <param name="believeHidden">Whether what the page hides is left out.</param>
internal sealed class ElementHints(PageHints hints, bool believeHidden)
{
    /// <summary>What an element holds.</summary>
    /// <param name="token">Its start tag.</param>
    /// <param name="tag">What its name means.</param>
    /// <param name="isArticleBody">Whether it declares itself the article.</param>
    /// <param name="look">A number that elements with the same class names share; 0 without any.</param>
    public PageHint Of(ref StructHtmlToken token, PageTag tag, out bool isArticleBody, out int look)
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
        if (isHidden && believeHidden)
            return PageHint.Hidden;
        if (tag is PageTag.Inline or PageTag.Link)
            return hints.Of(names) == PageHint.Hidden ? PageHint.Hidden : PageHint.None;
        look = names.IsWhiteSpace() ? 0 : OpenElement.NameOf(names);
        if (isArticleBody)
            return PageHint.Body;
        var hint = OfElement(tag, role);
        // The names of article and main speak of the page as a whole.
        if (hint != PageHint.None || tag is PageTag.Article or PageTag.Main)
            return hint;
        hint = hints.Of(names);
        return hint == PageHint.None ? hints.Of(id) : hint;
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
}
