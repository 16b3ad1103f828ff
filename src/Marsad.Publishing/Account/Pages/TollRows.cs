using Marsad.Publishing.Html;
using Marsad.Reading;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The figures of harm on a claim's card, with who was among them.</summary>
internal static class TollRows
{
    public static void Add(PageContext page, HtmlWriter html, Casualties casualties)
    {
        Row(page, html, "claim.killed", casualties.Killed);
        Among(page, html, "claim.killed", casualties.OfKilled);
        Row(page, html, "claim.injured", casualties.Injured);
        Among(page, html, "claim.injured", casualties.OfInjured);
        Row(page, html, "claim.missing", casualties.Missing);
        Row(page, html, "claim.captured", casualties.Captured);
    }

    private static void Among(PageContext page, HtmlWriter html, string whole, Victims? victims)
    {
        Part(page, html, whole, "group.civilians", victims?.Civilians);
        Part(page, html, whole, "group.women", victims?.Women);
        Part(page, html, whole, "group.children", victims?.Children);
    }

    private static void Part(PageContext page, HtmlWriter html, string whole, string group, IReadOnlyList<int?>? range)
    {
        if (range is not null)
            ClaimCard.Row(html, $"{page.Words[whole]}: {page.Words[group]}", Range(page, range));
    }

    private static void Row(PageContext page, HtmlWriter html, string term, IReadOnlyList<int?>? range)
    {
        if (range is not null)
            ClaimCard.Row(html, page.Words[term], Range(page, range));
    }

    private static Markup Range(PageContext page, IReadOnlyList<int?> range)
    {
        var min = range.Count > 0 ? range[0] : null;
        var max = range.Count > 1 ? range[1] : null;
        return (min, max) switch
        {
            ({ } a, { } b) when a == b => page.Words.Fill("range.exact", page.Number(a)),
            ({ } a, { } b) => page.Words.Fill("range.between", page.Number(a), page.Number(b)),
            ({ } a, null) => page.Words.Fill("range.min", page.Number(a)),
            (null, { } b) => page.Words.Fill("range.max", page.Number(b)),
            _ => Markup.Of($"{page.Words["range.some"]}"),
        };
    }
}
