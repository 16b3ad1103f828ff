using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Marsad.Cli.Terminal;

namespace Marsad.Cli.Lines;

/// <summary>A line in, a JSON line out. What is written goes out whenever the next line would have to be waited for.</summary>
internal static class LineRun
{
    private const int Enough = 64 * 1024;

    private static readonly JsonWriterOptions Format = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    /// <summary>Writes the members of the JSON object that answers a line; a problem comes back as its message.</summary>
    public delegate string? Answer(string line, Utf8JsonWriter json);

    /// <returns>The exit status.</returns>
    public static int Over(string path, Answer answer)
    {
        using var input = LineInput.Open(path);
        using var output = Streams.OpenOutput();
        var buffer = new ArrayBufferWriter<byte>(Enough);
        using var json = new Utf8JsonWriter(buffer, Format);
        var status = ExitStatus.AllRead;
        while (input.Read() is { } line)
        {
            json.Reset();
            json.WriteStartObject();
            if (answer(line, json) is { } problem)
            {
                json.WriteString("problem"u8, problem);
                Streams.Error.WriteLine(Plain.Line($"line {input.Line}: {problem}"));
                status = ExitStatus.SomeNot;
            }
            json.WriteEndObject();
            json.Flush();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= Enough || !input.HasLine)
            {
                output.Write(buffer.WrittenSpan);
                if (buffer.Capacity > 16 * Enough)
                    buffer = Renew(json);
                else
                    buffer.ResetWrittenCount();
            }
        }
        output.Write(buffer.WrittenSpan);
        return status;
    }

    /// <summary>Writes one JSON object as a line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Format);
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
    }

    // A line of megabytes leaves room of its size behind: it is given back.
    private static ArrayBufferWriter<byte> Renew(Utf8JsonWriter json)
    {
        var buffer = new ArrayBufferWriter<byte>(Enough);
        json.Reset(buffer);
        return buffer;
    }
}
