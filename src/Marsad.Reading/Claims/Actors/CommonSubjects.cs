using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Actors;

/// <summary>Subjects that are no names: whoever has one goes on with nobody who was named before.</summary>
internal sealed class CommonSubjects(Analysis analysis)
{
    /// <summary>
    /// «ورفضته القوى الرئيسية», «عاد النازحون»: a definite noun after a verb whose object is a pronoun, or that takes none, is its
    /// subject, though no name.
    /// </summary>
    public bool IsSubjectOf(Clause clause) =>
        IsForceBefore(clause)
        || (
            clause.Predicate >= 0
            && clause.Predicate + 1 < clause.End
            && analysis.Words[clause.Predicate] is { Finite: true } verb
            && (verb.HasPronoun || verb.Events is [{ ObjectRole: Role.None }, ..])
            && (
                IsAmount(clause.Predicate + 1)
                || (
                    analysis.Words[clause.Predicate + 1] is { Mention: < 0, Timed: false, Refers: null } noun
                    && noun.Has(Proclitics.Article)
                    && !noun.Has(Proclitics.Bi | Proclitics.Li)
                    && !IsTaken(verb, clause.Predicate + 1)
                )
            )
        );

    /// <summary>«وألقى القبض على …»: the noun with which the verb is one deed of somebody else.</summary>
    private bool IsTaken(in Word verb, int noun)
    {
        if (analysis.Words[noun] is { IsEventNoun: false, Shape: not WordShape.VerbalNoun })
            return false;
        foreach (var sense in verb.Events)
            if (sense.SubjectRole == Role.Actor && analysis.IsOf(sense.Takes, noun))
                return true;
        return false;
    }

    /// <summary>«لكن ميليشيات تحتل …»: fighters of no name right before the verb.</summary>
    private bool IsForceBefore(Clause clause) =>
        clause.Predicate > clause.Start
        && analysis.Words[clause.Predicate - 1] is { Mention: < 0, Refers: null }
        && (analysis.IsOf("force", clause.Predicate - 1) || IsTopic(clause))
        && !analysis.IsPreposition(Math.Max(0, clause.Predicate - 2));

    /// <summary>«لكن الدول العربية رفضت …»: definite nouns between a particle and the verb, of which no deed is told.</summary>
    private bool IsTopic(Clause clause)
    {
        var at = analysis.Words[clause.Start].Connective == Connective.Main ? clause.Start + 1 : clause.Start;
        if (at >= clause.Predicate || at == clause.Start)
            return false;
        for (var i = at; i < clause.Predicate; i++)
            if (
                analysis.Words[i] is not { Mention: < 0, Refers: null, IsEventNoun: false, Timed: false } word
                || !word.Has(Proclitics.Article)
                || analysis.IsOf("weapon", i)
            )
                return false;
        return true;
    }

    /// <summary>«وستشارك أكثر من 80 دولة»</summary>
    private bool IsAmount(int token) =>
        analysis.IsCount(token) || analysis.Text.FoldedOf(token) is "اكثر" or "نحو" or "حوالي" or "قرابه";

    /// <summary>«وصلت قافلة مساعدات»: whether what a verb's sense takes is its subject, right behind it.</summary>
    public bool IsTaken(EventSense sense, int verb) =>
        verb + 1 < analysis.Words.Length
        && analysis.Words[verb + 1].Mention < 0
        && analysis.IsOf(sense.Takes, verb + 1);
}
