namespace Marsad.Reading.Theatres;

/// <summary>A medium that publishes or feeds others.</summary>
/// <param name="Actor">The medium as an actor of kind media.</param>
/// <param name="Kind">outlet or agency.</param>
/// <param name="Owner">Who owns or runs it, in words.</param>
/// <param name="Feeds">Ids of the agencies whose copy it prints.</param>
/// <param name="Domain">Its address on the web.</param>
public sealed record KnownOutlet(Entity Actor, string Kind, string? Owner, IReadOnlyList<string> Feeds, string? Domain);

/// <summary>An agreement or a diplomatic occasion.</summary>
/// <param name="Entity">Its name and the days it holds.</param>
/// <param name="Parties">Ids of its parties or participants.</param>
/// <param name="Guarantors">Ids of those who guarantee it.</param>
/// <param name="Places">Ids of the places it covers or meets in.</param>
/// <param name="Adopted">When it was signed or adopted.</param>
public sealed record KnownAgreement(
    Entity Entity,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Guarantors,
    IReadOnlyList<string> Places,
    DateOnly? Adopted
);
