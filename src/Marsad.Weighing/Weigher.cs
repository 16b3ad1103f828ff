using Marsad.Reading;
using Marsad.Weighing.Contradictions;
using Marsad.Weighing.Events;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Memory;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Pledges;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Stories;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing;

/// <summary>
/// The front door of weighing: takes readings as they arrive, and says what they amount to. The result is a function of the readings
/// that were added and of the world, whatever the order in which they came. Not safe for several threads.
/// </summary>
/// <example><code>
/// var weigher = new Weigher(World.Of(theatre, IdleWords.Load(lexicon)));
/// foreach (var reading in readings)
///     weigher.Add(reading);
/// foreach (var weighed in weigher.Events())
///     Console.WriteLine($"{weighed.Type} {weighed.Place?.Name}: {weighed.Outlets} outlets, {weighed.Origins.Count} origins");
/// </code></example>
public sealed class Weigher
{
    private readonly World _world;
    private readonly EventIndex _index;
    private readonly OriginTree _tree;
    private readonly ReuseIndex _reuse;
    private readonly StoryIndex _stories;
    private readonly Dictionary<string, Testimony> _claims = new(StringComparer.Ordinal);
    private readonly List<ControlClaim> _control = [];
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _datedAhead = new(StringComparer.Ordinal);

    /// <summary>
    /// Raised by hand when the code makes something else of the same readings and the same world, or remembers it otherwise: what was
    /// weighed before and kept is then weighed again.
    /// </summary>
    public const string Code = "13";

    /// <summary>A weigher that has seen nothing.</summary>
    /// <param name="world">What is known of sides, places and media.</param>
    /// <param name="reuse">Who copied from whom; null: what the texts show.</param>
    public Weigher(World world, ITextReuse? reuse = null)
        : this(world, reuse, EventIndex.Leaders) { }

    internal Weigher(World world, ITextReuse? reuse, int leaders)
    {
        _world = world;
        _index = new EventIndex(leaders);
        _reuse = new ReuseIndex(world);
        _stories = new StoryIndex(world);
        _tree = new OriginTree(world, reuse ?? _reuse);
    }

    /// <summary>How many reports were added.</summary>
    public int Reports => _reports.Count;

    /// <summary>Ids of the claims whose report bears a day after the one on which it was obtained.</summary>
    public IReadOnlySet<string> DatedAhead => _datedAhead;

