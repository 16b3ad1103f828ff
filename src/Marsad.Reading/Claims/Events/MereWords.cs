using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Words written like deeds that tell none: names, titles, offices, counts, labels.</summary>
internal sealed class MereWords(Analysis analysis)
{
    private readonly WordClasses _calamity = analysis.Lexicon.Classes.Named("calamity");

    /// <summary>Whether a word that could tell a deed is none here.</summary>
    public bool TellsNothing(int i) =>
        IsInnocent(i)
        || IsOccupier(analysis.Words[i])
        || IsCounted(i)
        || IsTitled(i)
        || IsOffice(i)
        || IsLabel(i)
        || IsOfNature(i);

    /// <summary>«ضربة جزاء», «خط الهجوم», «كتيبة شهداء …»: a phrase that tells nothing, or a word of one or of a name.</summary>
    private bool IsInnocent(int i)
    {
        const int Longest = 3;
        if (i > 0 && !analysis.Words[i].Finite && IsNamedAfter(i))
            return true;
        for (var first = Math.Max(0, i - Longest + 1); first <= i; first++)
            if (analysis.Words[first] is { Noun.IsInnocent: true } phrase && phrase.PhraseEnd > i)
                return true;
        return false;
    }

    /// <summary>«كتيبة «شهداء …»», «مستشفى الشهداء»: after such a word stands a name.</summary>
    private bool IsNamedAfter(int i)
    {
        var head = i - 1;
        if (head > 0 && analysis.Text.Tokens[head].Kind == TokenKind.Punctuation && analysis.Words[i].Quoted)
            head--;
        return analysis.IsOf("name head", head);
    }

    /// <summary>
    /// «الاحتلال»: a verbal noun with its article takes no object, and of a verb that takes ground directly it is a name for who
    /// holds it or for the state of things, not a deed.
    /// </summary>
    private static bool IsOccupier(in Word word) =>
        word.Shape == WordShape.VerbalNoun
        && word.Has(Proclitics.Article)
        && word.Events is [{ Type: "CONTROL", ObjectRole: Role.Place }, ..];

    /// <summary>«ما وصفه بالعمل الجبان»: what somebody calls a thing tells nothing else of it.</summary>
    private bool IsLabel(int i) =>
        i > 0
        && analysis.Words[i] is { Finite: true, HasPronoun: true, Reporting.Judges: true }
        && analysis.Text.FoldedOf(i - 1) is "ما" or "من" or "بما" or "عما" or "مما" or "لما" or "بمن" or "لمن" or "كما";

    /// <summary>«الشهيد فلان», «الجريح»: a definite one says who is meant, not that he fell.</summary>
    private bool IsTitled(int i) =>
        analysis.Words[i] is { Finite: false, Noun.Type: "CASUALTIES" }
        && analysis.Words[i].Has(Proclitics.Article)
        && analysis.IsOf("one harmed", i);

    /// <summary>«قائد التمرد», «لجنة التنسيق», «منفذي التفجير»: what somebody is called after.</summary>
    private bool IsOffice(int i) =>
        i > 0
        && !analysis.Words[i].Finite
        && (
            (
                analysis.IsOf("perpetrators", i - 1)
                && !analysis.Words[i - 1].Has(Proclitics.Article)
                && !analysis.Words[i].HasAnd
            )
            // «المسؤولين عن المجزرة»
            || (i > 1 && analysis.Text.FoldedOf(i - 1) is "عن" && analysis.IsOf("to blame", i - 2))
            || (
                analysis.Words[i].Has(Proclitics.Article)
                && (analysis.IsOf("officials", i - 1) || analysis.IsOf("committee", i - 1))
            )
            || IsJoinedInName(i)
        );

    /// <summary>«فرقة الأبحاث والتفتيش»: the second noun that a body or force is called after.</summary>
    private bool IsJoinedInName(int i) =>
        i > 1
        && analysis.Words[i].HasAnd
        && analysis.Words[i].Has(Proclitics.Article)
        && analysis.Words[i - 1] is { IsEventNoun: false, Mention: < 0 } first
        && first.Has(Proclitics.Article)
        && (analysis.IsOf("committee", i - 2) || analysis.IsOf("force", i - 2))
        && !analysis.Words[i - 2].Has(Proclitics.Article);

    /// <summary>«حصيلة ضحايا الإعصار», «قتلى في حادث مروري»: the toll of a calamity, where nothing violent is told beside it.</summary>
    private bool IsOfNature(int i)
    {
        const int Reach = 12;
        if (
            analysis.Words[i] is not ({ Noun.Type: "CASUALTIES" } or { Events: [{ Type: "CASUALTIES" }, ..] })
            || !analysis.Present.Meets(_calamity)
        )
            return false;
        var calamity = false;
        for (var t = Math.Max(0, i - Reach); t < Math.Min(analysis.Words.Length, i + Reach); t++)
        {
            if (analysis.IsPunctuation(t, ".") || analysis.Text.Tokens[t].Kind == TokenKind.LineBreak)
            {
                if (t > i)
                    break;
                calamity = false;
            }
            else if (analysis.IsOf("violence", t) || analysis.IsOf("weapon", t))
                return false;
            calamity |= analysis.IsOf(_calamity, t);
        }
        return calamity;
    }

    /// <summary>«50 محتجزاً», «عشرون معتقلاً»: counted people, though they look like who does something meanwhile.</summary>
    private bool IsCounted(int i) =>
        analysis.Words[i] is { Shape: WordShape.Participle, Adverbial: true } && i > 0 && analysis.IsCount(i - 1);
}
