using System.Text;

namespace Marsad.Reading.Intake;

/// <summary>Text in which every surrogate has its other half.</summary>
internal static class WellFormed
{
    /// <summary>The text with each lone surrogate replaced by U+FFFD.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? text
            : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
