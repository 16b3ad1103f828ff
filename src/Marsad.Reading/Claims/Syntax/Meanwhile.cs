using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>«…، في وقت أعلن الجيش …»: a time that a verb follows opens what goes on beside; «في وقت سابق» is only a time.</summary>
internal static class Meanwhile
{
    /// <summary>Marks them in the words of an analysis.</summary>
    public static void Mark(Analysis analysis)
    {
        for (var i = 0; i + 2 < analysis.Words.Length; i++)
            if (Is(analysis, i) && analysis.Words[i + 2] is { Finite: true, Mention: < 0 })
                (analysis.Words[i].Connective, analysis.Words[i].PhraseEnd) = (Connective.Main, i + 2);
    }

    /// <summary>Whether such a time stands at a token.</summary>
    public static bool Is(Analysis analysis, int token) =>
        analysis.Text.FoldedOf(token) is "في" && analysis.Text.FoldedOf(token + 1) is "وقت";
}
