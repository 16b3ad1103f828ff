using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Who does what a verb tells, where he has no name: «رفض الكاتب الانسحاب», «أغلقت المحكمة القضية».</summary>
internal sealed class UnnamedDoers(Analysis analysis, Subjects subjects)
{
    private readonly SubjectShapes _shapes = new(analysis);

    /// <summary>Who is described right behind the verb; null where nobody is, or where things do it too.</summary>
    /// <param name="happening">What is told.</param>
    /// <param name="end">One past its clause.</param>
    public Party? Of(Happening happening, int end) =>
        happening is { Verbal: true, Type: not "STATEMENT", Sense.SubjectRole: Role.Actor }
        && (Days.IsSpoken(happening.Type) || IsOfBodies(happening))
            ? subjects.OfAct(happening.Token, end)
            : null;

    /// <summary>«وصل الوزير إلى دمشق والتقى الرئيس»: who is named behind a meeting is met by him who came.</summary>
    public bool GoesOnToMeet(Clause clause, Happening happening, Cast cast, ClaimDraft? before) =>
        happening is { Type: "CONSULT", Verbal: true, Token: >= 0 and var verb }
        && verb == clause.Start
        && analysis.Words[verb] is { HasAnd: true, HasPronoun: false, GenderOfOne: var gender }
        && analysis.IsOf("comes upon", verb)
        && cast is { Actor: { Who.Count: 1 } met, Target: null }
        && met.FirstToken > verb
        && before is { EventToken: >= 0 and var first, Cast.Actor: { Kind: "person" or "other" } comer }
        && !comer.SameAs(met)
        && analysis.Words[first] is { Finite: true, Passive: false } deed
        && deed.GenderOfOne == gender;

    /// <summary>«قصف المسلحون القاعدة قبل أن ينسحبوا …»: who did the one did the other, where nobody is named behind the second verb.</summary>
    public bool GoesOn(Clause clause, int verb, ClaimDraft? before) =>
        clause.Opening == Opening.Time
        && verb == clause.Start + 2
        && analysis.Words[verb] is { Finite: true, Passive: false } then
        && before is { Status: "happened", Cast.Actor: not null, EventToken: >= 0 and var first }
        && analysis.Words[first] is { Finite: true, Passive: false } deed
        && deed.GenderOfOne == then.GenderOfOne
        && deed.Features.Number == then.Features.Number;

    /// <summary>«أقال رئيس الوزراء …», «فرضت الوزارة …»: what is not of people alone is theirs where officials or a body stand behind its verb.</summary>
    private bool IsOfBodies(Happening happening) =>
        happening.Type
            is "CONCEDE"
                or "SANCTION"
                or "COERCE"
                or "CONSULT"
                or "COOPERATE"
                or "AID"
                or "RETREAT"
                or "MOBILIZE"
        && _shapes.IsBody(happening.Type, happening.Token, happening.Token + 1);
}
