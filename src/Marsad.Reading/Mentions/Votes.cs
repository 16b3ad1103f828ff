using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Counts the words of a text that point to each country, those of a theatre before the states that only speak about it.</summary>
/// <typeparam name="TBy">What a word that points to a country is told apart by.</typeparam>
internal sealed class Votes<TBy>(Theatre theatre)
    where TBy : notnull
{
    private const int OfTheatre = 4;
    private readonly Dictionary<string, Vote> _votes = new(StringComparer.Ordinal);

    /// <summary>One more word points to a country.</summary>
    /// <param name="country">ISO 3166 alpha-2.</param>
    /// <param name="by">The name or adjective that the word is.</param>
    public void For(string country, TBy by) => _votes[country] = _votes.GetValueOrDefault(country).With(by);

    /// <summary>The country of most weight.</summary>
    /// <param name="beyond">A weight that is still too little.</param>
    /// <param name="unless">The country it has to outweigh; null when any may be it.</param>
    public string? Most(int beyond, string? unless = null)
    {
        var most = Math.Max(beyond, unless is null ? 0 : WeightOf(unless, _votes.GetValueOrDefault(unless)));
        foreach (var (country, vote) in _votes)
            if (WeightOf(country, vote) is var weight && weight > most)
                (unless, most) = (country, weight);
        return unless;
    }

    // one name alone, however often, may be another's: «وزارة الدفاع الوطني» is no Syrian militia
    private int WeightOf(string country, Vote vote) =>
        vote.Count
        * (
            !theatre.FocusCodes.Contains(country) ? 1
            : vote.Several ? OfTheatre
            : OfTheatre / 2
        );

    /// <summary>What points to a country.</summary>
    /// <param name="Count">How many words do.</param>
    /// <param name="First">The first name or adjective that did.</param>
    /// <param name="Several">Whether another did as well.</param>
    private readonly record struct Vote(int Count, TBy? First, bool Several)
    {
        public Vote With(TBy by) =>
            Count == 0
                ? new Vote(1, by, false)
                : this with
                {
                    Count = Count + 1,
                    Several = Several || !by.Equals(First),
                };
    }
}
