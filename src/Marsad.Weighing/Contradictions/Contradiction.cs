using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Contradictions;

/// <summary>What is in question.</summary>
public enum Question
{
    /// <summary>Who holds a place.</summary>
    Control,

    /// <summary>Whether something happened, or is so.</summary>
    Happened,

    /// <summary>Whether a meeting takes place.</summary>
    Meeting,

    /// <summary>Whether a truce is in force or kept.</summary>
    Truce,

    /// <summary>Who did it.</summary>
    Who,

    /// <summary>How many were killed or injured.</summary>
    HowMany,

    /// <summary>When it happened.</summary>
    When,
}

/// <summary>Claims that cannot all be true, as an object with sides, dates and a state.</summary>
/// <param name="Id">The same sides give the same id.</param>
/// <param name="Question">What is in question.</param>
/// <param name="Proposition">What is in question, in words for people.</param>
/// <param name="Event">The event that it is about; null when it is about who holds a place.</param>
/// <param name="Place">Key of the place; null when none is known.</param>
/// <param name="Sides">Two or more, by number of origins; no claim stands on two.</param>
/// <param name="Since">First day on which both were said; null when the reports are not dated.</param>
/// <param name="Settled">What settled it; null while it is open.</param>
public sealed record Contradiction(
    string Id,
    Question Question,
    string Proposition,
    string? Event,
    string? Place,
    IReadOnlyList<Side> Sides,
    DateOnly? Since,
    Settlement? Settled
);

/// <summary>One answer, with those who give it.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Claims">Ids of the claims, in order.</param>
/// <param name="Origins">On whose word.</param>
public sealed record Side(string Value, IReadOnlyList<string> Claims, IReadOnlyList<Origin> Origins);

/// <summary>A later claim by which one side came over to the other.</summary>
/// <param name="Value">The answer that stands.</param>
/// <param name="Claim">The claim.</param>
/// <param name="On">The day of its report or event.</param>
public sealed record Settlement(string Value, string Claim, DateOnly? On);
