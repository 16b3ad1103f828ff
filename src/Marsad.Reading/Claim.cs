using System.Text.Json.Serialization;

namespace Marsad.Reading;

/// <summary>One assertion, bound to the exact words that carry it and the chain of those who pass it on.</summary>
public sealed record Claim
{
    /// <summary>Deterministic: from the report's hash, the span and the type.</summary>
    public required string Id { get; init; }

    /// <summary>The words that carry it.</summary>
    public required string Quote { get; init; }

    /// <summary>First code point in the body.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last code point in the body.</summary>
    public required int End { get; init; }

    /// <summary>The chain's last link, its origin.</summary>
    public required Link Speaker { get; init; }

    /// <summary>From the outlet to the speaker.</summary>
    public required IReadOnlyList<Link> Chain { get; init; }

    /// <summary>say, report, announce, confirm, deny, accuse, claim, demand, promise, warn, agree or other.</summary>
    public required string Reporting { get; init; }

    /// <summary>PLOVER's event types, and CONTROL, TRUCE, CASUALTIES, STATEMENT.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode or ACLED sub-type, where one fits.</summary>
    public string? Subtype { get; init; }

    /// <summary>happened, ongoing, planned, pledged, demanded, denied or hypothetical.</summary>
    public required string Status { get; init; }

    /// <summary>Who does it.</summary>
    public Named? Actor { get; init; }

    /// <summary>Who undergoes it.</summary>
    public Named? Target { get; init; }

    /// <summary>Where it happens.</summary>
    public NamedPlace? Place { get; init; }

    /// <summary>When it happens: ISO 8601 date, month, year or interval; null when the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>
    /// How exactly the date is known, UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer; null
    /// without a date.
    /// </summary>
    public int? DatePrecision { get; init; }

    /// <summary>Figures of harm.</summary>
    public Casualties? Casualties { get; init; }

    /// <summary>The rule of a claim that tells who held a place before, and not who does («التي كانت تحت سيطرة …»).</summary>
    public const string HeldBefore = "held-before";

    /// <summary>
    /// Who holds what: of a CONTROL claim what it tells, of another what its words say by the way of the ground on which it happens
    /// («في مناطق سيطرة …», «بلدة … التي تسيطر عليها …»).
    /// </summary>
    public Control? Control { get; init; }

    /// <summary>Whether the words stand inside quotation marks.</summary>
    public bool DirectQuote { get; init; }

    /// <summary>
    /// What it bears on: the English name of an agreement that it names, and after a slash the key of the provision whose words it has
    /// (<c>UN Security Council Resolution 2254/elections</c>), which may also be one of an agreement that holds there and then and that
    /// the report names; see <see cref="Theatres.Provision"/>.
    /// </summary>
    public string? Provision { get; init; }

    /// <summary>
    /// What the reader was not sure of, empty when nothing: speaker-inferred, party-inferred (named by a pronoun or a
    /// description), actor-carried-over, place-carried-over (named in an earlier clause), place-ambiguous (several places
    /// bear its name), date-carried-over (of what was said or announced before); of a model also date-inferred,
    /// figures-inferred (its words are there, but the house does not read them).
    /// </summary>
    public IReadOnlyList<string> Unsure { get; init; } = [];

    /// <summary>Names of the lexicon lines and rules that made the claim.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>What each field rests on; null when the reader tells none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Grounds? Grounds { get; init; }
}

/// <summary>One who passes a claim on.</summary>
/// <param name="Name">Common English name, a transliteration, or <c>outlet</c> for the report's own unnamed outlet.</param>
/// <param name="Kind">As <see cref="ActorMention.Kind"/>, or document.</param>
/// <param name="Id">The theatre's id.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Start">First code point of the words that name it in the body; null for the outlet.</param>
/// <param name="End">One past the last code point.</param>
public sealed record Link(
    string Name,
    string Kind,
    string? Id = null,
    string? NameAr = null,
    int? Start = null,
    int? End = null
);

/// <summary>An actor in a role.</summary>
public sealed record Named(string Name, string? Kind = null, string? Id = null, string? NameAr = null);

/// <summary>A place in a role.</summary>
public sealed record NamedPlace(
    string Name,
    string? Id = null,
    string? NameAr = null,
    double? Lat = null,
    double? Lon = null
)
{
    /// <summary>
    /// How exactly it tells where, UCDP's where_prec: 1 the place itself, 2 near it (up to 25 km), 3 a district, 4 a
    /// governorate, 5 an area or line without a sharp edge, 6 a country, 7 sea or air of no country; null when unknown.
    /// </summary>
    public int? Precision { get; init; }

    /// <summary>Kilometres from the place to where it happened, where the text measures them; null and not written else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? DistanceKm { get; init; }

    /// <summary>The direction of that distance in degrees clockwise from north; null and not written when not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Bearing { get; init; }
}

/// <summary>Ranges of people harmed, [min, max]; an open end is null. What the text counts not is null.</summary>
public sealed record Casualties(IReadOnlyList<int?>? Killed, IReadOnlyList<int?>? Injured)
{
    /// <summary>Those missing; null and not written when not counted, as all below.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int?>? Missing { get; init; }

    /// <summary>Those captured, arrested or abducted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int?>? Captured { get; init; }

    /// <summary>Who was among the killed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Victims? OfKilled { get; init; }

    /// <summary>Who was among the injured.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Victims? OfInjured { get; init; }
}

/// <summary>Who was among the people harmed, as ranges like theirs; one may count under several heads.</summary>
public sealed record Victims
{
    /// <summary>Civilians, where the text calls them so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int?>? Civilians { get; init; }

    /// <summary>Women.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int?>? Women { get; init; }

    /// <summary>Children.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int?>? Children { get; init; }
}

/// <summary>Who holds a place.</summary>
/// <param name="Place">English name of the place.</param>
/// <param name="Holder">English name of the holder.</param>
public sealed record Control(string Place, string Holder);
