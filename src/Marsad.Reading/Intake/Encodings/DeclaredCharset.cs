using System.Buffers;
using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>Finds the encoding that a page or an XML file declares for itself.</summary>
internal static class DeclaredCharset
{
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\"';,/>");

    // HTML asks for the declaration in the first 1,024 bytes; real pages put scripts before it.
    private const int SearchedBytes = 4096;

    /// <summary>The value of <c>charset=</c> in a meta element or <c>encoding=</c> in an XML declaration; null if none.</summary>
    public static string? Within(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        var opening = head.AsSpan().TrimStart();
        if (opening.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = opening.IndexOf('>');
            if (Value(opening[..Math.Max(end, 0)], "encoding") is { } encoding)
            {
                return encoding;
            }
        }

        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = head.IndexOf('>', at);
            if (end > 0 && Value(head.AsSpan(at, end - at), "charset") is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    /// <summary>The value after <paramref name="name"/><c>=</c>, quoted or not; null if none.</summary>
    public static string? Value(ReadOnlySpan<char> text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = text[(at + name.Length)..].TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\r\n\"'");
        var end = rest.IndexOfAny(ValueEnds);
        var value = end < 0 ? rest : rest[..end];
        return value.IsEmpty ? null : value.ToString();
    }
}
