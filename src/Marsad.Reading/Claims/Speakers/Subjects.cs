using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>
/// Finds who a reporting verb says is speaking. Somebody named by no name that a theatre knows («ناشطون ليبيون», «مستشار لحملة
/// المرشح …») speaks for himself: his words are never laid into the mouth of the next name, nor of the last speaker.
/// </summary>
internal sealed class Subjects(Analysis analysis, Parties parties, UnknownNames names)
{
    /// <summary>How many tokens may lie between a verb and its subject.</summary>
    private const int Reach = 14;

    private readonly Agreement _agreement = new(analysis);
    private readonly SubjectNouns _nouns = new(analysis);
    private readonly LeadingWords _leads = new(analysis);
    private readonly Unnamed _unnamed = new(analysis);
    private readonly NounOwners _owners = new(analysis);
    private readonly RoleNames _roleNames = new(analysis, names);
    private readonly Papers _papers = new(analysis, parties);

    /// <summary>The subject of a reporting verb; null when the verb has none of its own.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">Its reporting verb.</param>
    /// <param name="sense">How the verb passes words on.</param>
    /// <param name="contentStart">First token after the subject.</param>
    public Party? Of(Clause clause, int verb, ReportingSense sense, out int contentStart)
    {
        contentStart = verb + 1;
        if (!analysis.Words[verb].HasPronoun && _nouns.PaperBefore(clause, verb) is >= 0 and var paper)
            return At(_unnamed.Described(paper, clause.Start, out _, "document"), verb + 1, out contentStart);
        if (!analysis.Words[verb].HasPronoun && parties.Antecedent(clause) is { } antecedent)
            return antecedent;
        if (_unnamed.BeforeRelative(clause, verb) is { } head)
            return head;
        // «نؤكد …», «سنواصل …»: who speaks of himself
        if (analysis.Words[verb].Features.Person == Person.First)
            return null;
        if (Before(clause, verb) is { } topic)
            return topic;
        // «… أنه يسجل لحظة …»: the pronoun is the subject
        if (clause.Opening == Opening.That && verb == clause.Start + 1 && IsThatWithPronoun(clause.Start))
            return null;
        // «أوضحا فيه تفاصيل الاتفاق»: a verb of several has its subject in it (Wright II, 142: before its subject it is singular)
        if (analysis.Words[verb] is { Shape: WordShape.Past, Features: { Number: Number.Dual, Person: Person.Third } })
            return null;
        // before «أن …» a noun is who speaks: «نفى تجمع الوادي أن …»
        var sentence =
            clause.End < analysis.Words.Length
            && analysis.Words[clause.End] is { Connective: Connective.That, HasAnd: false };
        var noun = -1;
        var stop = Math.Min(clause.End, verb + 1 + Reach);
        for (var i = verb + 1; i < stop; i++)
        {
            var folded = analysis.Text.FoldedOf(i);
            // «وفقاً لما أفاد به …», «قال كل من …»
            if (folded is "به" or "بها" || (_nouns.IsPartOf(i) && ++i < stop))
                continue;
            // «وفق ما أكده لإذاعتنا، الناطق باسم …»: to whom, before who said it
            if (
                i == verb + 1
                && analysis.Words[verb].HasPronoun
                && _leads.PastWhoIsTold(i, stop) is var past
                && past > i
            )
            {
                i = past;
                continue;
            }
            // «أكد لمراسل الإذاعة أن …»: who is told does not say it
            if (noun < 0 && i == verb + 1 && _leads.LastOfWhoIsTold(i, stop) is var told && told >= i)
            {
                i = told;
                continue;
            }
            // «ولوّحت بـ"إجراءات"»: the preposition stands apart from what it introduces
            if (folded is "ب" && sense.TakesBi)
                break;
            // «أوضحت ما هي خطوطنا», «شرح كيف …»: a question that is answered
            if (folded is "ما" or "ماذا" or "كيف" or "لماذا")
                break;
            if (analysis.IsPunctuation(i, ":؛") || analysis.Words[i].Connective == Connective.That)
                break;
            // «وقال، خلال اجتماع، …»: no subject between the verb and a break
            if (noun < 0 && analysis.IsPunctuation(i, "،,"))
                break;
            if (noun >= 0 && !sentence && IsContent(i, sense) && _unnamed.IsComplete(i))
                break;
            // what is quoted is said, unless the verb is quoted with it
            if (
                (analysis.Words[i].Quoted && !analysis.Words[verb].Quoted)
                || (analysis.Text.FoldedOf(i) is not "باسم" && analysis.IsIntroduced(i, sense))
            )
                break;
            // «جاء في نص البيان …»: the one told of before
            if (folded is "نص" && analysis.Words[i].Refers == "document")
                return null;
            // «التقرير الصادر عن منظمة … أن …», «الأرقام التي أوردتها …», «بيان أصدره …»
            if (noun < 0 && _papers.Is(i) && _papers.IssuedBy(i, stop) is { } author)
                return Named(At(author, out contentStart), clause);
            // «آخر الأرقام الصادرة عن …»
            if (noun < 0 && folded is "اخر" or "احدث" && i + 1 < stop && _papers.Is(i + 1))
                continue;
            // «وقالت الدول الثلاث في بيان …»: who speaks is named already
            var introduced = analysis.Words[i].Refers == "document" && !analysis.Words[i].Has(Proclitics.Article);
            if (introduced && noun >= 0)
                break;
            if (introduced)
                return (_papers.Issuer(i, stop) ?? _papers.Named(i, clause.End)) is { } issuer
                    ? Named(At(issuer, out contentStart), clause)
                    : null;
            if ((noun < 0 || _nouns.IsTitle(noun, i)) && names.At(i, stop) is { } unknown)
                return At(unknown, out contentStart);
            // «وأكدت استعدادها لمواجهة الحوثيين»: what is said stands right behind the verb
            if (i == verb + 1 && !sentence && sense.TakesObject && IsHers(i))
                break;
            if (parties.At(i) is { } party)
            {
                // «… وأدانت الحوثيين»
                if (noun < 0 && _agreement.Forbids(verb, i))
                    break;
                if (noun >= 0 && !_owners.Covers(noun, i, party))
                {
                    if (_owners.IsOfPerson(noun, i, party))
                        return At(_unnamed.Of(noun, party), out contentStart);
                    var described = _unnamed.Described(noun, i, out contentStart);
                    // «رئيس لجنة الأمن في البرلمان إن …»
                    if (analysis.IsPreposition(i - 1))
                        contentStart = party.EndToken;
                    return OrNamed(described, clause, ref contentStart);
                }
                if (sense.Document || noun >= 0 || !Prepositional(i, verb))
                {
                    contentStart = party.EndToken;
                    // «كشفت منسقة الأمم المتحدة …، فلانة، عن …»: she speaks, not the body
                    if (
                        noun >= 0
                        && _nouns.MeansPeople(noun)
                        && _roleNames.OrNamed(party with { FirstToken = noun }, clause.End, ref contentStart)
                            is var named
                        && named.FirstToken >= party.EndToken
                    )
                        return named;
                    return Named(party, clause);
                }
            }
            if (analysis.Words[i].Connective is Connective.Mouth or Connective.Relay)
                break;
            if (parties.PointsBack(i) && analysis.Words[i].Refers is not "person" && !IsMinistryOf(i, stop))
                break;
            if (Grammar.IsPreposition(folded))
            {
                if (sense.Document && folded is "في")
                    continue;
                if (Grammar.Introduces(sense, folded))
                    break;
                if (noun < 0)
                    i = SkipPhrase(i, stop);
            }
            else if (noun < 0 && i == verb + 1 && (_agreement.IsFeminineOf(verb, i) || _nouns.IsMute(i)))
                break;
            else if (noun < 0 && _nouns.IsNoun(i))
            {
                if (!sentence && IsContent(i, sense))
                    break;
                // «وأوضحت الحملة الأوروبية أن …»
                if (
                    _nouns.MaySpeak(i)
                    || (sentence && !sense.Judges && i == verb + 1 && analysis.Words[i].Has(Proclitics.Article))
                )
                    noun = i;
            }
        }
        return
            noun < 0
            || (sense.Addressee && analysis.Words[noun].Refers is null && !IsSurelySubject(clause, verb, noun, sense))
            ? null
            : OrNamed(_unnamed.Described(noun, clause.End, out contentStart), clause, ref contentStart);
    }

