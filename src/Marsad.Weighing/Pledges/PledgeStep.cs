namespace Marsad.Weighing.Pledges;

/// <summary>Where a truce or a pledge stands by some claims.</summary>
public enum PledgeState
{
    /// <summary>It is promised or planned.</summary>
    Promised,

    /// <summary>It is signed or agreed.</summary>
    Agreed,

    /// <summary>It is in force, kept or extended.</summary>
    InForce,

    /// <summary>A party is said to have broken it.</summary>
    BreachAlleged,

    /// <summary>Who is said to have broken it says no.</summary>
    BreachDenied,

    /// <summary>One who is not a party to the quarrel says that it was broken, or the accused owns up.</summary>
    BreachConfirmed,

    /// <summary>It has collapsed or run out.</summary>
    Lapsed,
}

/// <summary>A step in the life of a truce or pledge.</summary>
/// <param name="State">Where it stands after this.</param>
/// <param name="On">First day of which it is said; null when nothing dates it.</param>
/// <param name="By">Who did what the step is about, by English name; null when nobody is named.</param>
/// <param name="Claims">Ids of the claims that say so, in order.</param>
/// <param name="Origins">Names of the independent origins behind them.</param>
public sealed record PledgeStep(
    PledgeState State,
    DateOnly? On,
    string? By,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Origins
);
