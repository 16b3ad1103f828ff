using System.Globalization;

namespace Marsad.Reading.Pages;

/// <summary>Finds the day in a line that states when something was published.</summary>
internal static class PublicationLine
{
    /// <summary>The day that a short line states, and the words that state it; null when it states none.</summary>
    public static (DateOnly Day, string Quote)? DateIn(string line)
    {
        var text = line.AsSpan().Trim();
        if (
            text.Length >= 10
            && DateOnly.TryParseExact(
                text[..10],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var iso
            )
        )
            return (iso, text.ToString());
        if (
            text.Length >= 10
            && DateOnly.TryParseExact(
                text[..10],
                "dd/MM/yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return (day, text[..10].ToString());
        return null;
    }
}
