using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>
/// «طُلب من السكان إخلاء منازلهم», «اتُّهم الجيش بقصف …»: what is asked of somebody, or laid to him, by nobody who is named. A passive is
/// written like an active, and tells itself by having one party alone before what is asked.
/// </summary>
internal sealed class ActsOfNobody(
    Analysis analysis,
    Parties parties,
    CalledUpon calledUpon,
    Roles roles,
    DraftBook book
)
{
    /// <summary>Draws it; whether the clause tells one.</summary>
    /// <param name="clause">A clause whose verb of saying has no speaker.</param>
    /// <param name="voice">Whose voice it stands in.</param>
    public bool Draw(Clause clause, Voice voice)
    {
        if (
            clause is not { Opening: Opening.Main or Opening.Relative, Predicate: >= 0 and var verb }
            || analysis.Words[verb]
                is not {
                    Finite: true,
                    HasPronoun: false,
                    Shape: var shape,
                    Reporting: { Makes: { } makes, Class: "demand" or "accuse", Addressee: true } act
                }
            // «يدعو السكان إلى …» is an active oftener than not
            || (shape != WordShape.Past && act.Class == "demand")
            || Addressed(clause, verb, act) is not { } addressed
        )
            return false;
        var told = new Happening(makes, null, verb, null, null, act.Rule, Verbal: true);
        book.Add(
            clause,
            clause.Start,
            voice,
            new Told(
                voice.Reporting,
                makes,
                makes == "ACCUSE" ? "allege" : null,
                act.Class == "demand" ? "demanded"
                    : shape == WordShape.Past ? "happened"
                    : "ongoing",
                Cast.Nobody with
                {
                    Target = addressed,
                    Place = roles.Of(told, clause, verb).Place,
                }
            )
            {
                Happening = told,
                Predicate = verb,
            },
            [.. voice.Rules, act.Rule]
        );
        return true;
    }

    // Right behind the verb or its «من», and right before what is asked; or whom «الذي …» describes.
    private Party? Addressed(Clause clause, int verb, ReportingSense act)
    {
        var end = clause.End;
        if (calledUpon.IsCharged(clause, verb, act))
            return parties.Antecedent(clause);
        if (verb + 1 >= end || verb > clause.Start + 1 || clause.Opening != Opening.Main)
            return null;
        var from = analysis.Text.FoldedOf(verb + 1) is "من";
        var party = parties.At(from ? verb + 2 : verb + 1);
        return
            party is { EndToken: var next }
            && next < end
            && (
                from
                || analysis.Words[next].Has(Proclitics.Bi)
                || Grammar.Introduces(act, analysis.Text.FoldedOf(next))
                // «حُمّلت إسرائيل مسؤولية القصف»
                || analysis.IsOf(act.With, next)
            )
            ? party
            : null;
    }
}