    /// <summary>
    /// «رفض زعيم الحزب الانسحاب», «وصف الشقيري الهجوم بالجريمة»: somebody of no known name right behind the verb of what only people do.
    /// </summary>
    /// <param name="verb">The finite verb.</param>
    /// <param name="end">One past the clause.</param>
    public Party? OfAct(int verb, int end)
    {
        var at = verb + 1;
        if (at >= end || analysis.Words[verb] is not { Finite: true, Passive: false, HasPronoun: false })
            return null;
        if ((parties.At(at) ?? names.At(at, end)) is { } named)
            return named.Kind == "person" ? named : null;
        if (!_nouns.IsNoun(at) || !_nouns.MaySpeak(at) || _agreement.Forbids(verb, at))
            return null;
        var somebody = _unnamed.Described(at, _unnamed.EndOf(at, end), out var next);
        return
            _nouns.IsNominative(at)
            || _nouns.IsFamilyName(at)
            || _nouns.MeansPeople(at)
            || analysis.IsOf("court", at)
            || analysis.IsOf("police", at) && !analysis.Words[at].Has(Proclitics.Article)
            // «رفض الكاتب الانسحاب»: what he refuses stands behind him
            || (next < end && analysis.Words[next] is { IsEventNoun: true, Mention: < 0 } && !IsContent(at))
            ? OrNamed(somebody, new Clause(verb, end, Opening.Main, verb), ref next)
            : null;
    }

