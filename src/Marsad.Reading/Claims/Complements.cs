using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>Tells what only completes the words before it, an «أن» or the noun of a deed, from what opens words of its own.</summary>
internal sealed class Complements(Analysis analysis)
{
    /// <summary>«يجب على إيران أن تخرج», «أود أن أؤكد …»: what somebody has or wishes to do is no other's words.</summary>
    /// <param name="that">«أن».</param>
    /// <param name="from">First token of the clause.</param>
    public bool IsDuty(int that, int from)
    {
        const int Near = 5;
        if (analysis.IsOf("wishes", that - 1))
            return true;
        if (analysis.Text.Tokens[that - 1].Kind != TokenKind.Word)
            return false;
        for (var i = that - 2; i >= Math.Max(from, that - Near); i--)
            if (analysis.Text.FoldedOf(i) is "علي" or "وعلي")
                return (i > from && Grammar.IsModal(analysis.Text.FoldedOf(i - 1)))
                    || (IsHead(i) && analysis.Text.FoldedOf(that) is "ان" or "الا");
            else if (analysis.Words[i].Finite || analysis.Text.Tokens[i].Kind != TokenKind.Word)
                return false;
        return false;
    }

    /// <summary>«على الجيش أن ينسحب»: what somebody has to do, by the preposition alone that opens the words.</summary>
    /// <param name="from">First token of the words.</param>
    /// <param name="verb">The verb of what he has to do.</param>
    public bool IsDueBefore(int from, int verb)
    {
        const int Near = 6;
        if (verb < 1 || analysis.Text.FoldedOf(verb - 1) is not ("ان" or "الا"))
            return false;
        for (var i = verb - 3; i >= Math.Max(from, verb - Near); i--)
            if (analysis.Text.FoldedOf(i) is "علي" or "وعلي")
                return IsHead(i);
            else if (analysis.Text.Tokens[i].Kind != TokenKind.Word)
                return false;
        return false;
    }

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

    /// <summary>«بعد أن قصف …», «عقب اجتماع …», «بعد تحذير الأمم المتحدة من …»: whether what came before is told by a deed or a saying.</summary>
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
}
