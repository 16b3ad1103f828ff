using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Lines;

/// <summary>An independent origin as it is printed and kept; <see cref="Origin"/>.</summary>
/// <param name="Key">The key of its head.</param>
/// <param name="Name">English name of its head.</param>
/// <param name="NameAr">Arabic name of its head.</param>
/// <param name="Voices">The head first, then those counted with it.</param>
public sealed record OriginLine(string Key, string Name, string? NameAr, IReadOnlyList<VoiceLine> Voices)
{
    internal static OriginLine Of(Origin origin) =>
        new(
            origin.Key,
            origin.Name,
            origin.NameAr,
            [
                .. origin.Voices.Select(v => new VoiceLine(
                    v.Key,
                    v.Name,
                    v.NameAr,
                    v.Tie == Tie.Same ? null : v.Tie.ToString().ToLowerInvariant(),
                    v.Tie == Tie.Same ? null : v.To,
                    v.Claims,
                    v.Outlets
                )),
            ]
        );
}

/// <summary>A leaf of the tree of origins as it is printed and kept; <see cref="Voice"/>.</summary>
/// <param name="Key">What tells it from others.</param>
/// <param name="Name">English name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="CountedWithBy">Why it is counted with another: side, owner, feed, text, copy, translation, wording or circle; null for the head.</param>
/// <param name="CountedWith">The key of the voice it is counted with; null for the head.</param>
/// <param name="Claims">Ids of the claims that rest on it.</param>
/// <param name="Outlets">Names of the outlets that carry them.</param>
public sealed record VoiceLine(
    string Key,
    string Name,
    string? NameAr,
    string? CountedWithBy,
    string? CountedWith,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Outlets
);
