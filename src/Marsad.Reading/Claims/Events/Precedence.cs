namespace Marsad.Reading.Claims.Events;

/// <summary>Which type a clause is of that tells several things: the first of the order of the coding rules.</summary>
internal static class Precedence
{
    /// <summary>Types up to this place in the order tell an event wherever their word stands.</summary>
    private const int Strong = 6;

    private static readonly string[] Order =
    [
        "TRUCE",
        "CONTROL",
        "CASUALTIES",
        "ASSAULT",
        "AID",
        "RETREAT",
        "COERCE",
        "CONSULT",
        "AGREE",
        "REJECT",
        "ACCUSE",
        "THREATEN",
        "SUPPORT",
        "COOPERATE",
        "MOBILIZE",
        "CONCEDE",
        "SANCTION",
        "PROTEST",
    ];

    /// <summary>Whether a type goes before another.</summary>
    public static bool Before(string type, string other) => Rank(type) < Rank(other);

    /// <summary>Whether a type tells an event wherever its word stands.</summary>
    public static bool IsStrong(string type) => Rank(type) <= Strong;

    private static int Rank(string type) => Array.IndexOf(Order, type) is var i and >= 0 ? i : Order.Length;
}
