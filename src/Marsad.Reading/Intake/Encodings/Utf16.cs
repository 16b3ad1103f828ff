using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>Tells UTF-16 by its mark, or by where its low bytes stand.</summary>
internal static class Utf16
{
    /// <summary>
    /// The share of bytes below 9 from which text must be UTF-16: in Arabic and Latin UTF-16 every other byte is one (00,
    /// 06), in 8-bit text and UTF-8 none is.
    /// </summary>
    private const double MinLowShare = 0.25;

    /// <summary>
    /// How much more often low bytes stand on one side than on the other; the low half of a character is hardly ever
    /// below 9.
    /// </summary>
    private const int MinSkew = 4;

    /// <summary>The byte order, or null when it is not UTF-16.</summary>
    public static Encoding? Tell(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 9)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }

        return (even + odd) < bytes.Length * MinLowShare || bytes.Length < 2 ? null
            : odd > even * MinSkew ? Encoding.Unicode
            : even > odd * MinSkew ? Encoding.BigEndianUnicode
            : null;
    }
}
