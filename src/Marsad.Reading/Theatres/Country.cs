namespace Marsad.Reading.Theatres;

/// <summary>A state: its land as a place, its government as an actor, and the adjective that goes with both.</summary>
/// <param name="Code">ISO 3166 alpha-2.</param>
/// <param name="Land">The country as a place.</param>
/// <param name="State">The state as an actor.</param>
/// <param name="AdjectiveEn">English adjective, such as <c>Syrian</c>.</param>
/// <param name="Bounds">Where its land lies, when known.</param>
/// <param name="Army">Code of the state whose army a text about this land calls «الجيش», where that is not its own.</param>
public sealed record Country(
    string Code,
    Entity Land,
    Entity State,
    string AdjectiveEn,
    Bounds? Bounds,
    string? Army = null
);

/// <summary>A box of degrees, WGS 84.</summary>
public readonly record struct Bounds(double South, double West, double North, double East)
{
    /// <summary>Whether a point lies in the box or within a twentieth of a degree of it.</summary>
    public bool Holds(double lat, double lon) =>
        lat >= South - 0.05 && lat <= North + 0.05 && lon >= West - 0.05 && lon <= East + 0.05;
}
