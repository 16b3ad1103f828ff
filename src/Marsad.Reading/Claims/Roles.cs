using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>Who does it, who undergoes it, where.</summary>
internal sealed record Cast(Party? Actor, Party? Target, Entity? Place, bool PlaceCarried = false);

/// <summary>Gives the names of a clause their roles, by the frame of the word that carries the event.</summary>
internal sealed class Roles(Analysis analysis, Parties parties, Memory memory)
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

    public Cast Of(Happening happening, Clause clause)
    {
        var (start, end) = (clause.Start, clause.End);
        Party? actor = null,
            target = null;
        Party? against = null;
        Entity? place = null;
        var placeToken = -1;
        var at = happening.Token;
        var sense = happening.Sense;
        ref readonly var head = ref analysis.Words[Math.Max(at, start)];
        var verbal = at >= 0 && head.Finite;
        var genitive =
            happening.Noun?.Genitive
            ?? (
                sense is null ? Role.None
                : sense.GenitiveIsObject ? sense.ObjectRole
                : sense.SubjectRole
            );
        var core = Math.Max(at, start);
        if (verbal)
            (actor, target) = Topic(clause, at, head, sense);
        for (var i = core + (at >= 0 ? 1 : 0); i < end; i++)
        {
            if (PlaceAt(i) is { } where && sense?.ObjectRole != Role.Place)
            {
                if (place is null || placeToken < core)
                    (place, placeToken) = (where, i);
                if (parties.At(i) is null)
                    continue;
            }
            if (Role_(sense, i) is { } role && role != Role.None)
            {
                if (role == Role.Place)
                {
                    if (analysis.MentionAt(i) is { Entity.Class: EntityClass.Place } m && m.FirstToken == i)
                        (place, placeToken) = (m.Entity, i);
                    continue;
                }
                if (parties.At(i) is { } named)
                {
                    if (role == Role.Actor)
                        actor ??= named;
                    else
                        target ??= named;
                    i = named.EndToken - 1;
                }
                continue;
            }
            if (
                analysis.MentionAt(i) is { Entity.Class: EntityClass.Place } spot
                && spot.FirstToken == i
                && place is null
                && IsObjectPlace(sense)
            )
            {
                (place, placeToken) = (spot.Entity, i);
                if (sense!.ObjectRole == Role.Place)
                    continue;
            }
            if (Particles.IsPreposition(analysis.Text.FoldedOf(i)) || parties.At(i) is not { } party)
                continue;
            if (ByAgent(i) || (i > 0 && analysis.Text.FoldedOf(i - 1) is "بين" && actor is null))
                actor = party;
            else if (Prepositional(i))
                against ??= Against(i) ? party : null;
            else if (verbal && !head.Passive && actor is null && sense?.SubjectRole != Role.Target)
                actor = party;
            else if (!verbal && genitive == Role.Actor && actor is null)
                actor = party;
            else if (
                target is null
                && !party.SameAs(actor)
                && (verbal ? sense?.ObjectRole != Role.None || head.Passive : genitive == Role.Target)
            )
                target = party;
            i = Math.Max(i, party.EndToken - 1);
        }
        if (target is null && against is not null && !against.SameAs(actor))
            target = against;
        for (var i = start; i < core && place is null; i++)
            if (PlaceAt(i) is { } before)
                (place, placeToken) = (before, i);
        if (place is null && BackToPlace(start, end))
            place = memory.LastPlace;
        return Symmetric(happening.Type, new Cast(actor, target, place));
    }

    /// <summary>Two who meet or clash stand on one side and the other.</summary>
    private static Cast Symmetric(string type, Cast cast) =>
        type is "CONSULT" or "COOPERATE" or "ASSAULT" && cast is { Actor: { Who.Count: 2 } both, Target: null }
            ? cast with
            {
                Actor = both with { Who = [both.Who[0]] },
                Target = both with { Who = [both.Who[1]] },
            }
            : cast;

    /// <summary>A name before its verb («أن التنظيم استدرج …») is the subject, of a passive verb the one who undergoes it.</summary>
    private (Party? Actor, Party? Target) Topic(Clause clause, int at, in Word head, EventSense? sense)
    {
        if (!head.HasPronoun && parties.Antecedent(clause) is { } antecedent)
            return head.Passive || sense?.SubjectRole == Role.Target ? (null, antecedent) : (antecedent, null);
        for (var i = clause.Start; i < at; i++)
            if (parties.At(i) is { } party && !Prepositional(i))
                return head.Passive || sense?.SubjectRole == Role.Target ? (null, party) : (party, null);
        return (null, null);
    }

    private Role? Role_(EventSense? sense, int i)
    {
        if (sense is null || i == 0)
            return null;
        ref readonly var word = ref analysis.Words[i];
        var before = analysis.Text.FoldedOf(i - 1);
        foreach (var (preposition, role) in sense.Prepositions)
        {
            if (preposition == "ب" && word.Has(Proclitics.Bi) || preposition == "ل" && word.Has(Proclitics.Li))
                return role;
            if (before.SequenceEqual(preposition) && preposition is not "في")
                return role;
        }
        return null;
    }

    private static bool IsObjectPlace(EventSense? sense) =>
        sense?.ObjectRole == Role.Place || sense?.SubjectRole == Role.Place;

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

    /// <summary>«من قبل …», «على يد …», «على أيدي …»</summary>
    private bool ByAgent(int i)
    {
        if (i < 2)
            return false;
        var before = analysis.Text.FoldedOf(i - 1);
        var first = analysis.Text.FoldedOf(i - 2);
        return (before is "قبل" && first is "من") || (before is "يد" or "ايدي" && first is "علي") || before is "بقياده";
    }

    /// <summary>«على …», «ضد …», «مع …», «لـ…»: the other side.</summary>
    private bool Against(int i) =>
        analysis.Words[i].Has(Proclitics.Li) || (i > 0 && analysis.Text.FoldedOf(i - 1) is "علي" or "ضد" or "مع");

    private bool Prepositional(int i)
    {
        ref readonly var word = ref analysis.Words[i];
        return word.Has(Proclitics.Bi)
            || word.Has(Proclitics.Li)
            || (i > 0 && Particles.IsPreposition(analysis.Text.FoldedOf(i - 1)));
    }

    private bool BackToPlace(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (analysis.Words[i].Refers == "place")
                return true;
        return false;
    }
}
