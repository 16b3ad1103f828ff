using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Marsad.Cli.Terminal;
using Marsad.Reading.Lexicon;

namespace Marsad.Cli.Explaining;

/// <summary>An explanation as one line of JSON, Arabic kept readable.</summary>
internal static class ExplanationJson
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Explanation explanation)
    {
        var claim = explanation.Claim;
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Written);
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("quote", claim.Quote);
        json.WriteNumber("start", claim.Start);
        json.WriteNumber("end", claim.End);
        var (before, words, after) = ClaimView.Sentence(explanation.Reading.Body, claim.Start, claim.End);
        json.WriteString("sentence", before + words + after);
        json.WriteStartArray("chain");
        foreach (var link in claim.Chain)
        {
            json.WriteStartObject();
            json.WriteString("name", link.Name);
            json.WriteString("kind", link.Kind);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("fields");
        foreach (var field in explanation.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Name);
            json.WriteString("value", field.Value);
            json.WriteString("ground", field.Key);
            json.WriteString("why", field.Why);
            json.WriteString("words", field.Words);
            Lines(json, field.Lines);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Key);
            Lines(json, rule.Lines);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unsure");
        foreach (var doubt in explanation.Doubts)
        {
            json.WriteStartObject();
            json.WriteString("doubt", doubt.Key);
            json.WriteString("meaning", doubt.Meaning);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("report", explanation.Reading.Report.Id);
        json.WriteString("path", explanation.Reading.Report.Path);
        json.WriteString("reader", explanation.Reader);
        json.WriteString("note", explanation.Note);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Lines(Utf8JsonWriter json, IReadOnlyList<KnowledgeLine> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("file", line.File);
            json.WriteNumber("line", line.Line);
            if (line.Text.Length > 0)
                json.WriteString("text", line.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
