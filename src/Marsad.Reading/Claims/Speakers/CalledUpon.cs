using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Tells who is accused, called upon or told from who speaks, where only one is named behind the verb.</summary>
internal sealed class CalledUpon(Analysis analysis, Memory memory, Parties parties)
{
    /// <summary>
    /// «ونفى … القصف، واتهم «المجموعات المسلحة» بإطلاق …»: in somebody's sentence the only one named is the one accused or called upon.
    /// </summary>
    public bool IsAddressee(Clause clause, ReportingSense sense, Party subject, Voice around)
    {
        if (
            !sense.Addressee
            || around.Speaker is null
            || clause.Opening != Opening.Main
            // «…، فيما دعا رئيس الوزراء إلى …»: another sets in
            || (clause.Predicate > clause.Start && analysis.Words[clause.Start].Connective == Connective.Main)
            // «نفت العصائب …، وتوعد قيس الخزعلي …»
            || memory.IsOfOther(around.Speaker, analysis.Words[clause.Predicate].GenderOfOne)
            // «وتوعد الخزعلي العابثين بـ…»: whom he threatens is named behind him
            || (
                subject is { Kind: "person", EndToken: var next }
                && next < clause.End
                && analysis.Words[next] is { Mention: < 0, Finite: false } others
                && others.Has(Proclitics.Article)
                && analysis.Text.FoldedOf(next) is [_, _, _, .., 'ي', 'ن']
            )
        )
            return false;
        for (var i = subject.EndToken; i < clause.End; i++)
        {
            // «دعا الوزير جميع الأطراف إلى …»: those he calls upon are named
            if (analysis.IsOf("everybody", i))
                return false;
            if (
                Grammar.Introduces(sense, analysis.Text.FoldedOf(i))
                || analysis.Words[i].Has(Marsad.Arabic.Clitics.Proclitics.Bi)
                || analysis.IsIntroduced(i, sense)
            )
                return true;
            if (parties.At(i) is not null)
                return false;
        }
        return false;
    }

    /// <summary>
    /// «ودعا أنقرة إلى …»: a masculine verb cannot have for its subject a state that is called by a feminine name, as all are but
    /// those with the article and Lebanon. «ودعت جميع الأطراف إلى …»: they do not call upon themselves.
    /// </summary>
    public bool IsCalledUpon(Clause clause, int verb, ReportingSense sense, Party subject) =>
        sense.Addressee
        && clause.Opening == Opening.Main
        && memory.LastVoice is { Speaker: not null }
        && subject is { Who.Count: 1 }
        && (
            (verb + 1 < clause.End && analysis.IsOf("everybody", verb + 1))
            || (
                analysis.Words[verb]
                    is { Shape: WordShape.Past, Features: { Gender: Gender.Masculine, Number: Number.Singular } }
                && (IsFeminineState(subject, verb) || IsFeminineBody(subject))
            )
        );

    /// <summary>
    /// «اتهم الجيش بقصف المستشفى», «حُمّلت إسرائيل مسؤولية القصف»: the only one named before the charge is accused of it, and does not accuse.
    /// </summary>
    public bool IsAccused(Clause clause, int verb, ReportingSense sense, Party subject)
    {
        if (IsCharged(clause, verb, sense))
            return true;
        if (
            sense is not { Class: "accuse", Addressee: true }
            || subject.FirstToken != verb + 1
            || subject.EndToken >= clause.End
            || analysis.Words[verb].HasPronoun
            || analysis.Words[subject.EndToken].Mention >= 0
        )
            return false;
        if (sense.TakesBi)
            return analysis.Words[subject.EndToken].Has(Proclitics.Bi);
        if (sense.With.IsEmpty || !analysis.IsOf(sense.With, subject.EndToken))
            return false;
        // «حملت إسرائيل مسؤولية القصف لحماس»
        for (var i = subject.EndToken + 1; i < clause.End; i++)
            if (parties.At(i) is not null)
                return false;
        return true;
    }

    /// <summary>«فلان الذي كان قد اتُّهم بالتجسس»: behind «الذي» a charge with nobody before it who bears it is laid to him who is described.</summary>
    public bool IsCharged(Clause clause, int verb, ReportingSense sense) =>
        sense is { Class: "accuse", Addressee: true, TakesBi: true }
        && clause.Opening == Opening.Relative
        && verb + 1 < clause.End
        && !analysis.Words[verb].HasPronoun
        && analysis.Words[verb + 1].Has(Proclitics.Bi);

    /// <summary>«قال الوزير: «أبلغت الحكومة أن …»»: in his own words it is he who told, and whom is named.</summary>
    public bool IsTold(int verb, ReportingSense sense, Voice around) =>
        sense is { Addressee: true, Class: "say" }
        && around.Speaker is { Kind: "person" or "other" }
        && analysis.Words[verb] is { Quoted: true, Shape: WordShape.Past }
        && analysis.Text.FoldedOf(verb)[^1] is 'ت';

    /// <summary>«دعا مراراً حكومة بغداد إلى …»: a body whose name begins with a feminine noun.</summary>
    private bool IsFeminineBody(Party subject) =>
        subject is { Kind: not ("person" or "people" or "public" or "media"), Who: [{ Id: not null }] }
        && analysis.Text.RawOf(subject.FirstToken) is [_, _, .., 'ة'] or [_, _, _, .., 'ا', 'ت'];

    private bool IsFeminineState(Party subject, int verb) =>
        subject.Kind == "state"
        && subject.FirstToken == verb + 1
        && !analysis.Text.FoldedOf(subject.FirstToken).StartsWith("ال")
        && !analysis.Text.FoldedOf(subject.FirstToken).SequenceEqual("لبنان");
}
