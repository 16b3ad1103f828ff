using System.Globalization;

namespace Marsad.Reading.Pages;

/// <summary>A line that is the address of a page, as people put it above an article that they copy.</summary>
internal static class PageAddress
{
    private const int PartsOfADay = 3;

    /// <summary>Whether a line is one address and nothing else.</summary>
    public static bool Is(string line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && !line.AsSpan().ContainsAny(' ', '\t')
        && Uri.TryCreate(line, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";

    /// <summary>The day in the path of an address, «…/2024/04/08/…», and the words that state it; null without one.</summary>
    public static (DateOnly Day, string Quote)? DayIn(string line)
    {
        var parts = line.Split('/');
        for (var i = 0; i + PartsOfADay <= parts.Length; i++)
        {
            var quote = string.Join('/', parts.AsSpan(i, PartsOfADay)!);
            if (
                DateOnly.TryParseExact(
                    quote,
                    ["yyyy/M/d", "yyyy/MM/dd"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
                return (day, quote);
        }
        return null;
    }
}
