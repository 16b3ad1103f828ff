using System.Globalization;
using Marsad.Reading;

namespace Marsad.Bench;

/// <summary>Reports made of the texts of the bench, all of one day.</summary>
internal static class BenchReport
{
    /// <summary>The day on which they are said to be published.</summary>
    public static DateOnly Day { get; } = new(2016, 5, 1);

    /// <summary>A report of one text.</summary>
    public static Report Of(string text, string id = "00")
    {
        var published = new Published(Day.ToString("O", CultureInfo.InvariantCulture), Basis.Given, null);
        return new Report(new ReportHead(id, "text", "ar", "utf-8", null, null, published, null), text, []);
    }

    /// <summary>
    /// The report of a number: the texts in their order again and again, each time under another id and with other digits in it.
    /// </summary>
    public static Report Varied(string[] texts, int number)
    {
        var (text, turn) = (texts[number % texts.Length], number / texts.Length);
        var varied = string.Create(
            text.Length,
            (text, turn),
            static (room, from) =>
            {
                for (var i = 0; i < room.Length; i++)
                    room[i] = char.IsAsciiDigit(from.text[i])
                        ? (char)('0' + ((from.text[i] - '0' + from.turn) % 10))
                        : from.text[i];
            }
        );
        return Of(varied, number.ToString("x64", CultureInfo.InvariantCulture));
    }
}
