using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>Who fights whom and who holds what, by the claims before.</summary>
internal static class Opponents
{
    /// <summary>Whom somebody last fought or took ground from in this report, or who fought him.</summary>
    public static Party? Of(Party side, IReadOnlyList<ClaimDraft> drafts)
    {
        for (var d = drafts.Count - 1; d >= 0; d--)
            if (drafts[d] is { Type: "ASSAULT" or "CONTROL" or "CASUALTIES", Cast: { Actor: { } by, Target: { } on } })
                if (by.SameAs(side) && IsArmed(on))
                    return on;
                else if (on.SameAs(side) && IsArmed(by))
                    return by;
        return null;
    }

    /// <summary>Whether somebody fights: an armed group, a coalition or a state.</summary>
    public static bool IsArmed(Party party) => party.Kind is "armed_group" or "coalition" or "state";

    /// <summary>Who took the place by the same voice's earlier word: «… بسيطرة الجيش على المدينة. وأكد استعادة المدينة».</summary>
    public static Party? HolderOf(Entity place, Voice voice, IReadOnlyList<ClaimDraft> drafts) =>
        drafts
            .LastOrDefault(d =>
                // who is denied to hold it is no holder
                d is { Type: "CONTROL", Status: not "denied" }
                && d.Cast.Actor is not null
                && d.Cast.Place?.Name == place.Name
                && voice.Speaker?.SameAs(d.Voice.Speaker) == true
            )
            ?.Cast.Actor;
}
