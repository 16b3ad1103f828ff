using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Actors;

/// <summary>Finds who stands at a place in the sentence: names, names joined by «و», and words that point back.</summary>
internal sealed class Parties(Analysis analysis, Memory memory, Sides sides)
{
    // Asked for again and again, by the numbers of their mentions.
    private readonly Party?[] _named = new Party?[analysis.Mentions.Length];

    /// <summary>The party whose words begin at a token; null when none does, or when the text breaks off before it.</summary>
    public Party? At(int token)
    {
        if (token >= analysis.Words.Length || One(token) is not { } first)
            return null;
        if (Among(first) is { } whole)
            return whole;
        List<Entity>? who = null;
        var end = first.EndToken;
        while (end < analysis.Words.Length && Joined(end) is { } next)
        {
            who ??= [.. first.Who];
            who.AddRange(next.Who);
            end = next.EndToken;
        }
        if (who is not null)
            return new Party(who, first.FirstToken, end, first.Inferred);
        var apposed = Apposition(first);
        return apposed == end ? first : first with { EndToken = apposed };
    }

    /// <summary>«مسلحون من التنظيم»: fighters of no name, and right behind them of whom they are.</summary>
    private Party? Among(Party party) =>
        party.Who is [{ Kind: "armed_group" }]
        && analysis.IsOf("member", party.FirstToken)
        && party.EndToken + 1 < analysis.Words.Length
        && analysis.Text.FoldedOf(party.EndToken) is "من"
        && One(party.EndToken + 1) is { Kind: "armed_group" } whole
            ? whole.First with
            {
                FirstToken = party.FirstToken,
            }
            : null;

    /// <summary>Whether a word points back to somebody, known or not.</summary>
    public bool PointsBack(int token) =>
        analysis.Words[token] is { Mention: < 0, Refers: not null and not "place" and not "country" };

    /// <summary>Whom «الذي …» describes: the party whose words end right before it.</summary>
    public Party? Antecedent(Clause clause) => Before(clause) is { } party && !IsHost(party, clause) ? party : null;

    /// <summary>«مقابلة مع قناة الجزيرة أكد خلالها …»: in whose programme somebody speaks.</summary>
    private bool IsHost(Party party, Clause clause) =>
        party is { Kind: "media", FirstToken: > 0 and var at }
        && analysis.IsSaidIn(clause.Start, clause.End)
        && (analysis.Words[at].Has(Proclitics.Li) || analysis.IsPreposition(at - 1));

    private Party? Before(Clause clause)
    {
        if (clause.Opening != Opening.Relative || Resumes(clause))
            return null;
        const int Reach = 8;
        var plural = analysis.Text.FoldedOf(clause.Start) is "الذين";
        var dual = analysis.Text.FoldedOf(clause.Start) is "اللذان" or "اللذين" or "اللتان" or "اللتين";
        Party? nearest = null;
        // one past the last word that may end who is described
        var edge = clause.Start > 0 && analysis.IsPunctuation(clause.Start - 1, "،,") ? clause.Start - 1 : clause.Start;
        for (var i = clause.Start - 1; i >= Math.Max(0, clause.Start - Reach); i--)
        {
            if (analysis.MentionAt(i) is not { } mention || IsAdjective(mention))
                continue;
            // «المسلحون قصر الضيافة الذي …»: the place right before is what is described
            if (mention is { Entity.Class: EntityClass.Place } && mention.EndToken == clause.Start)
                return null;
            // «أدانت فرنسا الهجوم الذي استهدف …»: the attack is described
            if (IsDeed(mention.EndToken, clause.Start))
                return null;
            i = mention.FirstToken;
            if (mention.Entity.Class != EntityClass.Actor)
                continue;
            // «الولايات المتحدة وفرنسا اللتان …»
            if (
                dual
                && i > 0
                && analysis.MentionAt(i - 1) is { } other
                && At(other.FirstToken) is { Who.Count: 2 } both
            )
                return both;
            if (mention.EndToken == edge && Backed(i) is > 0 and var backed)
                edge = backed;
            // «المدعومين من إيران الذين …»: no state and no one man is meant by a plural
            if (plural && mention.Entity.Kind is "state" or "person" or "government_body")
                continue;
            var party = new Party([mention.Entity], mention.FirstToken, mention.EndToken);
            // «وبين الحوثيين الذين …»: fighters right before are described, whatever leads them
            if (mention.EndToken == edge && mention.Entity.Kind is "armed_group" or "coalition" && Backed(i) < 0)
                return party;
            // «الحوثيين المدعومين من إيران الذين …»: what hangs on a preposition is not what is described
            if (i == 0 || !analysis.IsPreposition(i - 1))
                return party.EndToken >= clause.Start - 3 || nearest is not null ? party : null;
            nearest ??= party.EndToken >= clause.Start - 2 ? party : null;
        }
        return nearest;
    }

