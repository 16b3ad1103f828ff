namespace Marsad.Weighing.Events;

/// <summary>
/// Where a claim is listed and where it looks for others of the same occurrence. Two claims that can be joined share a place and a
/// time, parties and a time, rare words and a time, or a report; each of these is a block. A claim that nothing dates leans on those of
/// any time and none of them on it.
/// </summary>
internal static class Blocks
{
    private const int Bands = 5;
    private const int MostParties = 4;

    private const int Ever = int.MaxValue;
    private const int Undated = int.MinValue;

    /// <summary>The blocks that list a claim, each once.</summary>
    public static void Home(Testimony claim, List<ulong> into)
    {
        into.Add(Report(claim));
        foreach (var subject in Subjects(claim))
        {
            into.Add(BlockKey.And(subject, Ever));
            if (claim.Weeks is not { } weeks)
                into.Add(BlockKey.And(subject, Undated));
            else
                for (var week = weeks.First; week <= weeks.Last; week++)
                    into.Add(BlockKey.And(subject, week));
        }
    }

    /// <summary>The blocks whose leaders a claim can lean on.</summary>
    public static void Seen(Testimony claim, List<ulong> into)
    {
        into.Add(Report(claim));
        foreach (var subject in Subjects(claim))
        {
            if (claim.Weeks is not { } weeks)
                into.Add(BlockKey.And(subject, Ever));
            else
                for (var week = weeks.First - 1; week <= weeks.Last + 1; week++)
                    into.Add(BlockKey.And(subject, week));
        }
    }

    /// <summary>For each block that lists a claim, those that list who can lean on its leaders.</summary>
    public static void Seers(Testimony claim, List<(ulong Home, ulong SeenFrom)> into)
    {
        into.Add((Report(claim), Report(claim)));
        foreach (var subject in Subjects(claim))
        {
            into.Add((BlockKey.And(subject, Ever), BlockKey.And(subject, Undated)));
            if (claim.Weeks is not { } weeks)
                continue;
            for (var week = weeks.First; week <= weeks.Last; week++)
            for (var from = week - 1; from <= week + 1; from++)
                into.Add((BlockKey.And(subject, week), BlockKey.And(subject, from)));
        }
    }

    /// <summary>The block of the claims of one text.</summary>
    public static ulong Report(string text) => BlockKey.And(BlockKey.Of('r'), text);

    private static ulong Report(Testimony claim) => Report(claim.Text);

    private static HashSet<ulong> Subjects(Testimony claim)
    {
        var subjects = new HashSet<ulong>();
        var talk = claim.Family is Family.Talks or Family.Words;
        var family = talk ? 1 : 0;
        if (!talk && claim.Scene is { } scene)
            subjects.Add(BlockKey.And(BlockKey.Of('p'), scene));
        foreach (
            var party in claim
                .Actors.Concat(claim.Targets)
                .Concat(talk ? claim.Speakers : [])
                .Distinct(StringComparer.Ordinal)
                .Take(MostParties)
        )
            subjects.Add(BlockKey.And(BlockKey.And(BlockKey.Of('a'), family), party));
        Pairs(claim, family, subjects);
        Span<int> bands = stackalloc int[Bands];
        foreach (var band in bands[..claim.Words.Bands(bands)])
            subjects.Add(BlockKey.And(BlockKey.Of('b'), band));
        return subjects;
    }

    private static void Pairs(Testimony claim, int family, HashSet<ulong> into)
    {
        if (claim.Actors.Length + claim.Targets.Length < 2)
            return;
        string[] parties =
        [
            .. claim
                .Actors.Concat(claim.Targets)
                .Distinct(StringComparer.Ordinal)
                .Take(MostParties)
                .Order(StringComparer.Ordinal),
        ];
        for (var i = 0; i < parties.Length; i++)
        for (var j = i + 1; j < parties.Length; j++)
            into.Add(BlockKey.And(BlockKey.And(BlockKey.And(BlockKey.Of('t'), family), parties[i]), parties[j]));
    }
}
