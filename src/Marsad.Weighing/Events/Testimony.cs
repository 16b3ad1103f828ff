using System.Globalization;
using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Reading;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Events;

/// <summary>A claim reduced to what weighing compares. Made from the claim, its report's head and the world alone.</summary>
public sealed class Testimony
{
    /// <summary>The <see cref="Vagueness"/> of a claim that nothing dates.</summary>
    private const int Vaguest = 64;

    /// <summary>A denial follows what it denies, and is never followed by it.</summary>
    private const int Denial = 32;

    /// <summary>What happened on a day left open follows what says it: it would bring the days before and after it together.</summary>
    private const int Undated = 16;

    private Testimony(Claim claim, ReportReading reading)
    {
        Claim = claim;
        Head = reading.Report;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The head of the report that carries it.</summary>
    public ReportHead Head { get; }

    /// <summary>How it stands to the occurrence.</summary>
    public Stance Stance { get; private init; }

    /// <summary>The days on which the words put the occurrence; null when they do not.</summary>
    public DaySpan? Days { get; private init; }

    /// <summary>When the report came out: its day, or for a report without one the time around the dates that it tells of.</summary>
    public DaySpan? Written { get; private init; }

    /// <summary>Whether the report's own day is known.</summary>
    public bool IsDated => Head.Published is not null && Written is { Days: 1 };

    /// <summary>Whether its report bears a day after the one on which it was obtained, so that its day counts for nothing.</summary>
    public bool IsDatedAhead { get; private init; }

    /// <summary>The place; null when the claim names none.</summary>
    public string? Place { get; private init; }

    /// <summary>Whether the place stands in the claim's own words.</summary>
    public bool PlaceIsNamed { get; private init; }

    /// <summary>Equal for reports of which every letter is the same: copies are one text, whoever prints them.</summary>
    internal string Text { get; private init; } = "";

    /// <summary>The claim in its text: copies of a claim have the same.</summary>
    internal string Key { get; private init; } = "";

    /// <summary>Its place among the claims of its report.</summary>
    internal int Ordinal { get; private init; }

    internal Family Family { get; private init; }
    internal string[] Actors { get; private init; } = [];
    internal string[] Targets { get; private init; } = [];
    internal string[] Speakers { get; private init; } = [];

    /// <summary>Sides of everybody but the speaker whom the words name.</summary>
    internal string[] Mentioned { get; private init; } = [];

    /// <summary>Numbers in the words that count or measure something.</summary>
    internal decimal[] Counts { get; private init; } = [];

    /// <summary>What an attack is told to have hit without its being known before: «هجوم على حافلة».</summary>
    internal string? Introduced { get; private init; }

    /// <summary>What a claim of violence is said of as known: «(إن) الحافلة هوجمت».</summary>
    internal string? TakenUp { get; private init; }

    internal ContentWords Words { get; private init; } = null!;
    internal Seat? Seat { get; private init; }

    /// <summary>The widest place below the country that holds the place.</summary>
    internal string? Scene => Seat?.Scene;

    /// <summary>
    /// The weeks it is about or was written in, counted from 0001-01-03; null when nothing dates it to within some weeks. The
    /// neighbouring weeks are looked at too, so where a week begins does not matter.
    /// </summary>
    internal (int First, int Last)? Weeks { get; private init; }

    /// <summary>
    /// Rank among those that others lean on, the lowest first: what says in many words where and on which day before what is short
    /// or leaves it open, and what nothing dates last.
    /// </summary>
    internal int Vagueness { get; private init; }

    /// <summary>
    /// Whether a claim of the same text is what a denier says in place of what he denies: «ينفي أنه بديل، ويقول إنه …». It follows at once, in his
    /// own words.
    /// </summary>
    internal bool IsReplacedBy(Testimony next)
    {
        // Room for a comma, «و» and the verb of saying that the claim's own words may leave out.
        const int AtOnce = 12;
        return Stance is Stance.Denies
            && Claim.Reporting == "deny"
            && next is { Family: Family.Words, Stance: Stance.Affirms or Stance.Foresees }
            && next.Ordinal == Ordinal + 1
            && next.Claim.Start - Claim.End is >= 0 and <= AtOnce
            && Cast.Overlap(Speakers, next.Speakers) > 0;
    }

    /// <summary>The claims of a report.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="world">What is known of sides, places and media.</param>
    /// <param name="datedAhead">Whether the day that the report bears is known to be wrong; then nothing tells when it was written.</param>
    public static IEnumerable<Testimony> In(ReportReading reading, World world, bool datedAhead = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(world);
        var written = datedAhead ? null : WrittenAt(reading);
        var text = ContentWords.Fingerprint(reading.Body);
        // One id stands for one claim, whatever a reader makes of it.
        return reading
            .Claims.DistinctBy(c => c.Id, StringComparer.Ordinal)
            .Select((c, ordinal) => Of(c, ordinal, reading, text, written, datedAhead, world));
    }

    private static Testimony Of(
        Claim claim,
        int ordinal,
        ReportReading reading,
        string textKey,
        DaySpan? written,
        bool datedAhead,
        World world
    )
    {
        var place = claim.Place is { } named ? world.Places.Key(named) : null;
        var seat = place is null ? null : world.Places.SeatOf(place);
        var untimed = WithoutTimes(claim, reading.Times);
        var family = Families.Of(claim.Type);
        var text = ArabicText.Parse(untimed);
        var said = SaidTokens.In(text, claim, world.StatementWords, family is Family.Words);
        var words = ContentWords.Of(text, world.Idle, said);
        // a day that was not said of the words themselves would bring together all that one says
        var dated = !claim.Unsure.Contains("date-carried-over", StringComparer.Ordinal);
        var days = dated ? DaySpan.Parse(claim.Date) : null;
        var carried = claim.Unsure.Contains("place-carried-over", StringComparer.Ordinal);
        var weeks = WeeksOf(days ?? written);
        var speakers = Parties(new Named(claim.Speaker.Name, claim.Speaker.Kind, claim.Speaker.Id), world);
        return new Testimony(claim, reading)
        {
            Ordinal = ordinal,
            Text = textKey,
            Key = string.Create(CultureInfo.InvariantCulture, $"{textKey}:{claim.Start}:{claim.End}:{claim.Type}"),
            Stance = Stances.Of(claim.Status, claim.Type, claim.Reporting),
            Family = family,
            Days = days,
            Written = written,
            IsDatedAhead = datedAhead,
            Place = place,
            PlaceIsNamed = place is not null && !carried,
            Seat = seat,
            Actors = DoersOf(claim, family, speakers, world),
            Targets = Parties(claim.Target, world),
            Speakers = speakers,
            Mentioned =
            [
                .. reading
                    .Actors.Where(a => a.Start >= claim.Start && a.End <= claim.End)
                    .Select(a => world.Sides.Of(a.Name, a.Id))
                    .Except(speakers, StringComparer.Ordinal),
            ],
            Counts = Counted(text),
            Words = words,
            Introduced = family is Family.Violence ? Definiteness.Introduced(text) : null,
            TakenUp = family is Family.Violence ? Definiteness.TakenUp(text) : null,
            Weeks = weeks,
            Vagueness =
                (weeks is null ? Vaguest : 0)
                + (claim.Status == "denied" ? Denial : 0)
                + (
                    days is { Days: 1 } ? 0
                    : family is Family.Talks or Family.Words ? 2
                    : Undated
                )
                + (
                    seat is not { IsSpot: true } ? 2
                    : carried ? 1
                    : 0
                )
                + (4 * (3 - Math.Min(3, words.Count / 5))),
        };
    }

    // Who denies a deed and names no doer denies his own.
    private static string[] DoersOf(Claim claim, Family family, string[] speakers, World world)
    {
        var named = Parties(claim.Actor, world);
        return
            named.Length == 0
            && claim is { Status: "denied", Reporting: "deny", Type: not ("CASUALTIES" or "CONTROL") }
            && family is not Family.Words
            ? speakers
            : named;
    }

    private static (int First, int Last)? WeeksOf(DaySpan? span)
    {
        const int Length = 7;
        const int Most = 3;
        if (span is not { } days)
            return null;
        var (first, last) = (days.First.DayNumber / Length, days.Last.DayNumber / Length);
        return last - first < Most ? (first, last) : null;
    }

    // When it was is compared as days; a date in the words would make all that happened on one day alike.
    private static string WithoutTimes(Claim claim, IReadOnlyList<TimeMention> times)
    {
        char[]? letters = null;
        foreach (var time in times)
        {
            if (time.Start < claim.Start || time.End > claim.End)
                continue;
            letters ??= claim.Quote.ToCharArray();
            var from = UnitOf(claim.Quote, time.Start - claim.Start);
            letters.AsSpan(from, UnitOf(claim.Quote, time.End - claim.Start) - from).Fill(' ');
        }
        return letters is null ? claim.Quote : new string(letters);
    }

    // The UTF-16 unit at which a code point of a text stands; the end of the text for what lies beyond it.
    private static int UnitOf(string text, int codePoint)
    {
        var unit = 0;
        for (; codePoint > 0 && unit < text.Length; codePoint--)
            unit += unit + 1 < text.Length && char.IsSurrogatePair(text[unit], text[unit + 1]) ? 2 : 1;
        return unit;
    }

    // «Russia, United States and Jordan» are three, unless somebody bears that very name.
    private static string[] Parties(Named? named, World world)
    {
        if (named is null || named.Name == "outlet")
            return [];
        if (named.Id is not null || world.Sides.Find(named.Name) is not null)
            return [world.Sides.Of(named.Name, named.Id)];
        return
        [
            .. named
                .Name.Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(name => world.Sides.Of(name))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static decimal[] Counted(ArabicText quote)
    {
        var counts = new SortedSet<decimal>();
        foreach (var number in NumberExpressions.Find(quote))
        {
            if (number.Kind is NumberKind.Cardinal or NumberKind.Percent && number.Value is { } value)
                counts.Add(value);
        }
        return [.. counts];
    }

    private static DaySpan? WrittenAt(ReportReading reading)
    {
        if (DaySpan.Parse(reading.Report.Published?.Value) is { } published)
            return published;
        // News tells of what is recent: a report without a day was written about when the latest day it tells of was.
        const int Before = 31;
        const int After = 300;
        DateOnly? latest = null;
        foreach (var time in reading.Times)
        {
            if (DaySpan.Parse(time.Value) is { Days: <= 31 } span && !(span.Last <= latest))
                latest = span.Last;
        }
        return latest is { } day && day.DayNumber > Before && day.DayNumber < DateOnly.MaxValue.DayNumber - After
            ? new DaySpan(day.AddDays(-Before), day.AddDays(After))
            : null;
    }
}
