using Marsad.Arabic;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>«إسرائيل هي التي بدأت», «الحوثيون هم الذين خرقوا …»: a relative clause that is all its sentence says is no clause beside it.</summary>
internal static class Clefts
{
    /// <summary>Reads such clauses of a text as the sentences that they are.</summary>
    public static void Settle(Analysis analysis)
    {
        for (var i = 1; i + 1 < analysis.Words.Length; i++)
            // «…، وهو ما ينفيه الحزب»: what stands before is denied
            if (
                analysis.Text.FoldedOf(i) is "ما"
                && analysis.Text.FoldedOf(i - 1) is "وهو"
                && analysis.Words[i + 1] is { Finite: true, HasPronoun: true, Reporting.Class: "deny" }
            )
                analysis.Words[i].Connective = Connective.Relative;
            else if (
                analysis.Words[i].Connective == Connective.Relative
                && analysis.Words[i + 1] is { Finite: true, HasPronoun: false }
                && IsPronoun(analysis.Text, i - 1)
            )
            {
                analysis.Words[i].Connective = Connective.None;
                // no intention: «هَمّ»
                ref var pronoun = ref analysis.Words[i - 1];
                (pronoun.Form, pronoun.Shape, pronoun.Cue) = (null, WordShape.Other, null);
            }
    }

    /// <summary>«إيران هي من أطلقت …»: whether a token means who did it, right before what he did.</summary>
    public static bool IsWho(ArabicText text, int token) =>
        token > 0 && text.FoldedOf(token) is "من" && IsPronoun(text, token - 1);

    private static bool IsPronoun(ArabicText text, int token) => text.FoldedOf(token) is "هو" or "هي" or "هم" or "هما";
}
