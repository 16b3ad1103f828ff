using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Marsad.Arabic;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Dates;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading;

/// <summary>Makes the output record: spans counted in code points, quotes cut from the body, ids derived.</summary>
internal sealed class ReadingBuilder(Report report, ArabicText text, PlacePrecision where, ProvisionFinder provisions)
{
    private readonly CodePoints _points = new(report.Body);
    private readonly Dictionary<(int Start, int End, string Type), int> _ids = [];
    private readonly HashSet<Entity> _ambiguous = new(ReferenceEqualityComparer.Instance);

    public ReportReading Build(
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<ClaimDraft> drafts
    )
    {
        foreach (var mention in mentions)
            if (mention is { Unsure: not null, Entity.Class: EntityClass.Place })
                _ambiguous.Add(mention.Entity);
        return new(
            report.Head,
            report.Body,
            report.Noise,
            [
                .. StatedDay(times),
                .. times
                    .Where(IsCalendar)
                    .Select(t => new TimeMention(
                        Quote(t.Start, t.End),
                        _points.At(t.Start),
                        _points.At(t.End),
                        t.Value!
                    )),
            ],
            [.. mentions.Where(static m => m.Entity.Class == EntityClass.Place).Select(PlaceOf)],
            [.. mentions.Where(m => m.Entity.Class == EntityClass.Actor && Counts(m, drafts)).Select(ActorOf)],
            [.. drafts.Select(ClaimOf)]
        );
    }

    /// <summary>
    /// The day that the head of the report states in letters that are no Arabic («Mon, 07 May 2018»), so that nothing else reads it
    /// as a time; nothing when it is read already, or stands nowhere in the text.
    /// </summary>
    private IEnumerable<TimeMention> StatedDay(IReadOnlyList<TimeExpression> times)
    {
        const int Head = 400;
        if (report.Head.Published is not { Basis: Basis.Stated, Quote: { Length: > 0 } quote, Value: var day })
            return [];
        var start = report.Body.AsSpan(0, Math.Min(report.Body.Length, Head)).IndexOf(quote, StringComparison.Ordinal);
        if (start < 0 || times.Any(t => t.Start < start + quote.Length && start < t.End))
            return [];
        var end = start + quote.Length;
        return [new TimeMention(Quote(start, end), _points.At(start), _points.At(end), day)];
    }

    /// <summary>People known only by what they are («المدنيون», «لاجئون») are actors where a claim gives them a part.</summary>
    private static bool Counts(Mention mention, IReadOnlyList<ClaimDraft> drafts)
    {
        if (mention.Entity.Kind is not ("people" or "public"))
            return true;
        foreach (var draft in drafts)
        {
            if (Is(draft.Cast.Actor, mention) || Is(draft.Cast.Target, mention))
                return true;
            foreach (var link in draft.Voice.Links)
                if (Is(link, mention))
                    return true;
        }
        return false;
    }

    private static bool Is(Party? party, Mention mention) => party?.FirstToken == mention.FirstToken;

    private static bool IsCalendar(TimeExpression time) =>
        time.Value is not null && time.Kind is TimeKind.Date or TimeKind.Period;

    private PlaceMention PlaceOf(Mention m) =>
        new(
            Quote(m.Start, m.End),
            _points.At(m.Start),
            _points.At(m.End),
            m.Entity.Id,
            m.Entity.Name,
            m.Entity.NameAr,
            m.Entity.Country,
            m.Entity.Lat,
            m.Entity.Lon,
            m.Unsure
        );

    private ActorMention ActorOf(Mention m) =>
        new(
            Quote(m.Start, m.End),
            _points.At(m.Start),
            _points.At(m.End),
            m.Entity.Id,
            m.Entity.Name,
            m.Entity.NameAr,
            m.Entity.Kind
        );

    private Claim ClaimOf(ClaimDraft draft)
    {
        var (start, end) = (text.Tokens[draft.FirstToken].Start, text.Tokens[draft.EndToken - 1].End);
        var chain = new List<Link> { OutletLink() };
        foreach (var link in draft.Voice.Links)
            if (!IsOwnEar(link, draft.Voice))
                chain.Add(LinkOf(link));
        var place = draft.Cast.Place is { } p ? where.Of(p, draft.FirstToken, draft.EndToken) : null;
        return new Claim
        {
            Id = IdOf(_points.At(start), _points.At(end), draft.Type),
            Quote = Quote(start, end),
            Start = _points.At(start),
            End = _points.At(end),
            Speaker = chain[^1],
            Chain = chain,
            Reporting = draft.Reporting,
            Type = draft.Type,
            Subtype = draft.Subtype,
            Status = draft.Status,
            Actor = NamedOf(draft.Cast.Actor),
            Target = NamedOf(draft.Cast.Target),
            Place = place,
            Date = draft.Date,
            DatePrecision = DatePrecision.Of(draft.Date),
            Casualties = draft.Casualties,
            Control =
                draft is { Type: "CONTROL", Status: "happened" or "ongoing" or "denied" }
                && place is not null
                // «مناطق في شبه الجزيرة العربية»: a part of the world is nobody's ground
                && draft.Cast.Place is not { Kind: "region", Country: null }
                && HolderIn(draft) is { } holder
                    ? new Control(place.Name, holder.Name)
                    : draft.Held,
            DirectQuote = draft.DirectQuote,
            Provision = provisions.Of(draft),
            Unsure = Doubts(draft),
            Because = draft.Because,
            Grounds = GroundsOf(draft),
        };
    }