    /// <summary>
    /// «طالب محققون بـ…», «دعا عمدة المدينة إلى …»: a noun in the nominative, or one that no other sentence's speaker can have before it,
    /// calls upon others and is not called upon.
    /// </summary>
    private bool IsSurelySubject(Clause clause, int verb, int noun, ReportingSense sense) =>
        noun == verb + 1
        && sense.Makes is not null
        && (
            _nouns.IsNominative(noun)
            || _nouns.IsFamilyName(noun)
            || (
                clause.Opening == Opening.Main
                && verb == clause.Start
                && analysis.Words[verb] is { Shape: WordShape.Past, HasPronoun: false, HasAnd: false }
                && !_agreement.Forbids(verb, noun)
                && (sense is { Class: "warn", Makes: "STATEMENT" } || TellsDeed(noun + 1, clause.End))
            )
        );

    /// <summary>Whether a deed is named, but for a strike or march that somebody calls people to: «دعت النقابات إلى إضراب».</summary>
    private bool TellsDeed(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (
                analysis.Words[i] is { IsEventNoun: true, Mention: < 0 } deed
                && (deed.Has(Proclitics.Bi | Proclitics.Li) || analysis.IsPreposition(i - 1))
            )
                return (deed.Noun?.Type ?? deed.Events[0].Type) is not "PROTEST";
        return false;
    }

    /// <summary>A name after the role that it fills is the one who speaks.</summary>
    public Party Named(Party party, Clause clause) => _roleNames.NamedFarther(party, clause.End);

    private Party OrNamed(Party described, Clause clause, ref int contentStart) =>
        _roleNames.OrNamed(described, clause.End, ref contentStart);

    /// <summary>Somebody without a known name whose description begins here; null when no noun does.</summary>
    public Party? Describe(int token, int stop) => _nouns.IsNoun(token) ? _unnamed.Described(token, stop, out _) : null;

    /// <summary>Somebody whose description begins here, by the name behind it where one stands there.</summary>
    public Party? DescribeOrName(int token, Clause clause) =>
        names.At(token, clause.End)
        ?? (Describe(token, clause.End) is { } described ? OrNamed(described, clause, ref token) : null);

    private bool IsThatWithPronoun(int token) =>
        analysis.Text.FoldedOf(token).TrimStart("وب") is "انه" or "انها" or "انهم" or "انهما" or "انهن";

    private static Party At(Party party, int content, out int contentStart)
    {
        contentStart = content;
        return party;
    }

    private static Party At(Party party, out int contentStart)
    {
        contentStart = party.EndToken;
        return party;
    }

    /// <summary>«وبخصوص», «وعن»: what follows is only spoken of.</summary>
    private bool IsAbout(int token) =>
        analysis.Words[token] is { Mention: < 0, Connective: Connective.None } word
        && (word.Has(Proclitics.Bi) || Grammar.IsPreposition(analysis.Text.FoldedOf(token).TrimStart('و')));

    private Party? Before(Clause clause, int verb)
    {
        Party? found = null;
        // «بعد إعلان البنتاغون …، أكدت القوات …»: whom a phrase of time names is not who speaks
        if (
            analysis.Words[clause.Start].Cue is { Effect: "time" or "after" or "purpose" }
            && analysis.IsPunctuation(verb - 1, "،,")
        )
            return null;
        // «أما المقررة الأممية الخاصة بـ… فقالت …»: who is set at the head speaks, known or not
        if (
            Grammar.OpensTopic(analysis.Text.RawOf(clause.Start))
            && clause.Start + 1 < verb
            && parties.At(clause.Start + 1) is null
        )
        {
            var at = clause.Start + 1;
            return analysis.Words[at].Has(Proclitics.Article)
                ? OrNamed(_unnamed.Described(at, verb, out _), clause with { End = verb }, ref at)
                : Describe(at, verb);
        }
        // «وبخصوص سلاح الحزب قال فلان …»
        if (
            IsAbout(clause.Start)
            && verb + 1 < clause.End
            && (parties.At(verb + 1) is not null || _papers.Is(verb + 1) || analysis.IsOf("public voice", verb + 1))
        )
            return null;
        var ofOthers = false;
        for (var i = clause.Start; i < verb; i++)
            if (
                parties.At(i) is { } party
                && !Prepositional(i, clause.Start - 1)
                && !(ofOthers |= IsOfDeed(i, clause.Start))
            )
            {
                // «دبي (وكالة) -- هدد رئيس …»: the medium of a dateline is no subject
                if (party.Kind != "media" || !analysis.IsPunctuation(party.EndToken, ")"))
                    found = party;
                i = party.EndToken - 1;
            }
            else if (found is not null)
                // «فلان، الذي استقبل فلاناً، قال …»
                i = Math.Max(i, analysis.PastAside(i) - 1);
        return found
            ?? Apposed(clause, verb)
            ?? _unnamed.BeforeVerb(clause, verb)
            ?? (ofOthers ? FirstBefore(clause, verb) : null);
    }

