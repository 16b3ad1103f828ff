using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

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
