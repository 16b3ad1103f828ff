using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Whose an office is: a country's or a body's.</summary>
/// <param name="English">What it is called before the office, "Russian", or after it; null when nobody is told.</param>
/// <param name="Country">The country's code; null where it is no country's.</param>
/// <param name="Actor">The body; null where a country is told.</param>
/// <param name="Adjective">The adjective that told it; null where a name did.</param>
internal readonly record struct Owner(string English, string? Country, Entity? Actor, Adjective? Adjective)
{
    public bool IsSome => English is not null;

    public static Owner Of(Adjective adjective) =>
        new(adjective.English, adjective.Country, adjective.Country is null ? adjective.Of : null, adjective);
}
