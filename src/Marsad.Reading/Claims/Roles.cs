using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>Gives the names of a clause their roles, by the frame of the word that carries the event.</summary>
internal sealed class Roles(Analysis analysis, Typing typing, Parties parties, Memory memory, bool frames = true)
{
    private static readonly string[] PlacePrepositions =
    [
        "في",
        "قرب",
        "داخل",
        "من",
        "الي",
        "علي",
        "نحو",
        "شرق",
        "غرب",
        "شمال",
        "جنوب",
        "وسط",
        "باتجاه",
        "عبر",
    ];

    /// <summary>The cast of an event.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="clause">The stretch of words that tells it.</param>
    /// <param name="verb">The finite verb of the clause, -1 when it has none.</param>
    public Cast Of(Happening happening, Clause clause, int verb)
    {
        if (!frames)
            happening = happening with { Sense = null, Noun = null };
        var at = Math.Max(happening.Token, clause.Start);
        var sense = happening.Sense;
        var told = new Found();
        if (verb >= 0)
            Subject(clause, verb, verb == at ? sense : null, told);
        var from = Math.Max(at, told.End - 1);
        told.Place = PlaceOfPronoun(clause, from);
        for (var i = from + 1; i < clause.End; i++)
        {
            i = analysis.PastAside(i);
            if (PlaceOfFrame(sense, i) is { } place)
            {
                told.Place ??= place;
                continue;
            }
            if (parties.At(i) is { } party)
            {
                if (told.Actor is null && IsDoer(happening, party, from, i))
                    told.Actor = party;
                else if (!BelongsElsewhere(happening, i, from))
                    Place(happening, party, i, verb == at, told);
                i = Math.Max(i, party.EndToken - 1);
            }
            else
                told.Place ??= PlaceAt(i);
        }
        if (
            happening.Type
            is "ASSAULT"
                or "CASUALTIES"
                or "CONTROL"
                or "COERCE"
                or "ACCUSE"
                or "REJECT"
                or "SUPPORT"
                or "THREATEN"
        )
            told.Target ??= told.Rest;
        if (told.Target?.SameAs(told.Actor) == true)
            told.Target = null;
        for (var i = clause.Start; i <= from && told.Place is null; i++)
            told.Place = PlaceAt(i);
        if (told.Place is null && PointsToPlace(clause))
            told.Place = memory.LastPlace;
        return Sided(happening.Type, new Cast(told.Actor, told.Target, told.Place));
    }

