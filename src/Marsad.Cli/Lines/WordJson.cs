using System.Text.Json;
using Marsad.Arabic;
using Marsad.Arabic.Morphology;

namespace Marsad.Cli.Lines;

/// <summary>Writes the readings of a word.</summary>
internal sealed class WordJson(WordAnalyzer words)
{
    public void Write(Utf8JsonWriter json, ArabicText text, int token)
    {
        var readings = words.Analyze(text, token);
        if (readings.Count == 0)
            return;
        json.WriteString("stem"u8, readings[0].Stem);
        json.WriteString("lemma"u8, readings[0].Lemmas[0].Bare);
        json.WriteStartArray("readings"u8);
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteStartArray("proclitics"u8);
            foreach (var proclitic in reading.Proclitics)
                json.WriteStringValue(proclitic);
            json.WriteEndArray();
            json.WriteString("stem"u8, reading.Stem);
            json.WriteString("written"u8, reading.WrittenStem);
            json.WriteString("enclitic"u8, reading.Enclitic);
            json.WriteStartArray("lemmas"u8);
            foreach (var lemma in reading.Lemmas)
                Write(json, lemma);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LemmaReading lemma)
    {
        json.WriteStartObject();
        json.WriteString("lemma"u8, lemma.Bare);
        json.WriteString("vocalised"u8, lemma.Lemma);
        json.WriteString("class"u8, Names.Of(lemma.Class));
        if (lemma.Verb is { } verb)
        {
            json.WriteString("root"u8, verb.Root);
            json.WriteString("measure"u8, verb.Measure.ToString());
            json.WriteString("verb"u8, verb.Lemma);
        }
        if ((lemma.Verb?.Gloss ?? lemma.Noun?.Gloss) is { } gloss)
            json.WriteString("gloss"u8, gloss);
        json.WriteStartArray("forms"u8);
        foreach (var form in lemma.Forms)
        {
            json.WriteStartObject();
            FormJson.Write(json, form);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
