using Marsad.Publishing.Redaction;
using Marsad.Publishing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Publishing.Account;

/// <summary>How an account is written.</summary>
public sealed record AccountOptions
{
    /// <summary>Heading of the account; null for the usual one.</summary>
    public string? Title { get; init; }

    /// <summary>Digits of the Arabic pages.</summary>
    public Digits Digits { get; init; } = Digits.Latin;

    /// <summary>Rows on a page of a list, at least 1.</summary>
    public int RowsPerPage { get; init; } = 200;

    /// <summary>What may be shown.</summary>
    public RedactionPolicy Redaction { get; init; } = RedactionPolicy.PassThrough;

    /// <summary>GeoJSON of country outlines; a missing file gives a map of dots alone, and the page says so.</summary>
    public string Outlines { get; init; } =
        Path.Combine(AppContext.BaseDirectory, "theatres", "outlines", "world.geojson");

    /// <summary>Version of the reader, named in the account; null when it is not known.</summary>
    public string? ReaderVersion { get; init; }

    /// <summary>The day named as the account's own; null leaves it out, so that the same readings always give the same bytes.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What is known of sides, places and media, by which claims are weighed.</summary>
    public World World { get; init; } = World.Unknown;

    /// <summary>By a report's id the day on which it was first there; null: nothing is known of that.</summary>
    public Func<string, DateOnly?>? ObtainedOn { get; init; }
}
