using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Pledges;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The life of each truce and agreement, step by step; steps that disagree stand beside each other.</summary>
internal static class PledgePages
{
    // A step has words and chains: fewer make a page than lines of a list do.
    private const int RowsEach = 4;

    public static ListPages Of(AccountIndex index, int rowsPerPage)
    {
        var steps = index.Weighed.Pledges.SelectMany(h => h.Steps.Select(s => (History: h, Step: s))).ToList();
        return new(
            "pledges",
            steps.Count,
            Math.Max(1, rowsPerPage / RowsEach),
            (page, from, until) => Rows(page, steps, from, until)
        );
    }

    /// <summary>A page of the histories.</summary>
    public static Markup Page(PageContext page, ListPages pages, int number)
    {
        var words = page.Words;
        var body =
            pages.Count == 0 ? Markup.Of($"<p class=\"none\">{words["pledges.none"]}</p>\n") : pages.Page(page, number);
        return Markup.Of(
            $"<h1>{words["pledges"]}</h1>\n<p class=\"lead\">{words["pledges.lead"]}</p>\n{body}{WeighedMarks.Rules(page, PledgeHistory.Rule)}"
        );
    }

    private static Markup Rows(
        PageContext page,
        List<(PledgeHistory History, PledgeStep Step)> steps,
        int from,
        int until
    )
    {
        var words = page.Words;
        var html = new HtmlWriter();
        for (var i = from; i < until; i++)
        {
            var (history, step) = steps[i];
            if (i == from || steps[i - 1].History != history)
            {
                var more =
                    i > 0 && steps[i - 1].History == history
                        ? Markup.Of($" <small>({words["continued"]})</small>")
                        : Markup.None;
                html.Add(
                    $"<section class=\"dispute\"><h2>{Name(page, history)}{more}</h2>\n<table class=\"sides\"><caption>{words["pledges.caption"]}</caption>\n<thead><tr><th scope=\"col\">{words["pledges.state"]}</th><th scope=\"col\">{words["days"]}</th><th scope=\"col\">{words["pledges.by"]}</th><th scope=\"col\">{words["event.origins"]}</th><th scope=\"col\">{words["words"]}</th></tr></thead>\n<tbody>\n"
                );
            }
            html.Add(Row(page, step));
            if (i + 1 == until || steps[i + 1].History != history)
                html.Add($"</tbody></table></section>\n");
        }
        return html.ToMarkup();
    }

    private static Markup Row(PageContext page, PledgeStep step)
    {
        var words = page.Words;
        var bad = step.State is PledgeState.BreachAlleged or PledgeState.BreachConfirmed or PledgeState.Lapsed;
        var by = step.By is { } name ? WeighedMarks.Name(page, name) : Markup.Of($"<span class=\"none\">–</span>");
        return Markup.Of(
            $"<tr><th scope=\"row\" data-label=\"{words["pledges.state"]}\"><span class=\"{(bad ? "no" : "yes")}\">{words["pledge." + WeighingJson.NameOf(step.State)]}</span></th><td data-label=\"{words["days"]}\">{page.Date(step.On?.ToIso())}</td><td data-label=\"{words["pledges.by"]}\">{by}</td><td data-label=\"{words["event.origins"]}\">{WeighedMarks.Names(page, step.Origins)}</td><td class=\"words\" data-label=\"{words["words"]}\">{WeighedMarks.Words(page, step.Claims)}</td></tr>\n"
        );
    }

    private static Markup Name(PageContext page, PledgeHistory history)
    {
        var name = page.Name(
            history.Agreement == PledgeHistory.Unnamed ? page.Words["pledges.unnamed"] : history.Agreement,
            history.Agreement == PledgeHistory.Unnamed
                ? page.Words["pledges.unnamed"]
                : page.Options.World.AgreementNameAr(history.Agreement)
        );
        return history.Zone is { } zone
            ? Markup.Of($"{name}{page.Words["comma"]}{WeighedMarks.Place(page, zone)}")
            : name;
    }
}
