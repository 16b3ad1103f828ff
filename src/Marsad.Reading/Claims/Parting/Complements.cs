using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Parting;

/// <summary>Tells what only completes the words before it, an «أن» or the noun of a deed, from what opens words of its own.</summary>
internal sealed class Complements(Analysis analysis)
{
    /// <summary>«يجب على إيران أن تخرج», «أود أن أؤكد …»: what somebody has or wishes to do is no other's words.</summary>
    /// <param name="that">«أن».</param>
    /// <param name="from">First token of the clause.</param>
    public bool IsDuty(int that, int from) =>
        analysis.IsOf("wishes", that - 1)
        || (
            On(that, from) is >= 0 and var on
            && ((on > from && Grammar.IsModal(analysis.Text.FoldedOf(on - 1))) || IsAlone(on, that))
        );

    /// <summary>«على الجيش أن ينسحب»: what somebody has to do, by the preposition alone that opens the words.</summary>
    /// <param name="from">First token of the words.</param>
    /// <param name="verb">The verb of what he has to do.</param>
    public bool IsDueBefore(int from, int verb) =>
        verb > 0 && On(verb - 1, from) is >= 0 and var on && IsAlone(on, verb - 1);

    // The «على» that names whose it is to do what «أن» introduces; -1 without one.
    private int On(int that, int from)
    {
        const int Near = 5;
        if (that < 1 || analysis.Text.Tokens[that - 1].Kind != TokenKind.Word)
            return -1;
        for (var i = that - 2; i >= Math.Max(from, that - Near); i--)
            if (analysis.Text.FoldedOf(i) is "علي" or "وعلي")
                return i;
            else if (analysis.Words[i].Finite || analysis.Text.Tokens[i].Kind != TokenKind.Word)
                return -1;
        return -1;
    }

    // No modal but the preposition, and a plain «أن».
    private bool IsAlone(int on, int that) => IsHead(on) && analysis.Text.FoldedOf(that) is "ان" or "الا";

    // Nothing before it but «إن» or a mark.
    private bool IsHead(int i) =>
        i == 0
        || analysis.Words[i - 1].Connective is Connective.That or Connective.Main
        || analysis.Text.Tokens[i - 1].Kind != TokenKind.Word;

    /// <summary>«نحن نعلم أن التحالف لم يكن …»: who knows or believes says what he knows.</summary>
    /// <param name="that">«أن».</param>
    /// <param name="verb">The verb of the clause, -1 without one.</param>
    public bool IsKnown(int that, int verb) =>
        verb >= that - 2 && analysis.IsOf("knows", verb) && analysis.Words[verb].Reporting is null;

    /// <summary>
    /// «بعد أن قصف …», «عقب اجتماع …», «بعد تحذير الأمم المتحدة من …»: whether what came before is told by a deed or a saying.
    /// </summary>
    /// <param name="at">First token after the word of time.</param>
    /// <param name="end">One past the sentence.</param>
    public bool IsDeedAt(int at, int end)
    {
        if (at < end && (analysis.Words[at].Connective == Connective.That || analysis.Words[at].Finite))
            return true;
        for (var i = at; i < Math.Min(at + 2, end); i++)
            if (analysis.Words[i].IsEventNoun)
                return true;
        return at + 1 < end
            && analysis.Words[at] is { Shape: WordShape.VerbalNoun, Reporting: not null }
            && analysis.IsActor(at + 1);
    }

    /// <summary>«تعهّد بـ…، و…», «ينص الاتفاق على …، و…»: each thing pledged is one item.</summary>
    public bool IsPledge(int predicate) =>
        analysis.Words[predicate] is { Reporting.Class: "promise" or "agree" }
        || (analysis.Words[predicate].Events.Count > 0 && analysis.Words[predicate].Events[0].BringsPledge);
}
