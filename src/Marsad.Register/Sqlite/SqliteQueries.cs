using System.Globalization;
using Dapper;
using Marsad.Reading.Intake;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>The questions asked now and then, through Dapper.</summary>
internal static class SqliteQueries
{
    private const string Claim =
        "SELECT c.id AS Id, e.id AS EvidenceId, type AS Type, status AS Status, speaker AS Speaker, place AS Place, date AS Date "
        + "FROM claims c JOIN evidence e ON e.position = c.evidence ";

    public static List<Arrival> ArrivalsAfter(SqliteConnection connection, long position, int max) =>
        connection
            .Query<Arrival>(
                "SELECT position AS Position, id AS EvidenceId FROM evidence WHERE position > @position ORDER BY position LIMIT @max",
                new { position, max }
            )
            .AsList();

    public static List<Sighting> SightingsOf(SqliteConnection connection, string evidenceId)
    {
        using var statement = new Statement(
            connection,
            """
            SELECT path, media, outlet, published, title, url, charset, obtained_at
            FROM sightings WHERE evidence = (SELECT position FROM evidence WHERE id = ?1) ORDER BY position
            """
        );
        return statement.Rows(Sighting, evidenceId);
    }

    /// <summary>A row of path, media, five hints and a moment.</summary>
    public static Sighting Sighting(SqliteDataReader row) =>
        new(
            row.GetString(0),
            Media(row),
            Hints(row),
            DateTimeOffset.Parse(row.GetString(7), CultureInfo.InvariantCulture)
        );

    public static Media Media(SqliteDataReader row) => Enum.Parse<Media>(row.GetString(1));

    public static Hints Hints(SqliteDataReader row) =>
        new(Text(row, 2), Text(row, 3), Text(row, 4), Text(row, 5), Text(row, 6));

    public static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static List<IntakeProblem> Problems(SqliteConnection connection) =>
        connection
            .Query<IntakeProblem>(
                "SELECT path AS Path, what AS What, remedy AS Remedy FROM problems ORDER BY path, what, remedy"
            )
            .AsList();

    /// <summary>A range over the index: the prefix itself up to the prefix followed by the last code point.</summary>
    public static List<ClaimEntry> FindClaims(SqliteConnection connection, string prefix, int max) =>
        connection
            .Query<ClaimEntry>(
                Claim
                    + "WHERE c.id >= @prefix AND c.id < @prefix || char(1114111) ORDER BY c.evidence, c.ordinal LIMIT @max",
                new { prefix, max }
            )
            .AsList();

    public static List<ClaimEntry> ClaimsOf(SqliteConnection connection, string evidenceId) =>
        connection
            .Query<ClaimEntry>(Claim + "WHERE e.id = @evidenceId ORDER BY c.ordinal", new { evidenceId })
            .AsList();

    public static RegisterSummary Summarise(SqliteConnection connection)
    {
        var counts = connection.QuerySingle<Counts>(
            """
            SELECT (SELECT count(*) FROM evidence) AS Evidence,
                   (SELECT coalesce(sum(size), 0) FROM evidence) AS EvidenceBytes,
                   (SELECT count(*) FROM sightings) AS Sightings,
                   (SELECT count(*) FROM readings WHERE json IS NOT NULL) AS Readings,
                   (SELECT count(*) FROM readings WHERE json IS NULL) AS Unread,
                   (SELECT count(*) FROM claims) AS Claims,
                   (SELECT count(*) FROM problems) AS Problems
            """
        );
        var versions = connection.Query<(string Version, long Count)>(
            "SELECT reader_version, count(*) FROM readings GROUP BY reader_version ORDER BY reader_version"
        );
        return new RegisterSummary(
            counts.Evidence,
            counts.EvidenceBytes,
            counts.Sightings,
            counts.Readings,
            counts.Unread,
            counts.Claims,
            counts.Problems,
            [.. versions.Select(v => KeyValuePair.Create(v.Version, v.Count))]
        );
    }

    public static long? RebuildReached(SqliteConnection connection, string readerVersion) =>
        connection.QuerySingleOrDefault<long?>(
            "SELECT reached FROM rebuild WHERE reader_version = @readerVersion",
            new { readerVersion }
        );

    public static void MarkRebuild(SqliteConnection connection, string readerVersion, long? position)
    {
        connection.Execute("DELETE FROM rebuild");
        if (position is not null)
            connection.Execute(
                "INSERT INTO rebuild VALUES (1, @readerVersion, @position)",
                new { readerVersion, position }
            );
    }

    private sealed record Counts(
        long Evidence,
        long EvidenceBytes,
        long Sightings,
        long Readings,
        long Unread,
        long Claims,
        long Problems
    );
}
