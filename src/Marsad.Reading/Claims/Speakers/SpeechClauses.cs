using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Tells the clauses that pass words on from those that only hold such a verb.</summary>
internal sealed class SpeechClauses(Analysis analysis, Typing typing)
{
    /// <summary>How far after its verb «بـ» still introduces what is said.</summary>
    private const int Near = 6;

    /// <summary>The reporting verb of a clause, when it passes words on here; -1 otherwise.</summary>
    public int VerbOf(Clause clause)
    {
        if (clause.Predicate < 0)
            return -1;
        ref readonly var word = ref analysis.Words[clause.Predicate];
        if (word is { Reporting: null, Finite: true, Passive: false } && BySaying(clause) is >= 0 and var saying)
            return saying;
        if (
            word.Reporting is not { } sense
            || !(word.Finite || clause.Opening == Opening.Participle)
            || word.Passive
            || (sense.PastOnly && word.Shape == WordShape.Present)
        )
            return -1;
        if (IsNegated(clause.Predicate) && !sense.Excludes)
            return -1;
        // «سيعلن الرئيس غداً …»: what is still to be announced is told by who tells so
        if (word.Has(Proclitics.Sa) && sense is { Class: "announce", Makes: null })
            return -1;
        if (sense.Judges && word.Shape == WordShape.Present && IsJudgedThing(clause))
            return -1;
        if (IsOfThing(clause) || IsShownBy(clause))
            return -1;
        if (!sense.With.IsEmpty && !typing.Stands(sense.With, clause.Predicate, clause.End))
            return -1;
        if (
            sense.Document
            && !(
                clause.Predicate + 1 < clause.End
                && analysis.Text.FoldedOf(clause.Predicate + 1) is "في" or "فيه" or "فيها"
            )
        )
            return -1;
        if ((sense.Decree && IsByCourt(clause.Predicate, clause.End)) || IsMeasure(clause))
            return -1;
        // whom one accuses may be described at length before it is said of what
        if (sense is { Class: "accuse", Addressee: true })
            return clause.Predicate;
        if (!sense.SpeechOnly && (sense.TakesObject || Introduced(clause, sense)))
            return clause.Predicate;
        return WordsFollow(clause) ? clause.Predicate : -1;
    }

    /// <summary>«اكتفى الوزير بالقول إن …», «ختم فلان بالتأكيد أن …»: the noun by which a verb that says nothing itself passes words on; -1 without one.</summary>
    private int BySaying(Clause clause)
    {
        var last = clause.End - 1;
        return
            last > clause.Predicate
            && !IsNegated(clause.Predicate)
            && analysis.Words[clause.End - 1]
                is { Shape: WordShape.VerbalNoun, Mention: < 0, Reporting.TakesThat: true } noun
            && noun.Has(Proclitics.Bi)
            && noun.Has(Proclitics.Article)
            && clause.End < analysis.Words.Length
            && analysis.Words[clause.End] is { Connective: Connective.That, HasAnd: false }
            ? last
            : -1;
    }

    private bool IsByCourt(int verb, int end) => verb + 1 < end && analysis.IsOf("court", verb + 1);

    /// <summary>«شددت إسرائيل حصارها على …», «دانت المحكمة فلاناً بـ…»: by what it takes, or who does it, the verb tells a measure and passes nothing on.</summary>
    private bool IsMeasure(Clause clause)
    {
        const int Beside = 4;
        if (clause.End < analysis.Words.Length && analysis.Words[clause.End].Connective == Connective.That)
            return false;
        var verb = clause.Predicate;
        var end = Math.Min(clause.End, verb + Beside);
        foreach (var sense in analysis.Words[verb].Events)
            if (
                sense.Type is "SANCTION" or "COERCE"
                && (
                    (!sense.Takes.IsEmpty && typing.Stands(sense.Takes, verb, end))
                    || (!sense.With.IsEmpty && typing.Stands(sense.With, verb, end))
                )
            )
                return true;
        return false;
    }

