using System.Text;
using System.Text.Unicode;
using Marsad.Reading.Intake.Encodings;

namespace Marsad.Reading.Intake;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text, without a byte-order mark; what could not be decoded is U+FFFD.</param>
/// <param name="EncodingName">IANA name of the encoding, lower case.</param>
/// <param name="Problem">What is wrong when much could not be decoded; null when all is well.</param>
public sealed record Decoded(string Text, string EncodingName, string? Problem);

/// <summary>
/// Tells the encoding of a text by its content: UTF-8, UTF-16, Windows-1256, ISO-8859-6, Windows-1252 and whatever is
/// declared. A declaration is evidence that content can overrule: archives and copied pages often declare what was once
/// true. Never throws; linear in the length of the text.
/// </summary>
public static class Decoding
{
    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The text as it came.</param>
    /// <param name="declared">
    /// The charset that the transport declares, if any; a declaration within the text (HTML meta, XML) is found here.
    /// </param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var (encoding, name) = Tell(bytes, declared);
        var preamble = encoding.Preamble;
        var body = bytes.StartsWith(preamble) ? bytes[preamble.Length..] : bytes;
        var text = preamble.IsEmpty ? SingleByte.Decode(body, encoding) : encoding.GetString(body);
        return new Decoded(text, name, Losses.In(text) is { } lost ? $"{lost} as {name}" : null);
    }

    /// <summary>The encoding of a text whose beginning is given, and its name.</summary>
    internal static (Encoding Encoding, string Name) Tell(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Utf16.Tell(bytes) is { } utf16)
        {
            return (utf16, ReferenceEquals(utf16, Encoding.Unicode) ? "utf-16le" : "utf-16be");
        }

        return Utf8.IsValid(bytes) || Utf8Share.IsMostly(bytes)
            ? (Encoding.UTF8, "utf-8")
            : SingleByte.Tell(bytes, declared, DeclaredCharset.Within(bytes));
    }
}
