using Marsad.Arabic.Clitics;

namespace Marsad.Reading.Claims;

/// <summary>«وسلّمت حماس ردّها، مؤكدة أن …», «وقطع الأهالي الطريق، مطالبين بـ…»: who is the subject of a sentence says what is joined to it.</summary>
internal sealed class LeadingSubjects(Analysis analysis, Parties parties, Subjects subjects, DraftBook book)
{
    /// <summary>Who acts in the outlet's words before a verb or participle of saying joined to them; null when nobody does.</summary>
    /// <param name="clause">The clause of that verb.</param>
    /// <param name="first">The first clause of its sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="around">The voice in whose words it stands.</param>
    public Party? Acting(Clause clause, Clause first, int verb, Voice around) =>
        IsSaidIn(clause, verb) ? Giving(first, verb)
        : around.Speaker is null or { Kind: "media" or "other" }
        && (
            clause.Opening == Opening.Participle
            || (clause.Opening == Opening.Main && verb == clause.Start && analysis.Words[verb].HasAnd)
            // «…، لكنها قالت …»
            || (verb == clause.Start + 1 && Grammar.IsButOfHim(analysis.Text.FoldedOf(clause.Start)))
        )
            ? book.ActingBefore(verb) ?? Of(first, verb)
        : null;

    /// <summary>«ألقى الوزير كلمة قال فيها …», «نشرت الصحيفة تقريراً قالت فيه …»: what is said in a speech or paper.</summary>
    private bool IsSaidIn(Clause clause, int verb) =>
        clause.Opening == Opening.Relative
        && verb == clause.Start
        && verb + 1 < clause.End
        && Grammar.IsWithin(analysis.Text.FoldedOf(verb + 1));

    /// <summary>Who gives the speech or paper; null when nobody is named, or one of another gender.</summary>
    private Party? Giving(Clause first, int saying)
    {
        if (
            first is not { Opening: Opening.Main, Predicate: >= 0 and var verb }
            || analysis.Words[verb] is not { Finite: true, Passive: false, HasPronoun: false } told
        )
            return null;
        var giver =
            At(verb + 1)
            ?? (verb > first.Start ? At(first.Start) ?? At(first.Start + 1) : null)
            ?? subjects.OfAct(verb, first.End);
        return giver is not null && told.GenderOfOne == analysis.Words[saying].GenderOfOne ? giver : null;
    }

    /// <summary>The subject of a sentence's first clause; null when it has none that can say what follows.</summary>
    /// <param name="first">That clause.</param>
    /// <param name="saying">A verb or participle of saying in a later one, that names nobody.</param>
    private Party? Of(Clause first, int saying)
    {
        if (
            first is not { Opening: Opening.Main, Predicate: >= 0 and var verb }
            || saying < first.End
            // «وأضاف», «وتابع» go on from who spoke last
            || analysis.Words[saying].Reporting is not { Carry: false }
            || analysis.Words[verb] is not { Finite: true, Passive: false, HasPronoun: false } told
        )
            return null;
        var subject = At(verb + 1) ?? (verb > first.Start ? At(first.Start) ?? At(first.Start + 1) : null);
        return subject is { Kind: not "media" } && Agrees(told, analysis.Words[saying], saying, subject)
            ? subject
            : null;
    }

    private Party? At(int token) =>
        token > 0
        && token < analysis.Words.Length
        && !analysis.Words[token].Has(Proclitics.Bi | Proclitics.Li)
        && !analysis.IsPreposition(token - 1)
            ? parties.At(token)
            : null;

    /// <summary>Of one gender; «مطالبين» of several people.</summary>
    private bool Agrees(in Word told, in Word said, int saying, Party subject) =>
        Theatres.Nisba.IsSoundPlural(analysis.Text.FoldedOf(saying)) || analysis.Text.FoldedOf(saying) is [.., 'ي', 'ن']
            ? subject.Kind is "people" or "public"
            : told.GenderOfOne == said.GenderOfOne;
}
