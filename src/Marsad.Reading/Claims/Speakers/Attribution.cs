using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Finds who says what a clause reports: the subject of its reporting verb and the relays around it.</summary>
internal sealed class Attribution(
    Analysis analysis,
    Memory memory,
    Parties parties,
    Subjects subjects,
    CalledUpon calledUpon
)
{
    private readonly Papers _papers = new(analysis, parties);
    private readonly Unnamed _unnamed = new(analysis);
    private readonly Media _media = new(analysis, memory, new Agreement(analysis));

    /// <summary>The voice that a reporting clause opens; null when nobody is found and nobody can be carried over.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">Its reporting verb; becomes the noun that does the reporting in «نقلت … عن … قوله إن».</param>
    /// <param name="around">The voice in whose words the clause stands.</param>
    /// <param name="acting">Who acts in the words that it is joined to; null when nobody does.</param>
    /// <param name="contentStart">First token of what is said.</param>
    public Voice? Open(Clause clause, ref int verb, Voice around, Party? acting, out int contentStart)
    {
        var sense = analysis.Words[verb].Reporting!;
        contentStart = verb + 1;
        // «نفت حماس التي تتهمها إسرائيل …»: what is said of the speaker is none of his words
        var ofSpeaker =
            clause.Opening == Opening.Relative
            && (around.Speaker?.EndToken == clause.Start || (sense.Class == "deny" && IsComment(clause.Start)));
        var outer =
            clause.Opening == Opening.That
            || (clause.Opening == Opening.Relative && !ofSpeaker)
            || analysis.Words[verb].Quoted
                ? around
                : Voice.Outlet;
        if (clause.Opening == Opening.Participle)
            return acting is null
                ? Participle(sense, around, verb)
                : Voice.Outlet.Then(acting with { Inferred = true }, sense.Class, sense.Rule);
        var subject = subjects.Of(clause, verb, sense, out contentStart);
        if (
            subject is not null
            && (
                calledUpon.IsAddressee(clause, sense, subject, around)
                || calledUpon.IsCalledUpon(clause, verb, sense, subject)
                || calledUpon.IsTold(verb, sense, around)
            )
        )
        {
            contentStart = subject.FirstToken;
            subject = null;
        }
        if (subject is not null && calledUpon.IsAccused(clause, verb, sense, subject))
            return analysis.Words[verb].HasAnd ? Carried(sense, around, clause, verb) : null;
        // «نُقل عن مصدر أمني قوله إن …»: nobody is named who passes it on
        if (
            subject is null
            && sense.Relay
            && clause.Opening == Opening.Main
            && verb + 1 < clause.End
            && Grammar.Introduces(sense, analysis.Text.FoldedOf(verb + 1))
            && (analysis.Words[verb].HasAnd ? _media.Last : outer) is { } through
            && Relayed(clause, ref verb, sense, outer, through, ref contentStart) is { Speaker: not null } cited
            && cited.Links.Count > through.Links.Count
        )
            return cited;
        if (subject is null)
            return Heading(clause, verb, sense, around, ref contentStart)
                ?? (
                    IsAnotherKind(verb + 1, clause.End)
                    // «قصفت القوات …. وقالت الحركة إنها …»: whoever is meant, those who acted are not
                    || (acting is not null && verb + 1 < clause.End && parties.PointsBack(verb + 1))
                        ? Unresolved(clause, ref verb, sense, outer, ref contentStart)
                        : null
                )
                ?? (
                    acting is null
                        ? Carried(sense, around, clause, verb)
                        : Voice.Outlet.Then(acting with { Inferred = true }, sense.Class, sense.Rule)
                )
                ?? Unresolved(clause, ref verb, sense, outer, ref contentStart)
                // «وأضاف أن …» where nobody was named before: somebody says it, and the outlet does not
                ?? (
                    around.Speaker is null && _unnamed.Speaker(clause, verb, sense) is { } somebody
                        ? Voice.Outlet.Then(somebody, sense.Class, sense.Rule)
                        : null
                );
        // «ونقلت الوكالة عن الممثلية …. وأوضحت الممثلية …»: who goes on speaks through the same relay
        if (
            (sense.Carry || subject.Inferred)
            && clause.Opening == Opening.Main
            && memory.LastVoice is { } last
            && Media.Cites(last, subject)
        )
            return last.As(sense.Class, sense.Rule);
        // «جدّد المبعوث دعوته …», «كرّر الوزير اتهامه …»: it is what he says again
        if (analysis.IsOf("renews", verb))
            Past(contentStart, clause.End, ref verb, ref sense, ref contentStart);
        var voice = Through(outer, subject, clause.End, sense is { Addressee: true, Class: "say" })
            .Then(subject, sense.Class, sense.Rule);
        return Relayed(clause, ref verb, sense, outer, voice, ref contentStart);
    }

    /// <summary>The voice of the source that a clause such as «بحسب …» or «وفق ما أعلن …» names.</summary>
    public Voice? Source(Clause clause)
    {
        ref readonly var opening = ref analysis.Words[clause.Start];
        var reporting = opening.Says ?? "report";
        var rule = "connective:" + analysis.Text.RawOf(clause.Start).ToString();
        for (var i = opening.PhraseEnd; i < clause.End; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            // «بحسب مصدر محلي»: written like a participle, and named
            if (word is { Reporting: { } sense, Mention: < 0 })
            {
                if (word.Finite && Said(clause, i, sense) is { } said)
                    return said;
                if (word.Finite)
                    (reporting, rule) = (sense.Class, sense.Rule);
                else if (word.Shape == WordShape.VerbalNoun)
                    (reporting, rule) = (sense.Class == "other" ? reporting : sense.Class, sense.Rule);
                continue;
            }
            if (parties.At(i) is { } party)
                return Voice.Outlet.Then(subjects.Named(party, clause), reporting, rule);
            // «وفقاً لبيانات الأمم المتحدة», «بحسب بيان للوزارة»: whose figures or words they are
            if (
                analysis.IsOf("figures", i)
                && (parties.At(i + 1) ?? (i + 2 < clause.End ? parties.At(i + 2) : null)) is { } whose
            )
                return Voice.Outlet.Then(subjects.Named(whose, clause), reporting, rule);
            if (
                word.Refers == "document"
                && analysis.Text.FoldedOf(i) is not "مذكره"
                && _papers.Issuer(i, clause.End) is { } issuer
            )
                return Voice.Outlet.Then(subjects.Named(issuer, clause), reporting, rule);
            // «وبحسب المصادر، …» where none was told of before
            if (analysis.Words[i].Refers == "source" && subjects.Describe(i, clause.End) is { } sources)
                return Voice.Outlet.Then(sources, reporting, rule);
            // «وفقاً لقرار …», «بحسب المعايير …»: measured by something, said by nobody
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Text.FoldedOf(i) is not ("ما" or "لما" or "به")
            )
                return opening.Says is not null && subjects.Describe(i, clause.End) is { } described
                    ? Voice.Outlet.Then(described, reporting, rule)
                    : null;
        }
        return null;
    }

    /// <summary>«وفق ما نقلت … عن …», «كما قال … لقناة …»: a source named by a verb has a subject and relays as any speaker has.</summary>
    private Voice? Said(Clause clause, int verb, ReportingSense sense)
    {
        if (subjects.Of(clause, verb, sense, out var contentStart) is not { } subject)
            return null;
        var voice = Through(Voice.Outlet, subject, clause.End, told: false).Then(subject, sense.Class, sense.Rule);
        return Relayed(clause, ref verb, sense, Voice.Outlet, voice, ref contentStart);
    }

    /// <summary>Who speaks in a sentence that his name and a colon open: «مصدر طبي للجزيرة: …».</summary>
    /// <param name="speaker">Whose name it is.</param>
    /// <param name="content">First token of what is said.</param>
    public Voice Heading(Party speaker, int content) =>
        Through(Voice.Outlet, speaker, content, told: false).Then(speaker, Headings.Says.Class, Headings.Says.Rule);

    /// <summary>«قال … لقناة …», «في حديث مع صحيفة …»: the medium to which somebody spoke passes his words on.</summary>
    private Voice Through(Voice outer, Party subject, int end, bool told)
    {
        for (var i = subject.EndToken; i < end; i++)
        {
            if (
                analysis.Words[i] is { Connective: not Connective.None } or { Quoted: true }
                || analysis.IsPunctuation(i, ":")
            )
                break;
            // «لـ«القدس العربي»»: the name may stand in quotation marks
            var before = analysis.IsPunctuation(i - 1, "«\"“") ? i - 2 : i - 1;
            if (
                parties.At(i) is { Kind: "media" } medium
                && (told || analysis.Words[i].Has(Proclitics.Li) || analysis.Text.FoldedOf(before) is "مع" or "ل")
            )
                return outer.Then(medium, "report", "told to");
        }
        return outer;
    }

    /// <summary>«نقلت … عن … قوله إن»، «… تأكيده أن»: the noun that says how the one cited said it; -1 without one.</summary>
    private int ActOf(int from, int end)
    {
        const int Reach = 3;
        for (var i = from; i < Math.Min(from + Reach, end); i++)
            if (
                analysis.Words[i] is { Shape: WordShape.VerbalNoun, Reporting: not null } act
                && (act.HasPronoun || analysis.Text.FoldedOf(i) is "القول")
            )
                return i;
        return -1;
    }

    private Voice? Participle(ReportingSense sense, Voice around, int verb) =>
        memory
            .Continuing(around.Speaker is null ? null : around, analysis.Words[verb].GenderOfOne)
            ?.As(sense.Class, sense.Rule);

    private Voice? Carried(ReportingSense sense, Voice around, Clause clause, int verb)
    {
        if (memory.LastGroup is { } group && SeveralSpeak(clause, around.Speaker ?? memory.LastVoice?.Speaker))
            return Voice.Outlet.Then(group with { Inferred = true }, sense.Class, sense.Rule);
        var on =
            around.Speaker is not null && clause.Opening is Opening.Main or Opening.Item
                ? around
                : memory.Continuing(null, analysis.Words[verb].GenderOfOne);
        return (_media.Resuming(on, verb) ?? on)?.As(sense.Class, sense.Rule);
    }

    /// <summary>
    /// «طالبت أسر المخطوفين بالكشف عن …»: at the head of a sentence, joined to nothing before it, a body or an office after the verb is who speaks.
    /// </summary>
    private Voice? Heading(Clause clause, int verb, ReportingSense sense, Voice around, ref int contentStart)
    {
        if (
            !sense.Addressee
            || around.Speaker is not null
            || clause.Opening != Opening.Main
            || verb != clause.Start
            || analysis.Words[verb] is not { Shape: WordShape.Past, HasPronoun: false }
            || (analysis.Words[verb].HasAnd && memory.LastVoice is not null)
            || verb + 1 >= clause.End
            || !analysis.IsOf("public voice", verb + 1)
            || subjects.Describe(verb + 1, clause.End) is not { } described
        )
            return null;
        contentStart = described.EndToken;
        return Voice.Outlet.Then(described, sense.Class, sense.Rule);
    }

    /// <summary>«أصدرت الوزارة بياناً», «نشرت المنظمة تقريراً عن …»: the voice of a paper that somebody is said to issue; null when none is.</summary>
    public Voice? Issued(Clause clause)
    {
        const int Near = 12;
        var verb = clause.Predicate;
        if (verb < 0 || !analysis.Words[verb].Finite || !analysis.IsOf("issues", verb))
            return null;
        var issuer = parties.At(verb + 1) ?? (verb > clause.Start ? parties.At(clause.Start) : null);
        // «أصدر … السراج و… حفتر، الأربعاء، بياناً»: however long their names are
        var from = Math.Max(verb + 1, issuer?.EndToken ?? 0);
        for (var i = from; i < Math.Min(clause.End, from + Near); i++)
            if (analysis.Words[i] is { Refers: "document" } paper && !paper.Has(Proclitics.Article))
                return issuer is not null ? Voice.Outlet.Then(issuer, "report", "class:issues") : null;
        return null;
    }

    /// <summary>«وأشارت الصحيفة إلى …» after an army spoke: another speaks, though nobody was named so.</summary>
    private bool IsAnotherKind(int token, int end) =>
        token < end
        && analysis.Words[token]
            is { Mention: < 0, Refers: "media" or "armed_group" or "state" or "government_body" or "ngo" or "igo" }
        && memory.LastVoice?.Speaker is { Kind: not ("other" or "person") and var kind, Who: [var last, ..] }
        // «الهيئة» after «هيئة تحرير …»
        && !(Lexicon.Words.Of(last.NameAr ?? "") is [var head, ..] && analysis.Stem(token).EndsWith(head))
        && kind != analysis.Words[token].Refers
        && !(kind is "ngo" or "igo" && analysis.Words[token].Refers is "ngo" or "igo");

    /// <summary>«أوضحت القناة أن …» where no channel was named: somebody speaks, by the word that is all there is of him.</summary>
    private Voice? Unresolved(Clause clause, ref int verb, ReportingSense sense, Voice outer, ref int contentStart) =>
        (sense.Makes is null || sense.Class == "deny" || Glosses.IsDescribed(analysis, verb + 1, clause.End))
        && verb + 1 < clause.End
        && (
            // «نفت المصادر وقوع …»: what is denied is never told by the outlet
            sense.Class == "deny"
            || (clause.End < analysis.Words.Length && analysis.Words[clause.End].Connective == Connective.That)
            // «أعلنت الوزارة مقتل …»
            || (
                sense.TakesObject
                && verb + 2 < clause.End
                && analysis.Words[verb + 2] is { IsEventNoun: true, Mention: < 0 } said
                && !said.Has(Proclitics.Article)
            )
            || IsIntroduced(verb, clause.End, sense)
        )
        && parties.PointsBack(verb + 1)
        && analysis.Words[verb + 1] is { Refers: not "pair" }
        && subjects.Describe(verb + 1, clause.End) is { } described
            ? Relayed(
                clause,
                ref verb,
                sense,
                outer,
                Voice.Outlet.Then(described, sense.Class, sense.Rule),
                ref contentStart
            )
            : null;

    /// <summary>Whether a preposition of its own introduces what a verb passes on.</summary>
    private bool IsIntroduced(int verb, int end, ReportingSense sense)
    {
        for (var i = verb + 1; i < end; i++)
            if (Grammar.Introduces(sense, analysis.Text.FoldedOf(i)))
                return true;
        return false;
    }

    /// <summary>«وأكدوا …»: several speak, so it is not the one who spoke last.</summary>
    private bool SeveralSpeak(Clause clause, Party? last) =>
        clause.Predicate >= 0
        && last is { Who: [{ Kind: "person" }] }
        && analysis.Words[clause.Predicate]
            is { Shape: WordShape.Past, Features: { Number: Number.Plural, Person: Person.Third } };

    private Voice Relayed(
        Clause clause,
        ref int verb,
        ReportingSense sense,
        Voice outer,
        Voice voice,
        ref int contentStart
    )
    {
        for (var i = verb + 1; i < clause.End; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            var relay = sense.Relay && Grammar.Introduces(sense, analysis.Text.FoldedOf(i));
            if (sense.Relay && IsOfHim(i) && memory.LastVoice?.Speaker is { Kind: not "media" } he)
            {
                contentStart = i + 1;
                Past(contentStart, clause.End, ref verb, ref sense, ref contentStart);
                return voice.Then(
                    he with
                    {
                        FirstToken = i,
                        EndToken = i + 1,
                        Inferred = true,
                    },
                    sense.Class,
                    sense.Rule
                );
            }
            if (!relay && word.Connective is not (Connective.Mouth or Connective.Relay))
                continue;
            var from = relay ? i + 1 : word.PhraseEnd;
            if (Origin(from, clause, relay) is not { } origin)
                continue;
            contentStart = origin.EndToken;
            var speaker = subjects.Named(origin, clause);
            var rule = relay ? sense.Rule : "connective:" + analysis.Text.RawOf(i).ToString();
            if (relay)
                Past(speaker.EndToken, clause.End, ref verb, ref sense, ref contentStart);
            return word.Connective == Connective.Mouth
                ? outer.Then(speaker, sense.Class, rule)
                : voice.Then(speaker, sense.Class, rule);
        }
        return voice;
    }

    /// <summary>«…، وهو ما ينفيه الحزب», «…، الأمر الذي تنفيه دمشق»: what others hold of all that stands before, which the outlet tells.</summary>
    private bool IsComment(int relative) =>
        analysis.Text.FoldedOf(relative) is "ما" || (relative > 0 && analysis.Text.FoldedOf(relative - 1) is "الامر");

    /// <summary>«نقلت … عن الوزير قوله إن …»: what is passed on is told by his own act of saying, where one stands there.</summary>
    private void Past(int from, int end, ref int verb, ref ReportingSense sense, ref int contentStart)
    {
        if (ActOf(from, end) is not (>= 0 and var act))
            return;
        verb = act;
        contentStart = act + 1;
        sense = analysis.Words[act].Reporting!;
    }

    /// <summary>«نقلت الوكالة عنه قوله …»</summary>
    private bool IsOfHim(int token) => analysis.Text.FoldedOf(token) is "عنه" or "عنها" or "عنهم" or "عنهما";

    /// <summary>Whose words a relay passes on: who is named near, or who is only described, «عن رئيس مركز المراقبة …، قوله إن».</summary>
    private Party? Origin(int from, Clause clause, bool relay)
    {
        const int Near = 4;
        const int Reach = 14;
        for (var j = from; j < Math.Min(from + Near, clause.End); j++)
            if (parties.At(j) is { } origin)
                return origin;
        for (var act = from + 2; relay && act < Math.Min(from + Reach, clause.End); act++)
            if (ActOf(act, act + 1) == act)
                return subjects.DescribeOrName(from, clause with { End = act });
        return null;
    }
}
