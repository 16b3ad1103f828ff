using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>Tells participles that go on for a clause («مؤكداً …») from those that name or describe somebody.</summary>
internal sealed class Participles(Analysis analysis)
{
    /// <summary>
    /// An adverbial participle is indefinite and accusative («مؤكداً», «مشيرين»), and stands after a break or before what it
    /// passes on («داعياً … إلى»).
    /// </summary>
    public bool IsAdverbial(int i, int end, bool afterBreak)
    {
        const int Near = 4;
        const int Far = 14;
        // «استعاد الحوثيون، مساء أمس، مدينة تعز»: a town is not «condemning»
        if (analysis.Words[i].Mention >= 0)
            return false;
        // «أوقف رجلاً متهماً بالتجسس»: accused, and not accusing
        if (
            analysis.Words[i].Reporting is { Class: "accuse", Addressee: true }
            && i + 1 < end
            && analysis.Words[i + 1].Has(Proclitics.Bi)
            && analysis.Words[i + 1].Mention < 0
        )
            return false;
        var stem = analysis.Stem(i);
        if (!stem.EndsWith("ا") && !stem.EndsWith("ين") && !stem.EndsWith("ه"))
            return false;
        if (afterBreak)
            return true;
        if (IsManner(i, end))
            return false;
        // «حراسة مشددة على …»: an indefinite noun's adjective
        if (stem.EndsWith("ه") && i > 0 && IsIndefiniteFeminine(i - 1))
            return false;
        var sense = analysis.Words[i].Reporting!;
        // «داعيين جميع الدول الأعضاء في … إلى …»: those spoken to may take many words
        for (var j = i + 1; j < Math.Min(end, i + 1 + (sense.Addressee ? Far : Near)); j++)
        {
            if (
                analysis.Words[j].Connective == Connective.That
                || Grammar.Introduces(sense, analysis.Text.FoldedOf(j))
                || analysis.IsIntroduced(j, sense)
            )
                return true;
        }
        return false;
    }

    /// <summary>«وأضاف الوزير مستطرداً أن …»: between a verb of saying and what is said it only tells how.</summary>
    private bool IsManner(int i, int end)
    {
        const int Near = 5;
        if (i + 1 >= end || analysis.Words[i + 1].Connective != Connective.That)
            return false;
        for (var j = i - 1; j >= Math.Max(0, i - Near); j--)
        {
            if (analysis.Words[j] is { Finite: true, Reporting.TakesThat: true })
                return true;
            if (analysis.Words[j] is { Finite: true } or { Connective: not Connective.None })
                return false;
        }
        return false;
    }

    private bool IsIndefiniteFeminine(int i) =>
        analysis.Words[i] is { Mention: < 0, Finite: false } word
        && !word.Has(Proclitics.Article)
        && analysis.Text.FoldedOf(i) is [_, _, .., 'ه'];

    /// <summary>
    /// «المسيطرين على …», «مؤكداً …»: a participle that acts, not one that has become a noun («مدينة») or an adjective
    /// («عقوبات مستهدفة»).
    /// </summary>
    public bool IsActing(int i) =>
        analysis.Words[i] is { Shape: WordShape.Participle } word
        && (word.Has(Proclitics.Article) || (word.Adverbial && !IsAdjective(i)))
        && !analysis.IsOf("place", i);

    /// <summary>«احتفالات حاشدة»: feminine, after an indefinite noun in which nothing is said.</summary>
    private bool IsAdjective(int i) =>
        i > 0
        && analysis.Stem(i).EndsWith("ه")
        && analysis.Text.Tokens[i - 1].Kind == TokenKind.Word
        && analysis.Words[i - 1] is { Finite: false, Mention: < 0, Timed: false, HasPronoun: false } noun
        && !noun.Has(Proclitics.Article)
        && !analysis.IsOf("statementword", i - 1)
        && !analysis.IsOf("letter", i - 1);

    /// <summary>«سيكون داعماً لـ…»: a participle that makes one predicate with «كان».</summary>
    public bool IsPredicate(int i) =>
        i > 0
        && analysis.Words[i] is { Shape: WordShape.Participle, Mention: < 0 }
        && !analysis.Words[i].Has(Proclitics.Article)
        && Grammar.IsBeing(analysis.Text.FoldedOf(i - 1));
}
