using System.Buffers;
using System.Globalization;
using Marsad.Arabic.Times;
using Marsad.Reading;

namespace Marsad.Cli.Lines;

/// <summary>The anchor of times as people write it: a day, a month, a year, or <c>-</c> for none.</summary>
internal static class AnchorText
{
    private const int Longest = 40;
    private static readonly SearchValues<char> Letters = SearchValues.Create("0123456789-:.+TZ ");

    /// <summary>Reads <c>2017-11-12</c> (a time of day behind it is passed over), <c>2017-11</c>, <c>2017</c>, <c>-</c>.</summary>
    public static bool TryRead(string text, out Anchor? anchor)
    {
        anchor = null;
        text = text.Trim();
        if (text is "" or "-")
            return true;
        if (text.Length > 10 && text[10] is 'T' or ' ')
            text = text[..10];
        (string Format, AnchorPrecision Precision)? form = text.Length switch
        {
            10 => ("yyyy-MM-dd", AnchorPrecision.Day),
            7 => ("yyyy-MM", AnchorPrecision.Month),
            4 => ("yyyy", AnchorPrecision.Year),
            _ => null,
        };
        if (
            form is not { } known
            || !DateOnly.TryParseExact(
                text,
                known.Format,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return false;
        }
        anchor = new Anchor(day, known.Precision);
        return true;
    }

    /// <summary>Whether what stands before a tab is meant as an anchor: empty, or no letter but those of ISO 8601.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> text) =>
        text.Length <= Longest && !text.ContainsAnyExcept(Letters);

    public static string Problem(string what) =>
        $"{what}: not a date. Write a day, a month or a year, such as 2017-11-12, 2017-11 or 2017";

    public static string? Write(Anchor? anchor) =>
        anchor?.Published is { } day
            ? anchor.Precision switch
            {
                AnchorPrecision.Day => day.ToIso(),
                AnchorPrecision.Month => day.ToIso()[..7],
                _ => day.ToIso()[..4],
            }
            : null;
}
