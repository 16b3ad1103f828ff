using System.CommandLine;
using System.Text.Json;
using Marsad.Arabic;
using Marsad.Arabic.Times;
using Marsad.Cli.Lines;
using Marsad.Reading;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic times</c>: the times of each line, resolved against the day it was published.</summary>
internal static class ArabicTimesCommand
{
    private const string Summary =
        "Finds times: prints {text, anchor, times: [{quote, start, end, value, granularity, kind}]}.";

    private const string More = """
        The anchor is the day (2017-11-12), month (2017-11) or year (2017) of publication: one for all lines by --anchor, or
        before a tab on a line, which wins; - for none. Positions count from behind the tab. A value is ISO 8601: a date, a
        month, a year, an interval a/b whose end is included, a duration (P2W), a time of day (T14:30, with Z for Greenwich),
        or R/ and a duration for what comes back; null where there is none, with the reason beside it: noAnchor,
        anchorTooCoarse, vague, relativeToEvent, finerThanDay, outOfRange. "from" and "to" are the first and the last day.

        Examples:
          echo 'قصف مساء أمس الثلاثاء' | marsad arabic times --anchor 2016-03-02
          printf '2016-03-02\tفي 27 شباط الماضي\n' | marsad arabic times
        """;

    public static Command Create()
    {
        var file = ArabicCommand.Lines();
        var anchor = new Option<string?>("--anchor")
        {
            Description = "The day, month or year of publication, for lines that do not give their own.",
            HelpName = "DATE",
        };
        anchor.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !AnchorText.TryRead(text, out _))
                result.AddError(AnchorText.Problem($"--anchor {text}"));
        });
        var command = new DocumentedCommand("times", Summary, More) { file, anchor };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(anchor) is { } text && AnchorText.TryRead(text, out var read) ? read : null;
            return LineRun.Over(parsed.GetValue(file)!, (line, json) => Write(line, given, json));
        });
        return command;
    }

    private static string? Write(string line, Anchor? given, Utf8JsonWriter json)
    {
        var anchor = given;
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab >= 0 && AnchorText.LooksLikeOne(line.AsSpan(0, tab)))
        {
            var text = line[..tab];
            if (!AnchorText.TryRead(text, out anchor))
            {
                json.WriteString("text"u8, line);
                return AnchorText.Problem(text);
            }
            line = line[(tab + 1)..];
        }
        json.WriteString("text"u8, line);
        json.WriteString("anchor"u8, AnchorText.Write(anchor));
        json.WriteStartArray("times"u8);
        var spans = new Spans(line);
        foreach (var time in TimeExpressions.Find(ArabicText.Parse(line), anchor))
            Write(time, spans, json);
        json.WriteEndArray();
        return null;
    }

    private static void Write(TimeExpression time, Spans spans, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        spans.Write(json, time.Start, time.End);
        json.WriteString("value"u8, time.Value);
        json.WriteString("granularity"u8, Names.Of(time.Granularity));
        json.WriteString("kind"u8, Names.Of(time.Kind));
        if (time is { From: { } from, To: { } to })
        {
            json.WriteString("from"u8, from.ToIso());
            json.WriteString("to"u8, to.ToIso());
        }
        if (time.Reason != TimeReason.None)
            json.WriteString("reason"u8, Names.Of(time.Reason));
        if (time.Disagrees)
            json.WriteBoolean("weekdayDisagrees"u8, true);
        if (time.IsLength)
            json.WriteBoolean("alsoLength"u8, true);
        json.WriteEndObject();
    }
}
