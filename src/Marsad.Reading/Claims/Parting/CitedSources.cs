using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Parting;

/// <summary>Sources named by «بحسب …», «وفقاً لـ…»: whether one is, and where its words end.</summary>
internal sealed class CitedSources(Analysis analysis)
{
    private readonly LeadingWords _leads = new(analysis);

    /// <summary>Whether «بحسب …» names somebody who can have said it.</summary>
    public bool Follows(int connective, int end)
    {
        const int Reach = 6;
        // «على حد قول …» names nothing but who says it
        if (analysis.Words[connective].Says is not null)
            return true;
        var at = analysis.Words[connective].PhraseEnd;
        for (var i = at; i < Math.Min(at + Reach, end); i++)
        {
            if (analysis.Words[i].Mention >= 0 && analysis.MentionAt(i)!.Entity.Class == Theatres.EntityClass.Actor)
                return true;
            if (analysis.Words[i].Refers is not null and not "place" and not "country")
                return true;
            if (analysis.Words[i].Reporting is not null)
                return true;
        }
        return false;
    }

    /// <summary>
    /// «وقتل في الغارة، وفقاً للأمم المتحدة، 140 شخصاً»: where a source set between commas ends and its clause goes on; null
    /// when what follows it is a clause of its own.
    /// </summary>
    /// <param name="i">The token that may open the source.</param>
    /// <param name="end">One past the sentence.</param>
    /// <param name="unfinished">Whether the verb that tells is still to come: «باتت القوات، بحسب المرصد، تسيطر على …».</param>
    public int? Inside(int i, int end, bool unfinished)
    {
        const int Reach = 12;
        if (
            analysis.Words[i].Connective != Connective.According
            || !analysis.IsPunctuation(i - 1, "،,")
            || !Follows(i, end)
        )
            return null;
        for (var j = i + 1; j < Math.Min(end - 1, i + Reach); j++)
        {
            if (!analysis.IsPunctuation(j, "،,") || NamesOnlyWhoIsTold(i, j))
                continue;
            var next = analysis.Words[j + 1];
            return
                (next.Finite && !unfinished)
                || next.HasAnd
                || next.Connective != Connective.None
                || next.Shape == WordShape.Participle
                ? null
                : j + 1;
        }
        return null;
    }

    /// <summary>«وفق ما أكده لإذاعة محلية، مدير المستشفى»: up to its comma a source says only to whom, and goes on.</summary>
    public bool NamesOnlyWhoIsTold(int i, int comma)
    {
        var verb = analysis.Words[i].PhraseEnd;
        if (verb < comma && analysis.Text.FoldedOf(verb) is "ما" or "لما")
            verb++;
        return verb + 1 < comma
            && analysis.Words[verb] is { Finite: true, HasPronoun: true, Reporting: not null }
            && _leads.To(verb + 1);
    }

    /// <summary>«وبحسب مصادر أمنية قتل …», «ووفقاً للوزارة فقد …»: a verb behind a source, no comma between, tells what it says.</summary>
    public bool Ends(int from, int i)
    {
        if (i < from + 2 || !(analysis.Words[i].Finite || analysis.Text.FoldedOf(i) is "فقد"))
            return false;
        for (var j = from + 1; j < i; j++)
            if (
                analysis.Words[j] is { Finite: true } or { Connective: not Connective.None }
                || analysis.Text.FoldedOf(j) is "ما" or "لما" or "من" or "عن"
                // «بحسب تقرير صدر أمس»: a verb of the paper itself
                || (analysis.Words[j].Refers == "document" && !analysis.Words[j].Has(Proclitics.Article))
                || analysis.IsOf("figures", j)
            )
                return false;
        return analysis.Words[i] is not { HasPronoun: true } and not { HasAnd: true, Finite: true };
    }
}