    private bool IsDeed(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (analysis.Words[i] is { IsEventNoun: true, Mention: < 0 } noun && noun.Has(Proclitics.Article))
                return true;
        return false;
    }

    /// <summary>«المدعومة من …», «الموالية لـ…»: the word before a name that says who backs whom; -1 when none does.</summary>
    private int Backed(int token) =>
        token > 1 && analysis.IsPreposition(token - 1) && analysis.IsOf("allied", token - 2) ? token - 2
        : token > 0 && analysis.Words[token].Has(Proclitics.Li) && analysis.IsOf("allied", token - 1) ? token - 1
        : -1;

    /// <summary>«التي يسيطر عليها …», «الذي انطلق منه …»: a preposition with a pronoun stands for what is described, which is no subject.</summary>
    private bool Resumes(Clause clause) =>
        clause.Predicate >= 0
        && clause.Predicate + 1 < clause.End
        // «تصريح عن الرئيس، أكد فيه …»: of words he is the subject all the same
        && analysis.Words[clause.Predicate].Reporting is null
        && analysis.IsPrepositionOfPronoun(clause.Predicate + 1)
        // «الجيش الذي يفرض عليها حصاراً»: what is described is no «she»
        && !(
            analysis.Text.FoldedOf(clause.Start) is "الذي"
            && analysis.Text.FoldedOf(clause.Predicate + 1).EndsWith("ها")
        );

    /// <summary>«مؤتمراً صحفياً», «حكم مدني»: written like one of a people, but it describes the noun before it.</summary>
    private bool IsAdjective(Mentions.Mention mention) =>
        mention is { Entity.Kind: "people" or "public", FirstToken: > 0 and var at }
        && mention.EndToken == at + 1
        && analysis.Words[at - 1] is { Finite: false, Timed: false, Mention: < 0 }
        && !analysis.IsCount(at - 1)
        && analysis.Text.Tokens[at - 1].Kind == TokenKind.Word
        && (
            analysis.Text.FoldedOf(at) is [_, _, .., 'ا']
                ? mention.Entity.Kind == "people" && analysis.Text.FoldedOf(at - 1) is [_, _, _, .., 'ا']
                : analysis.Text.FoldedOf(at) is [not 'ا', not 'ل', .., 'ي']
                    && analysis.Words[at - 1] is { IsBare: true } noun
                    && !Befalls(noun)
                    && !analysis.IsPreposition(at - 1)
                    && !analysis.IsOf("people", at - 1)
                    && !analysis.IsOf("persons", at - 1)
                    && !analysis.IsOf("killed", at - 1)
                    && !analysis.IsOf("injured", at - 1)
        );

    /// <summary>«إصابة مدني», «استهداف مدني»: a noun of what is done to people.</summary>
    private static bool Befalls(in Word noun) =>
        noun is { Noun.Type: "CASUALTIES" or "ASSAULT" or "COERCE" or "RETREAT" or "AID" }
        || noun.Shape == WordShape.VerbalNoun
            && noun.Events is [{ ObjectRole: Role.Target, Type: "CASUALTIES" or "ASSAULT" or "COERCE" or "AID" }, ..];

