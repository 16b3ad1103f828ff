using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Statements;

/// <summary>Reports that tell statements of the two invented states of Northland and Southland.</summary>
internal static class SomeStatement
{
    public const string Both = "Northland and Southland";

    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");

    /// <summary>The language as it is, and of the world the core alone.</summary>
    public static World World { get; } =
        World.Of(
            TheatreLoader.Load(Path.Combine(AppContext.BaseDirectory, "theatres"), Lexicon, ["core"]).Theatre,
            IdleWords.Load(Lexicon),
            StatementWords.Load(Lexicon)
        );

    // Some provisions in two or three wordings each; a wording that is another's in other words stands beside it.
    private static readonly string[][] Provisions =
    [
        [
            "أكد البلدان أن وقف القصف على القرى الحدودية شرط لبدء المفاوضات",
            "شدد البلدان على أن وقف القصف على القرى الحدودية يجب أن يسبق بدء المفاوضات",
        ],
        [
            "اتفق الجانبان على فتح معبر الوادي أمام القوافل الطبية كل أسبوع",
            "اتفق الجانبان على فتح معبر الوادي أمام القوافل الطبية حيثما أمكن",
        ],
        [
            "دعا البيان إلى تبادل الأسرى والمفقودين وجثامين الضحايا برعاية الصليب",
            "دعا البيان إلى تبادل الأسرى وجثامين الضحايا برعاية الصليب",
            "حث البيان على تبادل سريع للأسرى والمفقودين",
        ],
        ["وأعلن الطرفان تشكيل لجنة مشتركة لترسيم مجرى النهر", "وأعلن الطرفان تشكيل لجنة فنية مشتركة ترسم مجرى النهر"],
        ["وقال البيان إن المراقبين سينتشرون على التلال قبل نهاية الصيف"],
    ];

    public static Weigher Weighed(params IEnumerable<ReportReading> reports)
    {
        var weigher = new Weigher(World);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher;
    }

    /// <summary>A report by an outlet; each of its sentences is a claim by the speaker.</summary>
    public static ReportReading By(
        string outlet,
        string? day,
        string speaker,
        IEnumerable<string> sentences,
        string? stated = null,
        string kind = "coalition"
    )
    {
        var words = sentences.ToList();
        var body = string.Join(". ", words);
        var id = $"{outlet} {day} {speaker} {body}";
        return new ReportReading(
            Heads.Of(id, new Outlet(outlet, null), day, outlet + ".txt"),
            body,
            [],
            [],
            [],
            [],
            Claims(id, words, outlet, new Link(speaker, kind), stated)
        );
    }

    /// <summary>A claim of each sentence of a text in which ". " stands between them.</summary>
    public static IReadOnlyList<Claim> Claims(
        string id,
        IReadOnlyList<string> sentences,
        string outlet,
        Link speaker,
        string? stated = null
    )
    {
        var claims = new List<Claim>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            claims.Add(
                new Claim
                {
                    Id = $"{id} {at.ToString(CultureInfo.InvariantCulture)}",
                    Quote = sentence,
                    Start = at,
                    End = at + sentence.Length,
                    Speaker = speaker,
                    Chain = [new Link(outlet, "media"), speaker],
                    Reporting = "say",
                    Type = "STATEMENT",
                    Status = "happened",
                    Date = stated,
                }
            );
            at += sentence.Length + 2;
        }
        return claims;
    }

    /// <summary>Some reports of one day or the next, by few outlets, in an order of their own.</summary>
    public static Gen<ReportReading[]> Reports(int most) =>
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf()
        select seeds
            .Take(most)
            .Distinct()
            .Select(Report)
            .DistinctBy(r => r.Report.Id, StringComparer.Ordinal)
            .ToArray();

    private static ReportReading Report(int seed)
    {
        var random = new Random(seed);
        string[] days = ["2023-03-08", "2023-03-09", "2023-03-20"];
        var told = Provisions
            .Where(_ => random.Next(3) > 0)
            .Select(wordings => wordings[random.Next(wordings.Length)])
            .ToList();
        return By(
            "Outlet " + random.Next(6).ToString(CultureInfo.InvariantCulture),
            random.Next(6) == 0 ? null : days[random.Next(days.Length)],
            random.Next(8) == 0 ? "Northland and Eastland" : Both,
            told.Count > 0 ? told : [Provisions[0][0]]
        );
    }
}
