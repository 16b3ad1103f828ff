using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Marsad.Reading;

/// <summary>The JSON of the output contract: one <see cref="ReportReading"/> per line, Arabic kept readable.</summary>
public static class ReadingJson
{
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Written = new() { Encoder = Letters, SkipValidation = true };

    /// <summary>Writes a reading as one line of JSON, without the line break.</summary>
    public static string Write(ReportReading reading) => Encoding.UTF8.GetString(WriteUtf8(reading));

    /// <summary>Writes a reading as UTF-8 bytes.</summary>
    /// <remarks>
    /// By the generated writer itself: the serializer would look up a converter for every property first, which on a single
    /// report takes longer than reading it.
    /// </remarks>
    public static byte[] WriteUtf8(ReportReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 14);
        using var writer = new Utf8JsonWriter(bytes, Written);
        ReadingJsonContext.Default.ReportReading.SerializeHandler!(writer, reading);
        writer.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads one line back.</summary>
    /// <exception cref="JsonException">The line is not a reading.</exception>
    public static ReportReading Parse(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, ReadingJsonContext.Default.ReportReading)
        ?? throw new JsonException("an empty reading");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReportReading))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
