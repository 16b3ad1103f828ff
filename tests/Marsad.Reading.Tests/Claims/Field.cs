namespace Marsad.Reading.Tests.Claims;

/// <summary>What a corpus says of a claim, by name.</summary>
internal static class Field
{
    public const string Missing = "missing";
    public const string Extra = "extra";
    public const string Quote = "quote";
    public const string Type = "type";
    public const string Status = "status";
    public const string By = "by";
    public const string Speaker = "speaker";
    public const string Chain = "chain";
    public const string Kind = "kind";
    public const string Reporting = "reporting";
    public const string Actor = "actor";
    public const string Target = "target";
    public const string Place = "place";
    public const string Date = "date";
    public const string Killed = "killed";
    public const string Injured = "injured";
    public const string Holds = "holds";
    public const string Agreement = "agreement";
    public const string Direct = "direct";
    public const string Within = "within";
    public const string Dated = "dated";
    public const string Away = "away";
    public const string Civilians = "civilians";
    public const string Women = "women";
    public const string Children = "children";
    public const string Missed = "missed";
    public const string Captured = "captured";

    /// <summary>What is compared only where a line states it; «none» says that there is none.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    [Within, Dated, Away, Civilians, Women, Children, Missed, Captured];

    /// <summary>What a claim's line may state after type, status and words.</summary>
    public static IReadOnlyList<string> Stated { get; } =
    [By, Actor, Target, Place, Date, Killed, Injured, Holds, Agreement, Direct, .. Optional];

    /// <summary>What may be wrong, in the order in which it is told.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Missing,
        Extra,
        Quote,
        Type,
        Status,
        Speaker,
        Chain,
        Kind,
        Reporting,
        Actor,
        Target,
        Place,
        Date,
        Killed,
        Injured,
        Holds,
        Agreement,
        Direct,
        .. Optional,
    ];

    /// <summary>Kinds of a link, told where they matter.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "person",
        "state",
        "government_body",
        "armed_group",
        "coalition",
        "igo",
        "ngo",
        "media",
        "document",
        "witness",
        "other",
    ];
}
