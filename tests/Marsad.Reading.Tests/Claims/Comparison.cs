namespace Marsad.Reading.Tests.Claims;

/// <summary>Sets what was found beside what was expected: these claims, and no other.</summary>
internal static class Comparison
{
    /// <summary>What a claim must share with the words expected to be the same claim, of the shorter of both.</summary>
    private const double Least = 0.5;

    /// <summary>The fields that are wrong, in the order of <see cref="Field.All"/>; empty when the reading is as it should be.</summary>
    public static IReadOnlyList<string> Of(CorpusText text, ReportReading? reading)
    {
        var body = reading?.Body ?? "";
        var found = (reading?.Claims ?? []).Select(c => new Found(c, Place(c, body))).ToList();
        var expected = text.Claims.Select(c => new Wanted(c, c.WordsIn(body))).ToList();
        var pairs = Pairs(expected, found);
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (wanted, got) in pairs)
        {
            wrong.UnionWith(wanted.Claim.Differences(got.Claim));
            if (!Holds(got.At, wanted.At) || expected.Any(o => Holds(got.At, o.At) && !Meet(o.At, wanted.At)))
                wrong.Add(Field.Quote);
        }
        if (pairs.Count < expected.Count)
            wrong.Add(Field.Missing);
        if (pairs.Count < found.Count)
            wrong.Add(Field.Extra);
        return [.. Field.All.Where(wrong.Contains)];
    }

    private static List<(Wanted Wanted, Found Got)> Pairs(List<Wanted> expected, List<Found> found)
    {
        var best =
            from wanted in expected
            from got in found
            let shared = Shared(got.At, wanted.At)
            where shared >= Least
            let sameType = got.Claim.Type == wanted.Claim.Type
            orderby sameType descending, wanted.Claim.Differences(got.Claim).Count(), shared descending
            select (Wanted: wanted, Got: got);
        var pairs = new List<(Wanted Wanted, Found Got)>();
        foreach (var pair in best)
            if (!pairs.Exists(p => p.Wanted == pair.Wanted || p.Got == pair.Got))
                pairs.Add(pair);
        return pairs;
    }

    private static double Shared(TextRange a, TextRange b) =>
        (double)(Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / Math.Min(a.End - a.Start, b.End - b.Start);

    private static bool Holds(TextRange outer, TextRange inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static bool Meet(TextRange a, TextRange b) => a.Start < b.End && b.Start < a.End;

    /// <summary>Code points to UTF-16 units.</summary>
    public static TextRange Place(Claim claim, string body)
    {
        var (units, points) = (0, 0);
        var start = 0;
        foreach (var rune in body.EnumerateRunes())
        {
            if (points == claim.Start)
                start = units;
            if (points == claim.End)
                break;
            points++;
            units += rune.Utf16SequenceLength;
        }
        return new TextRange(start, units);
    }

    private sealed record Wanted(ExpectedClaim Claim, TextRange At);

    private sealed record Found(Claim Claim, TextRange At);
}
