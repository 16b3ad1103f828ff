using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>Chooses among encodings that are not Unicode by how plausible the letters come out.</summary>
internal static class SingleByte
{
    /// <summary>What a declaration is worth: as much as two letters from another script. It decides about a word or two.</summary>
    private const double DeclaredBonus = 12;

    /// <summary>What the declaration of Latin-1 is worth: many servers declare it of everything.</summary>
    private const double DeclaredLatinBonus = 4;

    /// <summary>What being Windows-1256 is worth: nearly all Arabic text that is not Unicode is.</summary>
    private const double CommonArabicBonus = 2;

    private const int Latin = 1252;
    private const int WindowsArabic = 1256;
    private const int IsoArabic = 28596;

    /// <summary>Bytes that are looked at, in the neighbourhood of what is not ASCII: some 1,500 words.</summary>
    private const int SampleBytes = 16 << 10;

    private static readonly int[] CodePages = [Latin, WindowsArabic, IsoArabic];

    /// <summary>The best of the Arabic and Latin encodings and the declared ones; the first of equals.</summary>
    public static (Encoding Encoding, string Name) Tell(ReadOnlySpan<byte> bytes, string? declared, string? within)
    {
        var sample = Sample(bytes);
        var labelled = new[] { CharsetNames.OfLabel(declared), CharsetNames.OfLabel(within) };
        var best = CharsetNames.OfCodePage(CodePages[0]);
        var bestScore = double.NegativeInfinity;

        // French reads the same in Windows-1252 and Windows-1256: the former is named first, and of equals stays.
        foreach (
            var candidate in labelled.Concat(CodePages.Select(CharsetNames.OfCodePage)).OfType<Encoding>().Distinct()
        )
        {
            var text = candidate.GetString(sample);
            var score = Plausibility.Of(text) + Bonus(candidate, text, labelled.Contains(candidate));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return (best, best.WebName);
    }

    private static double Bonus(Encoding candidate, string text, bool isDeclared) =>
        (candidate.CodePage == WindowsArabic && text.Any(ArabicLetterPairs.IsLetter) ? CommonArabicBonus : 0)
        + (
            !isDeclared ? 0
            : candidate.CodePage == Latin ? DeclaredLatinBonus
            : DeclaredBonus
        );

    /// <summary>The text, with what means nothing in the encoding as U+FFFD.</summary>
    /// <remarks>The platform's tables send such bytes to the private-use area, where nobody would notice them.</remarks>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (clean, text) =>
                {
                    for (var i = 0; i < clean.Length; i++)
                    {
                        clean[i] = text[i] is >= '\uE000' and <= '\uF8FF' ? '\uFFFD' : text[i];
                    }
                }
            );
    }

    // Bytes that are not ASCII with one neighbour on either side; the rest says nothing.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new MemoryStream();
        while (sample.Length < SampleBytes)
        {
            var from = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (from < 0)
            {
                break;
            }

            var length = bytes[from..].IndexOfAnyInRange((byte)0, (byte)0x7F);
            var to = length < 0 ? bytes.Length : from + length + 1;
            sample.Write(bytes[Math.Max(from - 1, 0)..to]);
            bytes = bytes[to..];
        }

        return sample.ToArray();
    }
}
