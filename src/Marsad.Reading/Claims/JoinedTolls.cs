namespace Marsad.Reading.Claims;

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
    public static ClaimDraft? One(ClaimDraft killed, ClaimDraft injured)
    {
        if (
            killed is not { Type: "CASUALTIES", Casualties: { Killed: not null, Injured: null } }
            || injured is not { Type: "CASUALTIES", Casualties: { Killed: null, Injured: not null } }
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
            Cast = killed.Cast with
            {
                Actor = killed.Cast.Actor ?? injured.Cast.Actor,
                Target = killed.Cast.Target ?? injured.Cast.Target,
                Place = where.Place,
                PlaceCarried = where.PlaceCarried,
            },
        };
    }

    private static bool Differ(Party? one, Party? other) => one is not null && other is not null && !one.SameAs(other);
}
