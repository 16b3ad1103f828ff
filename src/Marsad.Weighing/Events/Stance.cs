using Marsad.Reading;

namespace Marsad.Weighing.Events;

/// <summary>How a claim stands to the occurrence that it speaks of.</summary>
public enum Stance
{
    /// <summary>It took place or goes on.</summary>
    Affirms,

    /// <summary>It will take place, or is promised.</summary>
    Foresees,

    /// <summary>It should take place.</summary>
    Demands,

    /// <summary>It might take place.</summary>
    Supposes,

    /// <summary>It did not, does not or will not take place.</summary>
    Denies,
}

/// <summary>Stances by the claim's status.</summary>
internal static class Stances
{
    /// <summary>
    /// By status, type and class of the reporting verb. «قال إنه لم يتوقف عن …»: a negated statement states something else; only who says
    /// that he denies, denies what others tell.
    /// </summary>
    public static Stance Of(string status, string type, string reporting) =>
        status switch
        {
            "denied" when type != "STATEMENT" || reporting == "deny" => Stance.Denies,
            "planned" or "pledged" => Stance.Foresees,
            "demanded" => Stance.Demands,
            "hypothetical" => Stance.Supposes,
            _ => Stance.Affirms,
        };
}

/// <summary>Types of claims that may speak of one occurrence.</summary>
internal enum Family : byte
{
    /// <summary>Strikes, clashes, killing.</summary>
    Violence,

    /// <summary>Who takes, holds or leaves a place.</summary>
    Ground,

    /// <summary>A ceasefire, its breach, its end.</summary>
    Truce,

    /// <summary>Meetings and talks.</summary>
    Talks,

    /// <summary>What is said, agreed, demanded, refused.</summary>
    Words,

    /// <summary>Aid, arrests, sieges, protests, movements of forces.</summary>
    Deeds,
}

/// <summary>Families by the claim's type, and how far types go together.</summary>
internal static class Families
{
    private const string Release = "release";

    public static Family Of(string type) =>
        type switch
        {
            "ASSAULT" or "CASUALTIES" => Family.Violence,
            "CONTROL" or "RETREAT" => Family.Ground,
            "TRUCE" => Family.Truce,
            "CONSULT" => Family.Talks,
            "AID" or "COERCE" or "MOBILIZE" or "PROTEST" or "SANCTION" => Family.Deeds,
            _ => Family.Words,
        };

    /// <summary>How well two claims' types fit one occurrence, -0.5 to 1; symmetric.</summary>
    public static double Fit(Claim one, Claim other) =>
        one.Type != other.Type ? Fit(one.Type, other.Type)
        // prisoners who are let go are no troops or families who leave
        : (one.Subtype == Release) == (other.Subtype == Release) ? 1
        : -0.5;

    private static double Fit(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));
        if (a == b)
            return a == Family.Ground ? 0.5 : 0.8;
        if (a > b)
            (a, b) = (b, a);
        return (a, b) switch
        {
            (Family.Talks, Family.Words) => 0.5,
            (Family.Truce, Family.Words) => 0.5,
            (Family.Violence, Family.Ground) => 0.4,
            (Family.Ground, Family.Deeds) => 0.4,
            (Family.Violence, Family.Deeds) => 0.2,
            (Family.Words, Family.Deeds) => 0.4,
            (Family.Violence, Family.Truce) => 0.3,
            // a convoy or an arrest on the ground and on the day of a truce is neither its beginning nor its breach
            (Family.Truce, Family.Deeds) => -0.5,
            _ => 0.2,
        };
    }
}