    /// <summary>Adds a reading; the same report again changes nothing.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="obtained">
    /// The day, by UTC, on which the report was first there; null when it is not known. A report that says it is later than that is
    /// mistaken: its day dates nothing and does not decide who was first.
    /// </param>
    public void Add(ReportReading reading, DateOnly? obtained = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!_reports.Add(reading.Report.Id))
            return;
        reading = WithoutWrongDay(reading, obtained, out var ahead);
        foreach (var claim in Testimony.In(reading, _world, ahead))
        {
            if (!_claims.TryAdd(claim.Claim.Id, claim))
                continue;
            if (ahead)
                _datedAhead.Add(claim.Claim.Id);
            _index.Add(claim);
        }
        _control.AddRange(ControlClaim.In(reading));
        _reuse.Add(reading);
        _stories.Add(reading);
    }

    /// <summary>The claims of a report as they are weighed.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="world">What is known of sides, places and media.</param>
    /// <param name="obtained">The day on which the report was first there; null when it is not known.</param>
    public static IEnumerable<Testimony> TestimoniesIn(ReportReading reading, World world, DateOnly? obtained)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Testimony.In(WithoutWrongDay(reading, obtained, out var ahead), world, ahead);
    }

    // The reading as it is weighed: a day that its report cannot bear counts for nothing.
    internal static ReportReading WithoutWrongDay(ReportReading reading, DateOnly? obtained, out bool ahead)
    {
        ahead = IsAhead(reading.Report.Published, obtained);
        return ahead ? reading with { Report = reading.Report with { Published = null } } : reading;
    }

    // Somewhere it is a day later than by UTC.
    internal static bool IsAhead(Published? published, DateOnly? obtained) =>
        obtained is { } day && DaySpan.Parse(published?.Value)?.First > day.AddDays(1);

    /// <summary>
    /// Puts into an empty memory what the next report is compared by, so that <see cref="WeighingUpdate"/> can go on from there.
    /// </summary>
    public void Remember(IWeighingMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        _index.Regroup();
        BlockShelf.Keep(_index, _index.Nodes, memory);
        TextShelf.Keep(_reuse, memory);
        new Numbers(_index.NextNumber, _reuse.Texts.Count).Keep(memory);
        var blames = new BlameContradictions(_world, new SideBuilder(_tree));
        var told = new List<(Topic Topic, string Report)>();
        told.AddRange(_control.Select(c => (new Topic(TopicKind.Control, c.PlaceKey), c.ReportId)));
        told.AddRange(
            blames.ZonesOf(_claims.Values).Select(b => (new Topic(TopicKind.Blame, b.Zone), b.Claim.Head.Id))
        );
        foreach (var claim in _claims.Values)
            if (PledgeHistory.KeyOf(claim) is var (agreement, zone))
                told.Add((new Topic(TopicKind.Pledge, agreement, zone), claim.Head.Id));
        foreach (var topic in told.GroupBy(t => t.Topic, t => t.Report))
            topic.Key.Add(topic.Distinct(StringComparer.Ordinal).Select(memory.NumberOf), memory);
    }

    /// <summary>The events, by date, then by id.</summary>
    public IReadOnlyList<WeighedEvent> Events() =>
        [
            .. _index
                .Events()
                .Select(e => WeighedEvent.Of(e.Head, e.Claims, _tree))
                .OrderBy(e => e.Date ?? "9", StringComparer.Ordinal)
                .ThenBy(e => e.Id, StringComparer.Ordinal),
        ];

    /// <summary>Which reports have words of which, by the day of the later one, then by id.</summary>
    public IReadOnlyList<ReuseLink> Reuse() => _reuse.Links();

    /// <summary>Reports about one happening together, by the first day, then by id.</summary>
    public IReadOnlyList<Story> Stories() =>
        _stories.Stories(_index.Events().Select(e => (WeighedEvent.IdOf(e.Head), e.Claims)), _reuse.Links());

    /// <summary>How many times two reports were compared when the stories were last asked for.</summary>
    internal long StoryComparisons => _stories.Comparisons;

    /// <summary>Who held which place when, by each source.</summary>
    public IReadOnlyList<ControlSpell> Control() => ControlHistory.Of(_control, _world);

    /// <summary>What became of each truce and pledge, step by step.</summary>
    public IReadOnlyList<PledgeHistory> Pledges() => PledgeHistory.Of(_claims.Values, _world);

    /// <summary>The statements that several outlets tell, provision by provision, by day, then by id.</summary>
    public IReadOnlyList<AlignedStatement> Statements() => StatementAligner.Of(_claims.Values, _world);

    /// <summary>Who contradicts whom, how often, month by month.</summary>
    public IReadOnlyList<SourceOpposition> Oppositions() =>
        SourceOpposition.Of(Contradictions().Select(c => ContradictionLine.Of(c)));

    /// <summary>What cannot all be true, by question, then by id.</summary>
    public IReadOnlyList<Contradiction> Contradictions() => Contradictions(Events());

    /// <summary>What cannot all be true, given the events of this weigher.</summary>
    public IReadOnlyList<Contradiction> Contradictions(IEnumerable<WeighedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var sides = new SideBuilder(_tree);
        var inEvents = new EventContradictions(sides);
        var blames = new BlameContradictions(_world, sides);
        var control = new ControlContradictions(_world, _tree);
        return
        [
            .. events
                .SelectMany(e => inEvents.Of(e, DenialsFromOutside(e)))
                .Concat(blames.Of(_claims.Values))
                .Concat(control.Of(_control, id => _claims.GetValueOrDefault(id)))
                .OrderBy(c => c.Question)
                .ThenBy(c => c.Since ?? DateOnly.MaxValue)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<Testimony> DenialsFromOutside(WeighedEvent weighed) =>
        weighed.Claims is [var claim, ..] && _index.Find(claim.Text, claim.Key)?.Part?.Head is { } head
            ? _index.DenialsFromOutside(head)
            : [];
}
