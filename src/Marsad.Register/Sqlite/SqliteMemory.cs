using Marsad.Reading;
using Marsad.Weighing.Memory;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>
/// What weighing remembers, in the register's own file. Without a version it is of no use: then something that it rests on has changed. The
/// number of a report is the position of its evidence.
/// </summary>
internal sealed class SqliteMemory(SqliteConnection connection, SqliteTurns turns, IRegister register)
    : IWeighingMemory,
        IDisposable
{
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private readonly Statement _number = new(connection, "SELECT position FROM evidence WHERE id = ?1");
    private readonly Statement _id = new(connection, "SELECT id FROM evidence WHERE position = ?1");
    private readonly Statement _find = new(connection, "SELECT piece FROM remembered WHERE shelf = ?1 AND key = ?2");
    private readonly Statement _all = new(
        connection,
        "SELECT key, piece FROM remembered WHERE shelf = ?1 ORDER BY key"
    );
    private readonly Statement _put = new(connection, "INSERT OR REPLACE INTO remembered VALUES (?1, ?2, ?3)");
    private readonly Statement _carriers = new(
        connection,
        "SELECT day, rank, text FROM carriers WHERE fingerprint = ?1 ORDER BY day, rank, text LIMIT ?2"
    );
    private readonly Statement _add = new(connection, "INSERT OR IGNORE INTO carriers VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement _remove = new(
        connection,
        "DELETE FROM carriers WHERE fingerprint = ?1 AND day = ?2 AND rank = ?3 AND text = ?4"
    );

    /// <summary>What weighed what is remembered; null when that is of no use.</summary>
    public string? Version =>
        turns.Take(() =>
        {
            using var version = new Statement(connection, "SELECT version FROM memory");
            return version.First(r => r.GetString(0));
        });

    /// <summary>Numbers of reports that are not remembered yet.</summary>
    public IReadOnlyList<long> Unweighed(int max) =>
        turns.Take(() =>
        {
            using var unweighed = new Statement(
                connection,
                """
                SELECT u.evidence FROM unweighed u JOIN readings r ON r.evidence = u.evidence
                WHERE r.json IS NOT NULL ORDER BY u.evidence LIMIT ?1
                """
            );
            return unweighed.Rows(r => r.GetInt64(0), (long)max);
        });

    /// <summary>Forgets everything.</summary>
    public void Clear() =>
        turns.Write(() =>
        {
            SqliteSchema.Run(connection, "DELETE FROM memory; DELETE FROM remembered; DELETE FROM carriers");
            return true;
        });

    /// <summary>Notes that every reading there is is remembered now.</summary>
    public void Keep(string version) =>
        turns.Write(() =>
        {
            using var keep = new Statement(connection, "INSERT OR REPLACE INTO memory VALUES (1, ?1)");
            keep.Run(version);
            SqliteSchema.Run(connection, "DELETE FROM unweighed");
            return true;
        });

    /// <inheritdoc/>
    public long NumberOf(string reportId)
    {
        if (!_numbers.TryGetValue(reportId, out var number))
        {
            number =
                turns.Take(() => _number.First<long?>(r => r.GetInt64(0), reportId))
                ?? throw new MemoryException($"{reportId} is not there");
            _numbers.Add(reportId, number);
        }
        return number;
    }

    /// <inheritdoc/>
    public (ReportReading Reading, DateOnly? Obtained) Report(long number)
    {
        var id =
            turns.Take(() => _id.First(r => r.GetString(0), number))
            ?? throw new MemoryException($"there is no evidence {number}");
        var reading = register.DerivationOf(id)?.Reading ?? throw new MemoryException($"there is no reading of {id}");
        return (reading, register.ObtainedOn(id));
    }

    /// <inheritdoc/>
    public byte[]? Find(Shelf shelf, ulong key) =>
        turns.Take(() => _find.First(r => (byte[])r[0], (long)shelf, unchecked((long)key)));

    /// <inheritdoc/>
    public IReadOnlyList<(ulong Key, byte[] Piece)> All(Shelf shelf) =>
        turns.Take(() => _all.Rows(r => (unchecked((ulong)r.GetInt64(0)), (byte[])r[1]), (long)shelf));

    /// <inheritdoc/>
    public void Put(Shelf shelf, ulong key, byte[] piece) =>
        turns.Write(() => _put.Run((long)shelf, unchecked((long)key), piece));

    /// <inheritdoc/>
    public IReadOnlyList<Carrier> CarriersOf(uint fingerprint, int most) =>
        turns.Take(() =>
            _carriers.Rows(r => new Carrier(r.GetInt32(0), r.GetInt64(1), r.GetInt64(2)), (long)fingerprint, (long)most)
        );

    /// <inheritdoc/>
    public void Add(uint fingerprint, Carrier carrier) =>
        turns.Write(() => _add.Run((long)fingerprint, (long)carrier.Day, carrier.Rank, carrier.Text));

    /// <inheritdoc/>
    public void Remove(uint fingerprint, Carrier carrier) =>
        turns.Write(() => _remove.Run((long)fingerprint, (long)carrier.Day, carrier.Rank, carrier.Text));

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_number, _id, _find, _all, _put, _carriers, _add, _remove])
            statement.Dispose();
    }
}
