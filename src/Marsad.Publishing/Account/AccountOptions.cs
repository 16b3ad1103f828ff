using Marsad.Publishing.Redaction;
using Marsad.Publishing.Wording;

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

    /// <summary>Whether two holders of a place, by English name, are of one side; null: only a holder and itself.</summary>
    public Func<string, string, bool>? SameSide { get; init; }
}
