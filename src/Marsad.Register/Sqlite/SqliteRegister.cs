using System.Security.Cryptography;
using Marsad.Reading.Intake;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>
/// A register in one SQLite file: for one desk, without a server. WAL and synchronous=FULL: what was committed survives a
/// power cut, what was not leaves no trace. Several programs may use the file at once; one of them writes at a time.
/// </summary>
public sealed class SqliteRegister : IRegister
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTurns _turns;
    private readonly SqliteStatements _statements;
    private readonly SqliteMemory _memory;
    private readonly TimeProvider _clock;

    private SqliteRegister(string path, SqliteConnection connection, TimeProvider clock)
    {
        Name = path;
        _connection = connection;
        _clock = clock;
        _turns = new SqliteTurns(path, connection);
        _statements = new SqliteStatements(connection);
        _memory = new SqliteMemory(connection, _turns, this);
        Weighing = new SqliteWeighing(connection, _turns, _memory);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IKeptWeighing Weighing { get; }

    /// <summary>Opens a register, or lays out a new one where there is no file or an empty one.</summary>
    /// <exception cref="RegisterException">The file is no register, is of a newer version, or cannot be reached.</exception>
    public static SqliteRegister OpenOrCreate(string path, TimeProvider? clock = null) =>
        new(path, SqliteOpening.Open(path, create: true), clock ?? TimeProvider.System);

    /// <summary>Opens a register that must exist.</summary>
    /// <exception cref="RegisterException">There is none, or it is no register, of a newer version, or cannot be reached.</exception>
    public static SqliteRegister Open(string path) =>
        new(path, SqliteOpening.Open(path, create: false), TimeProvider.System);

    /// <inheritdoc/>
    public Standing Preview(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return _turns.Take(() => Next(evidence, _statements.Row(evidence.Id), out _));
    }

    /// <inheritdoc/>
    public Standing Keep(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return _turns.Write(() =>
        {
            var row = _statements.Row(evidence.Id);
            var standing = Next(evidence, row, out var sighting);
            if (row is null)
            {
                var bytes = evidence.Bytes.Span;
                _statements.AddEvidence.Run(evidence.Id, (long)bytes.Length, Packing.Pack(bytes));
                row = _statements.Row(evidence.Id);
            }
            if (sighting is not null)
            {
                _statements.Keep(row!.Value, sighting, standing);
                if (standing.ReaderVersion is null)
                    _statements.Forget(row.Value);
                _statements.DropProblems.Run(sighting.Path);
            }
            return standing;
        });
    }

    /// <inheritdoc/>
    public void Keep(string evidenceId, Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        _turns.Write(() =>
        {
            var row =
                _statements.Row(evidenceId)
                ?? throw new ArgumentException("a derivation of evidence that was never kept", nameof(evidenceId));
            _statements.Forget(row);
            _statements.Keep(row, derivation);
            return true;
        });
    }

    /// <inheritdoc/>
    public void Keep(IntakeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _turns.Write(() =>
        {
            return _statements.AddProblem.Run(problem.Path, problem.What, problem.Remedy);
        });
    }

    /// <inheritdoc/>
    public void Commit() => _turns.Commit();

    /// <inheritdoc/>
    public Derivation? DerivationOf(string evidenceId)
    {
        var stored = _turns.Take(() => _statements.Row(evidenceId) is { } row ? _statements.Derivation(row) : null);
        if (stored is null)
            return null;
        if (stored.Problem is { } problem)
            return Derivation.Failed(stored.ReaderVersion, problem);
        return Derivation.Stored(
            stored.ReaderVersion,
            Packing.Unpack(stored.Json!, stored.Size)
                ?? throw new RegisterException(Name, $"the reading of {evidenceId} is damaged", "Run `marsad rebuild`")
        );
    }

    /// <inheritdoc/>
    public Evidence? EvidenceOf(string evidenceId)
    {
        var (standing, packed, size) = _turns.Take(() =>
            _statements.Row(evidenceId) is { } row
                ? (
                    _statements.Standing(row),
                    _statements.Bytes.First(r => (byte[])r[0], row),
                    _statements.Bytes.First(r => r.GetInt64(1), row)
                )
                : default
        );
        if (standing is null || packed is null)
            return null;
        var bytes = Packing.Unpack(packed, size);
        if (bytes is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) != evidenceId)
        {
            throw new RegisterException(
                Name,
                $"the evidence {evidenceId} ({standing.Path}) is no longer what was kept",
                "Restore a copy of the register, or read the report again into another one"
            );
        }
        return standing.Dress(new Evidence(standing.Path, evidenceId, bytes, standing.Media, standing.Hints));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Arrival> ArrivalsAfter(long position, int max) =>
        _turns.Take(() => SqliteQueries.ArrivalsAfter(_connection, position, max));

    /// <inheritdoc/>
    public IReadOnlyList<Sighting> SightingsOf(string evidenceId) =>
        _turns.Take(() => SqliteQueries.SightingsOf(_connection, evidenceId));

    /// <inheritdoc/>
    public IReadOnlyList<IntakeProblem> Problems() => _turns.Take(() => SqliteQueries.Problems(_connection));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimEntry> FindClaims(string idPrefix, int max) =>
        _turns.Take(() => SqliteQueries.FindClaims(_connection, idPrefix, max));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimEntry> ClaimsOf(string evidenceId) =>
        _turns.Take(() => SqliteQueries.ClaimsOf(_connection, evidenceId));

    /// <inheritdoc/>
    public RegisterSummary Summarise() => _turns.Take(() => SqliteQueries.Summarise(_connection));

    /// <inheritdoc/>
    public long? RebuildReached(string readerVersion) =>
        _turns.Take(() => SqliteQueries.RebuildReached(_connection, readerVersion));

    /// <inheritdoc/>
    public void MarkRebuild(string readerVersion, long? position) =>
        _turns.Write(() =>
        {
            SqliteQueries.MarkRebuild(_connection, readerVersion, position);
            return true;
        });

    /// <summary>Closes the file; what was not committed is dropped.</summary>
    public void Dispose()
    {
        _turns.Take(() =>
        {
            _statements.Dispose();
            _memory.Dispose();
            _connection.Dispose();
            return true;
        });
    }

    private Standing Next(Evidence evidence, long? row, out Sighting? sighting)
    {
        var last = row is { } seen ? _statements.LastSighting(seen, evidence.Path) : null;
        sighting = Sighting.Of(evidence, last, _clock.GetUtcNow());
        var standing = row is { } known ? _statements.Standing(known) : null;
        return sighting is null ? standing! : Standing.After(standing, sighting);
    }
}
