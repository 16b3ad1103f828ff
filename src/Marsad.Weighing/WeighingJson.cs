using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Marsad.Reading;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing;

/// <summary>The JSON Lines of events and contradictions, Arabic kept readable.</summary>
public static class WeighingJson
{
    private static readonly WeighingJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        }
    );

    /// <summary>An event as one line, without the line break: <c>{id, type, claims, origins, outlets, place, date, …}</c>.</summary>
    public static string Write(WeighedEvent weighed)
    {
        ArgumentNullException.ThrowIfNull(weighed);
        return JsonSerializer.Serialize(EventLine.Of(weighed), Context.EventLine);
    }

    /// <summary>A contradiction as one line, without the line break: <c>{id, proposition, sides, since, settled, …}</c>.</summary>
    public static string Write(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return JsonSerializer.Serialize(ContradictionLine.Of(contradiction), Context.ContradictionLine);
    }

    /// <summary>A spell of control as one line, without the line break.</summary>
    public static string Write(ControlSpell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        var line = new ControlLine(
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
        return JsonSerializer.Serialize(line, Context.ControlLine);
    }

    /// <summary>A step in the life of an agreement as one line, without the line break.</summary>
    public static string Write(PledgeHistory history, PledgeStep step)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(step);
        var line = new PledgeLine(
            history.Agreement,
            history.Zone,
            step.On?.ToIso(),
            NameOf(step.State),
            step.By,
            step.Claims,
            step.Origins
        );
        return JsonSerializer.Serialize(line, Context.PledgeLine);
    }

    /// <summary>A state as the JSON Lines name it: promised, signed, inForce, breachAlleged, breachDenied, breachConfirmed, lapsed.</summary>
    public static string NameOf(PledgeState state) =>
        state == PledgeState.Agreed ? "signed" : JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}

internal sealed record ControlLine(
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
);

internal sealed record PledgeLine(
    string Agreement,
    string? Zone,
    string? On,
    string State,
    string? By,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Origins
);

internal sealed record EventLine(
    string Id,
    string Type,
    IReadOnlyList<string> Claims,
    int Origins,
    int Outlets,
    int Denials,
    NamedPlace? Place,
    string? Date,
    SpreadLine? Killed,
    SpreadLine? Injured,
    IReadOnlyList<OriginLine> OriginTree
)
{
    public static EventLine Of(WeighedEvent e) =>
        new(
            e.Id,
            e.Type,
            [.. e.Claims.Select(c => c.Claim.Id)],
            e.Origins.Count,
            e.Outlets,
            e.Denials.Count,
            e.Place,
            e.Date,
            SpreadLine.Of(e.Killed),
            SpreadLine.Of(e.Injured),
            [.. e.Origins.Select(OriginLine.Of)]
        );
}

internal sealed record SpreadLine(int Low, int Best, int? High, IReadOnlyList<FigureLine> Said)
{
    public static SpreadLine? Of(Spread? spread) =>
        spread is null
            ? null
            : new(
                spread.Low,
                spread.Best,
                spread.High,
                [.. spread.Said.Select(s => new FigureLine([s.Toll.Low, s.Toll.High], s.Claims, s.Origins))]
            );
}

internal sealed record FigureLine(int?[] Range, IReadOnlyList<string> Claims, IReadOnlyList<string> Origins);

internal sealed record OriginLine(string Key, string Name, string? NameAr, IReadOnlyList<VoiceLine> Voices)
{
    public static OriginLine Of(Origin origin) =>
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

internal sealed record VoiceLine(
    string Key,
    string Name,
    string? NameAr,
    string? CountedWithBy,
    string? CountedWith,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Outlets
);

internal sealed record SideLine(string Value, IReadOnlyList<string> Claims, IReadOnlyList<OriginLine> Origins);

internal sealed record SettledLine(string Value, string Claim, string? On);

internal sealed record ContradictionLine(
    string Id,
    string Question,
    string Proposition,
    string? Event,
    string? Place,
    IReadOnlyList<SideLine> Sides,
    string? Since,
    SettledLine? Settled
)
{
    public static ContradictionLine Of(Contradiction c) =>
        new(
            c.Id,
            JsonNamingPolicy.CamelCase.ConvertName(c.Question.ToString()),
            c.Proposition,
            c.Event,
            c.Place,
            [.. c.Sides.Select(s => new SideLine(s.Value, s.Claims, [.. s.Origins.Select(OriginLine.Of)]))],
            c.Since?.ToIso(),
            c.Settled is { } s ? new SettledLine(s.Value, s.Claim, s.On?.ToIso()) : null
        );
}

[JsonSerializable(typeof(ControlLine))]
[JsonSerializable(typeof(PledgeLine))]
[JsonSerializable(typeof(EventLine))]
[JsonSerializable(typeof(ContradictionLine))]
internal sealed partial class WeighingJsonContext : JsonSerializerContext;
