using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Parting;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>What a clause in somebody's voice tells, by its verb or without one.</summary>
internal sealed class ToldContent(Analysis analysis, Typing typing, DraftBook book)
{
    private readonly Posts _posts = new(analysis);

    /// <summary>What it tells, null when nothing, and the finite verb that tells it, -1 when none does.</summary>
    public (Happening? Happening, int Verb) Of(Clause clause)
    {
        if (clause.Predicate < 0)
            return (
                IsAfter(clause) ? typing.OfContent(clause.Start + 2, clause.End)
                : clause.Opening == Opening.That || WithoutVerb(clause) ? typing.OfContent(clause.Start, clause.End)
                : null,
                -1
            );
        if (!analysis.Words[clause.Predicate].Finite)
            return (typing.OfContent(clause.Predicate, clause.End), -1);
        var (told, verb) = typing.OfSentence(clause.Start, clause.End);
        return told is null && clause.Opening == Opening.Relative
            ? (typing.OfTruceBefore(clause.Start), verb)
            : (told, verb);
    }

    /// <summary>Whether a clause may tell something though no verb is in it.</summary>
    public bool WithoutVerb(Clause clause) => IsAfter(clause) || GoesOn(clause) || IsPost(clause);

    /// <summary>«المفاوضات جارية في جدة», «الأنباء عن … غير صحيحة»: a sentence without a verb that says of something that it goes on, or is not so.</summary>
    private bool GoesOn(Clause clause)
    {
        if (clause.Opening != Opening.Main || clause.Predicate >= 0)
            return false;
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.Words[i].Cue is { Effect: "refuted" }
                || (
                    analysis.Words[i].Cue is { Effect: "ongoing" } && !analysis.Words[i].Has(Proclitics.Article)
                    // «لا صحة للأنباء عن …»
                    || (
                        i == clause.Start
                        && analysis.Words[i] is { Cue.Effect: "denied", PhraseEnd: var end }
                        && end > i + 1
                    )
                )
            )
                return true;
        return false;
    }

    /// <summary>«مقتل ثلاثة مدنيين في غارة على …»: a sentence without a verb that begins with what took place.</summary>
    private bool IsPost(Clause clause) =>
        clause is { Opening: Opening.Main, Predicate: < 0 } && _posts.IsHead(clause.Start) && book.InSentence is null;

    /// <summary>«وذلك بعد يوم من تدمير …»: what came before is told with it.</summary>
    private bool IsAfter(Clause clause) =>
        analysis.Words[clause.Start].Says == "outlet"
        && clause.Start + 1 < clause.End
        && analysis.Words[clause.Start + 1].Cue is { Effect: "after" };
}
