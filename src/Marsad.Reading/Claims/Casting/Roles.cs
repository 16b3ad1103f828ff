using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Gives the names of a clause their roles, by the frame of the word that carries the event.</summary>
internal sealed class Roles(
    Analysis analysis,
    Parties parties,
    Members members,
    VerbSubjects subjects,
    Doers doers,
    Whereabouts whereabouts,
    bool frames = true
)
{
    private const int Far = 6;
    private readonly LeadingWords _leads = new(analysis);
    private readonly Sufferers _sufferers = new(analysis);
    private readonly SubjectShapes _shapes = new(analysis);
    private readonly Genitives _genitives = new(analysis, members);
    private readonly Interceptions _interceptions = new(analysis, members);

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
        // «نفى الجيش»: the text breaks off before what is told
        if (at >= analysis.Words.Length)
            return Cast.Nobody;
        var told = new RolesFound();
        if (verb >= 0 && !_shapes.IsPerforming(verb))
            subjects.Find(clause, verb, verb == at ? sense : null, happening.Type, told);
        told.Actor ??= doers.Earlier(clause, at);
        if (verb != at)
            told.Actor ??= doers.Described(at) ?? (verb < 0 || told.Taken ? doers.Governing(clause, at) : null);
        var downed = _interceptions.Of(happening, clause.End);
        var owner = downed < 0 ? null : _interceptions.Owner(downed, analysis.Words.Length);
        told.Target ??= owner;
        var from = Math.Max(at, told.End - 1);
        told.Place = whereabouts.OfPronoun(clause, from);
        var elsewhere = false;
        for (var i = from + 1; i < clause.End; i++)
        {
            i = members.PastDescription(members.PastAmong(analysis.PastAside(i), clause.End), from, clause.End);
            if (told.Halved && _leads.Other(i))
                (told.Halved, told.Other) = (false, true);
            if (whereabouts.OfFrame(sense, i) is { } place)
            {
                told.Place ??= place;
                continue;
            }
            // «قصف الجيش المدينة، تزامناً مع هجوم شنته قوات …»: who is named by what only dates it
            elsewhere |= analysis.IsOf("meanwhile", i) && analysis.IsPunctuation(i - 1, "،,");
            if (members.At(i) is { } party)
            {
                if (elsewhere || _leads.Moves(happening.Type, i))
                {
                    i = Math.Max(i, party.EndToken - 1);
                    continue;
                }
                if (_sufferers.IsLifeOf(happening, i))
                    told.Target ??= party;
                // «خطف ثلاثة مدنيين في هجوم لـ…»: they are no doers, whatever stands in their place
                else if (
                    owner?.SameAs(party) != true
                    && told.Actor is null or { Kind: "public" }
                    && doers.IsDoer(happening, party, from, i)
                )
                    told.Actor = party;
                else if (
                    !BelongsElsewhere(happening, i, from) && parties.Led(party, told.Actor is not null) is { } side
                )
                    Place(happening, side, i, verb, clause, told);
                i = Math.Max(i, party.EndToken - 1);
            }
            else
            {
                if (told.Target is null && StateAimedAt(happening.Type, sense, i) is { } state)
                {
                    told.Target = state;
                    if (happening.Type != "ASSAULT")
                        continue;
                }
                told.Place ??= whereabouts.At(i, happening.Type, bare: IsHit(happening.Type));
            }
        }
        if (downed < 0)
            told.Actor ??=
                doers.ByBlow(happening, verb, clause.End)
                ?? doers.ByRelative(happening, clause)
                ?? doers.ByNationality(happening, clause, at);
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
        if (
            told.Target?.SameAs(told.Actor) == true
            || (told is { Actor: { } by, Target: { } on } && _sufferers.IsOwnArmy(by, on))
        )
            told.Target = null;
        told.Place ??= whereabouts.Undergoing(verb, clause);
        for (var i = clause.Start; i <= from && told.Place is null; i++)
            told.Place = whereabouts.At(i, happening.Type, bare: false);
        told.Place ??= whereabouts.TakenUp(clause, happening) ?? whereabouts.PointedTo(clause);
        return new Cast(told.Actor, told.Target, told.Place).Sided(happening.Type, happening.IsOneSided);
    }

    /// <summary>What is done to a state where its land is named: «عقوبات على روسيا», «صاروخ باتجاه إسرائيل», but «غارات على سوريا» hit the land.</summary>
    private Party? StateAimedAt(string type, EventSense? sense, int i) =>
        _leads.RoleOf(sense, i) == Role.Target
        && (
            type == "ASSAULT"
                ? _leads.Is("باتجاه", i) || _leads.Is("نحو", i)
                : type is not ("CASUALTIES" or "CONTROL" or "RETREAT" or "MOBILIZE" or "TRUCE" or "COERCE")
        )
            ? members.StateAt(i)
            : null;

    /// <summary>What hits the ground itself: «قصف مخيم …».</summary>
    private static bool IsHit(string type) => type is "ASSAULT" or "COERCE" or "CASUALTIES" or "AID";

    /// <summary>«… على هامش قمة منظمة …»: who is named by the noun of another meeting takes no part in this one.</summary>
    private bool BelongsElsewhere(Happening happening, int at, int from) =>
        IsHome(at)
        || doers.IsOfAnother(happening, from, at)
        || (doers.IsPronoun(happening) && at - from > Far)
        || (happening.Type is "ASSAULT" or "COERCE" or "CASUALTIES" or "CONTROL" && _leads.Helper(at))
        || (
            happening.Type == "CONSULT"
            && at - 1 > from
            && analysis.Words[at - 1].Noun is { Type: "CONSULT" }
            && !_leads.Any(at)
        );

    /// <summary>«مخيم عين الحلوة للاجئين»: for whom a place is there.</summary>
    private bool IsHome(int at) =>
        at > 0
        && analysis.Words[at].Has(Proclitics.Li)
        && analysis.MentionAt(at - 1) is { Entity: { Class: EntityClass.Place, Kind: "camp" } };

    /// <summary>Gives a name after the event word its role.</summary>
    private void Place(Happening happening, Party party, int i, int verb, Clause clause, RolesFound told)
    {
        var verbal = verb == happening.Token;
        var sense = happening.Sense;
        if ((_leads.Agent(i) && _leads.IsOfAnotherDeed(happening.Token, i)) || IsJoinedToLed(i))
            return;
        if (_leads.Agent(i))
        {
            // «قُصفت القوات من قبل …»: a passive is written like an active; its subject is who suffers
            if (verbal && sense is { SubjectRole: Role.Actor, ObjectRole: Role.Target })
                told.Target ??= told.Actor;
            told.Actor = party;
        }
        else if (i > 0 && analysis.Text.FoldedOf(i - 1) is "بين")
        {
            told.Actor ??= party;
            if (!party.SameAs(told.Actor))
                told.Target ??= party;
            told.Halved = told.Target is null && party.Who.Count == 1;
        }
        else if (told.Other)
        {
            told.Target ??= party.SameAs(told.Actor) ? null : party;
            told.Other = false;
        }
        else if ((_leads.RoleOf(sense, i) ?? RoleOfHead(sense, i)) is { } role)
            told.Give(role, party);
        else if (happening.Type is "ASSAULT" or "TRUCE" or "COERCE" && members.IsOwnerOfSite(i))
            told.Give(Role.Target, party);
        else if (happening.Type is "AGREE" or "CONSULT" or "COOPERATE" && analysis.Text.FoldedOf(i - 1) is "مع")
            told.Give(Role.Target, party);
        // «لقاء جمع الرئيس بنظيره»
        else if (happening.Type == "CONSULT" && told.Actor is not null && analysis.Words[i].Has(Proclitics.Bi))
            told.Give(Role.Target, party);
        // «اعتقلت قوات الأمن التابعة لهيئة …»: on whose side they are who did it
        else if (told.Actor is { } doer && members.IsSideOf(doer, i))
            return;
        else if (_leads.Any(i))
            told.Rest ??=
                _leads.OtherSide(i) && !(happening.Type == "CASUALTIES" && members.IsAllegiance(i)) ? party : null;
        // «اتفقا على تبادل الأسرى»: what it is about
        else if (verbal && happening.Type is "AGREE" or "CONSULT" or "COOPERATE" && _leads.AnyThroughGenitives(i))
            told.Rest ??= party;
        else if (verbal)
            told.Give(
                told is { Actor: null, Taken: false }
                && sense?.SubjectRole == Role.Actor
                && !doers.HasOtherSubject(happening.Token)
                && !_leads.AnyThroughGenitives(i)
                // «قتل في الغارة لاجئون»
                && !(party.Kind is "people" or "public" or "person" && _sufferers.IsKilled(verb, party, clause))
                    ? Role.Actor
                    : Role.Target,
                party
            );
        // «احتفلوا بسيطرة إسرائيل على …», «رحب بانسحاب القوات من …»: a deed without an object is of whom its noun names
        else if (i == happening.Token + 1 && _genitives.IsAlwaysDoer(happening))
            (told.Actor, told.Taken) = (party, true);
        else if (
            i == happening.Token + 1
            && told.Actor is null
            && (
                _genitives.ActsOnNext(sense, party, clause.End)
                || (happening.Type == "ASSAULT" && doers.StrikesOther(party, clause.End))
            )
        )
            told.Actor = party;
        // «دعم القاهرة للأطراف», «تهديد الحوثيين بقصف الرياض»: who is named before whom it is for gives it, and before what he would do menaces
        else if (
            i == happening.Token + 1
            && told.Actor is null
            && party.EndToken < clause.End
            && (
                _genitives.ActsFor(happening, party)
                || happening.Type == "THREATEN" && analysis.Words[party.EndToken].Has(Proclitics.Bi)
            )
        )
            told.Actor = party;
        else
            told.Give(
                    // «قصف … أسفر عن مقتل طفلين»: people do not strike
                    happening.Type == "ASSAULT"
                    && (party.Kind is "people" or "public" || (verb >= 0 && _shapes.IsPerforming(verb)))
                        ? Role.Target
                    // «سيطرتها على مقر الفرقة»: whose ground is taken
                    : doers.IsPronoun(happening) || (happening.Type == "CONTROL" && _leads.AnyThroughGenitives(i))
                        ? Role.Target
                    : Genitive(happening, told),
                party
            );
    }

    /// <summary>«بالشكر للإمارات ومصر»: one more of those whom a preposition leads, of whom the first counts.</summary>
    private bool IsJoinedToLed(int i) =>
        i > 0
        && analysis.Words[i].HasAnd
        && analysis.MentionAt(i - 1) is { } first
        && first.EndToken == i
        && analysis.Words[first.FirstToken].Has(Proclitics.Li);

    private static Role Genitive(Happening happening, RolesFound told)
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

    /// <summary>«نوّه بجهود الشرطة», «رضخ لمطالب الأسرى»: to whom what the verb takes belongs has its part.</summary>
    private Role? RoleOfHead(EventSense? sense, int i) =>
        i > 1
        && analysis.Text.Tokens[i - 1].Kind == TokenKind.Word
        && analysis.Words[i - 1] is { IsBare: true, IsEventNoun: false }
        && !analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
        && _leads.RoleOf(sense, i - 1) is Role.Target
            ? Role.Target
            : null;
}
