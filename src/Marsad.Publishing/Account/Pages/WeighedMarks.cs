using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The small parts that pages of what weighing found share: names, figures, words with their chains, the tree of origins.</summary>
internal static class WeighedMarks
{
    /// <summary>So many claims are shown in a cell; the rest is one step away.</summary>
    private const int FewClaims = 3;

    /// <summary>How the key of a place without an id begins.</summary>
    private const string Nameless = "name:";

    /// <summary>A place by its name, with the way to its page.</summary>
    public static Markup Place(PageContext page, NamedPlace place) =>
        page.Index.PlacesByKey.TryGetValue(IndexBuilder.PlaceKey(place.Id, place.Name), out var entry)
            ? page.Link(entry)
            : page.Name(place.Name, place.NameAr);

    /// <summary>A place by the key that weighing has for it, with the way to its page.</summary>
    public static Markup Place(PageContext page, string key) =>
        EntryOf(page, key) is { } entry ? page.Link(entry) : PlaceName(page, key);

    /// <summary>The name of a place by the key that weighing has for it.</summary>
    public static Markup PlaceName(PageContext page, string key) =>
        EntryOf(page, key) is { } entry ? page.Name(entry)
        : page.Options.World.PlaceOf(key) is { } place ? page.Name(place.Name, place.NameAr)
        : page.Name(Bare(key), null);

    // Weighing takes names without regard to case where a place has no id.
    private static PlaceEntry? EntryOf(PageContext page, string key) =>
        page.Index.PlacesByKey.GetValueOrDefault(key)
        ?? page.Index.Places.FirstOrDefault(p =>
            p.Key.StartsWith(Nameless, StringComparison.Ordinal)
            && string.Equals(p.Name, Bare(key), StringComparison.OrdinalIgnoreCase)
        );

    private static string Bare(string key) =>
        key.StartsWith(Nameless, StringComparison.Ordinal) ? key[Nameless.Length..] : key;

    /// <summary>Somebody by the English name alone.</summary>
    public static Markup Name(PageContext page, string name) =>
        name == "outlet"
            ? Markup.Of($"<bdi>{page.Words["outlet.unknown"]}</bdi>")
            : page.Name(name, page.Index.Weighed.ArabicNames.GetValueOrDefault(name));

    /// <summary>The same as plain text.</summary>
    public static string NameText(PageContext page, string name) =>
        name == "outlet"
            ? page.Words["outlet.unknown"]
            : page.NameText(name, page.Index.Weighed.ArabicNames.GetValueOrDefault(name));

    public static Markup Names(PageContext page, IReadOnlyList<string> names)
    {
        var html = new HtmlWriter();
        for (var i = 0; i < names.Count; i++)
            html.Add($"{(i == 0 ? "" : page.Words["comma"])}{Name(page, names[i])}");
        return html.ToMarkup();
    }

    /// <summary>A figure as some give it.</summary>
    public static Markup Toll(PageContext page, Toll toll) =>
        toll.High is not { } high ? page.Words.Fill("range.min", page.Number(toll.Low))
        : high == toll.Low ? page.Words.Fill("range.exact", page.Number(toll.Low))
        : page.Words.Fill("range.between", page.Number(toll.Low), page.Number(high));

    /// <summary>From the least to the most that is said, with the best between them.</summary>
    public static Markup Range(PageContext page, Spread spread) =>
        spread.Low == spread.High
            ? page.Number(spread.Low)
            : page.Words.Fill(
                "figure.range",
                page.Number(spread.Low),
                page.Number(spread.Best),
                spread.High is { } high ? page.Number(high) : Markup.Of($"{page.Words["figure.open"]}")
            );

    /// <summary>The words of claims with their chains; of many the first few, and where the others are.</summary>
    public static Markup Words(PageContext page, IReadOnlyList<string> claims, string? rest = null)
    {
        var html = new HtmlWriter();
        html.Add($"<ul>\n");
        foreach (var id in claims.Take(FewClaims))
        {
            if (page.Index.ById.TryGetValue(id, out var entry))
                html.Add(
                    $"<li><a href=\"{page.To(entry.Link)}\">{PageContext.Quote(entry.Quote, entry.Report.Language)}</a>{Ahead(page, id)}{Marks.Chain(page, entry)}</li>\n"
                );
        }
        html.Add($"</ul>");
        if (claims.Count > FewClaims)
            html.Add(
                rest is null
                    ? Markup.Of(
                        $"<p class=\"shown\">{page.Words.Fill("shown.first", page.Number(FewClaims), page.Number(claims.Count))} {Numbers(page, [.. claims.Skip(FewClaims)], FewClaims)}</p>"
                    )
                    : Pager.First(page, FewClaims, claims.Count, rest)
            );
        return html.ToMarkup();
    }

    /// <summary>That a claim's report bears a day which cannot be right.</summary>
    public static Markup Ahead(PageContext page, string claim) =>
        page.Index.Weighed.DatedAhead.Contains(claim)
            ? Markup.Of($"<p class=\"no\"><small>{page.Words["claim.ahead"]}</small></p>")
            : Markup.None;

