using Marsad.Arabic.Clitics;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>
/// «المرصد العراقي للحريات الصحفية», «اللجنة الوطنية للتحقيق»: a word that alone points back to somebody named before («المرصد», «اللجنة»)
/// opens the name of another where adjectives and a purpose follow it, or who holds an office there («رئيس الهيئة الوطنية العليا فلان»).
/// </summary>
internal static class OwnNames
{
    private const int MostAdjectives = 3;

    /// <summary>Lets such words of a text point back no more.</summary>
    public static void Settle(Analysis analysis)
    {
        for (var i = 0; i < analysis.Words.Length; i++)
            if (
                analysis.Words[i]
                    is { Refers: "ngo" or "igo" or "media" or "government_body" or "armed_group", Mention: < 0 } word
                && word.Has(Proclitics.Article)
                && AfterAdjectives(analysis, i) is > 0 and var next
                && (IsPurpose(analysis, next) || analysis.MentionAt(next) is { Entity.Kind: "person" })
            )
                analysis.Words[i].Refers = null;
    }

    /// <summary>The first token behind the adjectives of a noun; -1 when it has none.</summary>
    private static int AfterAdjectives(Analysis analysis, int noun)
    {
        var next = noun + 1;
        while (next < analysis.Words.Length && next - noun <= MostAdjectives && IsAdjective(analysis, next))
            next++;
        return next > noun + 1 && next < analysis.Words.Length ? next : -1;
    }

    private static bool IsPurpose(Analysis analysis, int token) =>
        analysis.Words[token] is { Mention: < 0, Finite: false } purpose
        && purpose.Has(Proclitics.Li)
        && analysis.Text.FoldedOf(token).StartsWith("لل", StringComparison.Ordinal);

    private static bool IsAdjective(Analysis analysis, int token) =>
        analysis.Words[token] is { Finite: false, Timed: false, HasAnd: false }
        && analysis.Text.FoldedOf(token) is ['ا', 'ل', .., 'ي' or 'ه'] or "العليا";
}
