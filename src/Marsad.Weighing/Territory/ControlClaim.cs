using Marsad.Reading;

namespace Marsad.Weighing.Territory;

/// <summary>What one claim says of who holds a place, reduced to what is compared.</summary>
/// <param name="ClaimId">The claim it comes from.</param>
/// <param name="ReportId">The report that carries the claim.</param>
/// <param name="Place">The place held.</param>
/// <param name="Holder">Who is said to hold it.</param>
/// <param name="Holds">False when the claim denies that the holder holds the place.</param>
/// <param name="Origin">The chain's last link; the report's outlet when nobody is named.</param>
/// <param name="Outlet">Who published the report; null when unknown.</param>
/// <param name="From">First day the claim speaks of; null when neither the words nor the report give a date.</param>
/// <param name="Until">Last day it speaks of: the day of the report, or of the event when that is later.</param>
/// <param name="Dated">Whether the words themselves give the date (else it is the report's).</param>
public sealed record ControlClaim(
    string ClaimId,
    string ReportId,
    NamedPlace Place,
    Named Holder,
    bool Holds,
    Link Origin,
    string? Outlet,
    DateOnly? From,
    DateOnly? Until,
    bool Dated
)
{
    /// <summary>
    /// The claims of a report that say who holds a place, as a fact: those with <see cref="Claim.Control"/> whose status
    /// is happened, ongoing or denied, and that do not tell who held it before; plans, pledges, demands and hypotheses say nothing about who holds it. What a claim of
    /// something else says by the way («مناطق سيطرة …») holds whatever becomes of that.
    /// </summary>
    public static IEnumerable<ControlClaim> In(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var claim in reading.Claims)
        {
            // what is said by the way of ground on which something happens, or will, is said as a fact
            var byTheWay = claim.Type != "CONTROL";
            if (
                claim.Control is null
                || claim.Because.Contains(Claim.HeldBefore, StringComparer.Ordinal)
                || (!byTheWay && claim.Status is not ("happened" or "ongoing" or "denied"))
            )
                continue;
            var said = byTheWay ? null : DaySpan.Parse(claim.Date);
            var published = DaySpan.Parse(reading.Report.Published?.Value);
            var from = said?.First ?? published?.First;
            var until = Later(said?.Last, published?.Last);
            yield return new ControlClaim(
                claim.Id,
                reading.Report.Id,
                PlaceOf(claim, reading),
                HolderOf(claim, reading),
                byTheWay || claim.Status != "denied",
                OriginOf(claim, reading),
                reading.Report.Outlet?.Name,
                from,
                until,
                said is not null
            )
            {
                Known = published?.First,
            };
        }
    }

    /// <summary>The day of the report: from then on it is known that this is said; null when the report has none.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>What tells the place from others: the theatre's id, or the name without regard to case.</summary>
    public string PlaceKey => Place.Id ?? "name:" + Place.Name.Trim().ToUpperInvariant();

    /// <summary>What tells the holder from others.</summary>
    public string HolderKey => "name:" + Holder.Name.Trim().ToUpperInvariant();

    /// <summary>What tells the origin from others.</summary>
    public string OriginKey => Origin.Id ?? "name:" + Origin.Name.Trim().ToUpperInvariant();

    private static DateOnly? Later(DateOnly? a, DateOnly? b) =>
        a is null ? b
        : b is null ? a
        : a > b ? a
        : b;

    private static NamedPlace PlaceOf(Claim claim, ReportReading reading)
    {
        var name = claim.Control!.Place;
        if (claim.Place is { } place && place.Name == name)
            return place;
        var mention = reading.Places.FirstOrDefault(p => p.Name == name);
        return mention is null
            ? new NamedPlace(name)
            : new NamedPlace(name, mention.Id, mention.NameAr, mention.Lat, mention.Lon);
    }

    private static Named HolderOf(Claim claim, ReportReading reading)
    {
        var name = claim.Control!.Holder;
        if (claim.Actor is { } actor && actor.Name == name)
            return actor;
        if (claim.Target is { } target && target.Name == name)
            return target;
        var mention = reading.Actors.FirstOrDefault(a => a.Name == name);
        return mention is null ? new Named(name) : new Named(name, mention.Kind, mention.Id, mention.NameAr);
    }

    // A report that names nobody speaks for itself: its outlet is the origin, and an outlet that is not known is told
    // apart from every other by the report.
    private static Link OriginOf(Claim claim, ReportReading reading)
    {
        var outlet = reading.Report.Outlet;
        if (claim.Speaker.Name != "outlet" && claim.Speaker.Name != outlet?.Name)
            return claim.Speaker;
        return outlet is not null
            ? new Link(outlet.Name, "media", outlet.Id)
            : new Link("outlet", "media", "report:" + reading.Report.Id);
    }
}
