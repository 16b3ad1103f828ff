using Marsad.Reading;

namespace Marsad.Weighing.Events;

/// <summary>A count of people, from at least to at most.</summary>
/// <param name="Low">At least so many.</param>
/// <param name="High">At most so many; null when open.</param>
public readonly record struct Toll(int Low, int? High)
{
    /// <summary>The killed of a claim; null when it gives no number.</summary>
    public static Toll? Killed(Claim claim) => Of(claim?.Casualties?.Killed);

    /// <summary>The injured of a claim; null when it gives no number.</summary>
    public static Toll? Injured(Claim claim) => Of(claim?.Casualties?.Injured);

    /// <summary>Whether both can be true.</summary>
    public bool Meets(Toll other) => !(High < other.Low) && !(other.High < Low);

    /// <summary>As people write it: 12, 12 or more, 3 to 5.</summary>
    public override string ToString() =>
        High is null ? FormattableString.Invariant($"{Low} or more")
        : High == Low ? FormattableString.Invariant($"{Low}")
        : FormattableString.Invariant($"{Low} to {High}");

    private static Toll? Of(IReadOnlyList<int?>? range) =>
        range switch
        {
            [{ } low, var high] when high is null || high >= low => new Toll(low, high),
            [null, { } high] => new Toll(0, high),
            _ => null,
        };
}
