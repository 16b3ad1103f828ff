using System.Text;

namespace Marsad.Reading.Intake.Encodings;

/// <summary>
/// From the label of an encoding to the encoding. The labels of the two Arabic ones and of Latin-1 follow the WHATWG
/// Encoding Standard (encoding.spec.whatwg.org, names and labels); for any other the platform's own table is asked.
/// </summary>
internal static class CharsetNames
{
    private static readonly Dictionary<string, int> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["windows-1256"] = 1256,
        ["cp1256"] = 1256,
        ["x-cp1256"] = 1256,
        ["iso-8859-6"] = 28596,
        ["iso-8859-6-e"] = 28596,
        ["iso-8859-6-i"] = 28596,
        ["iso8859-6"] = 28596,
        ["iso88596"] = 28596,
        ["iso_8859-6"] = 28596,
        ["iso_8859-6:1987"] = 28596,
        ["iso-ir-127"] = 28596,
        ["ecma-114"] = 28596,
        ["asmo-708"] = 28596,
        ["arabic"] = 28596,
        ["csisolatinarabic"] = 28596,
        ["windows-1252"] = 1252,
        ["cp1252"] = 1252,
        ["x-cp1252"] = 1252,
        ["ascii"] = 1252,
        ["us-ascii"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["iso_8859-1"] = 1252,
        ["latin1"] = 1252,
        ["l1"] = 1252,
        ["gb2312"] = 936,
        ["gbk"] = 936,
        ["ks_c_5601-1987"] = 949,
        ["euc-kr"] = 949,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
    };

    /// <summary>The encoding with this code page, for example 1256.</summary>
    public static Encoding OfCodePage(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    /// <summary>The encoding behind a label; null when nobody knows it or when it is a form of Unicode.</summary>
    public static Encoding? OfLabel(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
        {
            return null;
        }

        label = label.Trim();
        return Labels.TryGetValue(label, out var codePage)
            ? OfCodePage(codePage)
            : CodePagesEncodingProvider.Instance.GetEncoding(label);
    }
}
