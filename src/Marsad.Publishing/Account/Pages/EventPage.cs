using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;

namespace Marsad.Publishing.Account.Pages;

/// <summary>One event: on whose word, its figures, what stands against each other in it, and every claim beside the others.</summary>
internal static class EventPage
{
    /// <summary>The rules that its figures follow.</summary>
    public static readonly string[] Rules = [WeighedEvent.Rule, OriginTree.Rule, Spread.Rule];

    public static Markup Page(PageContext page, WeighedEvent weighed, ListPages claims, int number)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<p class=\"kicker\"><a href=\"{page.To("events.html")}\">{words["events"]}</a></p>\n<h1>{What(page, weighed)}</h1>\n<p class=\"lead\">{Said(page, weighed)}</p>\n"
        );
        if (number == 1)
        {
            html.Add(Figures(page, weighed, "killed", weighed.Killed));
            html.Add(Figures(page, weighed, "injured", weighed.Injured));
            html.Add(WeighedMarks.Tree(page, "origins", words["event.origins"], weighed.Origins));
            html.Add(WeighedMarks.Tree(page, "denials", words["event.denials"], weighed.Denials));
            html.Add(Contradictions(page, weighed));
        }
        html.Add(
            $"<section id=\"claims\"><h2>{words["event.claims"]} <small class=\"n\">{page.Number(weighed.Claims.Count)}</small></h2>\n{claims.Page(page, number)}</section>\n{WeighedMarks.Rules(page, Rules)}"
        );
        return html.ToMarkup();
    }

    /// <summary>Its title as text.</summary>
    public static string Title(PageContext page, WeighedEvent weighed)
    {
        string?[] parts =
        [
            page.Words.Of("type", weighed.Type),
            weighed.Place is { } place ? page.NameText(place.Name, place.NameAr) : null,
            weighed.Date is { } date ? page.Words.Date(date) : null,
        ];
        return string.Join(page.Words["comma"], parts.Where(p => p is not null));
    }

    /// <summary>What, where and when.</summary>
    public static Markup What(PageContext page, WeighedEvent weighed)
    {
        var html = new HtmlWriter();
        html.Add($"{Marks.Type(page, weighed.Type)} ");
        if (weighed.Place is { } place)
            html.Add($"<span class=\"where\">{WeighedMarks.Place(page, place)}</span> ");
        html.Add($"<span class=\"when\">{page.Date(weighed.Date)}</span>");
        return html.ToMarkup();
    }

    /// <summary>How many outlets carry it and on how many independent origins it rests; each figure leads to them.</summary>
    public static Markup Said(PageContext page, WeighedEvent weighed)
    {
        var words = page.Words;
        var path = page.To(EventPages.PathOf(weighed));
        var html = new HtmlWriter();
        html.Add(
            $"<span>{words.Fill(weighed.Origins.Count > 0 ? "event.said" : "event.onlydenied", Markup.Of($"<a href=\"{path}#claims\">{words.Count("outlets", weighed.Outlets)}</a>"), Markup.Of($"<a href=\"{path}#origins\">{WeighedMarks.Origins(page, weighed.Origins)}</a>"))}</span>"
        );
        if (weighed.Denials.Count > 0)
            html.Add(
                $" <span class=\"no\">{words.Fill("event.denied", Markup.Of($"<a href=\"{path}#denials\">{WeighedMarks.Origins(page, weighed.Denials)}</a>"))}</span>"
            );
        return html.ToMarkup();
    }

    /// <summary>Some of its claims, beside each other.</summary>
    public static Markup Claims(PageContext page, WeighedEvent weighed, int from, int until)
    {
        var html = new HtmlWriter();
        html.Add($"<ol class=\"claims abreast\">\n");
        for (var i = from; i < until; i++)
        {
            if (page.Index.ById.TryGetValue(weighed.Claims[i].Claim.Id, out var entry))
                html.Add(Marks.Claim(page, entry, note: WeighedMarks.Ahead(page, entry.Id)));
        }
        html.Add($"</ol>\n");
        return html.ToMarkup();
    }

    private static Markup Figures(PageContext page, WeighedEvent weighed, string name, Spread? spread)
    {
        if (spread is null)
            return Markup.None;
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<section id=\"{name}\"><h2>{words["claim." + name]}</h2>\n<ul class=\"figures\">\n");
        Box("figure.low", page.Number(spread.Low), Row(s => s.Toll.Low == spread.Low));
        Box("figure.best", page.Number(spread.Best), Row(s => s.Toll.Low == spread.Best));
        Box(
            "figure.high",
            spread.High is { } high ? page.Number(high) : Markup.Of($"{words["figure.open"]}"),
            Row(s => s.Toll.High == spread.High)
        );
        html.Add(
            $"</ul>\n<table class=\"sides\"><caption>{words["figure.caption"]}</caption>\n<thead><tr><th scope=\"col\">{words["figure.said"]}</th><th scope=\"col\">{words["event.origins"]}</th><th scope=\"col\">{words["words"]}</th></tr></thead>\n<tbody>\n"
        );
        for (var i = 0; i < spread.Said.Count; i++)
        {
            var said = spread.Said[i];
            html.Add(
                $"<tr id=\"{Anchor(i)}\"><th scope=\"row\" data-label=\"{words["figure.said"]}\">{WeighedMarks.Toll(page, said.Toll)}</th><td data-label=\"{words["event.origins"]}\">{WeighedMarks.Names(page, said.Origins)}</td><td class=\"words\" data-label=\"{words["words"]}\">{WeighedMarks.Words(page, said.Claims, EventPages.PathOf(weighed) + "#claims")}</td></tr>\n"
            );
        }
        html.Add($"</tbody></table></section>\n");
        return html.ToMarkup();

        string Anchor(int row) => string.Create(CultureInfo.InvariantCulture, $"{name}-{row + 1}");

        string Row(Func<FigureSaid, bool> which) => Anchor(Math.Max(0, spread.Said.ToList().FindIndex(s => which(s))));

        void Box(string label, Markup value, string row) =>
            html.Add($"<li><a href=\"#{row}\"><b>{value}</b> <span>{words[label]}</span></a></li>\n");
    }

    private static Markup Contradictions(PageContext page, WeighedEvent weighed)
    {
        var weighing = page.Index.Weighed;
        var here = weighing.InEvent[weighed.Id].ToList();
        if (here.Count == 0)
            return Markup.None;
        var html = new HtmlWriter();
        html.Add(
            $"<section id=\"contradictions\"><h2>{page.Words["contradictions"]} <small class=\"n\">{page.Number(here.Count)}</small></h2>\n"
        );
        foreach (var i in here)
            html.Add(ContradictionPages.Card(page, weighing.Contradictions[i], inEvent: true));
        html.Add($"</section>\n");
        return html.ToMarkup();
    }
}
