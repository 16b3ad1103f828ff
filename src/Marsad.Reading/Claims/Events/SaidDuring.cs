using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>«جاء ذلك خلال لقاء جمع …», «جاءت تصريحاته خلال مؤتمر …»: words said before came at a meeting, and that is what is told.</summary>
internal static class SaidDuring
{
    private const int Reach = 8;

    /// <summary>Where the meeting is named; -1 when the verb tells of no words, or of none that came at one.</summary>
    /// <param name="analysis">The text, looked up.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="end">One past its clause.</param>
    public static int MeetingAt(Analysis analysis, int verb, int end)
    {
        if (
            verb + 2 >= end
            || !analysis.IsOf("comes", verb)
            || analysis.Text.FoldedOf(verb + 1) is not ("ذلك" or "هذا" or "هذه")
                && !analysis.IsOf("statementword", verb + 1)
        )
            return -1;
        for (var i = verb + 2; i + 1 < Math.Min(end, verb + Reach) && !analysis.Words[i].Finite; i++)
            if (analysis.Words[i].Cue is { Effect: "time" } && analysis.Words[i].PhraseEnd is var at && at < end)
                return
                    analysis.Words[at].Noun is { Type: "CONSULT", IsInnocent: false }
                    || analysis.Words[at].Events.Exists(static sense => sense.Type == "CONSULT")
                    ? at
                    : -1;
        return -1;
    }
}
