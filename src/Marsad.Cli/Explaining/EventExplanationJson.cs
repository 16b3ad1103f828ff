using System.Buffers;
using System.Text;
using System.Text.Json;
using Marsad.Weighing;
using Marsad.Weighing.Events;

namespace Marsad.Cli.Explaining;

/// <summary>An explanation of an event as one line of JSON.</summary>
internal static class EventExplanationJson
{
    public static string Write(EventExplanation explanation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WritePropertyName("event");
        json.WriteRawValue(WeighingJson.Write(explanation.Event));
        json.WriteString("rule", WeighedEvent.Rule);
        json.WriteNumber("joinedFrom", Joining.Joined);
        json.WriteNumber("fitsFrom", Joining.Coherent);
        json.WriteStartArray("joined");
        foreach (var joined in explanation.Joined)
        {
            json.WriteStartObject();
            json.WriteString("claim", joined.Claim.Claim.Id);
            json.WriteString("leader", joined.Leader?.Claim.Id);
            json.WriteString("copyOf", joined.CopyOf?.Claim.Id);
            json.WriteNumber("strength", Math.Round(joined.Strength, 3));
            json.WriteStartObject("parts");
            foreach (var part in joined.Parts)
                json.WriteNumber(part.Name, Math.Round(part.Value, 3));
            json.WriteEndObject();
            json.WriteNumber("fit", Math.Round(joined.Fit, 3));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
