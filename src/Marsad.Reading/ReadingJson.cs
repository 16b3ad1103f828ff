using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Marsad.Reading;

/// <summary>The JSON of the output contract: one <see cref="ReportReading"/> per line, Arabic kept readable.</summary>
public static class ReadingJson
{
    private static readonly ReadingJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new JsonStringEnumConverter<Basis>() },
        }
    );

    /// <summary>Writes a reading as one line of JSON, without the line break.</summary>
    public static string Write(ReportReading reading) => JsonSerializer.Serialize(reading, Context.ReportReading);

    /// <summary>Writes a reading as UTF-8 bytes.</summary>
    public static byte[] WriteUtf8(ReportReading reading) =>
        JsonSerializer.SerializeToUtf8Bytes(reading, Context.ReportReading);

    /// <summary>Reads one line back.</summary>
    /// <exception cref="JsonException">The line is not a reading.</exception>
    public static ReportReading Parse(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.ReportReading) ?? throw new JsonException("an empty reading");
}

[JsonSerializable(typeof(ReportReading))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