    /// <summary>On how many origins it rests, and of how many of them it is unknown whether they are independent.</summary>
    public static Markup Origins(PageContext page, IReadOnlyList<Origin> origins)
    {
        var unknown = Independence.UnknownAmong(origins);
        return unknown == 0
            ? Markup.Of($"{page.Words.Count("origins", origins.Count)}")
            : page.Words.Fill(
                "origins.unknown",
                Markup.Of($"{page.Words.Count("sources", origins.Count)}"),
                page.Number(unknown)
            );
    }

    /// <summary>On whose word: each independent origin, with those who are counted with it and why.</summary>
    public static Markup Tree(PageContext page, string anchor, string heading, IReadOnlyList<Origin> origins)
    {
        if (origins.Count == 0)
            return Markup.None;
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<section id=\"{anchor}\"><h2>{heading} <small class=\"n\">{Origins(page, origins)}</small></h2>\n<ul class=\"tree\">\n"
        );
        foreach (var origin in origins)
        {
            var names = origin.Voices.ToDictionary(v => v.Key, v => v, StringComparer.Ordinal);
            html.Add($"<li>{VoiceLine(page, origin.Voices[0])}");
            if (origin.Voices.Count > 1)
            {
                html.Add($"\n<ul>\n");
                foreach (var voice in origin.Voices.Skip(1))
                {
                    var other = names.GetValueOrDefault(voice.To) is { } to
                        ? VoiceName(page, to)
                        : page.Name(voice.To, null);
                    html.Add(
                        $"<li>{VoiceLine(page, voice)}<br><small>{words.Fill("tie." + voice.Tie.ToString().ToLowerInvariant(), other)}</small></li>\n"
                    );
                }
                html.Add($"</ul>\n");
            }
            html.Add($"</li>\n");
        }
        html.Add($"</ul></section>\n");
        return html.ToMarkup();
    }

    /// <summary>The names of rules, with the way to what they say.</summary>
    public static Markup Rules(PageContext page, params IEnumerable<string> rules)
    {
        var html = new HtmlWriter();
        html.Add($"<p class=\"note\">{page.Words["about.rules"]}:");
        foreach (var rule in rules)
            html.Add($" <a href=\"{page.To("about.html#rules")}\"><code>{rule}</code></a>");
        html.Add($"</p>\n");
        return html.ToMarkup();
    }

    private static Markup VoiceLine(PageContext page, Voice voice)
    {
        var outlets = voice
            .Claims.Select(id => page.Index.ById.GetValueOrDefault(id)?.Report.Outlet)
            .OfType<SourceEntry>()
            .Distinct()
            .ToList();
        var html = new HtmlWriter();
        html.Add($"<b>{VoiceName(page, voice)}</b>");
        if (!IsReport(voice) && (outlets is not [{ } only] || only.Name != voice.Name))
        {
            html.Add($" <span class=\"through\">{page.Words["through"]} ");
            for (var i = 0; i < outlets.Count; i++)
                html.Add($"{(i == 0 ? "" : page.Words["comma"])}{page.Link(outlets[i])}");
            html.Add($"</span>");
        }
        html.Add($" {Numbers(page, voice.Claims, 0)}");
        return html.ToMarkup();
    }

    // Claims as numbers, each of which leads to its words; of very many the first.
    private static Markup Numbers(PageContext page, IReadOnlyList<string> claims, int before)
    {
        const int Most = 12;
        var html = new HtmlWriter();
        html.Add($"<span class=\"ways\">");
        for (var i = 0; i < Math.Min(Most, claims.Count); i++)
        {
            if (page.Index.ById.TryGetValue(claims[i], out var entry))
                html.Add(
                    $"<a href=\"{page.To(entry.Link)}\" aria-label=\"{page.Words.Fill("claim.n", page.Number(before + i + 1))}\">{page.Number(before + i + 1)}</a> "
                );
        }
        if (claims.Count > Most)
            html.Add(
                $"<small>{page.Words.Fill("shown.first", page.Number(before + Most), page.Number(before + claims.Count))}</small>"
            );
        html.Add($"</span>");
        return html.ToMarkup();
    }

    private static Markup VoiceName(PageContext page, Voice voice)
    {
        var entry = page.Index.ById.GetValueOrDefault(voice.Claims[0]);
        return entry?.Origin is { } said && said.Name == voice.Name ? page.Link(said)
            : entry?.Report.Outlet is { } outlet && outlet.Name == voice.Name ? page.Link(outlet)
            : IsReport(voice) && entry is not null
                ? Markup.Of($"<a href=\"{page.To(entry.Report.Page)}\">{page.Title(entry.Report)}</a>")
            : page.Name(voice.Name, voice.NameAr);
    }

    // The outlet is not known, and the report speaks for itself.
    private static bool IsReport(Voice voice) => voice.Key.StartsWith("report:", StringComparison.Ordinal);
}
