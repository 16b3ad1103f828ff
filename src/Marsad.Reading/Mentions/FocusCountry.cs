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
        var votes = new Dictionary<string, Vote>(StringComparer.Ordinal);
        var own = theatre.FocusCodes;
        IReadOnlyList<string>? asked = null;
        if (folder is not null && theatre.Focus.TryGetValue(folder, out asked) && asked.Count == 1)
            return theatre.CountryOf(asked[0]);
        (string? Country, int End) within = default;
        foreach (var atom in atoms)
        {
            if (atom.Item.Weak)
                continue;
            var country = atom.Item.Kind switch
            {
                NameKind.Entity => LandOf(theatre.Entities[atom.Item.Index]),
                NameKind.Adjective => theatre.Adjectives[atom.Item.Index].Country
                    ?? theatre.Adjectives[atom.Item.Index].Of.Country,
                _ => null,
            };
            // «وزارة الدفاع الروسية» as a name points to Russia once
            if (country is not null && country == within.Country && atom.First < within.End)
                continue;
            if (atom.Item.Kind == NameKind.Entity && atom.End > within.End)
                within = (country, atom.End);
            if (country is null || (asked is not null && !asked.Contains(country, StringComparer.Ordinal)))
                continue;
            votes[country] = votes.GetValueOrDefault(country).With(atom.Item);
        }
        var best = asked is { Count: > 0 } ? asked[0] : null;
        foreach (var (country, vote) in votes)
            if (
                Weight(country, vote) is > 1 and var weight
                && (best is null || weight > Weight(best, votes.GetValueOrDefault(best)))
            )
                best = country;
        return theatre.CountryOf(best);

        // «في تصريح لقناة الجزيرة»: where an outlet of another land sits says nothing of what it tells
        string? LandOf(Entity entity) =>
            entity is { Kind: "media", Country: { } seat } && !own.Contains(seat) ? null : entity.Country;

        // one name alone, however often, may be another's: «وزارة الدفاع الوطني» is no Syrian militia
        int Weight(string country, Vote vote) =>
            vote.Count
            * (
                !own.Contains(country) ? 1
                : vote.Several ? OfTheatre
                : OfTheatre / 2
            );
    }

    /// <summary>What points to a country.</summary>
    /// <param name="Count">How many words do.</param>
    /// <param name="First">The first name or adjective that did.</param>
    /// <param name="Several">Whether another did as well.</param>
    private readonly record struct Vote(int Count, NameItem First, bool Several)
    {
        public Vote With(NameItem item) =>
            Count == 0 ? new Vote(1, item, false) : this with { Count = Count + 1, Several = Several || item != First };
    }
}