    /// <summary>
    /// Whether somebody named after an event's noun is said to have done it: «هجوم لقوات …», «هجوم شنته قوات …», «لقاء عقده …»,
    /// and of a toll, whose attack it came from: «قتلوا في قصف لقوات …», «جراء صاروخ أطلقته …».
    /// </summary>
    private bool IsDoer(Happening happening, Party party, int from, int at)
    {
        const int Near = 3;
        for (var i = at - 1; i > Math.Max(from - 1, at - 1 - Near); i--)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word is { Finite: true, HasPronoun: true, Passive: false } && i > from)
                return !Prepositional(at) && i >= at - 2;
            if (happening.Type == "CASUALTIES" && i > from && typing.OfWord(i, at) is { Type: "ASSAULT" } attack)
                return attack.Sense is null or { GenitiveIsObject: false }
                    ? !Prepositional(at) || word.Finite || analysis.Words[at].Has(Proclitics.Li)
                    : word.Finite;
        }
        return analysis.Words[at].Has(Proclitics.Li) && at - from <= Near && happening.Noun is { Genitive: Role.Actor };
    }

    /// <summary>«… على هامش قمة منظمة …»: who is named by the noun of another meeting takes no part in this one.</summary>
    private bool BelongsElsewhere(Happening happening, int at, int from) =>
        happening.Type == "CONSULT"
        && at - 1 > from
        && analysis.Words[at - 1].Noun is { Type: "CONSULT" }
        && !Prepositional(at);

    private sealed class Found
    {
        public Party? Actor { get; set; }
        public Party? Target { get; set; }

        /// <summary>Somebody named in no role that the frame knows.</summary>
        public Party? Rest { get; set; }
        public Entity? Place { get; set; }

        /// <summary>Whether a pronoun is the subject: nobody named after the verb is.</summary>
        public bool Taken { get; set; }

        /// <summary>One past the subject's words, 0 when it stands before its verb.</summary>
        public int End { get; set; }
    }

    /// <summary>The subject of the clause's verb: whom a relative clause describes, a name before the verb, else the first after it.</summary>
    private void Subject(Clause clause, int verb, EventSense? sense, Found told)
    {
        const int Reach = 8;
        ref readonly var word = ref analysis.Words[verb];
        var subject = word.HasPronoun ? null : parties.Antecedent(clause);
        for (var i = clause.Start; i < verb && subject is null; i++)
        {
            if (i > clause.Start)
                i = analysis.PastAside(i);
            if (parties.At(i) is { } before && !Prepositional(i))
                subject = before;
        }
        // «إنه يستهدف القوات …»: the subject is the pronoun, what follows is no subject
        var taken = subject is null && (IsPronounOpening(clause.Start) || IsPronounOpening(clause.Start - 1));
        for (var i = verb + 1; i < Math.Min(clause.End, verb + 1 + Reach) && subject is null && !taken; i++)
        {
            if (analysis.IsPunctuation(i, "،,") || Grammar.IsPreposition(analysis.Text.FoldedOf(i)))
                break;
            if (parties.At(i) is not { } after || Prepositional(i))
                continue;
            subject = after;
            told.End = after.EndToken;
        }
        // «سيتحدثان»: the two named together before
        if (subject is null && word.Features.Number == Number.Dual)
            subject = memory.Resolve("pair", default, verb, verb + 1);
        told.Taken = taken;
        if (
            word.Passive
            || sense?.SubjectRole == Role.Target
            || (subject is not null && IsKilled(verb, subject, clause))
        )
            told.Target = subject;
        else if (sense?.SubjectRole == Role.Place)
            told.Rest = subject;
        else
            told.Actor = subject;
    }

    private bool IsPronounOpening(int token) =>
        token >= 0
        && analysis.Words[token].Connective == Connective.That
        && analysis.Text.FoldedOf(token)[^1] is not 'ن';

    /// <summary>
    /// «قتل ستة مدنيين», «ستة مدنيين قتلوا»: the passive is written like the active. Who has nobody after him whom he
    /// kills was killed.
    /// </summary>
    private bool IsKilled(int verb, Party subject, Clause clause)
    {
        if (analysis.Words[verb].Events is not [{ Type: "CASUALTIES", ObjectRole: Role.Target }, ..])
            return false;
        var from = Math.Max(verb + 1, subject.FirstToken > verb ? subject.EndToken : 0);
        for (var i = from; i < clause.End; i++)
        {
            if (
                analysis.IsPunctuation(i, "،,")
                || Grammar.IsPreposition(analysis.Text.FoldedOf(i))
                || analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
            )
                return true;
            // «قتلت طائرة قيادياً …»: an accusative is whom it killed
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Words[i] is { Mention: < 0, Timed: false }
                && analysis.Text.FoldedOf(i) is [_, _, _, .., 'ا']
            )
                return false;
            if (
                analysis.Words[i] is { Mention: >= 0, Timed: false }
                || analysis.Text.Tokens[i].Kind == TokenKind.Number
            )
                return false;
            if (
                analysis.Lexicon.IsOf("people", analysis.Stem(i))
                || analysis.Lexicon.IsOf("people", analysis.Text.FoldedOf(i))
            )
                return false;
        }
        return true;
    }

    /// <summary>Gives a name after the event word its role.</summary>
    private void Place(Happening happening, Party party, int i, bool verbal, Found told)
    {
        var sense = happening.Sense;
        if (ByAgent(i))
            told.Actor = party;
        else if (i > 0 && analysis.Text.FoldedOf(i - 1) is "بين")
        {
            told.Actor ??= party;
            if (!party.SameAs(told.Actor))
                told.Target ??= party;
        }
        else if (RoleOf(sense, i) is { } role)
            Assign(role, party, told);
        else if (Prepositional(i))
            told.Rest ??= Against(i) ? party : null;
        else if (verbal)
            Assign(
                told is { Actor: null, Taken: false }
                && sense?.SubjectRole == Role.Actor
                && !HasOtherSubject(happening.Token)
                    ? Role.Actor
                    : Role.Target,
                party,
                told
            );
        else
            Assign(Genitive(happening, told), party, told);
    }

    /// <summary>«رفض قيادي … قبل انسحاب قوات …»: the noun right after the verb is its subject, no later name.</summary>
    private bool HasOtherSubject(int verb) =>
        verb + 1 < analysis.Words.Length
        && analysis.Text.Tokens[verb + 1].Kind == TokenKind.Word
        && analysis.Words[verb + 1]
            is { Mention: < 0, Timed: false, Finite: false, Shape: not WordShape.VerbalNoun, Noun: null }
        && !analysis.Words[verb + 1].Has(Proclitics.Bi | Proclitics.Li)
        && !Grammar.IsPreposition(analysis.Text.FoldedOf(verb + 1));

    private static Role Genitive(Happening happening, Found told)
    {
        var role =
            happening.Noun?.Genitive
            ?? (
                happening.Sense is not { } sense ? Role.None
                : sense.GenitiveIsObject ? sense.ObjectRole
                : sense.SubjectRole
            );
        return role == Role.Actor && told.Actor is not null ? Role.Target : role;
    }

    private static void Assign(Role role, Party party, Found told)
    {
        if (role == Role.Actor)
            told.Actor ??= party;
        else if (role == Role.Target && told.Target is null && !party.SameAs(told.Actor))
            told.Target = party;
        else if (!party.SameAs(told.Actor))
            told.Rest ??= party;
    }

    /// <summary>Two who meet or clash stand on one side and the other; of several on one side the first named stands for them.</summary>
    private static Cast Sided(string type, Cast cast)
    {
        if (
            cast is { Actor: { Who.Count: 2 } both }
            && (type is "CONSULT" || (type is "COOPERATE" or "ASSAULT" && cast.Target is null))
        )
            cast = cast with { Actor = both with { Who = [both.Who[0]] }, Target = both with { Who = [both.Who[1]] } };
        if (type is not ("AGREE" or "STATEMENT" or "REQUEST" or "SUPPORT") && cast.Actor is { Who.Count: > 1 } many)
            cast = cast with { Actor = many with { Who = [many.Who[0]] } };
        return cast.Target is { Who.Count: > 1 } targets
            ? cast with
            {
                Target = targets with { Who = [targets.Who[0]] },
            }
            : cast;
    }

    private Role? RoleOf(EventSense? sense, int i)
    {
        if (sense is null || i == 0)
            return null;
        ref readonly var word = ref analysis.Words[i];
        var before = analysis.Text.FoldedOf(i - 1);
        foreach (var (preposition, role) in sense.Prepositions)
            if (
                role is Role.Actor or Role.Target
                && (
                    (preposition == "ب" && word.Has(Proclitics.Bi))
                    || (preposition == "ل" && word.Has(Proclitics.Li))
                    || (before.SequenceEqual(preposition) && preposition is not "في")
                )
            )
                return role;
        return null;
    }

    /// <summary>A place that the frame itself calls for: «السيطرة على …», «اقتحم …», «انسحب من …».</summary>
    private Entity? PlaceOfFrame(EventSense? sense, int i)
    {
        if (
            sense is null
            || analysis.MentionAt(i) is not { Entity.Class: EntityClass.Place } mention
            || mention.FirstToken != i
        )
            return null;
        if (sense.ObjectRole == Role.Place || sense.SubjectRole == Role.Place)
            return mention.Entity;
        foreach (var (preposition, role) in sense.Prepositions)
            if (role == Role.Place && i > 0 && analysis.Text.FoldedOf(i - 1).SequenceEqual(preposition))
                return mention.Entity;
        return null;
    }

    /// <summary>«سيطروا عليها», «انسحبوا منها»: the place named last before.</summary>
    private Entity? PlaceOfPronoun(Clause clause, int from)
    {
        const int Reach = 6;
        for (var i = from + 1; i < Math.Min(clause.End, from + 1 + Reach); i++)
            if (analysis.Text.FoldedOf(i) is "عليها" or "منها" or "فيها" or "اليها" or "بها")
                return memory.LastPlaceBefore(i);
            else if (analysis.MentionAt(i) is { Entity.Class: EntityClass.Place })
                return null;
        return null;
    }

    private Entity? PlaceAt(int i)
    {
        if (analysis.MentionAt(i) is not { Entity.Class: EntityClass.Place } mention || mention.FirstToken != i)
            return null;
        if (analysis.Words[i].Has(Proclitics.Bi))
            return mention.Entity;
        for (var back = 1; back <= 2 && i - back >= 0; back++)
            foreach (var preposition in PlacePrepositions)
                if (analysis.Text.FoldedOf(i - back).SequenceEqual(preposition))
                    return mention.Entity;
        return null;
    }

    /// <summary>«من قبل …», «على يد …», «بقيادة …»</summary>
    private bool ByAgent(int i)
    {
        if (i < 2)
            return false;
        var before = analysis.Text.FoldedOf(i - 1);
        var first = analysis.Text.FoldedOf(i - 2);
        return (before is "قبل" && first is "من") || (before is "يد" or "ايدي" && first is "علي");
    }

    /// <summary>«على …», «ضد …», «مع …», «لـ…»: the other side.</summary>
    private bool Against(int i) =>
        analysis.Words[i].Has(Proclitics.Li)
        || (i > 0 && analysis.Text.FoldedOf(i - 1) is "علي" or "ضد" or "مع" or "من");

    private bool Prepositional(int i)
    {
        ref readonly var word = ref analysis.Words[i];
        return word.Has(Proclitics.Bi | Proclitics.Li)
            || (i > 0 && Grammar.IsPreposition(analysis.Text.FoldedOf(i - 1)));
    }

    private bool PointsToPlace(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (analysis.Words[i].Refers == "place")
                return true;
        return false;
    }
}
