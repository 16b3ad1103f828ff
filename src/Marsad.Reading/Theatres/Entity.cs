namespace Marsad.Reading.Theatres;

/// <summary>What kind of thing a theatre entry is.</summary>
public enum EntityClass
{
    /// <summary>A point, area or line on the ground.</summary>
    Place,

    /// <summary>Somebody who says, does or undergoes something; outlets and agencies are actors of kind media.</summary>
    Actor,

    /// <summary>A truce, resolution, memorandum, statement or zone.</summary>
    Agreement,
}

/// <summary>Something that a theatre knows, or that the text names by its pattern and no theatre knows (no id).</summary>
public sealed record Entity
{
    /// <summary>Place, actor or agreement.</summary>
    public required EntityClass Class { get; init; }

    /// <summary>The theatre's id, such as <c>sy-al-bukamal</c>; null when no theatre knows it.</summary>
    public string? Id { get; init; }

    /// <summary>Common English name, or a transliteration.</summary>
    public required string Name { get; init; }

    /// <summary>Arabic name.</summary>
    public string? NameAr { get; init; }

    /// <summary>
    /// Of an actor: person, state, government_body, armed_group, coalition, igo, ngo, media, people (known by what they are: refugees, hostages),
    /// public (civilians, citizens: nobody in particular) or other; of a place: country,
    /// governorate, district, city, town, village, neighbourhood, region, river, sea, field, base, crossing, …
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Whether a person is told by his office and by no name: «المتحدث باسم الجيش».</summary>
    internal bool IsOffice { get; init; }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Lon { get; init; }

    /// <summary>Of a place: the id of the place that holds it; of an actor: the id of the actor it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// Of a place that can stand for a government (a country, a capital): the id of that actor. Of a state: the id of its
    /// country as a place.
    /// </summary>
    public string? Metonym { get; init; }

    /// <summary>First day it holds (an office held, an agreement in force).</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day it holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The gazetteer it was imported from, such as <c>pcodes</c>; null when it is kept by hand.</summary>
    public string? Source { get; init; }
}
