using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Who does what a noun tells: there is no subject, and one is named by what stands around it.</summary>
internal sealed class Doers(Analysis analysis, Typing typing, Parties parties, Members members)
{
    /// <summary>The longest name, in tokens.</summary>
    private const int Longest = 6;

    /// <summary>
    /// Whether somebody named after an event's noun is said to have done it: «هجوم لقوات …», «هجوم شنته قوات …», «لقاء عقده …»,
    /// and of a toll, whose attack it came from: «قتلوا في قصف لقوات …», «جراء صاروخ أطلقته …».
    /// </summary>
    public bool IsDoer(Happening happening, Party party, int from, int at)
    {
        const int Near = 3;
        // «قتل في الغارة لاجئون»: the people of a toll made no attack, nor whose ground is hit: «الغارات على مواقع لحزب الله»
        if (
            members.IsAllegiance(at)
            || (happening.Type is "ASSAULT" or "CASUALTIES" && members.IsOwnerOfSite(at))
            || (happening.Type == "CASUALTIES" && party.Kind is "people" or "public")
        )
            return false;
        // «استهدف قصف مدفعي للجيش بلدة …»: whose the strike is that the verb is said of
        if (
            happening is { Type: "ASSAULT", Verbal: true }
            && analysis.Words[at].Has(Proclitics.Li)
            && at - from is 2 or 3
            && IsBlow(from + 1, at)
            && analysis.Words[at - 1] is { Finite: false }
        )
            return true;
        for (var i = at - 1; i > Math.Max(from - 1, at - 1 - Near); i--)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word is { Finite: true, HasPronoun: true, Passive: false } && i > from)
                return !Prepositional(at) && i >= at - 2;
            if (happening.Type == "CASUALTIES" && i > from && typing.OfWord(i, at) is { Type: "ASSAULT" } attack)
                return attack.Sense is null or { GenitiveIsObject: false }
                    ? !Prepositional(at)
                        || word.Finite
                        || analysis.Words[at].Has(Proclitics.Li)
                        || analysis.Text.FoldedOf(at - 1) is "من" or "مع"
                    : word.Finite;
        }
        // «تدمير … خلال طلعات للطيران», «خطف … في هجوم لتنظيم …»: by whose strikes or raid it was done
        if (happening.Type is "ASSAULT" or "CASUALTIES" or "COERCE" && analysis.Words[at].Has(Proclitics.Li))
        {
            var raid = analysis.Words[at - 1].Shape == WordShape.Other && IsRaid(at - 2) ? at - 2 : at - 1;
            if (raid > from && IsRaid(raid) && Prepositional(raid))
                return true;
        }
        // «اعتقل شاب على حاجز لقوات …»: whose checkpoint took him
        if (
            happening.Type == "COERCE"
            && analysis.Words[at].Has(Proclitics.Li)
            && at > 1
            && analysis.IsOf("checkpoint", at - 1)
            && analysis.Text.FoldedOf(at - 2) is "علي" or "عند"
        )
            return true;
        // «استهداف من الفصائل»
        if (happening is { Type: "ASSAULT", Verbal: false } && at == from + 2 && analysis.Text.FoldedOf(at - 1) is "من")
            return true;
        return analysis.Words[at].Has(Proclitics.Li)
            && at - from <= Near
            && happening switch
            {
                { Noun.Genitive: Role.Actor } => true,
                { Noun: null, Verbal: false, Sense: { GenitiveIsObject: false, SubjectRole: Role.Actor } sense } =>
                    !sense.Prepositions.Any(static p => p is ("ل", _)),
                _ => false,
            };
    }

    /// <summary>«اعتراضها على عملية تقوم بها تركيا»: who opposes or backs is the pronoun, whoever is named after it.</summary>
    public bool IsPronoun(Happening happening) =>
        happening.Type is "REJECT" or "SUPPORT" or "AGREE" or "COOPERATE" or "CONCEDE" or "ACCUSE"
        && analysis.Words[happening.Token] is { HasPronoun: true, Finite: false };

    /// <summary>
    /// «عملية عسكرية … لملاحقة المهربين», «السيطرة على دمشق وفرار …»: who is named only behind what a noun's deed is for, or behind the noun of
    /// another deed.
    /// </summary>
    public bool IsOfAnother(Happening happening, int from, int at)
    {
        if (happening is not { Verbal: false, Type: "ASSAULT" or "MOBILIZE" or "COERCE" or "CONTROL" or "RETREAT" })
            return false;
        for (var i = from + 1; i < at; i++)
            if (
                analysis.Words[i] is { Shape: WordShape.VerbalNoun, Mention: < 0 } word
                // «قصف وتدمير …» is one deed of one doer, «لتجمعات الحوثيين» no aim
                && (word.HasAnd ? i > from + 1 : word.Has(Proclitics.Li) && !analysis.IsOf("site", i))
            )
                return true;
        return false;
    }

    private bool IsRaid(int i) =>
        analysis.IsOf("sortie", i) || analysis.IsOf("violence", i) || analysis.IsOf("search", i);

    /// <summary>«رفض قيادي … قبل انسحاب قوات …»: the noun right after the verb is its subject, no later name.</summary>
    public bool HasOtherSubject(int verb) =>
        verb + 1 < analysis.Words.Length
        && analysis.Text.Tokens[verb + 1].Kind == TokenKind.Word
        && analysis.Words[verb + 1] is { Mention: < 0, Timed: false, Finite: false, Noun: null } next
        && (next.Shape != WordShape.VerbalNoun || next.Has(Proclitics.Article))
        && !next.Has(Proclitics.Bi | Proclitics.Li)
        && !analysis.IsPreposition(verb + 1);

    /// <summary>«الحوثيين المسيطرين على …»: whom a definite participle right after a name describes.</summary>
    public Party? Described(int participle)
    {
        const int Reach = 5;
        if (
            participle < 1
            || analysis.Words[participle].Shape != WordShape.Participle
            || !analysis.Words[participle].Has(Proclitics.Article)
        )
            return null;
        for (var i = participle - 1; i >= Math.Max(0, participle - Reach); i--)
            if (analysis.MentionAt(i) is { } mention && parties.At(mention.FirstToken) is { } party)
                return party.EndToken == participle ? party.First : null;
            else if (analysis.MentionAt(i) is not null)
                return null;
        return null;
    }

    /// <summary>«سبق لإسرائيل أن قصفت …», «سبق للجماعة خطف …»: who did it before, right before what he did.</summary>
    public Party? Earlier(Clause clause, int at)
    {
        var end = clause.Opening == Opening.That ? clause.Start : at;
        for (var i = end - 1; i > Math.Max(0, end - Longest); i--)
            if (
                analysis.MentionAt(i) is { FirstToken: > 0 and var first } mention
                && analysis.Words[first].Has(Proclitics.Li)
                && analysis.Text.FoldedOf(first - 1).EndsWith("سبق")
            )
                return mention.EndToken >= end - 1 ? parties.At(first) ?? members.StateAt(first) : null;
        return null;
    }

    /// <summary>«استمرار الحكومة بالحوار», «قيام الجيش بقصف …»: the genitive of a noun that only governs the event's noun.</summary>
    public Party? Governing(Clause clause, int at)
    {
        for (var i = Math.Max(clause.Start, 1); i < at; i++)
        {
            if (parties.At(i) is not { } party)
                continue;
            ref readonly var head = ref analysis.Words[i - 1];
            return
                i - 1 >= clause.Start
                && head is { Shape: WordShape.VerbalNoun, HasPronoun: false, Mention: < 0, Noun: null }
                && (head.Aspect is not null || analysis.IsOf("performing", i - 1))
                && !analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
                ? party
                : null;
        }
        return null;
    }

    /// <summary>
    /// «قُتلوا في القصف الذي نفّذه الجيش», «التصعيد الذي أقدمت عليه جماعات»: who is named by the relative clause right behind an attack.
    /// </summary>
    /// <param name="happening">What is told.</param>
    /// <param name="clause">The clause that ends where the relative one begins.</param>
    public Party? ByRelative(Happening happening, Clause clause)
    {
        const int Near = 6;
        var verb = clause.End + 1;
        if (
            happening.Type is not ("ASSAULT" or "CASUALTIES" or "TRUCE")
            || verb + 2 >= analysis.Words.Length
            || analysis.Words[clause.End].Connective != Connective.Relative
            || analysis.Words[verb] is not { Finite: true, Passive: false, Reporting: null or { Class: "claim" } }
        )
            return null;
        var behind = analysis.Words[verb].HasPronoun ? verb + 1 : verb + 2;
        if (behind > verb + 1 && analysis.Text.FoldedOf(verb + 1) is not ("عليه" or "عليها" or "به" or "بها"))
            return null;
        for (var i = clause.End - 1; i >= Math.Max(clause.Start, clause.End - Near); i--)
            if (typing.OfWord(i, clause.End) is { Type: "ASSAULT" or "TRUCE" })
                return members.At(behind);
        return null;
    }

    /// <summary>«أسفر قصف الجيش على … عن مقتل …»: whose strike took the lives.</summary>
    public Party? ByBlow(Happening happening, int verb, int end) =>
        happening.Type == "CASUALTIES"
        && verb >= 0
        && verb + 2 < end
        && analysis.IsOf("results", verb)
        && IsBlow(verb + 1, end)
        && !analysis.Words[verb + 2].Has(Proclitics.Bi)
            ? members.At(verb + 2)
            : null;

    /// <summary>«غارة إسرائيلية», «الغارات الروسية», «خرق إسرائيلي», «الانسحاب الأميركي»: whose the deed is, of a toll whose its cause.</summary>
    public Party? ByNationality(Happening happening, Clause clause, int at)
    {
        // «تحت السيطرة التركية»
        if (happening.Type == "CONTROL")
            return Enumerable
                .Range(at, Math.Max(0, clause.End - at))
                .Where(i => analysis.IsOf("control", i))
                .Select(i => members.ByAdjective(i, clause.End))
                .FirstOrDefault();
        if (happening.Type is not ("ASSAULT" or "CASUALTIES" or "TRUCE"))
            return OfOneSide(happening, at, clause.End);
        // «(أن) غارة إسرائيلية استهدفت …»: the strike nearest before its verb
        for (var i = at - 1; happening.Verbal && i >= clause.Start; i--)
            if (IsBlow(i, clause.End))
                return members.ByAdjective(i, at) ?? Behind(at);
        return Behind(at);

        Party? Behind(int from)
        {
            for (var i = from; i < clause.End; i++)
            {
                if (happening.Type == "TRUCE" && i > at + 1)
                    return null;
                // «تصدت الدفاعات لصواريخ إسرائيلية»: what a verb aims at is no blow of its doer
                if (happening.Verbal && i > at && analysis.Words[i].Has(Proclitics.Li) && AimsAt(happening, "ل"))
                    return null;
                if (
                    IsBlow(i, clause.End)
                    && members.ByAdjective(i, clause.End) is { } nation
                    // «استهداف ناقلة يونانية»: whose what is hit is
                    && (analysis.Words[i].Shape != WordShape.VerbalNoun || Describes(nation.FirstToken, i))
                )
                    return nation;
            }
            return null;
        }
    }

    /// <summary>
    /// «الانسحاب الإسرائيلي», «الدعم الإيراني»: a deed told by a noun that one side does, and whose adjective tells which; «فُرض الحظر
    /// الأممي», «وصلت مساعدات تركية»: whose that is which the word of the deed takes.
    /// </summary>
    private Party? OfOneSide(Happening happening, int at, int end)
    {
        if (
            happening
                is {
                    Verbal: false,
                    Type: "RETREAT"
                        or "MOBILIZE"
                        or "COERCE"
                        or "SANCTION"
                        or "AID"
                        or "SUPPORT"
                        or "REJECT"
                        or "THREATEN"
                        or "ACCUSE"
                        or "REQUEST"
                        or "CONCEDE"
                }
            && members.ByAdjective(at, end) is { } doer
            && Describes(doer.FirstToken, at)
        )
            return doer;
        return
            at + 1 < end
            && happening
                is { Type: "AID" or "SANCTION" or "COERCE" or "MOBILIZE", Sense: { SubjectRole: Role.Actor } sense }
            && analysis.IsOf(sense.Takes, at + 1)
            && members.ByAdjective(at + 1, end) is { } owner
            && Describes(owner.FirstToken, at + 1)
            ? owner
            : null;
    }

    /// <summary>«انسحاب عسكري إسرائيلي», but «تسليم جثتي أسيرين إسرائيليين»: whether an adjective is of a noun and not of its genitive.</summary>
    private bool Describes(int adjective, int noun) =>
        (
            adjective == noun + 1
            || (
                adjective == noun + 2
                && (
                    Glosses.IsAdjective(analysis, noun + 1)
                    // «حظر الأسلحة الأممي»: no adjective of a feminine
                    || analysis.Text.RawOf(noun + 1) is [.., 'ة'] && analysis.Text.RawOf(adjective) is not [.., 'ة']
                )
            )
        ) && analysis.Text.FoldedOf(adjective) is not ([.., 'ي' or 'و', 'ن'] or [.., 'ي', 'ا', 'ن']);

    private static bool AimsAt(Happening happening, string preposition) =>
        happening.Sense?.Prepositions.Any(p => p is (var with, Role.Target) && with == preposition) == true;

    private bool IsBlow(int token, int end) =>
        analysis.Words[token] is { Mention: < 0, Timed: false, Finite: false }
        && (analysis.IsOf("sortie", token) || typing.OfWord(token, end) is { Type: "ASSAULT" or "TRUCE" });

    /// <summary>«(أن) الغارات استهدفت …», «غارة إسرائيلية استهدفت …»: whether a strike is what the verb behind it is said of.</summary>
    public bool IsStrike(int from, int verb)
    {
        if (from < verb && analysis.Words[from].Connective == Connective.That)
            from++;
        for (var i = from; i < verb; i++)
            if (analysis.IsPunctuation(i, "،,"))
                return false;
        return from < verb
            && analysis.Words[from] is { Mention: < 0, Finite: false }
            && !Prepositional(from)
            && (analysis.IsOf("sortie", from) || typing.OfWord(from, verb) is { Type: "ASSAULT", Verbal: false });
    }

    /// <summary>«شنت … عدة غارات جوية، استهدفت تعزيزات للحوثيين»: a verb without «و» behind strikes that are not definite describes them.</summary>
    public bool IsOfStrikeBefore(int verb)
    {
        const int Farthest = 3;
        if (verb < 2 || analysis.Words[verb].HasAnd || !analysis.IsPunctuation(verb - 1, "،,"))
            return false;
        for (var i = verb - 2; i >= Math.Max(0, verb - 1 - Farthest); i--)
            if (analysis.Words[i] is { Finite: true } or { Mention: >= 0 } || analysis.Words[i].Has(Proclitics.Article))
                return false;
            else if (analysis.IsOf("sortie", i) || analysis.Words[i].Noun is { Type: "ASSAULT" })
                return true;
        return false;
    }

    /// <summary>
    /// «استهداف الجيش مستشفى»: fighters right behind the noun of a strike, and a bare noun behind them, are who struck; those with nothing
    /// behind them are who was struck.
    /// </summary>
    /// <param name="party">Who stands behind the noun.</param>
    /// <param name="end">One past the clause.</param>
    public bool StrikesOther(Party party, int end)
    {
        var next = party.EndToken;
        return party.Kind is "armed_group" or "coalition" or "state"
            && next < end
            && analysis.Text.Tokens[next].Kind == TokenKind.Word
            && analysis.Words[next]
                is { Finite: false, HasAnd: false, Timed: false, Connective: Connective.None, Cue: null } word
            && !word.Has(Proclitics.Bi | Proclitics.Li)
            && !analysis.IsPreposition(next)
            && word.Shape != WordShape.VerbalNoun
            && (word.Mention >= 0 || (!word.Has(Proclitics.Article) && analysis.IsOf("site", next)));
    }

    private bool Prepositional(int i) =>
        analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li) || (i > 0 && analysis.IsPreposition(i - 1));
}
