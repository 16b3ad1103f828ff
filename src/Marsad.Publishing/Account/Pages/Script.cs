using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Which language and direction a run of text is given, and how what cannot be seen in it is shown.</summary>
internal static class Script
{
    /// <summary>The stated language when its script is the one of the text, else <c>ar</c> or <c>en</c> by the first letter.</summary>
    public static string LanguageOf(string text, string stated)
    {
        var arabic = FirstLetterIsArabic(text);
        var known = stated.Length is 2 or 3 && stated != "und" && stated.All(char.IsAsciiLetterLower);
        if (arabic is null)
            return known ? stated : "und";
        return known && RightToLeft(stated) == arabic ? stated
            : arabic.Value ? "ar"
            : known && !RightToLeft(stated) ? stated
            : "en";
    }

    /// <summary>Whether a language is written from the right.</summary>
    public static bool RightToLeft(string language) =>
        language is "ar" or "fa" or "ur" or "he" or "ckb" or "ps" or "ug" or "yi" or "sd" or "arc" or "syr";

    /// <summary>
    /// Text of a report with the characters that would reorder it shown by their number instead of obeyed: they are evidence, and
    /// may not act on the page.
    /// </summary>
    public static Markup Visible(ReadOnlySpan<char> text)
    {
        var html = new HtmlWriter();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!HtmlEscape.Reorders(text[i]))
                continue;
            html.Add(
                $"{text[from..i].ToString()}<span class=\"control\">U+{((int)text[i]).ToString("X4", null)}</span>"
            );
            from = i + 1;
        }
        html.Add($"{text[from..].ToString()}");
        return html.ToMarkup();
    }

    private static bool? FirstLetterIsArabic(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
                return true;
            if (char.IsLetter(c))
                return false;
        }
        return null;
    }
}
