using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Whom somebody speaks to, accuses or calls upon: who is named behind the verb, and is not the speaker.</summary>
internal sealed class Addressees(Analysis analysis, Parties parties, Sides sides)
{
    /// <summary>The one spoken to; null when nobody is named, or only a pronoun means him.</summary>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="clause">The clause, with what is said in it.</param>
    /// <param name="voice">Who speaks.</param>
    public Party? Of(int verb, Clause clause, Voice voice)
    {
        // «اتهمها بفرض عقوبات على بلاده»: the pronoun is, but in «اتهامه لإيران» it is he who accuses
        if (
            analysis.Words[verb] is not { Reporting.Addressee: true } said
            || said is { HasPronoun: true, Shape: not WordShape.VerbalNoun }
        )
            return null;
        for (var i = analysis.PastAside(verb + 1); i < clause.End; i = analysis.PastAside(i + 1))
            if ((parties.At(i) ?? (i < Told(verb, clause) ? sides.StateAt(i) : null)) is { } party)
            {
                // «حذّر مسؤول … في الأمم المتحدة، فلان، من …»: whom the speaker's own title names is not spoken to
                if (
                    !party.SameAs(voice.Speaker)
                    && (party.FirstToken >= voice.Speaker!.EndToken || party.FirstToken < voice.Speaker.FirstToken)
                    && (voice.Speaker.FirstToken < party.FirstToken || voice.Speaker.FirstToken < verb)
                )
                    return party.First;
                i = party.EndToken - 1;
            }
        return null;
    }

    /// <summary>Whether somebody else is named between the one accused and the deed.</summary>
    public bool IsOthers(Happening deed, Party? accused)
    {
        if (accused is null)
            return false;
        for (var i = accused.EndToken; i < deed.Token; i++)
            if (parties.At(i) is { } party && !party.SameAs(accused))
                return true;
        return false;
    }

    /// <summary>Where it begins what somebody is told or called upon to do.</summary>
    private int Told(int verb, Clause clause)
    {
        var at = verb + 1;
        while (
            at < clause.End
            && analysis.Words[at].Connective != Connective.That
            && !analysis.Words[at].Has(Proclitics.Bi)
            && !analysis.IsIntroduced(at, analysis.Words[verb].Reporting!)
            && !Grammar.Introduces(analysis.Words[verb].Reporting!, analysis.Text.FoldedOf(at))
        )
            at++;
        return at;
    }
}
