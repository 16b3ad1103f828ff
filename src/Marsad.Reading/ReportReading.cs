using System.Text.Json.Serialization;

namespace Marsad.Reading;

/// <summary>
/// What a reader of a given version finds in one report: the record that the register, the weigher, the desk and every
/// export share. Positions count Unicode code points of <see cref="Body"/>, end exclusive.
/// </summary>
/// <param name="Report">The head of the report.</param>
/// <param name="Body">The article, without what surrounds it.</param>
/// <param name="Noise">What surrounded it, line by line, with the reason why it was set apart.</param>
/// <param name="Times">Calendar expressions with their value.</param>
/// <param name="Places">Places named.</param>
/// <param name="Actors">Actors named.</param>
/// <param name="Claims">Assertions, each bound to its words and its chain.</param>
public sealed record ReportReading(
    ReportHead Report,
    string Body,
    IReadOnlyList<NoiseText> Noise,
    IReadOnlyList<TimeMention> Times,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<ActorMention> Actors,
    IReadOnlyList<Claim> Claims
)
{
    /// <summary>The version of the reader; null for the default, lexical one, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reader { get; init; }
}

/// <summary>Where a report came from and what it says of itself.</summary>
/// <param name="Id">SHA-256 of the evidence, lower-case hex.</param>
/// <param name="Path">Where it was found; <c>file#id</c> inside a container.</param>
/// <param name="Language">ISO 639-1 code of the body's language, <c>und</c> when unknown.</param>
/// <param name="Encoding">IANA name of the encoding it was decoded with.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Url">Its address.</param>
public sealed record ReportHead(
    string Id,
    string Path,
    string Language,
    string Encoding,
    string? Title,
    Outlet? Outlet,
    Published? Published,
    string? Url
);

/// <summary>Who published a report.</summary>
/// <param name="Name">As the report or the theatre writes it.</param>
/// <param name="Id">The theatre's id, when the outlet is known there.</param>
public sealed record Outlet(string Name, string? Id);

/// <summary>A publication date.</summary>
/// <param name="Value">ISO 8601 date.</param>
/// <param name="Basis">Whether the page states it, the reader inferred it or the caller gave it.</param>
/// <param name="Quote">The words it rests on.</param>
public sealed record Published(string Value, Basis Basis, string? Quote);

/// <summary>What a publication date rests on.</summary>
public enum Basis
{
    /// <summary>The page says so.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>The reader inferred it from dates the text implies.</summary>
    [JsonStringEnumMemberName("inferred")]
    Inferred,

    /// <summary>The caller, the feed or the archive said so.</summary>
    [JsonStringEnumMemberName("given")]
    Given,
}

/// <summary>Text of a page that is not its article.</summary>
/// <param name="Text">The line.</param>
/// <param name="Reason">The name of the rule that set it apart.</param>
public sealed record NoiseText(string Text, string Reason);

/// <summary>A calendar expression.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Value">ISO 8601 date, month, year, or interval <c>a/b</c>.</param>
public sealed record TimeMention(string Quote, int Start, int End, string Value);

/// <summary>A place named.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Id">The theatre's id; null when the theatre does not know it.</param>
/// <param name="Name">Common English name, or a transliteration.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Country">ISO 3166 alpha-2 code, when known.</param>
/// <param name="Lat">Degrees north, WGS 84.</param>
/// <param name="Lon">Degrees east, WGS 84.</param>
/// <param name="Unsure">
/// Why the reader is not sure: <c>same-name</c>, several places bear the name and the text does not tell which. Absent when it is.
/// </param>
public sealed record PlaceMention(
    string Quote,
    int Start,
    int End,
    string? Id,
    string Name,
    string? NameAr,
    string? Country,
    double? Lat,
    double? Lon,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unsure = null
);

/// <summary>An actor named.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Id">The theatre's id; null when the theatre does not know it.</param>
/// <param name="Name">Common English name, or a transliteration.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Kind">person, state, government_body, armed_group, coalition, igo, ngo, media, witness or other.</param>
public sealed record ActorMention(
    string Quote,
    int Start,
    int End,
    string? Id,
    string Name,
    string? NameAr,
    string Kind
);
