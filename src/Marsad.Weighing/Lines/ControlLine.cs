using Marsad.Reading;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing.Lines;

/// <summary>A spell of control as it is printed and kept; <see cref="ControlSpell"/>.</summary>
/// <param name="PlaceKey">Theatre id of the place, or its name.</param>
/// <param name="Place">The place.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Holder">Who is said to hold it.</param>
/// <param name="Holds">False when the source denies it.</param>
/// <param name="From">ISO 8601: first day of which it is said; null when nothing dates it.</param>
/// <param name="Until">Last such day.</param>
/// <param name="KnownFrom">Day of the first report that carries it; null when no report has a day.</param>
/// <param name="KnownUntil">Day of the last one.</param>
/// <param name="Disputed">Whether another source says otherwise.</param>
/// <param name="Claims">Ids of the claims, earliest first.</param>
public sealed record ControlLine(
    string PlaceKey,
    NamedPlace Place,
    Link Source,
    Named Holder,
    bool Holds,
    string? From,
    string? Until,
    string? KnownFrom,
    string? KnownUntil,
    bool Disputed,
    IReadOnlyList<string> Claims
)
{
    /// <summary>The line of a spell.</summary>
    public static ControlLine Of(ControlSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        return new(
            spell.PlaceKey,
            spell.Place,
            spell.Source,
            spell.Holder,
            spell.Holds,
            spell.From?.ToIso(),
            spell.Until?.ToIso(),
            spell.KnownFrom?.ToIso(),
            spell.KnownUntil?.ToIso(),
            spell.Disputed,
            spell.Claims
        );
    }
}