    private Party? One(int token)
    {
        ref readonly var word = ref analysis.Words[token];
        if (word is { Mention: < 0, Refers: null } && !word.Is(GrammarRoles.Own))
            // «الوحدات» after «وحدات حماية الشعب»
            return word.Has(Proclitics.Article) && analysis.IsOf("bodies", token)
                ? memory.Shortened(analysis.Text.FoldedOf(token), token)
                : null;
        if (analysis.MentionAt(token) is { } mention && mention.FirstToken == token)
            return mention.Entity.Class == EntityClass.Actor && !IsAdjective(mention)
                ? _named[word.Mention] ??=
                    OfThatOffice(mention, word) ?? new Party([mention.Entity], token, mention.EndToken)
                : null;
        if (word.Mention < 0 && sides.OwnAt(token) is { } own)
            return own;
        // «الناطق باسم …» introduces somebody, «الناطق» alone points back
        if (
            word.Refers is not { } refers
            || word.Mention >= 0
            || (token + 1 < analysis.Words.Length && analysis.Text.FoldedOf(token + 1) is "باسم")
        )
            return null;
        // «المستشار بشر»: the name after the role, but in «دعا الوزير نظيره التركي» two are meant
        if (
            refers == "person"
            && token + 1 < analysis.Words.Length
            && analysis.MentionAt(token + 1) is { Entity.Kind: "person" } named
            && named.FirstToken == token + 1
            && !analysis.IsOf("counterpart", token + 1)
        )
            return new Party([named.Entity], token, named.EndToken);
        return refers == "person"
            ? memory.ResolvePerson(analysis.Stem(token), token)
            : memory.Resolve(refers, analysis.Text.FoldedOf(token), token, token + 1);
    }

    /// <summary>«الوزير السوري» after «وزير الخارجية السوري فلان»: he who was named with that office of that country before.</summary>
    private Party? OfThatOffice(Mentions.Mention mention, in Word word)
    {
        if (
            word is not { Refers: "person" }
            || !word.Has(Proclitics.Article)
            || mention is not { Entity: { Kind: "person", Id: null, Country: { } country } }
            || mention.EndToken - mention.FirstToken != 2
        )
            return null;
        for (var m = word.Mention - 1; m >= 0; m--)
            if (
                analysis.Mentions[m] is { Entity: { Kind: "person" } who } before
                && who.Country == country
                && before.EndToken - before.FirstToken > 2
                && analysis.Stem(before.FirstToken).SequenceEqual(analysis.Stem(mention.FirstToken))
            )
                return new Party([who], mention.FirstToken, mention.EndToken, Inferred: true);
        return null;
    }

    private Party? Joined(int token)
    {
        if (analysis.Text.Tokens[token].Kind != TokenKind.Word)
            return null;
        var folded = analysis.Text.FoldedOf(token);
        if (folded is "و" && token + 1 < analysis.Words.Length)
            return One(token + 1);
        // «بغداد واشنطن»: a name that begins with «و» itself, but «الرئيسان الروسي والأميركي»
        if (
            analysis.MentionAt(token) is { } mention
            && mention.FirstToken == token
            && mention.Start == analysis.Text.Tokens[token].Start
            && !folded.StartsWith("وال")
        )
            return null;
        // «مسؤول لبناني وكالة الأناضول»: so do some words
        return folded.Length > 2 && folded[0] == 'و' && analysis.Lexicon.Forms.Lookup(folded).IsEmpty
            ? One(token)
            : null;
    }

    /// <summary>«…, نائب وزير …»: a role after a name belongs to it.</summary>
    private int Apposition(Party party)
    {
        var at = party.EndToken;
        if (
            at + 1 < analysis.Words.Length
            && analysis.IsPunctuation(at, "،,")
            && One(at + 1) is { } next
            && next.Name == party.Name
        )
            return next.EndToken;
        return party.EndToken;
    }

    /// <summary>«قوات الوفاق بقيادة السراج وقوات حفتر»: without him who only leads those named before him; null when nobody is left.</summary>
    public Party? Led(Party party, bool named) =>
        !named || party.FirstToken == 0 || !analysis.IsOf("led by", party.FirstToken - 1) ? party
        : party.Who.Count > 1 ? party with { Who = [.. party.Who.Skip(1)] }
        : null;
}