    /// <summary>Who is said to hold a place. «قال الناطق إن المدينة بيد أهلها»: the man who says it does not.</summary>
    private static Party? HolderIn(ClaimDraft draft) =>
        draft.Cast.Actor is { } actor && !(actor.Kind == "person" && actor.SameAs(draft.Voice.Speaker)) ? actor : null;

    /// <summary>The grounds as they stand once the claim is complete: what joined it after it was drawn goes on about it.</summary>
    private Grounds? GroundsOf(ClaimDraft draft)
    {
        if (draft.Grounds is not { } grounds)
            return null;
        var cast = draft.Cast;
        return grounds with
        {
            Word =
                draft.EventToken >= 0 && text.Tokens[draft.EventToken] is var word
                    ? [_points.At(word.Start), _points.At(word.End)]
                    : null,
            Speaker = SpeakerOf(draft),
            Actor = cast.Actor is null ? null : grounds.Actor ?? "goes-on",
            Target = cast.Target is null ? null : grounds.Target ?? "goes-on",
            Place =
                cast.Place is null ? null
                : cast.PlaceCarried ? "carried-over"
                : grounds.Place is null or "carried-over" ? "goes-on"
                : grounds.Place,
            Date = draft.Date is null ? null : grounds.Date ?? "carried-over",
        };
    }

    private string SpeakerOf(ClaimDraft draft)
    {
        if (draft.Voice.Speaker is not { } speaker)
            return "outlet";
        if (speaker.Inferred)
            return "points-back";
        foreach (var sentence in text.Sentences)
            if (sentence.EndToken > draft.FirstToken)
                return speaker.FirstToken < sentence.FirstToken ? "carried-over" : "named";
        return "named";
    }

    private Link OutletLink() =>
        report.Head.Outlet is { } outlet ? new Link(outlet.Name, "media", outlet.Id) : new Link("outlet", "media");

    /// <summary>«قال مصدر لـ«الشرق الأوسط»» in that paper: what the outlet was told itself it does not pass on to itself.</summary>
    private bool IsOwnEar(Party link, Voice voice) =>
        link.Id is { } id && id == report.Head.Outlet?.Id && !ReferenceEquals(link, voice.Speaker);

    private Link LinkOf(Party party) =>
        new(
            party.Name,
            party.Kind,
            party.Id,
            party.NameAr,
            _points.At(text.Tokens[party.FirstToken].Start),
            _points.At(text.Tokens[party.EndToken - 1].End)
        );

    private static Named? NamedOf(Party? party) =>
        party is null ? null : new Named(party.Name, party.Kind, party.Id, party.NameAr);

    private List<string> Doubts(ClaimDraft draft)
    {
        var doubts = new List<string>();
        if (draft.Voice.Speaker is { Inferred: true })
            doubts.Add("speaker-inferred");
        if (draft.Cast.Actor is { Inferred: true } || draft.Cast.Target is { Inferred: true })
            doubts.Add("party-inferred");
        if (draft.Cast.Actor is { Carried: true })
            doubts.Add("actor-carried-over");
        if (draft.Cast.PlaceCarried)
            doubts.Add("place-carried-over");
        if (draft.Cast.Place is { } place && _ambiguous.Contains(place))
            doubts.Add("place-ambiguous");
        doubts.AddRange(draft.Unsure);
        return doubts;
    }

    /// <summary>The first 16 hex digits of the SHA-256 over report id, span and type; a twin gets a number.</summary>
    private string IdOf(int start, int end, string type)
    {
        const int Digits = 16;
        // an id of 64 digits, two figures and a type
        const int LongestKey = 160;
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, (start, end, type), out _);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> room = stackalloc byte[LongestKey];
        var twin = seen == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"|{seen}");
        var fits = Utf8.TryWrite(
            room,
            CultureInfo.InvariantCulture,
            $"{report.Head.Id}|{start}|{end}|{type}{twin}",
            out var length
        );
        SHA256.HashData(
            fits ? room[..length] : Encoding.UTF8.GetBytes($"{report.Head.Id}|{start}|{end}|{type}{twin}"),
            hash
        );
        seen++;
        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }

    private string Quote(int start, int end) => report.Body[start..end];
}
