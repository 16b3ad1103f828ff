using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Statements;

/// <summary>
/// Finds which reports tell one statement. Two tellings are of one when they are by the same parties, their days fit, and some of their
/// words are alike; this is said of each two by themselves, so that neither the order of arrival nor a third report changes it. What hangs
/// together by dated tellings is a statement; an undated one joins each that it fits and joins no two of them to each other.
/// </summary>
internal sealed class StatementFinder(World world)
{
    /// <summary>So many reports of one outlet on one day are compared: a flood of near copies stays bounded.</summary>
    private const int MostOfOutletAndDay = 20;

    /// <summary>A daily paper reports the day before, a weekend apart.</summary>
    private const int LongestDelay = 3;

    private readonly PassageCutter _cutter = new(world.StatementWords, world.Idle);

    /// <summary>The groups of tellings that are of one statement, each of two outlets at least.</summary>
    public IEnumerable<StatementGroup> Find(IEnumerable<Testimony> claims) =>
        TellingsOf(claims)
            .GroupBy(t => t.Party.Key, StringComparer.Ordinal)
            .Where(block => Outlets(block) > 1)
            .SelectMany(block => GroupsOf([.. Compared(block)]));

    private IEnumerable<Telling> TellingsOf(IEnumerable<Testimony> claims)
    {
        foreach (var report in claims.GroupBy(c => c.Head.Id, StringComparer.Ordinal))
        {
            var own = report.ToList();
            var parties = own.ToDictionary(c => c, c => StatementParty.Of(c, world).ToList());
            var keys = parties.Values.SelectMany(p => p).Select(p => p.Key).Distinct(StringComparer.Ordinal);
            foreach (var key in keys)
                if (Telling.Of(own, c => parties[c], key, _cutter) is { } telling)
                    yield return telling;
        }
    }

    private static int Outlets(IEnumerable<Telling> tellings) =>
        tellings.Select(t => t.Outlet).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<Telling> Compared(IEnumerable<Telling> block)
    {
        foreach (var sameDay in block.GroupBy(t => (t.Outlet, t.Day)))
        {
            var all = sameDay.OrderBy(t => t.Report, StringComparer.Ordinal).ToList();
            foreach (var telling in all.Take(MostOfOutletAndDay))
            {
                telling.NotCompared = telling == all[0] ? Math.Max(0, all.Count - MostOfOutletAndDay) : 0;
                yield return telling;
            }
        }
    }

    private static IEnumerable<StatementGroup> GroupsOf(List<Telling> block)
    {
        block.Sort(
            static (a, b) =>
                (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue) is not 0 and var byDay
                    ? byDay
                    : string.CompareOrdinal(a.Report, b.Report)
        );
        var dated = block.Where(t => t.Day is not null).ToList();
        var undated = block.Where(t => t.Day is null).ToList();
        var groups = Joined(dated)
            .Select(group => (List<Telling>)[.. group, .. undated.Where(u => group.Exists(t => Same(u, t)))])
            .ToList();
        foreach (var group in Joined(undated))
            if (!groups.Exists(g => group.TrueForAll(g.Contains)))
                groups.Add(group);
        var byOutlet = block.ToLookup(t => t.Outlet, StringComparer.Ordinal);
        return groups.Where(g => Outlets(g) > 1).Select(g => new StatementGroup(g, byOutlet));
    }

    // What hangs together, by a union of all that are the same two by two. Days are in order, so that far ones are not looked at.
    private static IEnumerable<List<Telling>> Joined(List<Telling> tellings)
    {
        var sets = new DisjointSets<int>(Comparer<int>.Default);
        for (var i = 0; i < tellings.Count; i++)
        for (var j = i + 1; j < tellings.Count; j++)
        {
            if (
                tellings[i].Day is { } first
                && tellings[j].Day is { } second
                && second.DayNumber - first.DayNumber > LongestDelay
            )
                break;
            if (Same(tellings[i], tellings[j]))
                sets.Join(i, j);
        }
        return tellings
            .Select((telling, i) => (telling, Head: sets.HeadOf(i)))
            .GroupBy(x => x.Head, x => x.telling)
            .Select(g => g.ToList());
    }

    /// <summary>Whether two tellings are of one statement. Symmetric.</summary>
    internal static bool Same(Telling a, Telling b)
    {
        const int SharedWords = 4;
        if (a.Report == b.Report || !a.Party.CanBe(b.Party) || DaysApart(a, b) is not { } apart)
            return false;
        if (a.Keys.Count < SharedWords || !a.Keys.Overlaps(b.Keys))
            return false;
        var alike = 0;
        var strongest = 0.0;
        foreach (var one in a.Passages)
        {
            var best = 0.0;
            foreach (var other in b.Passages)
                if (one.Shared(other) >= SharedWords)
                    best = Math.Max(best, one.Likeness(other));
            strongest = Math.Max(strongest, best);
            alike += best >= ProvisionTable.Aligned ? 1 : 0;
        }
        // Of two parties who speak together, or nearly word for word, one passage is enough; one speaker says much in two days.
        const double Verbatim = 0.75;
        const int Few = 2;
        return alike >= Few
            ? apart != Undated || strongest >= Verbatim
            : alike > 0 && apart != Undated && (strongest >= Verbatim || (apart <= 1 && a.Party.IsJoint));
    }

    private const int Undated = int.MaxValue;

    // Null when they cannot be of one day.
    private static int? DaysApart(Telling a, Telling b)
    {
        if (a.Day is null || b.Day is null)
            return Span(a) is { } one && Span(b) is { } other && !(one.First <= other.Last && other.First <= one.Last)
                ? null
                : Undated;
        if (a.Stated is { } said && b.Stated is { } alsoSaid)
            return Math.Abs(said.DayNumber - alsoSaid.DayNumber) is var gap and <= 1 ? gap : null;
        // It is told on its day or after, not before.
        var apart = b.Day.Value.DayNumber - a.Day.Value.DayNumber;
        if ((a.Stated is not null && apart < 0) || (b.Stated is not null && apart > 0))
            return null;
        return Math.Abs(apart) <= LongestDelay ? Math.Abs(apart) : null;
    }

    private static DaySpan? Span(Telling t) => t.Day is { } day ? new DaySpan(day, day) : t.Written;
}

/// <summary>Tellings of one statement.</summary>
/// <param name="Tellings">They.</param>
/// <param name="ByOutlet">All that each outlet tells of the same party, these and others.</param>
internal sealed record StatementGroup(IReadOnlyList<Telling> Tellings, ILookup<string, Telling> ByOutlet);
