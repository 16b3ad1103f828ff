using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Which country a text is about: the one its places, adjectives and actors point to most, those of a theatre before the states
/// that only speak about it.
/// </summary>
internal static class FocusCountry
{
    /// <summary>By its words alone, before anybody looks whom they name; null when it does not show.</summary>
    public static Country? Of(Theatre theatre, ReadOnlySpan<Atom> atoms, string? folder)
    {
        var votes = new Votes<NameItem>(theatre);
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
            votes.For(country, atom.Item);
        }
        return theatre.CountryOf(votes.Most(beyond: 1, asked is { Count: > 0 } ? asked[0] : null));

        // «في تصريح لقناة الجزيرة»: where an outlet of another land sits says nothing of what it tells
        string? LandOf(Entity entity) =>
            entity is { Kind: "media", Country: { } seat } && !own.Contains(seat) ? null : entity.Country;
    }

    /// <summary>By whom and what it names, ISO 3166 alpha-2; null when it names too little to tell.</summary>
    public static string? Of(Theatre theatre, IReadOnlyList<Mention> mentions)
    {
        // twice in a theatre's land, or four times elsewhere
        const int TooLittle = 3;
        var votes = new Votes<Entity>(theatre);
        foreach (var mention in mentions)
            // where an outlet sits says nothing of what it tells
            if (mention.Entity is { Country: { } country, Kind: not "media" } named)
                votes.For(country, named);
        return votes.Most(TooLittle);
    }
}
