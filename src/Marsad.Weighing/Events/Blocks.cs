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

    /// <summary>Longest stretch that is listed day by day, in weeks; a longer one counts as undated.</summary>
    private const int MostWeeks = 3;

    private const string Ever = "*";
    private const string Undated = "?";

    /// <summary>The blocks that list a claim.</summary>
    public static IEnumerable<string> Home(Testimony claim)
    {
        yield return Report(claim);
        foreach (var subject in Subjects(claim))
        {
            yield return subject + Ever;
            if (Weeks(claim) is not { } weeks)
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
            if (Weeks(claim) is not { } weeks)
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
            if (Weeks(claim) is not { } weeks)
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
        foreach (var band in claim.Words.Bands(Bands).Distinct())
            yield return FormattableString.Invariant($"b|{band:x}|");
    }

    // Weeks since 0001-01-03; the neighbours are looked at too, so where a week begins does not matter.
    private static (int First, int Last)? Weeks(Testimony claim)
    {
        var span = claim.Days ?? claim.Written;
        if (span is not { } days)
            return null;
        var (first, last) = (days.First.DayNumber / 7, days.Last.DayNumber / 7);
        return last - first < MostWeeks ? (first, last) : null;
    }
}
