namespace Marsad.Arabic.Tests.Numbers;

/// <summary>How a number is spelt out.</summary>
/// <param name="Feminine">Whether what is counted is feminine.</param>
/// <param name="Oblique">Whether the numerals stand in the accusative or genitive.</param>
/// <param name="OldHundred">«مائة» instead of «مئة».</param>
/// <param name="Apart">«ثلاث مئة» instead of «ثلاثمئة».</param>
/// <param name="Spaced">«و» apart from the word it joins.</param>
public sealed record Spelling(bool Feminine, bool Oblique, bool OldHundred, bool Apart, bool Spaced);

/// <summary>Writes whole numbers in words after the grammar of school books, knowing nothing of the reader.</summary>
internal static class NumberWriter
{
    private static readonly string[] Feminine =
    [
        "",
        "واحدة",
        "اثنتان",
        "ثلاث",
        "أربع",
        "خمس",
        "ست",
        "سبع",
        "ثماني",
        "تسع",
        "عشر",
    ];

    private static readonly string[] Masculine =
    [
        "",
        "واحد",
        "اثنان",
        "ثلاثة",
        "أربعة",
        "خمسة",
        "ستة",
        "سبعة",
        "ثمانية",
        "تسعة",
        "عشرة",
    ];

    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly (long Value, string One, string Dual, string Few, string Many)[] Scales =
    [
        (1_000_000_000, "مليار", "مليار", "مليارات", "ملياراً"),
        (1_000_000, "مليون", "مليون", "ملايين", "مليوناً"),
        (1_000, "ألف", "ألف", "آلاف", "ألفاً"),
    ];

    public static string Write(long number, Spelling spelling)
    {
        var parts = new List<string>();
        var rest = number;
        foreach (var (value, one, dual, few, many) in Scales)
        {
            var count = rest / value;
            rest %= value;
            switch (count)
            {
                case 0:
                    break;
                case 1:
                    parts.Add(one);
                    break;
                case 2:
                    parts.Add(dual + (spelling.Oblique ? "ين" : "ان"));
                    break;
                default:
                    var noun = (count % 100) switch
                    {
                        >= 3 and <= 10 => few,
                        >= 11 => many,
                        _ => one,
                    };
                    parts.Add(Below(count, spelling with { Feminine = false }, construct: true) + " " + noun);
                    break;
            }
        }
        if (rest > 0 || parts.Count == 0)
            parts.Add(rest == 0 ? "صفر" : Below(rest, spelling, construct: false));
        return Join(parts, spelling);
    }

    private static string Join(List<string> parts, Spelling spelling) =>
        string.Join(spelling.Spaced ? " و " : " و", parts);

    private static string Below(long number, Spelling spelling, bool construct)
    {
        var parts = new List<string>();
        var hundreds = number / 100;
        var rest = number % 100;
        var hundred = spelling.OldHundred ? "مائة" : "مئة";
        if (hundreds == 1)
            parts.Add(hundred);
        else if (hundreds == 2)
            parts.Add(hundred[..^1] + (spelling.Oblique ? "تي" : "تا") + (construct && rest == 0 ? "" : "ن"));
        else if (hundreds > 2)
            parts.Add((hundreds == 8 ? "ثمان" : Feminine[hundreds]) + (spelling.Apart ? " " : "") + hundred);
        if (rest > 0)
            parts.Add(Small(rest, spelling));
        return Join(parts, spelling);
    }

    private static string Small(long number, Spelling spelling)
    {
        var units = spelling.Feminine ? Feminine : Masculine;
        if (number <= 10)
            return number == 2 && spelling.Oblique ? units[2][..^2] + "ين" : units[number];
        if (number == 11)
            return spelling.Feminine ? "إحدى عشرة" : "أحد عشر";
        if (number == 12)
        {
            return (spelling.Feminine, spelling.Oblique) switch
            {
                (false, false) => "اثنا عشر",
                (false, true) => "اثني عشر",
                (true, false) => "اثنتا عشرة",
                (true, true) => "اثنتي عشرة",
            };
        }
        if (number < 20)
            return units[number - 10] + (spelling.Feminine ? " عشرة" : " عشر");
        var tens = Tens[number / 10] + (spelling.Oblique ? "ين" : "ون");
        var unit = number % 10;
        if (unit == 0)
            return tens;
        var first =
            unit == 1 && spelling.Feminine ? "إحدى"
            : unit == 2 && spelling.Oblique ? units[2][..^2] + "ين"
            : units[unit];
        return Join([first, tens], spelling);
    }
}
