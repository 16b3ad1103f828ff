using System.Text;

namespace Marsad.Reading.Intake.Containers;

/// <summary>Named fields as WARC and HTTP write them: <c>Name: value</c> per line, up to an empty line.</summary>
internal sealed class HeaderFields
{
    /// <summary>The longest line that is a field; longer ones are passed over.</summary>
    public const int MaxLine = 64 << 10;

    private const int MaxFields = 1000;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field, the first one when there are several; null if none.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>Takes fields up to and with the empty line; false when the input ends before it.</summary>
    public static bool TryRead(BufferedInput input, out HeaderFields fields)
    {
        fields = new HeaderFields();
        for (var count = 0; count < MaxFields; count++)
        {
            var read = input.ReadLine(MaxLine, out var line, out _);
            if (read == LineRead.End)
            {
                return false;
            }

            if (read == LineRead.Line && line.Length == 0)
            {
                return true;
            }

            // UTF-8 covers the rare address that is not ASCII.
            var text = Encoding.UTF8.GetString(line);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && text[0] is not (' ' or '\t'))
            {
                fields.fields.TryAdd(text[..colon].Trim(), text[(colon + 1)..].Trim());
            }
        }

        return false;
    }
}