    /// <summary>«قال إن المسيرة تؤكد وحدة المدينة»: what stands before the verb says nothing.</summary>
    public bool IsOfThing(Clause clause)
    {
        var subject = clause.Start + 1;
        if (
            clause.Opening != Opening.That
            || analysis.Words[clause.Start].Connective != Connective.That
            || subject >= clause.Predicate
            || analysis.Words[clause.Predicate].Reporting is null
            || analysis.Words[subject].Form is null
            || analysis.IsPreposition(subject)
            || analysis.IsOf("officials", subject)
            || analysis.IsOf("public voice", subject)
            // «إن بلاده طالبت …»
            || analysis.Words[subject].Is(GrammarRoles.Own)
        )
            return false;
        for (var i = clause.Start; i < clause.Predicate; i++)
            if (
                analysis.Words[i] is { Refers: not null } or { Cue: not null }
                || analysis.MentionAt(i) is { Entity.Class: not EntityClass.Place }
                // «أن مدير المنطقة أمس أكد …»
                || (analysis.Words[i].Timed && analysis.Words[i].Mention < 0 && i == subject)
            )
                return false;
        return true;
    }

    /// <summary>«ويؤكد هذا الاعتداء …»: what happened shows something, and says nothing.</summary>
    private bool IsShownBy(Clause clause)
    {
        var subject = clause.Predicate + 1;
        return subject + 1 < clause.End
            // «ندين هذا الهجوم»
            && analysis.Words[clause.Predicate].Features.Person != Person.First
            && analysis.Text.FoldedOf(subject) is "هذا" or "هذه" or "ذلك" or "تلك"
            && typing.OfWord(subject + 1, clause.End) is not null;
    }

    /// <summary>«ويعتبر الاستقرار في … أمراً مهماً», «يعد مطار … من أكبر …»: a thing is held to be so, and holds nothing.</summary>
    private bool IsJudgedThing(Clause clause)
    {
        var next = clause.Predicate + 1;
        // «أن بغداد تعتبر أكثر المدن تضرراً»
        if (
            clause.Predicate > clause.Start
            && analysis.MentionAt(clause.Predicate - 1) is { Entity.Class: EntityClass.Place } before
            && !IsMetonym(before)
        )
            return true;
        return next < clause.End
            && analysis.Words[next] is { HasPronoun: false, Refers: null } word
            && (
                analysis.MentionAt(next) is { Entity.Class: Theatres.EntityClass.Place } place && !IsMetonym(place)
                || (
                    word.Mention < 0
                    && (word.Has(Proclitics.Article) || analysis.IsOf("place", next))
                    && !analysis.IsOf("officials", next)
                    && !analysis.IsOf("public voice", next)
                    && !WordsFollow(clause)
                )
            );
    }

    /// <summary>«وتعتبر واشنطن أن …»</summary>
    private bool IsMetonym(Mentions.Mention place) =>
        place.EndToken < analysis.Words.Length && analysis.Words[place.EndToken].Connective == Connective.That;

    /// <summary>«لم يؤكد الجيش مقتل …», «لم تتبنّ أي جهة الهجوم»: who keeps silent denies nothing, and what he would have said is told by nobody.</summary>
    public bool IsUnsaid(Clause clause) =>
        IsUnanswered(clause)
        || clause.Predicate >= 0
            && analysis.Words[clause.Predicate]
                is {
                    Finite: true,
                    Passive: false,
                    Reporting:
                    { Excludes: false, Class: "say" or "announce" or "confirm" or "claim" or "deny" or "report" } sense
                }
            && IsNegated(clause.Predicate)
            // «لم يسجل المراقبون أي خرق»: who only records and saw none says that there was none
            && (sense.Class != "report" || sense.TakesThat)
            && (sense.With.IsEmpty || typing.Stands(sense.With, clause.Predicate, clause.End))
            && (!sense.SpeechOnly || WordsFollow(clause));

    /// <summary>«لم يصدر رد فعل من الحركة», «ولم يصدر بيان عن الاجتماع»: nobody said anything of it.</summary>
    private bool IsUnanswered(Clause clause) =>
        clause.Predicate + 1 < clause.End
        && clause.Predicate >= 0
        && IsNegated(clause.Predicate)
        && analysis.IsOf("comes out", clause.Predicate)
        && analysis.IsOf("reply", clause.Predicate + 1);

    /// <summary>«لم تعلن أي جهة …»: nobody says anything.</summary>
    public bool IsNegated(int verb) =>
        verb > 0
        && Grammar.Negates(analysis.Text.FoldedOf(verb - 1))
        // «وهو ما ينفيه»
        && analysis.Words[verb - 1].Connective != Connective.Relative;

    /// <summary>«أعلن الكرملين أن …، كما اتفقا على …»: under another's voice agreeing is a deed, not a speech.</summary>
    public bool IsDeed(Clause clause, int verb, Voice voice) =>
        voice.Speaker is not null && clause.Opening != Opening.Participle && analysis.Words[verb].Reporting!.Deed;

