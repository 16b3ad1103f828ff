using System.Globalization;

namespace Marsad.Reading.Intake.Containers;

/// <summary>JSON Lines: one report per line. A bad line is a problem of its own; the next line is read.</summary>
internal static class JsonLines
{
    /// <summary>Bad lines told one by one; the rest are told as one number.</summary>
    public const int MaxToldProblems = 20;

    /// <summary>Reads line by line.</summary>
    public static IEnumerable<IntakeItem> Read(string path, BufferedInput input, IntakeOptions options)
    {
        var (number, records, problems) = (0L, 0L, 0L);
        while (true)
        {
            var read = input.ReadLine(options.MaxRecordBytes, out var line, out var length);
            if (read == LineRead.End)
            {
                break;
            }

            number++;
            if (read == LineRead.Line && line.AsSpan().TrimStart("\uFEFF \t\r"u8).IsEmpty)
            {
                continue;
            }

            var item = read == LineRead.TooLong ? TooLong(path, number, length) : Record(path, number, line, options);
            if (item is Evidence)
            {
                records++;
                yield return item;
            }
            else if (++problems <= MaxToldProblems)
            {
                yield return item;
            }
        }

        if (problems > MaxToldProblems)
        {
            yield return new IntakeProblem(
                path,
                $"{problems - MaxToldProblems} more lines like those above could not be taken in",
                "Make each line one JSON object with text or html"
            );
        }
        else if (records + problems == 0)
        {
            yield return new IntakeProblem(path, "there is no report in it", "Leave it out");
        }
    }

    /// <summary>The evidence in one object, or what is wrong with it.</summary>
    public static IntakeItem Record(string path, long number, ReadOnlyMemory<byte> bytes, IntakeOptions options)
    {
        var at = number.ToString(CultureInfo.InvariantCulture);
        bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return JsonRecord.Parse(bytes, out var problem) is { } record
            ? Evidence.Of(RecordPath.Of(path, record.Id ?? at), bytes, Media.Json, record.Hints.Or(options.Hints))
            : new IntakeProblem(RecordPath.Of(path, at), problem, "Make it one JSON object with text or html");
    }

    /// <summary>What to say of an object that is over the limit.</summary>
    public static IntakeProblem TooLong(string path, long number, long length) =>
        new(
            RecordPath.Of(path, number.ToString(CultureInfo.InvariantCulture)),
            string.Create(CultureInfo.InvariantCulture, $"it is too long for one report ({length:N0} bytes)"),
            "Leave it out or split it; what follows was read"
        );
}
