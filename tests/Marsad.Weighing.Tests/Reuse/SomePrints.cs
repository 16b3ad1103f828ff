using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;

namespace Marsad.Weighing.Tests.Reuse;

/// <summary>Reports of made-up words, some of them copied from each other whole, in part or with changes.</summary>
internal static class SomePrints
{
    private const int Vocabulary = 4000;

    /// <summary>Some reports: few texts, cut and mixed in many ways, printed by few outlets on few days.</summary>
    public static Gen<ReportReading[]> Reports(int most) =>
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf()
        select seeds.Take(most).Distinct().Select(Report).ToArray();

    /// <summary>A report from a number: the same number gives the same report.</summary>
    public static ReportReading Report(int seed)
    {
        var random = new Random(seed);
        var words = Text(random.Next(4));
        words = random.Next(4) switch
        {
            0 => words,
            1 => [.. words.Skip(random.Next(30))],
            2 => [.. words.Take(25), .. Text(random.Next(4)).Skip(20), .. Own(random, 10)],
            _ => [.. words.Select(w => random.Next(12) == 0 ? Word(random.Next(Vocabulary)) : w)],
        };
        return Print(
            $"{seed:x8}",
            $"Outlet {random.Next(3)}",
            random.Next(6) == 0 ? null : $"2024-05-0{1 + random.Next(3)}",
            string.Join(' ', words)
        );
    }

    /// <summary>A report without names, times and claims.</summary>
    public static ReportReading Print(string id, string outlet, string? day, string body) =>
        new(Heads.Of(id, new Outlet(outlet, null), day), body, [], [], [], [], []);

    /// <summary>Sixty words of a text of its own.</summary>
    public static string[] Text(int number) => Own(new Random(number + 1), 60);

    /// <summary>Words drawn at random.</summary>
    public static string[] Own(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Word(random.Next(Vocabulary)))];

    // Four consonants: none of them is taken off as a prefix or an ending.
    private static string Word(int number)
    {
        const string Letters = "بتثجحخدذرز";
        return string.Concat(number.ToString("0000", null).Select(digit => Letters[digit - '0'])) + "ق";
    }
}
