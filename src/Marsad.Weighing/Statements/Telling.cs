using Marsad.Weighing.Events;

namespace Marsad.Weighing.Statements;

/// <summary>What one report tells of the statements of one party.</summary>
internal sealed class Telling
{
    private const int Week = 7;

    public required StatementParty Party { get; init; }
    public required string Report { get; init; }
    public required string Path { get; init; }

    /// <summary>What tells its outlet from others.</summary>
    public required string Outlet { get; init; }

    /// <summary>English name of the outlet; null when it is not known.</summary>
    public required string? OutletName { get; init; }

    /// <summary>The day on which the report puts the statement; null when it does not.</summary>
    public required DateOnly? Stated { get; init; }

    /// <summary>The report's own day; null when it is not known.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The time in which an undated report was written; null when nothing says.</summary>
    public required DaySpan? Written { get; init; }

    /// <summary>What it tells, in its order.</summary>
    public required IReadOnlyList<CutPassage> Passages { get; init; }

    /// <summary>How many more reports of this outlet and day are left out.</summary>
    public int NotCompared { get; set; }

    public DateOnly? Day => Stated ?? Published;

    /// <summary>All keys of its words.</summary>
    public HashSet<int> Keys => field ??= [.. Passages.SelectMany(p => p.Keys)];

    /// <summary>Keys of all its words, names and words without content among them.</summary>
    public HashSet<int> AllKeys => field ??= [.. Passages.SelectMany(p => p.AllKeys)];

    /// <summary>Whether two were told within a week, or nothing says that they were not.</summary>
    public bool IsOfTheWeekOf(Telling other) =>
        Day is not { } one || other.Day is not { } another || Math.Abs(one.DayNumber - another.DayNumber) <= Week;

    /// <summary>The tellings of a report, one for each party whose words it carries.</summary>
    /// <param name="claims">The claims of one report.</param>
    /// <param name="parties">The parties of each.</param>
    /// <param name="party">Which party.</param>
    /// <param name="cutter">Cuts claims into passages.</param>
    public static Telling? Of(
        IReadOnlyList<Testimony> claims,
        Func<Testimony, IEnumerable<StatementParty>> parties,
        string party,
        PassageCutter cutter
    )
    {
        var own = claims
            .Where(c => parties(c).Any(p => p.Key == party))
            .OrderBy(c => c.Claim.Start)
            .ThenByDescending(c => c.Claim.End)
            .ThenBy(c => c.Claim.Id, StringComparer.Ordinal)
            .ToList();
        bool Speaks(Testimony c) => parties(c).Any(p => p.Key == party && p.Speaks);
        var names = NamesIn(claims, cutter);
        var passages = new List<CutPassage>();
        var end = -1;
        foreach (var claim in own)
        {
            // A relative clause is told with the words around it.
            if (claim.Claim.End <= end)
                continue;
            end = claim.Claim.End;
            passages.AddRange(cutter.Cut(claim.Head.Id, claim.Claim, names, Speaks(claim)));
        }
        if (passages.Count == 0)
            return null;
        var head = own[0].Head;
        var published = own[0].IsDated ? own[0].Written?.First : null;
        return new Telling
        {
            Party = own.SelectMany(parties)
                .Where(p => p.Key == party)
                .OrderByDescending(p => p.Persons.Count)
                .ThenBy(p => p.Name, StringComparer.Ordinal)
                .First(),
            Report = head.Id,
            Path = head.Path,
            Outlet = head.Outlet is { } outlet ? outlet.Id ?? outlet.Name : "report:" + head.Id,
            OutletName = head.Outlet?.Name,
            Stated = StatedDay(own.Where(Speaks), published),
            Published = published,
            Written = own[0].Written,
            Passages = passages,
        };
    }

    private static HashSet<int> NamesIn(IReadOnlyList<Testimony> claims, PassageCutter cutter) =>
        claims
            .SelectMany(c =>
                c.Claim.Chain.Select(l => l.NameAr).Append(c.Seat is { IsCountry: true } ? c.Claim.Place?.NameAr : null)
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(cutter.KeysOf)
            .ToHashSet();

    // The day that most of the words are given; one that lies far from the report's own is of something else («in July, in Hamburg»).
    private static DateOnly? StatedDay(IEnumerable<Testimony> claims, DateOnly? published)
    {
        var days = claims
            .Where(c =>
                c.Days is { Days: 1 }
                && c.Claim.Type is "STATEMENT" or "REQUEST" or "SUPPORT" or "AGREE" or "REJECT" or "ACCUSE"
            )
            .Select(c => c.Days!.Value.First)
            .Where(d => published is not { } own || (d <= own && own.DayNumber - d.DayNumber <= Week))
            .GroupBy(d => d)
            .OrderByDescending(g => g.Count())
            .Take(2)
            .ToList();
        return days switch
        {
            [var only] => only.Key,
            [var first, var second] when first.Count() > second.Count() => first.Key,
            _ => null,
        };
    }
}
