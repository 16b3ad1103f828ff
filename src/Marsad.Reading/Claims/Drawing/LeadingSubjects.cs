using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>«وسلّمت حماس ردّها، مؤكدة أن …», «وقطع الأهالي الطريق، مطالبين بـ…»: who is the subject of a sentence says what is joined to it.</summary>
internal sealed class LeadingSubjects(Analysis analysis, Parties parties, Subjects subjects, DraftBook book)
{
    /// <summary>Who acts in the outlet's words before a verb or participle of saying joined to them; null when nobody does.</summary>
    /// <param name="clause">The clause of that verb.</param>
    /// <param name="first">The first clause of its sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="around">The voice in whose words it stands.</param>
    public Party? Acting(Clause clause, Clause first, int verb, Voice around)
    {
        // «ألقى الوزير كلمة قال فيها …», «نشرت الصحيفة تقريراً قالت فيه …»
        if (clause.Opening == Opening.Relative && verb == clause.Start && analysis.IsSaidIn(verb, clause.End))
            return Giving(first, verb);
        return
            around.Speaker is null or { Kind: "media" or "other" }
            && (
                clause.Opening == Opening.Participle
                || (clause.Opening == Opening.Main && verb == clause.Start && analysis.Words[verb].HasAnd)
                // «…، لكنها قالت …»
                || (verb == clause.Start + 1 && Grammar.IsButOfHim(analysis.Text.FoldedOf(clause.Start)))
            )
            ? book.ActingBefore(verb) ?? Of(first, verb)
            : null;
    }

    /// <summary>Who gives the speech or paper in which it is said; null when nobody is named, or one of another gender.</summary>
    private Party? Giving(Clause first, int saying) =>
        Tells(first) && analysis.Words[first.Predicate].GenderOfOne == analysis.Words[saying].GenderOfOne
            ? Named(first) ?? subjects.OfAct(first.Predicate, first.End)
            : null;

    /// <summary>The subject of a sentence's first clause; null when it has none that can say what follows.</summary>
    /// <param name="first">That clause.</param>
    /// <param name="saying">A verb or participle of saying in a later one, that names nobody.</param>
    private Party? Of(Clause first, int saying) =>
        Tells(first)
        && saying >= first.End
        // «وأضاف», «وتابع» go on from who spoke last
        && analysis.Words[saying].Reporting is { Carry: false }
        && Named(first) is { Kind: not "media" } subject
        && Agrees(analysis.Words[first.Predicate], analysis.Words[saying], saying, subject)
            ? subject
            : null;

    /// <summary>Whether a clause of its own has a verb with its subject beside it.</summary>
    private bool Tells(Clause first) =>
        first is { Opening: Opening.Main, Predicate: >= 0 and var verb }
        && analysis.Words[verb] is { Finite: true, Passive: false, HasPronoun: false };

    /// <summary>Who is named right behind the verb, or at the head of its clause.</summary>
    private Party? Named(Clause first) =>
        At(first.Predicate + 1) ?? (first.Predicate > first.Start ? At(first.Start) ?? At(first.Start + 1) : null);

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
