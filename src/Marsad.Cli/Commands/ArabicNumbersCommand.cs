using System.CommandLine;
using System.Text.Json;
using Marsad.Arabic;
using Marsad.Arabic.Morphology;
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
          echo 'مقتل شرطيين في هجومين' | marsad arabic numbers --duals
        """;

    public static Command Create()
    {
        var file = ArabicCommand.Lines();
        var duals = new Option<bool>("--duals")
        {
            Description = "Count nouns in the dual too («قتيلان» is 2); loads the lexicon, which takes half a second.",
        };
        var command = new DocumentedCommand("numbers", Summary, More) { file, duals };
        command.SetAction(parsed =>
        {
            var isDual = parsed.GetValue(duals) ? DualsOf(Knowledge.LoadForms()) : null;
            return LineRun.Over(parsed.GetValue(file)!, (line, json) => Write(line, isDual, json));
        });
        return command;
    }

    /// <summary>A word counts as a dual when the lexicon has it as nothing else.</summary>
    private static DualNoun DualsOf(FormTable forms) =>
        word =>
        {
            var found = forms.Lookup(word);
            foreach (ref readonly var entry in found)
            {
                if (entry.Features is not { Number: Number.Dual, State: State.Absolute, IsFinite: false })
                    return false;
            }
            return !found.IsEmpty;
        };

    private static string? Write(string line, DualNoun? isDual, Utf8JsonWriter json)
    {
        var spans = new Spans(line);
        json.WriteString("text"u8, line);
        json.WriteStartArray("numbers"u8);
        foreach (var number in NumberExpressions.Find(ArabicText.Parse(line), isDual))
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