    /// <summary>«ذكر البيان أن الرئيسين أكدا …»: what is said is that others say something.</summary>
    public bool Nests(Clause next) =>
        next.Opening == Opening.That
        && VerbOf(next) is >= 0 and var verb
        && !analysis.Words[verb].HasAnd
        // «أن الجيش سيكشف عن …»: nobody has said that yet
        && !analysis.Words[verb].Has(Proclitics.Sa)
        && analysis.Words[verb].Reporting is { Deed: false, Class: not "other" };

    /// <summary>«وأشار إلى الموقف الذي أعلنه …»: what is said is told by the next clause.</summary>
    public bool LeadsOn(Clause clause, Clause next) =>
        next.Opening == Opening.Relative
        && VerbOf(next) >= 0
        && typing.OfContent(analysis.Words[clause.Predicate].PhraseEnd, clause.End) is null;

    /// <summary>Whether the next clause is what the reporting verb of this one passes on.</summary>
    public bool Contains(Clause clause, int contentStart, Clause next)
    {
        if (next.Opening == Opening.That && !analysis.Words[next.Start].HasAnd)
            return true;
        // «وأضاف: «للأسف فإن روسيا …»»
        if (next.Opening == Opening.That)
            return analysis.Text.FoldedOf(next.Start)[0] == 'ف'
                && next.Start - contentStart <= 3
                && IsVerbless(contentStart, clause.End);
        if (next.Opening is not (Opening.Main or Opening.Item))
            return false;
        // nothing said yet but when it was said, or who is speaking: «وقال البيان: «ثمّن الرئيسان …»», «قال فلان المتحدث باسم … «وصلنا …»»
        var quoted =
            analysis.Words[next.Start].Quoted
            && !analysis.Words[clause.Predicate].Quoted
            && clause.Opening == Opening.Main
            && analysis.Words[contentStart].Has(Proclitics.Article);
        for (var i = contentStart; i < clause.End; i++)
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && !analysis.Words[i].Timed
                && (!quoted || analysis.Words[i] is { Finite: true } or { Quoted: true })
            )
                return false;
        return true;
    }

    private bool IsVerbless(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (analysis.Words[i] is { Finite: true } or { Mention: >= 0 })
                return false;
        return true;
    }

    /// <summary>Whether something in the clause introduces words passed on, as the verb wants it.</summary>
    private bool Introduced(Clause clause, ReportingSense sense)
    {
        var names = 0;
        for (var i = clause.Predicate + 1; i < Math.Min(clause.End + 1, analysis.Words.Length); i++)
        {
            ref readonly var word = ref analysis.Words[i];
            names += word.Mention >= 0 || word.Timed || analysis.Text.Tokens[i].Kind == TokenKind.Punctuation ? 1 : 0;
            // «تجمع الجنود كان يجلس على …»: the preposition is another verb's
            if (!sense.Addressee && word.Finite && !word.Quoted)
                break;
            if (
                (word.Quoted && !analysis.Words[clause.Predicate].Quoted)
                || Grammar.Introduces(sense, analysis.Text.FoldedOf(i))
            )
                return true;
            // who speaks, and whom one accuses or calls upon, may have a long name
            if ((sense.Addressee || i - clause.Predicate - names <= Near) && analysis.IsIntroduced(i, sense))
                return true;
        }
        return WordsFollow(clause);
    }

    /// <summary>أن, a colon or a quotation after the verb.</summary>
    private bool WordsFollow(Clause clause)
    {
        var only = analysis.Words[clause.Predicate].Reporting is { SpeechOnly: true };
        for (var i = clause.Predicate + 1; i < Math.Min(clause.End + 1, analysis.Words.Length); i++)
            // «وناقش …، في وقت أفادت فيه أنباء بأن …»: the words are another verb's
            if (only && analysis.Words[i] is { Finite: true, Quoted: false, Reporting: not null })
                return false;
            else if (
                // «كان يرى الصحفيين …، وأن …»: that is said by who speaks around it
                analysis.Words[i]
                    is { Connective: Connective.That, HasAnd: false }
                || (analysis.Words[i].Quoted && !analysis.Words[clause.Predicate].Quoted)
                || analysis.IsPunctuation(i, ":")
                // «قال فلان لقد …»
                || analysis.Text.FoldedOf(i) is "لقد"
            )
                return true;
        return false;
    }
}
