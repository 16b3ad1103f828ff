namespace Marsad.Reading.Claims;

/// <summary>Who is speaking: the relays from the outlet to the origin, and how the last of them passes it on.</summary>
/// <param name="Links">From the first relay to the speaker; the outlet itself is not among them.</param>
/// <param name="Reporting">Class of the last link's verb.</param>
/// <param name="Rules">Names of the lexicon lines that made it.</param>
public sealed record Voice(IReadOnlyList<Party> Links, string Reporting, IReadOnlyList<string> Rules)
{
    /// <summary>From the first relay to the speaker; the outlet itself is not among them.</summary>
    public IReadOnlyList<Party> Links
    {
        get;
        init => (field, Speaker) = (value, value.Count == 0 ? null : value[^1]);
    } = Links;

    /// <summary>The outlet in its own words.</summary>
    public static Voice Outlet { get; } = new([], "report", []);

    /// <summary>The last link; null when the outlet speaks itself.</summary>
    public Party? Speaker { get; private init; } = Links.Count == 0 ? null : Links[^1];

    /// <summary>
    /// One link more. Who speaks already, alone or together with others, is no new link: he goes on, and whom he cited has done speaking.
    /// </summary>
    public Voice Then(Party speaker, string reporting, string rule)
    {
        for (var i = 0; i < Links.Count; i++)
            if (speaker.Includes(Links[i]))
                return new Voice([.. Links.Take(i), speaker], reporting, [rule]);
        return new Voice([.. Links, speaker], reporting, [.. Rules, rule]);
    }

    /// <summary>The same chain, passed on by another verb.</summary>
    public Voice As(string reporting, string rule) => this with { Reporting = reporting, Rules = [rule] };
}
