using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Stories;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing;

/// <summary>The JSON Lines of what weighing finds, Arabic kept readable.</summary>
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
    public static string Write(WeighedEvent weighed) => Write(EventLine.Of(weighed));

    /// <summary>An event as one line, without the line break.</summary>
    public static string Write(EventLine line) => JsonSerializer.Serialize(line, Context.EventLine);

    /// <summary>A contradiction as one line, without the line break: <c>{id, proposition, sides, since, settled, …}</c>.</summary>
    public static string Write(Contradiction contradiction) => Write(ContradictionLine.Of(contradiction));

    /// <summary>A contradiction as one line, without the line break.</summary>
    public static string Write(ContradictionLine line) => JsonSerializer.Serialize(line, Context.ContradictionLine);

    /// <summary>A spell of control as one line, without the line break.</summary>
    public static string Write(ControlSpell spell) => Write(ControlLine.Of(spell));

    /// <summary>A spell of control as one line, without the line break.</summary>
    public static string Write(ControlLine line) => JsonSerializer.Serialize(line, Context.ControlLine);

    /// <summary>A step in the life of an agreement as one line, without the line break.</summary>
    public static string Write(PledgeHistory history, PledgeStep step) => Write(PledgeLine.Of(history, step));

    /// <summary>A step in the life of an agreement as one line, without the line break.</summary>
    public static string Write(PledgeLine line) => JsonSerializer.Serialize(line, Context.PledgeLine);

    /// <summary>Who stands against whom in a month as one line, without the line break.</summary>
    public static string Write(SourceOpposition opposition) =>
        JsonSerializer.Serialize(opposition, Context.SourceOpposition);

    /// <summary>Reads an event back.</summary>
    /// <exception cref="JsonException">The line is not one.</exception>
    public static EventLine ParseEvent(string json) => Parse(json, Context.EventLine);

    /// <summary>Reads a contradiction back.</summary>
    /// <exception cref="JsonException">The line is not one.</exception>
    public static ContradictionLine ParseContradiction(string json) => Parse(json, Context.ContradictionLine);

    /// <summary>Reads a spell of control back.</summary>
    /// <exception cref="JsonException">The line is not one.</exception>
    public static ControlLine ParseControl(string json) => Parse(json, Context.ControlLine);

    /// <summary>Reads a step back.</summary>
    /// <exception cref="JsonException">The line is not one.</exception>
    public static PledgeLine ParsePledge(string json) => Parse(json, Context.PledgeLine);

    /// <summary>A statement as one line, without the line break: <c>{id, by, on, columns, provisions, …}</c>.</summary>
    public static string Write(AlignedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return JsonSerializer.Serialize(StatementLine.Of(statement), Context.StatementLine);
    }

    /// <summary>A presence as the JSON Lines name it: told, elsewhere, leftOut.</summary>
    public static string NameOf(ProvisionPresence presence) =>
        JsonNamingPolicy.CamelCase.ConvertName(presence.ToString());

    /// <summary>A kind of difference as the JSON Lines name it: saying, duty, hedge, extent, item.</summary>
    public static string NameOf(DifferenceKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>Two reports that share words as one line, without the line break: <c>{id, kind, one, other, first, passages, …}</c>.</summary>
    public static string Write(ReuseLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return JsonSerializer.Serialize(ReuseLine.Of(link), Context.ReuseLine);
    }

    /// <summary>Reports that hang together by copying as one line, without the line break.</summary>
    public static string Write(ReuseGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return JsonSerializer.Serialize(ReuseGroupLine.Of(group), Context.ReuseGroupLine);
    }

    /// <summary>A story as one line, without the line break: <c>{id, title, from, until, outlets, texts, reports, …}</c>.</summary>
    public static string Write(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return JsonSerializer.Serialize(StoryLine.Of(story), Context.StoryLine);
    }

    /// <summary>A kind of reuse as the JSON Lines name it: copy, near, part, translation, quotation.</summary>
    public static string NameOf(ReuseKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    /// <summary>What a first rests on as the JSON Lines name it: unknown, day, citation, agency, conflict.</summary>
    public static string NameOf(FirstBy by) => JsonNamingPolicy.CamelCase.ConvertName(by.ToString());

    /// <summary>A state as the JSON Lines name it: promised, signed, inForce, breachAlleged, breachDenied, breachConfirmed, lapsed.</summary>
    public static string NameOf(PledgeState state) =>
        state == PledgeState.Agreed ? "signed" : JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    private static T Parse<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new JsonException("an empty line");
}

[JsonSerializable(typeof(StatementLine))]
[JsonSerializable(typeof(StoryLine))]
[JsonSerializable(typeof(ReuseLine))]
[JsonSerializable(typeof(ReuseGroupLine))]
[JsonSerializable(typeof(ControlLine))]
[JsonSerializable(typeof(PledgeLine))]
[JsonSerializable(typeof(EventLine))]
[JsonSerializable(typeof(ContradictionLine))]
[JsonSerializable(typeof(SourceOpposition))]
internal sealed partial class WeighingJsonContext : JsonSerializerContext;
