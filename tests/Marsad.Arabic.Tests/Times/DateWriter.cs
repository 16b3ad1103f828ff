using System.Globalization;
using Marsad.Arabic.Tests.Numbers;

namespace Marsad.Arabic.Tests.Times;

/// <summary>Writes a date in one of the ways the Arab press does, knowing nothing of the reader.</summary>
internal static class DateWriter
{
    public const int Ways = 17;

    private static readonly string[] Levant =
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ];

    private static readonly string[] Nile =
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];

    private static readonly string[] Tunis =
    [
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];

    private static readonly string[] Rabat =
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];

    private static readonly string[] Weekdays =
    [
        "الأحد",
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
    ];

    private static readonly string[] Ordinals =
    [
        "",
        "الأول",
        "الثاني",
        "الثالث",
        "الرابع",
        "الخامس",
        "السادس",
        "السابع",
        "الثامن",
        "التاسع",
        "العاشر",
    ];

    public static string Write(DateOnly date, int way)
    {
        var (d, m, y) = (date.Day, date.Month - 1, date.Year);
        var weekday = Weekdays[(int)date.DayOfWeek];
        return way switch
        {
            0 => $"{d} {Levant[m]} {y}",
            1 => $"{d} {Nile[m]} {y}",
            2 => $"{d} {Tunis[m]} {y}",
            3 => $"{d} {Rabat[m]} {y}",
            4 => $"{d} {Levant[m]}/{Nile[m]} {y}",
            5 => $"{d} {Nile[m]} ({Levant[m]}) {y}",
            6 => $"{weekday} {d} {Nile[m]} {y}",
            7 => $"{weekday}، {d} {Levant[m]} {y}",
            8 => $"{Ordinal(d)} من {Nile[m]} {y}",
            9 => $"{Ordinal(d)} من شهر {Levant[m]} عام {y}",
            10 => $"{Eastern(d)} {Nile[m]} {Eastern(y)}",
            11 => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            12 => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            13 => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture),
            14 => $"{Levant[m]} {d}، {y}",
            15 => $"{d} {Nile[m]} من العام {y}",
            _ => $"{d} {Levant[m]} عام {NumberWriter.Write(y, new Spelling(false, true, false, false, false))}",
        };
    }

    private static string Eastern(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '٠')));

    private static string Ordinal(int day)
    {
        var unit = day % 10 == 1 ? "الحادي" : Ordinals[day % 10];
        return day switch
        {
            <= 10 => Ordinals[day],
            < 20 => unit + " عشر",
            20 => "العشرين",
            30 => "الثلاثين",
            < 30 => unit + " والعشرين",
            _ => unit + " والثلاثين",
        };
    }
}
