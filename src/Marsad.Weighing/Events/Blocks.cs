using System.Globalization;

namespace Marsad.Weighing.Events;

/// <summary>
/// Where a claim is listed and where it looks for others of the same occurrence. Two claims that can be joined share a place and a
/// time, parties and a time, rare words and a time, or a report; each of these is a block. A claim that nothing dates leans on those of
/// any time and none of them on it.
/// </summary>
internal static class Blocks
{
    private const int Bands = 5;

    private const string Ever = "*";
    private const string Undated = "?";

    /// <summary>The blocks that list a claim.</summary>
    public static IEnumerable<string> Home(Testimony claim)
    {
        yield return Report(claim);
        foreach (var subject in Subjects(claim))
        {
            yield return subject + Ever;
            if (claim.Weeks is not { } weeks)
                yield return subject + Undated;
            else
                for (var week = weeks.First; week <= weeks.Last; week++)
                    yield return At(subject, week);
        }
    }

    /// <summary>The blocks whose leaders a claim can lean on.</summary>
    public static IEnumerable<string> Seen(Testimony claim)
    {
        yield return Report(claim);
        foreach (var subject in Subjects(claim))
        {
            if (claim.Weeks is not { } weeks)
                yield return subject + Ever;
            else
                for (var week = weeks.First - 1; week <= weeks.Last + 1; week++)
                    yield return At(subject, week);
        }
    }

    /// <summary>For each block that lists a claim, those that list who can lean on its leaders.</summary>
    public static IEnumerable<(string Home, string SeenFrom)> Seers(Testimony claim)
    {
        yield return (Report(claim), Report(claim));
        foreach (var subject in Subjects(claim))
        {
            yield return (subject + Ever, subject + Undated);
            if (claim.Weeks is not { } weeks)
                continue;
            for (var week = weeks.First; week <= weeks.Last; week++)
            for (var from = week - 1; from <= week + 1; from++)
                yield return (At(subject, week), At(subject, from));
        }
    }

    private static string Report(Testimony claim) => "r|" + claim.Text;

    private static string At(string subject, int week) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject}{week}");

    private static IEnumerable<string> Subjects(Testimony claim)
    {
        var family = claim.Family switch
        {
            Family.Talks or Family.Words => "w",
            _ => "g",
        };
        if (family == "g" && claim.Scene is { } scene)
            yield return $"p|{scene}|";
        foreach (
            var party in claim
                .Actors.Concat(claim.Targets)
                .Concat(family == "w" ? claim.Speakers : [])
                .Distinct(StringComparer.Ordinal)
                .Take(4)
        )
            yield return $"a|{family}|{party}|";
        foreach (var pair in Pairs(claim))
            yield return $"t|{family}|{pair}|";
        foreach (var band in claim.Words.Bands(Bands).Distinct())
            yield return FormattableString.Invariant($"b|{band:x}|");
    }

    private static IEnumerable<string> Pairs(Testimony claim)
    {
        const int Most = 4;
        string[] parties =
        [
            .. claim
                .Actors.Concat(claim.Targets)
                .Distinct(StringComparer.Ordinal)
                .Take(Most)
                .Order(StringComparer.Ordinal),
        ];
        for (var i = 0; i < parties.Length; i++)
        for (var j = i + 1; j < parties.Length; j++)
            yield return parties[i] + "+" + parties[j];
    }
}
