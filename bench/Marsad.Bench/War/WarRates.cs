namespace Marsad.Bench.War;

/// <summary>How often what happens in a simulated war, as shares of one unless said otherwise. They are printed with the results.</summary>
internal sealed record WarRates
{
    /// <summary>Occurrences per day.</summary>
    public int PerDay { get; init; } = 75;

    /// <summary>Those who pass an occurrence on besides those who saw it, on average.</summary>
    public double Relays { get; init; } = 2.6;

    /// <summary>Of those who pass on: they name whom they have it from, print his words without naming him, retell without naming.</summary>
    public (double Cited, double Copied, double Retold) Passing { get; init; } = (0.70, 0.27, 0.03);

    /// <summary>Strikes that the accused denies, of those that a party or an observatory blames on him.</summary>
    public double Denied { get; init; } = 0.08;

    /// <summary>Strikes that each party blames on the other.</summary>
    public double Blamed { get; init; } = 0.08;

    /// <summary>Strikes of which two witnesses count the dead differently on the same day.</summary>
    public double Disputed { get; init; } = 0.08;

    /// <summary>Strikes whose toll rises over two days.</summary>
    public double Growing { get; init; } = 0.15;

    /// <summary>Conquests of which the loser says on the same days that he still holds, or that the town has not fallen.</summary>
    public double Contested { get; init; } = 0.25;

    /// <summary>Meetings that one of the two says do not take place; truces of which one says that they do not hold.</summary>
    public double Refused { get; init; } = 0.12;

    /// <summary>What a medium prints wrong: the place, the day by one, the toll, who did it.</summary>
    public (double Place, double Day, double Toll, double Who) Errors { get; init; } = (0.01, 0.02, 0.02, 0.01);

    /// <summary>What a medium leaves open: the day, who did it, the place in its own words.</summary>
    public (double Day, double Who, double Place) Gaps { get; init; } = (0.30, 0.25, 0.10);

    /// <summary>Occurrences that two media know only from each other.</summary>
    public double Circles { get; init; } = 0.01;

    /// <summary>Occurrences of which one medium prints many near-identical items.</summary>
    public double Floods { get; init; } = 0.0008;

    /// <summary>Items of such a flood: at least, at most.</summary>
    public (int Least, int Most) Flood { get; init; } = (20, 400);

    /// <summary>Media whose clock is wrong by years.</summary>
    public double LyingClocks { get; init; } = 0.01;

    /// <summary>Places that no theatre knows and that have no coordinates.</summary>
    public double UnknownPlaces { get; init; } = 0.04;
}
