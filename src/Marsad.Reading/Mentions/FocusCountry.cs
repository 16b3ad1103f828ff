using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Which country a text is about: the one its places, adjectives and actors point to most, those of a theatre before the states
/// that only speak about it.
/// </summary>
internal static class FocusCountry
{
    private const int OfTheatre = 4;

    public static Country? Of(Theatre theatre, ReadOnlySpan<Atom> atoms, string? folder)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = theatre.FocusCodes;
        IReadOnlyList<string>? asked = null;
        if (folder is not null && theatre.Focus.TryGetValue(folder, out asked) && asked.Count == 1)
            return theatre.CountryOf(asked[0]);
        foreach (var atom in atoms)
        {
            if (atom.Item.Weak)
                continue;
            var country = atom.Item.Kind switch
            {
                NameKind.Entity => theatre.Entities[atom.Item.Index].Country,
                NameKind.Adjective => theatre.Adjectives[atom.Item.Index].Country
                    ?? theatre.Adjectives[atom.Item.Index].Of.Country,
                _ => null,
            };
            if (country is null || (asked is not null && !asked.Contains(country, StringComparer.Ordinal)))
                continue;
            votes[country] = votes.GetValueOrDefault(country) + (own.Contains(country) ? OfTheatre : 1);
        }
        var best = asked is { Count: > 0 } ? asked[0] : null;
        foreach (var (country, count) in votes)
            if (count > 1 && (best is null || count > votes.GetValueOrDefault(best)))
                best = country;
        return theatre.CountryOf(best);
    }
}
