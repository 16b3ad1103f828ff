using System.Globalization;
using Marsad.Reading.Intake;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>The statements that run for every report, prepared once. A row is the position of a piece of evidence.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Statement _row = new(connection, "SELECT position FROM evidence WHERE id = ?1");
    private readonly Statement _lastSighting = new(
        connection,
        """
        SELECT path, media, outlet, published, title, url, charset, obtained_at
        FROM sightings WHERE evidence = ?1 AND path = ?2 ORDER BY position DESC LIMIT 1
        """
    );
    private readonly Statement _standing = new(
        connection,
        """
        SELECT s.path, media, outlet, published, title, url, charset, reader_version
        FROM standings s LEFT JOIN readings r ON r.evidence = s.evidence WHERE s.evidence = ?1
        """
    );
    private readonly Statement _addSighting = new(
        connection,
        """
        INSERT INTO sightings (evidence, path, media, outlet, published, title, url, charset, obtained_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """
    );
    private readonly Statement _setStanding = new(
        connection,
        "INSERT OR REPLACE INTO standings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    );
    private readonly Statement _derivation = new(
        connection,
        "SELECT reader_version, json, json_size, path, what, remedy FROM readings WHERE evidence = ?1"
    );
    private readonly Statement _dropReading = new(connection, "DELETE FROM readings WHERE evidence = ?1");
    private readonly Statement _dropClaims = new(connection, "DELETE FROM claims WHERE evidence = ?1");
    private readonly Statement _addReading = new(
        connection,
        "INSERT INTO readings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    );
    private readonly Statement _addClaim = new(
        connection,
        "INSERT INTO claims VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
    );

    public Statement AddEvidence { get; } =
        new(connection, "INSERT INTO evidence (id, size, bytes) VALUES (?1, ?2, ?3)");

    public Statement Bytes { get; } = new(connection, "SELECT bytes, size FROM evidence WHERE position = ?1");

    public Statement AddProblem { get; } = new(connection, "INSERT OR IGNORE INTO problems VALUES (?1, ?2, ?3)");

    public Statement DropProblems { get; } = new(connection, "DELETE FROM problems WHERE path = ?1");

    public long? Row(string evidenceId) => _row.First<long?>(r => r.GetInt64(0), evidenceId);

    public Sighting? LastSighting(long row, string path) => _lastSighting.First(SqliteQueries.Sighting, row, path);

    public Standing Standing(long row) =>
        _standing.First(
            r => new Standing(r.GetString(0), SqliteQueries.Media(r), SqliteQueries.Hints(r), SqliteQueries.Text(r, 7)),
            row
        )!;

    public void Keep(long row, Sighting sighting, Standing standing)
    {
        var (path, media, hints, at) = sighting;
        _addSighting.Run(
            row,
            path,
            media.ToString(),
            hints.Outlet,
            hints.Published,
            hints.Title,
            hints.Url,
            hints.Charset,
            at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        (path, media, hints, _) = standing;
        _setStanding.Run(
            row,
            path,
            media.ToString(),
            hints.Outlet,
            hints.Published,
            hints.Title,
            hints.Url,
            hints.Charset
        );
    }

    public StoredDerivation? Derivation(long row) =>
        _derivation.First(
            r => new StoredDerivation(
                r.GetString(0),
                r.IsDBNull(1) ? null : (byte[])r[1],
                r.IsDBNull(2) ? 0 : r.GetInt64(2),
                r.IsDBNull(4) ? null : new IntakeProblem(r.GetString(3), r.GetString(4), r.GetString(5))
            ),
            row
        );

    public void Forget(long row)
    {
        _dropReading.Run(row);
        _dropClaims.Run(row);
    }

    public void Keep(long row, Derivation derivation)
    {
        if (derivation.Problem is { } problem)
        {
            _addReading.Run(row, derivation.ReaderVersion, null, null, problem.Path, problem.What, problem.Remedy);
            return;
        }
        var json = derivation.Json!.Value.Span;
        _addReading.Run(row, derivation.ReaderVersion, Packing.Pack(json), (long)json.Length, null, null, null);
        var ordinal = 0L;
        foreach (var claim in derivation.Reading!.Claims)
        {
            _addClaim.Run(
                row,
                ordinal++,
                claim.Id,
                claim.Type,
                claim.Status,
                claim.Speaker.Name,
                claim.Place?.Name,
                claim.Date
            );
        }
    }

    public void Dispose()
    {
        foreach (
            var statement in (Statement[])
                [
                    _row,
                    _lastSighting,
                    _standing,
                    _addSighting,
                    _setStanding,
                    _derivation,
                    _dropReading,
                    _dropClaims,
                    _addReading,
                    _addClaim,
                    AddEvidence,
                    Bytes,
                    AddProblem,
                    DropProblems,
                ]
        )
            statement.Dispose();
    }
}

/// <summary>A row of <c>readings</c>, still packed.</summary>
internal sealed record StoredDerivation(string ReaderVersion, byte[]? Json, long Size, IntakeProblem? Problem);
