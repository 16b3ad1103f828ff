using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Weighing.Tests.Statements;

namespace Marsad.Weighing.Tests.Reuse;

/// <summary>
/// Statements of made-up words and real figures, each in several languages and by several translators, some cut, some copied. What two
/// translations have in common is their figures and the order of these.
/// </summary>
internal static class SomeStatements
{
    private const int Sentences = 8;

    private static readonly Link Speaker = new("Somebody", "person");

    /// <summary>Some reports of a few statements.</summary>
    public static Gen<ReportReading[]> Reports(int most) =>
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf()
        select seeds.Take(most).Distinct().Select(Report).ToArray();

    /// <summary>A report from a number: the same number gives the same report.</summary>
    public static ReportReading Report(int seed)
    {
        var random = new Random(seed);
        var (statement, translator) = (random.Next(3), random.Next(4));
        return Print(
            $"{seed:x8}",
            $"Outlet {random.Next(4)}",
            random.Next(6) == 0 ? null : $"2024-05-0{1 + random.Next(3)}",
            statement,
            translator,
            random.Next(3) == 0 ? random.Next(3) : 0
        );
    }

    /// <summary>A statement as a translator puts it: even ones write Arabic, odd ones another language.</summary>
    /// <param name="id">Id of the report.</param>
    /// <param name="outlet">Who prints it.</param>
    /// <param name="day">When; null when it is not known.</param>
    /// <param name="statement">Which statement.</param>
    /// <param name="translator">Who translates: the same one writes the same words.</param>
    /// <param name="leftOut">How many sentences are left out at the end.</param>
    public static ReportReading Print(
        string id,
        string outlet,
        string? day,
        int statement,
        int translator,
        int leftOut = 0
    )
    {
        var isArabic = translator % 2 == 0;
        var words = new Random((statement * 100) + translator);
        var figures = new Random(statement + 77);
        var sentences = Enumerable
            .Range(0, Sentences)
            .Select(_ =>
                $"{Words(words, isArabic)} {100 + figures.Next(9000)} {Words(words, isArabic)} {100 + figures.Next(9000)}"
            )
            .Take(Sentences - leftOut)
            .ToList();
        return Said(id, outlet, day, isArabic ? "ar" : "en", sentences);
    }

    /// <summary>A report in which somebody says some sentences.</summary>
    public static ReportReading Said(
        string id,
        string outlet,
        string? day,
        string language,
        IReadOnlyList<string> sentences
    )
    {
        var print = SomePrints.Print(id, outlet, day, string.Join(". ", sentences) + ".");
        return print with
        {
            Report = print.Report with { Language = language },
            Claims = language == "ar" ? SomeStatement.Claims(id, sentences, outlet, Speaker) : [],
        };
    }

    // Small letters of no language, so that none of them looks like a name.
    private static string Words(Random random, bool isArabic)
    {
        var words = SomePrints.Own(random, 5);
        return string.Join(
            ' ',
            isArabic ? words : words.Select(w => string.Concat(w.Select(c => (char)('a' + (c % 26)))))
        );
    }
}
