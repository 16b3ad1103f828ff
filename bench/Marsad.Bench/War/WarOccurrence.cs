using Marsad.Reading;

namespace Marsad.Bench.War;

/// <summary>Something that happens in the war, as it is in truth.</summary>
internal sealed record WarOccurrence(
    int Id,
    WarKind Kind,
    int Day,
    NamedPlace Place,
    int Actor,
    int Target,
    string Site,
    string Weapon,
    string Hour,
    string Topic,
    string Other,
    int[] Tolls
)
{
    /// <summary>The toll as it is known on a day.</summary>
    public int TollOn(int day) => Tolls.Length == 0 ? -1 : Tolls[Math.Clamp(day - Day, 0, Tolls.Length - 1)];
}

/// <summary>What one who knows says of an occurrence: the words are his, and who copies him has the same.</summary>
/// <param name="Of">The occurrence.</param>
/// <param name="Origin">Number of the origin on whose word it is.</param>
/// <param name="Speaker">Who says it; null where it is a medium's own people.</param>
/// <param name="Medium">The medium whose people saw it; null where somebody speaks.</param>
/// <param name="Use">The kind of sentence.</param>
/// <param name="Day">The day he says it.</param>
/// <param name="Who">Who did it, by him; -1 when he does not say.</param>
/// <param name="Toll">How many died by him; -1 when he does not say.</param>
/// <param name="Told">His words.</param>
internal sealed record WarAccount(
    WarOccurrence Of,
    int Origin,
    Link? Speaker,
    WarOutlet? Medium,
    string Use,
    int Day,
    int Who,
    int Toll,
    WarWords Told
)
{
    public bool Affirms => !Use.EndsWith("-denied", StringComparison.Ordinal);
}

/// <summary>An account as one medium prints it.</summary>
/// <param name="Account">The account.</param>
/// <param name="By">The medium.</param>
/// <param name="Day">When it is printed.</param>
/// <param name="Relay">The medium between; null for none.</param>
/// <param name="Credited">Whether the account's owner is named.</param>
/// <param name="Words">The words printed.</param>
/// <param name="Origin">On whose word it rests, credited or not.</param>
/// <param name="Number">Number in a flood; 0 for what is no flood.</param>
internal sealed record WarTelling(
    WarAccount Account,
    WarOutlet By,
    int Day,
    WarOutlet? Relay,
    bool Credited,
    WarWords Words,
    int Origin,
    int Number = 0
)
{
    /// <summary>What is printed wrong: the place, the day, the toll, who.</summary>
    public NamedPlace Place { get; init; } = Account.Of.Place;

    public int SaidDay { get; init; } = Account.Of.Day;

    public int Toll { get; init; } = Account.Toll;

    public int Who { get; init; } = Account.Who;
}

/// <summary>Words, and the kind of sentence that they are.</summary>
internal readonly record struct WarWords(string Use, string Text);
