namespace Marsad.Weighing.Lines;

/// <summary>
/// What weighing found otherwise than before: of the things named everything that is found now. One that is named and has no lines is
/// gone. All others are as they were.
/// </summary>
/// <param name="Lines">What is found.</param>
/// <param name="Events">Ids of the events; what contradicts itself in them is in the lines too.</param>
/// <param name="Places">Keys of the places of which spells and contradictions are in the lines.</param>
/// <param name="Zones">Keys of the places, or nothing, where it is in question who breaks the truce.</param>
/// <param name="Pledges">The agreements and zones of whose lives the steps are in the lines.</param>
public sealed record WeighedChanges(
    WeighedLines Lines,
    IReadOnlySet<string> Events,
    IReadOnlySet<string> Places,
    IReadOnlySet<string> Zones,
    IReadOnlySet<(string Agreement, string? Zone)> Pledges
);
