using System.Text.Json;
using Marsad.Reading;
using Marsad.Weighing.Contradictions;

namespace Marsad.Weighing.Lines;

/// <summary>A contradiction as it is printed and kept; <see cref="Contradiction"/>.</summary>
/// <param name="Id">The same sides give the same id.</param>
/// <param name="Question">control, happened, meeting, truce, who, howMany or when.</param>
/// <param name="Proposition">What is in question, in words for people.</param>
/// <param name="Event">Id of the event that it is about; null when it is about none.</param>
/// <param name="Place">Key of the place; null when none is known.</param>
/// <param name="Sides">Two or more, by number of origins.</param>
/// <param name="Since">ISO 8601 day from which they stand against each other; null when the reports are not dated.</param>
/// <param name="Settled">What settled it; null while it is open.</param>
/// <param name="DatedAhead">Ids of claims whose report bears a day after the one on which it was obtained; that day counts for nothing.</param>
public sealed record ContradictionLine(
    string Id,
    string Question,
    string Proposition,
    string? Event,
    string? Place,
    IReadOnlyList<SideLine> Sides,
    string? Since,
    SettledLine? Settled,
    IReadOnlyList<string> DatedAhead
)
{
    /// <summary>The line of a contradiction.</summary>
    /// <param name="contradiction">The contradiction.</param>
    /// <param name="ahead">Ids of claims in reports that are dated ahead; null when none is known to be.</param>
    public static ContradictionLine Of(Contradiction contradiction, IReadOnlySet<string>? ahead = null)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return new(
            contradiction.Id,
            JsonNamingPolicy.CamelCase.ConvertName(contradiction.Question.ToString()),
            contradiction.Proposition,
            contradiction.Event,
            contradiction.Place,
            [.. contradiction.Sides.Select(s => new SideLine(s.Value, s.Claims, [.. s.Origins.Select(OriginLine.Of)]))],
            contradiction.Since?.ToIso(),
            contradiction.Settled is { } s ? new SettledLine(s.Value, s.Claim, s.On?.ToIso()) : null,
            ahead is null ? [] : [.. contradiction.Sides.SelectMany(s => s.Claims).Where(ahead.Contains)]
        );
    }
}

/// <summary>One answer, with those who give it.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Claims">Ids of the claims.</param>
/// <param name="Origins">On whose word.</param>
public sealed record SideLine(string Value, IReadOnlyList<string> Claims, IReadOnlyList<OriginLine> Origins);

/// <summary>A later claim by which one side came over to the other.</summary>
/// <param name="Value">The answer that stands.</param>
/// <param name="Claim">The claim.</param>
/// <param name="On">ISO 8601 day; null when not known.</param>
public sealed record SettledLine(string Value, string Claim, string? On);
