using Marsad.Arabic.Names;

namespace Marsad.Reading.Mentions;

/// <summary>English names for what no theatre knows: the one place where names are written in Latin letters.</summary>
internal static class Naming
{
    /// <summary>An Arabic name in the common English style, such as <c>Jana al-Albawi</c>.</summary>
    public static string English(string arabic)
    {
        var english = Transliterator.ToEnglish(arabic);
        return english.Length == 0 ? arabic : char.ToUpperInvariant(english[0]) + english[1..];
    }
}
