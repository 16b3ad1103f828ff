using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Origins;

/// <summary>
/// Counts on whose word claims rest. The origin of a claim is the last link of its chain, or the outlet where nobody is named;
/// voices that are one, of one side, one owner, fed by each other, worded alike or citing each other in a circle are one origin.
/// </summary>
public sealed class OriginTree(World world, ITextReuse reuse)
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "independent-origins/1";

    /// <summary>From here on two wordings are too alike for two witnesses who do not know of each other.</summary>
    private const double Borrowed = 0.6;

    /// <summary>Shorter wordings are alike by chance.</summary>
    private const int TellingWords = 5;

    /// <summary>The origins of claims, by number of claims, then by key.</summary>
    public IReadOnlyList<Origin> Of(IEnumerable<Testimony> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var said = claims.OrderBy(c => c.Claim.Id, StringComparer.Ordinal).ToList();
        var voices = new SortedDictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var claim in said)
        {
            var (key, link) = VoiceOf(claim);
            if (!voices.TryGetValue(key, out var voice))
                voices.Add(key, voice = new Speaker(key, link));
            voice.Claims.Add(claim);
        }
        var ties = new Ties(voices.Keys);
        TieSides(voices, ties);
        TieMedia(voices, ties);
        TieCircles(said, voices, ties);
        TieCopies(voices, ties);
        TieWordings(voices, ties);
        return
        [
            .. ties.Groups()
                .Select(group => Origin(group, voices))
                .OrderByDescending(o => o.Claims.Count())
                .ThenBy(o => o.Key, StringComparer.Ordinal),
        ];
    }

    // A report that names nobody speaks for itself; an outlet that is not known is told apart by the report.
    private (string Key, Link Link) VoiceOf(Testimony testimony)
    {
        var speaker = testimony.Claim.Speaker;
        var outlet = testimony.Head.Outlet;
        if (speaker.Name == "outlet" || speaker.Name == outlet?.Name || AccusesHimself(testimony))
        {
            return outlet is null
                ? ("report:" + testimony.Head.Id, new Link("outlet", "media"))
                : (Medium(outlet.Name, outlet.Id), new Link(outlet.Name, "media", outlet.Id));
        }
        if (speaker.Kind == "media")
            return (Medium(speaker.Name, speaker.Id), speaker);
        var key = speaker.Id ?? world.Sides.Find(speaker.Name) ?? "name:" + speaker.Name.Trim().ToUpperInvariant();
        // «A military source», «witnesses»: nobody knows whether two outlets mean the same, so each is its outlet's.
        return (Nameless(speaker) ? $"{key}@{outlet?.Id ?? outlet?.Name ?? testimony.Head.Id}" : key, speaker);
    }

    // Somebody accused him, and the report does not say who.
    private static bool AccusesHimself(Testimony testimony) =>
        testimony.Claim.Reporting == "accuse"
        && testimony.Stance != Stance.Denies
        && Cast.Overlap(testimony.Speakers, [.. testimony.Targets, .. testimony.Actors]) > 0;

    private static bool Nameless(Link speaker) => speaker.Kind is "witness" or "other" && speaker.Id is null;

    private string Medium(string name, string? id) =>
        "medium:" + (id ?? world.Outlets.IdOf(name) ?? name.Trim().ToUpperInvariant());

    private void TieSides(SortedDictionary<string, Speaker> voices, Ties ties)
    {
        foreach (
            var side in voices
                .Values.Where(v => v.Link.Kind != "media" && !v.Key.Contains('@', StringComparison.Ordinal))
                .GroupBy(v => world.Sides.Of(v.Link.Name, v.Link.Id), StringComparer.Ordinal)
        )
        {
            var head = side.FirstOrDefault(v => v.Key == side.Key) ?? side.First();
            foreach (var voice in side.Where(v => v != head))
                ties.Add(voice.Key, head.Key, Tie.Side);
        }
    }

    private void TieMedia(SortedDictionary<string, Speaker> voices, Ties ties)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var voice in voices.Values)
        {
            if (voice.Link.Kind != "media")
                owners.TryAdd(world.Sides.Of(voice.Link.Name, voice.Link.Id), voice.Key);
        }
        foreach (var voice in voices.Values.Where(v => v.Link.Kind == "media"))
        {
            var id = voice.Link.Id ?? world.Outlets.IdOf(voice.Link.Name);
            foreach (var feed in world.Outlets.Feeds(id))
            {
                if (voices.ContainsKey("medium:" + feed))
                    ties.Add(voice.Key, "medium:" + feed, Tie.Feed);
            }
            if (world.Outlets.Owner(id) is not { } owner)
                continue;
            if (owners.TryGetValue(owner, out var first))
                ties.Add(voice.Key, first, Tie.Owner);
            else
                owners.Add(owner, voice.Key);
        }
    }

    // A names B and B names A: neither is the origin, and nobody else is known.
    private void TieCircles(List<Testimony> said, SortedDictionary<string, Speaker> voices, Ties ties)
    {
        var cites = new HashSet<(string From, string To)>();
        foreach (var claim in said)
        {
            var media = claim
                .Claim.Chain.Where(l => l.Kind == "media" && l.Name != "outlet")
                .Select(l => Medium(l.Name, l.Id))
                .ToList();
            if (claim.Head.Outlet is { } outlet)
                media.Insert(0, Medium(outlet.Name, outlet.Id));
            for (var i = 1; i < media.Count; i++)
            {
                if (media[i - 1] != media[i])
                    cites.Add((media[i - 1], media[i]));
            }
        }
        foreach (var (from, to) in cites.Order())
        {
            if (
                string.CompareOrdinal(from, to) < 0
                && cites.Contains((to, from))
                && voices.ContainsKey(from)
                && voices.ContainsKey(to)
            )
                ties.Add(to, from, Tie.Circle);
        }
    }

    // Who has its words from a report is counted with whom that report names; two that have them from one are counted together, even
    // where what they were taken from says nothing of this occurrence.
    private void TieCopies(SortedDictionary<string, Speaker> voices, Ties ties)
    {
        var said = voices
            .Values.SelectMany(v => v.Claims.Select(c => (Claim: c, v.Key)))
            .ToLookup(x => x.Claim.Head.Id, StringComparer.Ordinal);
        var takers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var voice in voices.Values.Where(IsOutlets))
        foreach (var claim in voice.Claims)
        {
            if (reuse.SourceOf(claim.Head.Id, claim.Claim.Start, claim.Claim.End) is not { } source)
                continue;
            var taken = said[source.Report]
                .OrderByDescending(x =>
                    Math.Min(x.Claim.Claim.End, source.End) - Math.Max(x.Claim.Claim.Start, source.Start)
                )
                .ThenBy(x => x.Claim.Claim.Id, StringComparer.Ordinal)
                .Select(x => x.Key)
                .FirstOrDefault();
            if (taken is not null)
                ties.Add(voice.Key, taken, TieOf(source, source.HadItFirst));
            else if (!takers.TryAdd(source.Report, voice.Key))
                ties.Add(voice.Key, takers[source.Report], TieOf(source, hadItFirst: false));
        }
    }

    private static Tie TieOf(TextSource source, bool hadItFirst) =>
        source.IsTranslation ? Tie.Translation
        : hadItFirst ? Tie.Copy
        : Tie.Text;

    // An outlet's own word, or that of a source which it does not name: nobody else can vouch for it.
    private static bool IsOutlets(Speaker voice) =>
        voice.Link.Kind == "media" || voice.Key.Contains('@', StringComparison.Ordinal);

    private static void TieWordings(SortedDictionary<string, Speaker> voices, Ties ties)
    {
        // Who names nobody can have his words from another outlet or from whom others name with them; whom an outlet names has spoken.
        var leaders = new List<(Testimony Claim, string Key)>();
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (claim, key, own) in voices
                .Values.SelectMany(v => v.Claims.Select(c => (Claim: c, v.Key, Own: v.Link.Kind == "media")))
                .OrderBy(x => x.Own)
                .ThenBy(x => x.Claim.Written?.First ?? DateOnly.MaxValue)
                .ThenBy(x => x.Claim.Claim.Id, StringComparer.Ordinal)
        )
        {
            if (own)
            {
                if (!printed.TryAdd(claim.Text, key))
                {
                    ties.Add(key, printed[claim.Text], Tie.Text);
                    continue;
                }
                if (MostAlike(claim, key, leaders) is { } alike)
                {
                    ties.Add(key, alike.Key, alike.Claim.Words.Letters == claim.Words.Letters ? Tie.Text : Tie.Wording);
                    continue;
                }
            }
            if (leaders.Count < EventIndex.Leaders)
                leaders.Add((claim, key));
        }
    }

    private static (Testimony Claim, string Key)? MostAlike(
        Testimony claim,
        string key,
        List<(Testimony Claim, string Key)> leaders
    )
    {
        (Testimony, string)? best = null;
        var most = 0.0;
        foreach (var leader in leaders)
        {
            if (leader.Key == key || !Alike(leader.Claim, claim))
                continue;
            var likeness = leader.Claim.Words.Likeness(claim.Words);
            if (likeness > most)
                (best, most) = (leader, likeness);
        }
        return best;
    }

    private static bool Alike(Testimony earlier, Testimony later) =>
        Math.Min(earlier.Words.Count, later.Words.Count) >= TellingWords
        && earlier.Words.Likeness(later.Words) >= Borrowed;

    private static Origin Origin(
        IReadOnlyList<(string Key, Tie Tie, string To)> group,
        SortedDictionary<string, Speaker> voices
    )
    {
        var leaves = group
            .Select(leaf =>
            {
                var voice = voices[leaf.Key];
                return new Voice(
                    leaf.Key,
                    voice.Link.Name,
                    voice.Link.NameAr,
                    leaf.Tie,
                    leaf.To,
                    [.. voice.Claims.Select(c => c.Claim.Id)],
                    [
                        .. voice
                            .Claims.Select(c =>
                                c.Head.Outlet?.Name ?? "report " + c.Head.Id[..Math.Min(10, c.Head.Id.Length)]
                            )
                            .Distinct(StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal),
                    ]
                );
            })
            .ToList();
        return new Origin(leaves[0].Key, leaves[0].Name, leaves[0].NameAr, leaves);
    }

    private sealed record Speaker(string Key, Link Link)
    {
        public List<Testimony> Claims { get; } = [];
    }
}
