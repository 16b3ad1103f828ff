using System.Globalization;
using System.Text;
using Marsad.Reading;

namespace Marsad.Bench.War;

/// <summary>A report of the war, as a reader without error would give it, with what its claims are in truth.</summary>
/// <param name="Reading">The report.</param>
/// <param name="Obtained">The day on which it was there, whatever it says of itself.</param>
/// <param name="Truths">For each claim in turn.</param>
internal sealed record WarReport(ReportReading Reading, DateOnly Obtained, WarTruth[] Truths);

/// <summary>Makes reports of what media print: several items in one at times, with what stands around them.</summary>
internal sealed class WarReports(WarWorld world, WarPhrases phrases, WarRates rates, int seed)
{
    private static readonly DateOnly First = new(2012, 1, 1);

    private const int LieOfDays = 3 * 365;

    private readonly Random _random = new(seed ^ 0x5f5f);
    private readonly string[] _months = phrases.Of("month");
    private readonly string[] _tails = phrases.Of("tail");
    private int _reports;
    private int _claims;

    /// <summary>The number of a claim by its id.</summary>
    public static int NumberOf(string claimId) =>
        int.Parse(claimId.AsSpan(8), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>Reports in the order of their arrival, without end.</summary>
    public IEnumerable<WarReport> All()
    {
        foreach (var day in new WarTeller(world, phrases, rates, seed).Days())
        {
            var items = day.ToArray();
            _random.Shuffle(items);
            var pages = new List<List<WarTelling>>();
            var open = new Dictionary<WarOutlet, List<WarTelling>>();
            foreach (var item in items)
            {
                if (
                    item.Number == 0
                    && open.TryGetValue(item.By, out var page)
                    && page.Count < 4
                    && _random.Next(3) > 0
                )
                {
                    page.Add(item);
                    continue;
                }
                pages.Add(page = [item]);
                if (item.Number == 0)
                    open[item.By] = page;
            }
            foreach (var page in pages)
                yield return Report(page);
        }
    }

    private WarReport Report(List<WarTelling> items)
    {
        var by = items[0].By;
        var number = _reports++;
        var body = new StringBuilder();
        var claims = new List<Claim>();
        var actors = new List<ActorMention>();
        var times = new List<TimeMention>();
        var truths = new List<WarTruth>();
        foreach (var item in items)
        {
            Attribute(item, body);
            var start = body.Length;
            var dated = _random.NextDouble() >= rates.Gaps.Day;
            var day = First.AddDays(item.SaidDay);
            var placeOpen = _random.NextDouble() < rates.Gaps.Place;
            body.Append(placeOpen ? WithoutPlace(item) : item.Words.Text);
            if (dated)
            {
                body.Append(" في ");
                var from = body.Length;
                body.Append(CultureInfo.InvariantCulture, $"{day.Day} {_months[day.Month - 1]} {day.Year}");
                times.Add(new TimeMention(body.ToString(from, body.Length - from), from, body.Length, day.ToIso()));
            }
            var quote = body.ToString(start, body.Length - start);
            body.Append(". ").Append(_tails[_random.Next(_tails.Length)]).Append(". ");
            var claim = Claim(item, quote, start, dated ? day : null, placeOpen);
            claims.Add(claim);
            Mention(claim.Actor, quote, start, actors);
            Mention(claim.Target, quote, start, actors);
            truths.Add(Truth(item, claim, dated));
        }
        var printed = First.AddDays(items[0].Day + (by.ClockLies ? LieOfDays : 0));
        var head = new ReportHead(
            Id(number),
            FormattableString.Invariant($"{number}.txt"),
            "ar",
            "utf-8",
            null,
            by.Known,
            new Published(printed.ToIso(), Basis.Stated, null),
            null
        );
        return new WarReport(
            new ReportReading(head, body.ToString(), [], times, [], actors, claims),
            First.AddDays(items[0].Day),
            [.. truths]
        );
    }

    private static void Attribute(WarTelling item, StringBuilder body)
    {
        if (!item.Credited)
            return;
        var source = item.Account.Speaker?.NameAr ?? (item.Account.Medium is { } m && m != item.By ? m.NameAr : null);
        if (source is null)
            return;
        if (item.Relay is { } relay)
            body.Append("بحسب ما نقلت ").Append(relay.NameAr).Append(" عن ").Append(source).Append("، ");
        else
            body.Append("بحسب ").Append(source).Append("، ");
    }

    private Claim Claim(WarTelling item, string quote, int start, DateOnly? day, bool placeOpen)
    {
        var account = item.Account;
        var of = account.Of;
        var use = item.Words.Use;
        Link[] source =
            !item.Credited ? []
            : account.Speaker is { } speaker ? [speaker]
            : account.Medium is { } medium && medium != item.By ? [medium.Link]
            : [];
        Link[] chain = [item.By.Link, .. item.Relay is { } relay ? [relay.Link] : Array.Empty<Link>(), .. source];
        var named = item.Who >= 0 && use is not ("strike-unnamed" or "toll" or "aid");
        var actor = named ? world.Parties[item.Who].Name : null;
        var other = world.Parties[item.Who == of.Target ? of.Actor : of.Target].Name;
        var affirms = account.Affirms;
        return new Claim
        {
            Id = Id(_claims++),
            Quote = quote,
            Start = start,
            End = start + quote.Length,
            Speaker = chain[^1],
            Chain = chain,
            Reporting =
                !affirms ? "deny"
                : of.Kind == WarKind.Breach ? "accuse"
                : "report",
            Type = TypeOf(of.Kind, use),
            Subtype = of.Kind == WarKind.Breach ? "breach" : null,
            Status =
                !affirms ? "denied"
                : use == "hold" ? "ongoing"
                : of.Kind == WarKind.Words ? "demanded"
                : "happened",
            Actor = actor,
            Target = of.Kind is WarKind.Control or WarKind.Meeting or WarKind.Truce ? other : null,
            Place = of.Kind == WarKind.Words ? null : item.Place,
            Date = day?.ToIso(),
            Casualties = of.Kind == WarKind.Strike && Tells(item) ? new Casualties([item.Toll, item.Toll], null) : null,
            Control = of.Kind == WarKind.Control ? new Control(item.Place.Name, actor!.Name) : null,
            Unsure = placeOpen ? ["place-carried-over"] : [],
        };
    }

    // The place was named in an earlier clause.
    private static string WithoutPlace(WarTelling item) =>
        item.Words.Text.Replace(" في " + item.Place.NameAr, " هناك", StringComparison.Ordinal);

    private static string TypeOf(WarKind kind, string use) =>
        kind switch
        {
            WarKind.Strike => use == "toll" ? "CASUALTIES" : "ASSAULT",
            WarKind.Control => "CONTROL",
            WarKind.Aid => "AID",
            WarKind.Meeting => "CONSULT",
            WarKind.Truce or WarKind.Breach => "TRUCE",
            _ => "STATEMENT",
        };

    private static bool Tells(WarTelling item) =>
        item.Toll > 0
        && item.Account.Affirms
        && item.Words.Text.Contains(item.Toll.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static WarTruth Truth(WarTelling item, Claim claim, bool dated)
    {
        var of = item.Account.Of;
        var toll = claim.Casualties is null ? -1 : item.Toll;
        var asked = of.Kind is WarKind.Strike or WarKind.Control or WarKind.Breach;
        var known = of.Tolls.Take(1 + Math.Max(0, item.Day - of.Day)).Contains(toll);
        // What each accuses the other of are two matters, and one quarrel.
        var other = of.Kind == WarKind.Breach && item.Account.Who == of.Target;
        return new WarTruth(
            (of.Id * 2) + (other ? 1 : 0),
            of.Id,
            item.Origin,
            item.Credited ? item.Origin : item.By.Origin,
            item.Account.Affirms,
            (short)(claim.Actor is null || !asked ? -1 : item.Who),
            (short)toll,
            known,
            dated ? item.SaidDay + 1 : 0,
            of.Kind,
            item.Number > 1,
            item.Day
        );
    }

    private static void Mention(Named? actor, string quote, int start, List<ActorMention> into)
    {
        if (actor?.NameAr is not { } name)
            return;
        var at = quote.IndexOf(name, StringComparison.Ordinal);
        if (at >= 0)
            into.Add(
                new ActorMention(
                    name,
                    start + at,
                    start + at + name.Length,
                    actor.Id,
                    actor.Name,
                    actor.NameAr,
                    actor.Kind ?? "other"
                )
            );
    }

    // Eight digits that have nothing to do with the order of arrival, then eight that tell the number.
    private static string Id(int number)
    {
        var mixed = (uint)number * 2654435761u;
        mixed = (mixed ^ (mixed >> 15)) * 2246822519u;
        return string.Create(CultureInfo.InvariantCulture, $"{mixed ^ (mixed >> 13):x8}{number:x8}");
    }
}
