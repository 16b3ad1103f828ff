using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>The agreements among what a text names.</summary>
internal static class Agreements
{
    /// <summary>The first agreement named in a range of tokens, occasions left out; null when none is.</summary>
    public static Entity? AgreementIn(this IReadOnlyList<Mention> mentions, int firstToken, int endToken)
    {
        foreach (var mention in mentions)
            if (
                mention.FirstToken >= firstToken
                && mention.FirstToken < endToken
                && mention.Entity is { Class: EntityClass.Agreement, Kind: not "occasion" } agreement
            )
                return agreement;
        return null;
    }
}
