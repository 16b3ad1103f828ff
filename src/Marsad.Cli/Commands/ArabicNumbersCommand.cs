using System.CommandLine;
using System.Text.Json;
using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Cli.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic numbers</c>: the numbers of each line.</summary>
internal static class ArabicNumbersCommand
{
    private const string Summary = "Finds numbers: prints {text, numbers: [{quote, start, end, value, kind}]}.";

    private const string More = """
        A value is a number, or [min, max] for a range, null where it is open («أكثر من 400» is [400, null]); a figure too
        long to be a quantity has the value null. Kinds: cardinal, ordinal, fraction, percent (the number before the sign),
        dual, vague («عشرات»), identifier («القرار 2254»), calendar (part of a date). "approximate": true stands where the
        words say so («نحو»).

        Examples:
          echo 'ما بين 5 و7 آلاف نازح' | marsad arabic numbers
        """;

    public static Command Create()
    {
        var file = ArabicCommand.Lines();
        var command = new DocumentedCommand("numbers", Summary, More) { file };
        command.SetAction(parsed => LineRun.Over(parsed.GetValue(file)!, Write));
        return command;
    }

    private static string? Write(string line, Utf8JsonWriter json)
    {
        var spans = new Spans(line);
        json.WriteString("text"u8, line);
        json.WriteStartArray("numbers"u8);
        foreach (var number in NumberExpressions.Find(ArabicText.Parse(line)))
        {
            json.WriteStartObject();
            spans.Write(json, number.Start, number.End);
            if (number is { Min: null, Max: null })
            {
                json.WriteNull("value"u8);
            }
            else if (number.Value is { } value)
            {
                json.WriteNumber("value"u8, value);
            }
            else
            {
                json.WriteStartArray("value"u8);
                Bound(json, number.Min);
                Bound(json, number.Max);
                json.WriteEndArray();
            }
            json.WriteString("kind"u8, Names.Of(number.Kind));
            if (number.IsApproximate)
                json.WriteBoolean("approximate"u8, true);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        return null;
    }

    private static void Bound(Utf8JsonWriter json, decimal? bound)
    {
        if (bound is { } value)
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
    }
}
