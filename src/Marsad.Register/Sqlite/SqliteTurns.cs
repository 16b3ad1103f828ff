using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>
/// Turns at one connection: one at a time, what is written gathered into one transaction until the next commit, and every error of
/// SQLite as one line for the user.
/// </summary>
internal sealed class SqliteTurns(string name, SqliteConnection connection)
{
    private readonly Lock _gate = new();
    private bool _inBatch;

    /// <summary>The file, for messages.</summary>
    public string Name => name;

    /// <summary>Does something, and leaves the transaction as it is.</summary>
    public T Take<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                return work();
            }
            catch (SqliteException e)
            {
                throw SqliteOpening.Explain(name, e);
            }
        }
    }

    /// <summary>Does something that writes, in the transaction that the next commit ends.</summary>
    public T Write<T>(Func<T> work) =>
        Take(() =>
        {
            if (!_inBatch)
            {
                SqliteSchema.Run(connection, "BEGIN IMMEDIATE");
                _inBatch = true;
            }
            return work();
        });

    /// <summary>Makes what was written durable; without effect when there is nothing.</summary>
    public void Commit() =>
        Take(() =>
        {
            if (_inBatch)
                SqliteSchema.Run(connection, "COMMIT");
            return _inBatch = false;
        });
}
