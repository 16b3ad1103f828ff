using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Actors;

/// <summary>What a subject looks like that is no name: none at all, a pronoun, a common noun.</summary>
internal sealed class SubjectShapes(Analysis analysis)
{
    private readonly Agreement _agreement = new(analysis);
    private readonly WordClasses _bodies = analysis.Lexicon.Classes.Named([
        "officials",
        "public voice",
        "court",
        "ministry",
        "police",
    ]);

    /// <summary>«تم قصف …», «جرى تدمير …»: a verb that only says of an event that it took place has no subject of its own.</summary>
    public bool IsPerforming(int verb) =>
        analysis.Lexicon.IsOf("performed", analysis.Stem(verb))
        // «يجري قصف …», but «يجري الوفد مشاورات»
        && (
            analysis.Text.FoldedOf(verb)[^1] is 'م'
            || verb + 1 == analysis.Words.Length
            || analysis.Words[verb + 1] is { Shape: WordShape.VerbalNoun } or { Noun: not null }
        );

    /// <summary>«يتعين على الحوثيين …»: who has to.</summary>
    public bool IsObliged(int verb, int i) =>
        analysis.Text.FoldedOf(i) is "علي"
        && i == verb + 1
        && i + 1 < analysis.Words.Length
        && analysis.Lexicon.IsOf("obliging", analysis.Stem(verb));

    /// <summary>«خطف مجهولون ثلاثة عمال»: a plural with its نون right after the verb is its subject, and owns nobody after it.</summary>
    public bool IsIndefinite(int i) =>
        analysis.Text.Tokens[i].Kind == TokenKind.Word
        && analysis.Words[i] is { Mention: < 0, Timed: false, Finite: false, Refers: null }
        && analysis.Text.FoldedOf(i) is [not 'ا', not 'ل', _, .., 'و', 'ن'];

    /// <summary>
    /// «التقى رئيس الوزراء سفراء …», «أوقف الأمن ثلاثة ناشطين»: officials or a body of no name right behind the verb are its subject, whoever is
    /// named after them.
    /// </summary>
    public bool IsBody(string type, int verb, int i) =>
        i == verb + 1
        && i < analysis.Words.Length
        && type is not ("ASSAULT" or "CASUALTIES" or "CONTROL")
        && analysis.Text.Tokens[i].Kind == TokenKind.Word
        && analysis.Words[i] is { Mention: < 0, Timed: false, Finite: false, HasPronoun: false } noun
        && !noun.Has(Proclitics.Bi | Proclitics.Li | Proclitics.Wa)
        && analysis.IsOf(_bodies, i)
        // «غادرت العائلات …»
        && !analysis.IsOf("kin", i)
        && !_agreement.Forbids(verb, i)
        && (
            noun.Has(Proclitics.Article)
            || i + 1 < analysis.Words.Length
                && analysis.Words[i + 1] is { Timed: false } owner
                && !owner.Has(Proclitics.Bi | Proclitics.Li)
                && (
                    owner.Mention < 0
                        ? owner.Has(Proclitics.Article)
                        // «شرطة نابلس»
                        : analysis.MentionAt(i + 1) is { Entity.Class: EntityClass.Place } town
                            && town.FirstToken == i + 1
                )
        );

    /// <summary>
    /// «وقبل تولي ترامب الرئاسة استعادت القوات …», «بناء على طلب موسكو، زار الوفد …»: where the words begin that may hold a clause's subject,
    /// behind a phrase that only says when or upon what; the verb itself where nothing parts them.
    /// </summary>
    public int PastTime(Clause clause, int verb)
    {
        if (
            clause.Opening != Opening.Main
            || analysis.Words[clause.Start].Cue is not { Effect: "time" or "after" }
                && !analysis.IsOf("responding", clause.Start)
        )
            return clause.Start;
        for (var i = verb - 1; i > clause.Start; i--)
            if (analysis.IsPunctuation(i, "،,"))
                return i + 1;
        return verb;
    }

    public bool IsPronoun(int token) =>
        token >= 0
        && analysis.Words[token].Connective == Connective.That
        && analysis.Text.FoldedOf(token)[^1] is not 'ن';

    /// <summary>«التفجير الذي استهدف الوزارة»: the subject is what is described; who is named behind the verb is its object.</summary>
    public bool IsOfAntecedent(Clause clause, int verb, EventSense? sense) =>
        clause.Opening == Opening.Relative
        && verb == clause.Start + 1
        && analysis.Words[clause.Start].Connective == Connective.Relative
        && sense is { SubjectRole: Role.Actor, ObjectRole: Role.Target }
        && analysis.Words[verb] is { HasPronoun: false, Passive: false }
        && !(verb + 1 < clause.End && analysis.IsPrepositionOfPronoun(verb + 1))
        // «الحي الذي رفض الجيش الانسحاب منه»: no place does anything
        && analysis.MentionAt(clause.Start - 1) is not { Entity: { Class: EntityClass.Place, Metonym: null } }
        // «الذي رفضت السلطات طلبه»: a verb of another gender has another subject
        && !(
            analysis.Words[verb].GenderOfOne is { } gender
            && (gender == Gender.Feminine) != (analysis.Text.FoldedOf(clause.Start) is "التي")
            && analysis.Text.FoldedOf(clause.Start) is "الذي" or "التي"
        );
}
