using System.Globalization;
using System.Text.Json;

namespace Marsad.Cli.Tests.Processes;

/// <summary>Invented reports, each different, as many as a test needs.</summary>
internal static class Reports
{
    private static readonly string[] Towns =
    [
        "الرستن",
        "سلقين",
        "دارة عزة",
        "كفر زيتا",
        "طفس",
        "القريتين",
        "خان شيخون",
    ];
    private static readonly string[] Sources =
    [
        "مصدر عسكري",
        "ناشطون محليون",
        "المتحدث باسم البعثة",
        "وزارة الدفاع الروسية",
    ];
    private static readonly string[] Events =
    [
        "إن قذائف سقطت على أطراف {0} صباح اليوم وأوقعت {1} جرحى بين المدنيين",
        "إن قافلة مساعدات من {1} شاحنة دخلت {0} بعد انتظار طويل عند الحاجز",
        "إن الهدوء ساد {0} منذ {1} أيام ولم يسجل أي خرق لوقف إطلاق النار",
        "إن مروحية ألقت {1} براميل على المزارع المحيطة بمدينة {0} من دون إصابات",
    ];

    /// <summary>A report of a few sentences.</summary>
    public static string Text(int i)
    {
        var random = new Random(i);
        var sentences = Enumerable
            .Range(0, 4)
            .Select(_ =>
                $"وقال {Pick(random, Sources)} "
                + string.Format(
                    CultureInfo.InvariantCulture,
                    Pick(random, Events),
                    Pick(random, Towns),
                    random.Next(2, 40)
                )
                + "."
            );
        return $"التقرير رقم {i} عن سير الهدنة\n\n{string.Join("\n", sentences)}\n";
    }

    /// <summary>A report as one line of JSON.</summary>
    public static string JsonLine(int i) =>
        JsonSerializer.Serialize(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = $"r{i}", ["text"] = Text(i) }
        );

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
