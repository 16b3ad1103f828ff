namespace Marsad.Weighing.Stories;

/// <summary>
/// Lets each report lean on the one before it, in the order of their days, that it is most like, among a few that share its rarest traits
/// within a week. What hangs together so, and stays like the report it began with, is a story. All this depends on the reports that are
/// there and not on when they came: as more come, stories grow together, and part when a report finds a closer one to lean on.
/// </summary>
/// <param name="reports">The reports.</param>
/// <param name="events">For a report the traits of the events that others tell too.</param>
/// <param name="copied">For two reports the share of words that one has from the other, 0 to 1.</param>
/// <param name="sources">For a report those with which it shares words.</param>
internal sealed class StoryFinder(
    IReadOnlyList<StoryReport> reports,
    Func<StoryReport, IReadOnlyList<Trait>> events,
    Func<StoryReport, StoryReport, double> copied,
    Func<StoryReport, IReadOnlyList<StoryReport>> sources
)
{
    /// <summary>How many reports of a week stand for a trait: the first of them.</summary>
    public const int Carriers = 12;

    /// <summary>With how many others a report is compared.</summary>
    public const int Most = 12;

    /// <summary>From here on two reports are of one story.</summary>
    private const double Joined = 0.36;

    /// <summary>… and on one day or the next already from here on.</summary>
    private const double JoinedAtOnce = 0.31;

    /// <summary>… where nothing tells that they are of the same days.</summary>
    private const double Timeless = 0.50;

    /// <summary>What is left of a likeness when both name places and none is common.</summary>
    private const double Elsewhere = 0.7;

    /// <summary>So many names and words must be common besides events.</summary>
    private const int Beside = 5;

    /// <summary>From here on a report of a story still is about what it began with.</summary>
    private const double Coherent = 0.15;

    /// <summary>So close, it goes with the one it leans on whatever that began with.</summary>
    private const double Close = 0.50;

    /// <summary>A story of which nobody has told for longer is over.</summary>
    private const int Quiet = 7;

    /// <summary>What goes on for more days is told by the next story: a daily bulletin has no end.</summary>
    private const int Longest = 28;

    private const int Undated = -1;

    private readonly Rarity _rarity = new();
    private readonly Dictionary<(Trait, int), List<StoryReport>> _carriers = [];
    private readonly Dictionary<StoryReport, (Trait[] Traits, double Sum)> _profiles = [];

    /// <summary>How many times two reports were compared.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The stories, each with its reports in their order.</summary>
    public IEnumerable<IReadOnlyList<StoryReport>> Find()
    {
        var ordered = reports.Order(StoryReport.Order).ToList();
        foreach (var report in ordered)
            _rarity.Count(report.Traits.Concat(events(report)).Distinct(), WeekOf(report));
        var heads = new Dictionary<StoryReport, StoryReport>();
        foreach (var report in ordered)
        {
            Trait[] traits = [.. report.Traits.Concat(events(report)).Distinct()];
            _profiles[report] = (traits, traits.Sum(_rarity.Of));
            heads[report] = report;
            if (LeadOf(report) is { } lead)
            {
                var head = heads[lead.Report];
                if (DaysBetween(head, report) > Longest)
                    heads[report] = report;
                else if (head == lead.Report || lead.Likeness >= Close || Likeness(head, report) >= Coherent)
                    heads[report] = head;
            }
            List(report);
        }
        return ordered.GroupBy(r => heads[r]).Select(g => (IReadOnlyList<StoryReport>)[.. g]);
    }

    private (StoryReport Report, double Likeness)? LeadOf(StoryReport report)
    {
        (StoryReport, double)? best = null;
        var most = 0.0;
        foreach (var candidate in Candidates(report))
        {
            Comparisons++;
            var likeness = Likeness(candidate, report);
            // Of equals the earliest: candidates come in their order.
            var least =
                candidate.Day is null || report.Day is null ? Timeless
                : DaysBetween(candidate, report) <= 1 ? JoinedAtOnce
                : Joined;
            if (likeness >= least && likeness > most)
                (best, most) = ((candidate, likeness), likeness);
        }
        return best;
    }

    private List<StoryReport> Candidates(StoryReport report)
    {
        var votes = new Dictionary<StoryReport, double>();
        foreach (var trait in _profiles[report].Traits)
        {
            var weight = _rarity.Of(trait);
            foreach (var week in Weeks(report))
            foreach (var carrier in _carriers.GetValueOrDefault((trait, week)) ?? [])
                votes[carrier] = votes.GetValueOrDefault(carrier) + weight;
        }
        var near = votes.Where(v => AreNear(v.Key, report)).ToList();
        return
        [
            .. near.OrderByDescending(v => v.Value)
                .ThenBy(v => v.Key, StoryReport.Order)
                .Take(Most)
                .Select(v => v.Key)
                .Union(sources(report).Where(s => _profiles.ContainsKey(s) && AreNear(s, report)))
                .Order(StoryReport.Order),
        ];
    }

    private double Likeness(StoryReport one, StoryReport other)
    {
        var (traits, sum) = _profiles[one];
        var (others, otherSum) = _profiles[other];
        var shared = 0.0;
        var count = 0;
        var set = traits.ToHashSet();
        foreach (var trait in others.Where(set.Contains))
        {
            shared += _rarity.Of(trait);
            count += trait.Kind == TraitKind.Event ? 0 : 1;
        }
        // One event in common, and nothing else, is more likely a wrong event than a story.
        var cosine = count < Beside ? 0 : shared / Math.Max(1, Math.Sqrt(sum * otherSum));
        return Math.Min(1, (cosine * (AreElsewhere(traits, others) ? Elsewhere : 1)) + copied(one, other));
    }

    private static bool AreElsewhere(Trait[] one, Trait[] other) =>
        Array.Exists(one, IsPlace) && Array.Exists(other, IsPlace) && !one.Where(IsPlace).Intersect(other).Any();

    private static bool IsPlace(Trait trait) => trait.Kind == TraitKind.Place;

    private static bool AreNear(StoryReport one, StoryReport other) => DaysBetween(one, other) <= Quiet;

    private static int DaysBetween(StoryReport one, StoryReport other) =>
        one.Day is { } a && other.Day is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : 0;

    private static IEnumerable<int> Weeks(StoryReport report) =>
        WeekOf(report) is { } week ? [week - 1, week] : [Undated];

    private static int? WeekOf(StoryReport report) => report.Day?.DayNumber / Quiet;

    // In their order, so that the first of a week stand for it.
    private void List(StoryReport report)
    {
        var week = WeekOf(report) ?? Undated;
        foreach (var trait in _profiles[report].Traits)
        {
            if (!_carriers.TryGetValue((trait, week), out var listed))
                _carriers.Add((trait, week), listed = []);
            if (listed.Count < Carriers)
                listed.Add(report);
        }
    }
}
