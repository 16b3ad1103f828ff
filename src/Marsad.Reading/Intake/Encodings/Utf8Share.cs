using System.Buffers;
using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>Tells damaged UTF-8 from text in another encoding.</summary>
internal static class Utf8Share
{
    /// <summary>
    /// How many whole sequences there must be for each broken one. In Windows-1256 and ISO-8859-6 an Arabic letter is
    /// hardly ever followed by a byte that would continue it (80–BF): whole sequences are rare accidents there.
    /// </summary>
    private const int MinWholePerBroken = 4;

    /// <summary>Whether the text is UTF-8 with some damage, such as a cut at its end.</summary>
    public static bool IsMostly(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            _ = status == OperationStatus.Done ? whole++ : broken++;
            bytes = bytes[length..];
        }

        return whole > 0 && whole >= broken * MinWholePerBroken;
    }
}
