using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>
/// Completes the cast of a claim from the words around it: a place named elsewhere in the sentence, the country that an
/// adjective shows, the place or the actor of the claim before it. What is carried over is marked as such.
/// </summary>
internal sealed class CarryOver(Analysis analysis, Memory memory, Theatre theatre)
{
    public Cast Complete(Cast cast, string type, Clause clause, Voice voice, IReadOnlyList<ClaimDraft> drafts)
    {
        var before = drafts.Count > 0 ? drafts[^1] : null;
        if (type != "PROTEST")
            cast = Named(cast);
        if (
            type == "CONSULT"
            && cast is { Actor: null, Target: null }
            && drafts.LastOrDefault(static d => d is { Type: "CONSULT", Cast: { Actor: not null, Target: not null } })
                is { Cast: var meeting }
        )
            cast = cast with { Actor = meeting.Actor! with { Carried = true }, Target = meeting.Target };
        if (
            cast.Actor is null
            && type != "CONSULT"
            && before is not null
            && (GoesOn(type, cast, voice, before) || SameSubject(clause, cast, voice, before))
        )
            cast = cast with { Actor = before.Cast.Actor! with { Carried = true } };
        if (
            type == "CONTROL"
            && cast is { Actor: null, Place: { } ground }
            && HolderOf(ground, voice, drafts) is { } holder
        )
            return cast with { Actor = holder with { Carried = true } };
        if (cast.Place is not null)
            return cast;
        if (Named(clause, type) is { } named)
            return cast with { Place = named };
        var country = ByAdjective(clause);
        var near = drafts.LastOrDefault(static d => d.Cast.Place is not null)?.Cast.Place ?? memory.LastPlace;
        var place = type switch
        {
            // meetings, support and blame are where the text puts them, or nowhere
            "CONSULT" or "SUPPORT" or "ACCUSE" or "COOPERATE" or "SANCTION" => country,
            // what else is told goes on where it was
            _ => near ?? country,
        };
        return place is null ? cast : cast with { Place = place, PlaceCarried = true };
    }

    /// <summary>«المدنيون», «المواطنون» play no part of their own: whoever harms or moves them acts on nobody in particular.</summary>
    private static Cast Named(Cast cast) =>
        cast with
        {
            Actor = cast.Actor is { Kind: "public" } ? null : cast.Actor,
            Target = cast.Target is { Kind: "public" } ? null : cast.Target,
        };

    /// <summary>«… استدرج …، وبدأ …»: a verb right after, with no subject of its own, has the one before.</summary>
    private bool SameSubject(Clause clause, Cast cast, Voice voice, ClaimDraft before) =>
        clause.Opening == Opening.Main
        && clause.Predicate >= 0
        && analysis.Words[clause.Predicate] is { Finite: true, Passive: false }
        && (analysis.Words[clause.Predicate].HasAnd || analysis.Words[clause.Predicate].Events.Count > 0)
        && clause.Start - before.EndToken <= 2
        && before.Cast.Actor is { } actor
        && cast.Target?.SameAs(actor) != true
        && voice.Links.Count == before.Voice.Links.Count;

    /// <summary>Who took the place by the same voice's earlier word: «… بسيطرة الجيش على المدينة. وأكد استعادة المدينة».</summary>
    private static Party? HolderOf(Entity place, Voice voice, IReadOnlyList<ClaimDraft> drafts) =>
        drafts
            .LastOrDefault(d =>
                d.Type == "CONTROL"
                && d.Cast.Actor is not null
                && d.Cast.Place?.Name == place.Name
                && voice.Speaker?.SameAs(d.Voice.Speaker) == true
            )
            ?.Cast.Actor;

    /// <summary>Strikes told in a row by one source are by the same actor until another is named.</summary>
    private static bool GoesOn(string type, Cast cast, Voice voice, ClaimDraft before) =>
        type is "ASSAULT" or "CASUALTIES"
        && before.Type is "ASSAULT" or "CASUALTIES"
        && before.Cast.Actor is not null
        && cast.Target?.SameAs(before.Cast.Actor) != true
        && (cast.Target is null || cast.Target.SameAs(before.Cast.Target))
        && (voice.Speaker is null ? before.Voice.Speaker is null : voice.Speaker.SameAs(before.Voice.Speaker));

    private Entity? Named(Clause clause, string type)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (analysis.MentionAt(i) is { Entity.Class: EntityClass.Place } mention && mention.FirstToken == i)
                // «عملية جنيف» is a process: who meets in it meets there, who speaks of it speaks of no place
                if (type == "CONSULT" || i == 0 || !analysis.Lexicon.IsOf("process", analysis.Stem(i - 1)))
                    return mention.Entity;
        return null;
    }

    /// <summary>«الأزمة السورية», «الأطراف السورية»: the country of a party named, when it is the one the report is about.</summary>
    private Entity? ByAdjective(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.MentionAt(i) is { Entity: { Class: EntityClass.Actor, Country: { } country } } mention
                && mention.FirstToken == i
                && memory.Focus == country
            )
                return theatre.Find(country.ToLowerInvariant());
        return null;
    }
}
