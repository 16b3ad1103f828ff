using System.Buffers;
using System.Globalization;

namespace Marsad.Reading.Intake.Containers;

/// <summary>
/// JSON written over several lines: one object, objects one after the other, or an array of them. Objects are cut out by
/// their braces, so that memory holds one at a time.
/// </summary>
internal static class JsonDocuments
{
    /// <summary>Reads object by object; the number of an object stands where it has no id.</summary>
    public static IEnumerable<IntakeItem> Read(string path, BufferedInput input, IntakeOptions options)
    {
        var number = 0L;
        var cutter = new ObjectCutter(options.MaxRecordBytes);
        while (!input.IsAtEnd)
        {
            // A piece at a time: a span cannot live across a yield.
            foreach (var (bytes, length) in cutter.Feed(input.Take(BufferedInput.MaxPeek)))
            {
                number++;
                yield return bytes is null
                    ? JsonLines.TooLong(path, number, length)
                    : JsonLines.Record(path, number, bytes, options);
            }
        }

        if (cutter.IsInside)
        {
            yield return new IntakeProblem(
                RecordPath.Of(path, (number + 1).ToString(CultureInfo.InvariantCulture)),
                "the JSON breaks off before the object ends",
                "Obtain the file again; what came before was read"
            );
        }
        else if (number == 0)
        {
            yield return new IntakeProblem(path, "there is no report in it", "Make it JSON objects with text or html");
        }
    }

    private sealed class ObjectCutter(int limit)
    {
        private readonly ArrayBufferWriter<byte> kept = new();
        private int depth;
        private bool inString;
        private bool escaped;
        private long length;

        public bool IsInside => depth > 0;

        public IEnumerable<(byte[]? Bytes, long Length)> Feed(byte[] piece)
        {
            var from = 0;
            for (var i = 0; i < piece.Length; i++)
            {
                var c = piece[i];
                if (inString)
                {
                    (inString, escaped) = (escaped || c != '"', !escaped && c == '\\');
                }
                else if (c == '"')
                {
                    inString = depth > 0;
                }
                else if (c == '{' && depth++ == 0)
                {
                    from = i;
                }
                else if (c == '}' && depth > 0 && --depth == 0)
                {
                    Keep(piece.AsSpan(from, i + 1 - from));
                    yield return (length <= limit ? kept.WrittenSpan.ToArray() : null, length);
                    kept.ResetWrittenCount();
                    length = 0;
                }
            }

            if (depth > 0)
            {
                Keep(piece.AsSpan(from));
            }
        }

        private void Keep(ReadOnlySpan<byte> part)
        {
            length += part.Length;
            if (length <= limit)
            {
                kept.Write(part);
            }
            else
            {
                kept.ResetWrittenCount();
            }
        }
    }
}