    /// <summary>«(أن) والدة الصحفي، سنية رجب، قالت …»: the name that stands between commas behind who is described.</summary>
    private Party? Apposed(Clause clause, int verb)
    {
        const int Longest = 5;
        if (!analysis.IsPunctuation(verb - 1, "،,"))
            return null;
        for (var i = verb - 2; i > Math.Max(clause.Start, verb - 2 - Longest); i--)
            if (analysis.IsPunctuation(i, "،,"))
                return analysis.Words[i - 1].Finite ? null : names.AfterRole(i + 1, verb - 1);
        return null;
    }

    /// <summary>«وكانت عدة جهات … قد طالبت»: somebody of no name, by the first noun before the verb that may speak.</summary>
    private Party? FirstBefore(Clause clause, int verb)
    {
        for (var i = clause.Start; i < verb; i++)
            if (_nouns.IsNoun(i) && _nouns.MaySpeak(i) && !Grammar.IsBeing(analysis.Text.FoldedOf(i).TrimStart("وف")))
                return _unnamed.Described(i, verb, out _);
        return null;
    }

    /// <summary>«حملة مقاطعة داعمي إسرائيل قالت …»: who only completes the noun of a deed, or of those who do it, says nothing.</summary>
    private bool IsOfDeed(int token, int start) =>
        token > start
        && analysis.Text.Tokens[token - 1].Kind == TokenKind.Word
        && analysis.Words[token - 1] is { Mention: < 0, Finite: false, Refers: null, Connective: Connective.None } noun
        && !noun.Has(Proclitics.Article)
        && !Grammar.OpensTopic(analysis.Text.RawOf(token - 1))
        && (
            noun is { IsBare: true, Shape: WordShape.VerbalNoun or WordShape.Participle, Reporting: null }
            // a sound plural that lost its nun
            || analysis.Text.FoldedOf(token - 1) is [_, _, _, .., 'ي']
        );

    private bool Prepositional(int token, int verb) =>
        analysis.Words[token].Has(Proclitics.Bi | Proclitics.Li)
        || (token - 1 > verb && analysis.IsPreposition(token - 1) && !(token - 2 > verb && _nouns.IsPartOf(token - 2)));

    private int SkipPhrase(int from, int stop)
    {
        for (var i = from + 1; i < stop; i++)
            if (
                analysis.IsPunctuation(i + 1 < stop ? i + 1 : i, "،,")
                || analysis.Words[i].Connective == Connective.That
            )
                return i - (analysis.Words[i].Connective == Connective.That ? 1 : 0);
        return stop;
    }

    /// <summary>«استعدادها», «دعمه»: a verbal noun with the pronoun of whose it is.</summary>
    private bool IsHers(int i) =>
        analysis.Words[i] is { Shape: WordShape.VerbalNoun, HasPronoun: true, Mention: < 0, Refers: null };

    /// <summary>«أدانت الخارجية الهجوم»: a ministry of no land that was named, and a deed right behind it.</summary>
    private bool IsMinistryOf(int i, int stop) =>
        analysis.IsOf("ministry", i) && i + 1 < stop && analysis.Words[i + 1] is { IsEventNoun: true, Mention: < 0 };

    /// <summary>«أكد استعادة …», «أعلن مقتل …»: a noun that is what is said.</summary>
    private bool IsContent(int i, ReportingSense sense) => sense.TakesObject && IsContent(i);

    private bool IsContent(int i) =>
        analysis.Words[i] is { Shape: WordShape.VerbalNoun } or { Noun.IsInnocent: false }
        || analysis.IsOf("proposal", i)
        || analysis.IsOf("demands", i)
        || analysis.IsOf("accord", i);
}
