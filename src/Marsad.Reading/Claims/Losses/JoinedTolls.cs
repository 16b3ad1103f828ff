namespace Marsad.Reading.Claims.Losses;

/// <summary>Tolls that are one though their words stand apart.</summary>
internal static class JoinedTolls
{
    /// <summary>Figures with those that more words give of what was not counted yet.</summary>
    public static Casualties? Both(Casualties? told, Casualties? more) =>
        told is null || more is null
            ? told ?? more
            : told with
            {
                Killed = told.Killed ?? more.Killed,
                Injured = told.Injured ?? more.Injured,
                Missing = told.Missing ?? more.Missing,
                Captured = told.Captured ?? more.Captured,
                OfKilled = told.OfKilled ?? (told.Killed is null ? more.OfKilled : null),
                OfInjured = told.OfInjured ?? (told.Injured is null ? more.OfInjured : null),
            };

    /// <summary>«قُتل ستة وأصيب عشرة في …»: dead and injured of one sentence that fell together are one toll; else null.</summary>
    /// <param name="killed">The claim that counts the dead.</param>
    /// <param name="injured">The claim behind it.</param>
    /// <param name="others">Whether that one tells only of others who were hurt.</param>
    public static ClaimDraft? One(ClaimDraft killed, ClaimDraft injured, bool others)
    {
        if (
            killed is not { Type: "CASUALTIES", Casualties: { Killed: not null, Injured: null } }
            || injured is not { Type: "CASUALTIES", Casualties: null or { Killed: null, Injured: not null } }
            // «قُتل ستة وأصيب آخرون في …»: others, of whom nobody says how many
            || (injured.Casualties is null && !(others && IsThere(killed.Cast, injured.Cast)))
            || injured.FirstToken - killed.EndToken > 1
            || killed.Status != injured.Status
            || killed.Voice.Links.Count != injured.Voice.Links.Count
            || Differ(killed.Cast.Actor, injured.Cast.Actor)
            || Differ(killed.Cast.Target, injured.Cast.Target)
        )
            return null;
        var where = killed.Cast is { Place: not null, PlaceCarried: false } ? killed.Cast : injured.Cast;
        return killed with
        {
            EndToken = injured.EndToken,
            Casualties = Both(killed.Casualties, injured.Casualties),
            Date = killed.Date ?? injured.Date,
            Cast = killed.Cast with
            {
                Actor = killed.Cast.Actor ?? injured.Cast.Actor,
                Target = killed.Cast.Target ?? injured.Cast.Target,
                Place = where.Place,
                PlaceCarried = where.PlaceCarried,
            },
        };
    }

    private static bool IsThere(Cast one, Cast other) =>
        one.Place is null || one.PlaceCarried || other.Place is null || other.PlaceCarried || one.Place == other.Place;

    private static bool Differ(Party? one, Party? other) => one is not null && other is not null && !one.SameAs(other);
}
