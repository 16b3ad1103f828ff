using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing.Contradictions;

namespace Marsad.Publishing.Account.Pages;

/// <summary>What cannot all be true, side by side.</summary>
internal static class ContradictionPages
{
    // A contradiction is a table of its own: fewer of them make a page than lines of a list do.
    private const int RowsEach = 10;

    public static ListPages Of(AccountIndex index, int rowsPerPage) =>
        new(
            "contradictions",
            index.Weighed.Contradictions.Count,
            Math.Max(1, rowsPerPage / RowsEach),
            (page, from, until) =>
            {
                var html = new HtmlWriter();
                for (var i = from; i < until; i++)
                    html.Add(Card(page, index.Weighed.Contradictions[i], inEvent: false));
                return html.ToMarkup();
            }
        );

    /// <summary>A page of the list; the first has who contradicts whom.</summary>
    public static Markup Page(PageContext page, ListPages pages, RivalPages rivals, int number)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["contradictions"]}</h1>\n<p class=\"lead\">{words["contradictions.lead"]}</p>\n");
        if (pages.Count == 0)
        {
            html.Add($"<p class=\"none\">{words["disputes.none"]}</p>\n");
            return html.ToMarkup();
        }
        if (number == 1)
            html.Add(rivals.Matrix(page));
        html.Add(
            $"<h2>{words["contradictions.all"]} <small class=\"n\">{page.Number(pages.Count)}</small></h2>\n{pages.Page(page, number)}"
        );
        return html.ToMarkup();
    }

    /// <summary>Where a contradiction stands, by its position.</summary>
    public static string LinkTo(PageContext page, int contradiction)
    {
        var pages = Of(page.Index, page.Options.RowsPerPage);
        return $"{pages.PathOf(pages.PageOf(contradiction))}#{page.Index.Weighed.Contradictions[contradiction].Id}";
    }

    /// <summary>A contradiction with its sides.</summary>
    public static Markup Card(PageContext page, Contradiction contradiction, bool inEvent)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<section class=\"dispute\" id=\"{contradiction.Id}\"><h3>{Marks.Icon("dispute")} {Heading(page, contradiction)}</h3>\n<p class=\"facts\">{State(page, contradiction)}"
        );
        if (!inEvent && EventOf(page, contradiction) is { } link)
            html.Add(link);
        html.Add(
            $"</p>\n<table class=\"sides\"><caption>{words["contradiction.caption"]}</caption>\n<thead><tr><th scope=\"col\">{words["contradiction.side"]}</th><th scope=\"col\">{words["event.origins"]}</th><th scope=\"col\">{words["words"]}</th></tr></thead>\n<tbody>\n"
        );
        foreach (var side in contradiction.Sides)
        {
            html.Add(
                $"<tr><th scope=\"row\" data-label=\"{words["contradiction.side"]}\">{Value(page, contradiction, side.Value)}</th><td data-label=\"{words["event.origins"]}\">{WeighedMarks.Origins(page, side.Origins)}: {WeighedMarks.Names(page, [.. side.Origins.Select(o => o.Name)])}</td><td class=\"words\" data-label=\"{words["words"]}\">{WeighedMarks.Words(page, side.Claims)}</td></tr>\n"
            );
        }
        html.Add($"</tbody></table></section>\n");
        return html.ToMarkup();
    }

    /// <summary>A contradiction in a line.</summary>
    public static Markup Line(PageContext page, int number)
    {
        var contradiction = page.Index.Weighed.Contradictions[number];
        var html = new HtmlWriter();
        html.Add(
            $"<li><a href=\"{page.To(LinkTo(page, number))}\">{Marks.Icon("dispute")} <b>{Heading(page, contradiction)}</b></a> <small>{State(page, contradiction)}</small>\n<ul>\n"
        );
        foreach (var side in contradiction.Sides)
            html.Add(
                $"<li>{Value(page, contradiction, side.Value)} — {WeighedMarks.Names(page, [.. side.Origins.Select(o => o.Name)])}</li>\n"
            );
        html.Add($"</ul></li>\n");
        return html.ToMarkup();
    }

    private static Markup Heading(PageContext page, Contradiction contradiction)
    {
        var question = page.Words.Of("question", contradiction.Question.ToString());
        return contradiction.Place is { } place
            ? Markup.Of($"{WeighedMarks.PlaceName(page, place)}{page.Words["comma"]}{question}")
            : Markup.Of($"{question}");
    }

    private static Markup State(PageContext page, Contradiction contradiction)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        if (contradiction.Settled is { } settled)
            html.Add(
                $"<span class=\"yes\">{words.Fill("contradiction.settled", Value(page, contradiction, settled.Value), page.Date(settled.On?.ToIso()))}{Claim(page, settled.Claim)}</span> "
            );
        else
            html.Add($"<span>{words["contradiction.open"]}</span> ");
        if (contradiction.Since is { } since)
            html.Add($"<span>{words.Fill("contradiction.since", page.Date(since.ToIso()))}</span> ");
        return html.ToMarkup();
    }

    private static Markup Claim(PageContext page, string id) =>
        page.Index.ById.TryGetValue(id, out var entry)
            ? Markup.Of($" <a href=\"{page.To(entry.Link)}\">{page.Words["words"]}</a>")
            : Markup.None;

    private static Markup? EventOf(PageContext page, Contradiction contradiction) =>
        contradiction.Sides is [{ Claims: [var claim, ..] }, ..]
        && contradiction.Event is not null
        && page.Index.Weighed.EventOf.TryGetValue(claim, out var at)
            ? Markup.Of(
                $"<span><a href=\"{page.To(EventPages.PathOf(page.Index.Weighed.Events[at]))}\">{page.Words["claim.event"]}</a>: {EventPage.What(page, page.Index.Weighed.Events[at])}</span>"
            )
            : null;

    // Weighing names an answer in English: yes, no, a name, a figure, a day.
    private static Markup Value(PageContext page, Contradiction contradiction, string value)
    {
        const string not = "not ";
        return contradiction.Question switch
        {
            Question.When => page.Date(value),
            Question.HowMany => Figure(page, value),
            Question.Control when value.StartsWith(not, StringComparison.Ordinal) => page.Words.Fill(
                "contradiction.not",
                WeighedMarks.Name(page, value[not.Length..])
            ),
            _ when value is "yes" or "no" => Markup.Of($"{page.Words["side." + value]}"),
            _ => WeighedMarks.Name(page, value),
        };
    }

    private static Markup Figure(PageContext page, string value) =>
        value.Split(' ') switch
        {
            [var n] when Number(n) is { } one => page.Number(one),
            [var n, "or", "more"] when Number(n) is { } least => page.Words.Fill("range.min", page.Number(least)),
            [var a, "to", var b] when Number(a) is { } low && Number(b) is { } high => page.Words.Fill(
                "range.between",
                page.Number(low),
                page.Number(high)
            ),
            _ => Markup.Of($"<bdi>{value}</bdi>"),
        };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
