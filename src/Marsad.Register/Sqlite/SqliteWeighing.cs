using System.Globalization;
using System.Text;
using Marsad.Weighing;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Memory;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>
/// The weighing kept in a SQLite file: a row is what was found about one thing, an event, a contradiction, a place, an agreement in a
/// zone, as its lines of JSON. Only rows that have changed are written.
/// </summary>
/// <param name="connection">To the file.</param>
/// <param name="turns">Takes turns at it.</param>
/// <param name="memory">What weighing remembers in it.</param>
internal sealed class SqliteWeighing(SqliteConnection connection, SqliteTurns turns, SqliteMemory memory)
    : IKeptWeighing
{
    private const string Columns = "kind, id, rank, about, lines, size";

    public string? Version =>
        turns.Take(() =>
        {
            using var version = new Statement(connection, "SELECT version FROM weighing");
            return version.First(r => r.GetString(0));
        });

    public void Keep(string version, WeighedLines lines, Action<IWeighingMemory>? remember = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        turns.Write(() => Replace(All(), WeighedRow.Of(lines)));
        memory.Clear();
        remember?.Invoke(memory);
        turns.Write(() =>
        {
            if (remember is not null)
                memory.Keep(version);
            return SetVersion(version);
        });
    }

    public IWeighingMemory? MemoryOf(string version) => memory.Version == version ? memory : null;

    public long Remembered =>
        turns.Take(() =>
        {
            using var last = new Statement(connection, "SELECT coalesce(max(position), 0) FROM evidence");
            return last.First(r => r.GetInt64(0));
        });

    public IReadOnlyList<long> Unweighed(int max) => memory.Unweighed(max);

    public void Change(string version, WeighedChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        turns.Write(() =>
        {
            var (rows, abouts) = WeighedRow.ReplacedBy(changes);
            using var row = new Statement(connection, $"SELECT {Columns} FROM weighed WHERE kind = ?1 AND id = ?2");
            using var about = new Statement(connection, $"SELECT {Columns} FROM weighed WHERE about = ?1");
            var before = rows.Select(r => row.First(Row, (long)r.Kind, r.Id))
                .OfType<WeighedRow>()
                .Concat(abouts.SelectMany(a => about.Rows(Row, a)))
                .ToList();
            Replace(before, WeighedRow.Of(changes.Lines));
            memory.Keep(version);
            return SetVersion(version);
        });
    }

    public IEnumerable<EventLine> Events() => Lines(WeighedKind.Event, WeighingJson.ParseEvent);

    public IReadOnlyList<EventLine> FindEvents(string idPrefix, int max) =>
        turns.Take(() =>
        {
            using var find = new Statement(
                connection,
                $"""
                SELECT {Columns} FROM weighed
                WHERE kind = ?1 AND id >= ?2 AND id < ?2 || char(1114111) ORDER BY id LIMIT ?3
                """
            );
            return find.Rows(Row, (long)WeighedKind.Event, idPrefix, (long)max)
                .ConvertAll(row => WeighingJson.ParseEvent(row.Lines));
        });

    public IEnumerable<ContradictionLine> Contradictions() =>
        Lines(WeighedKind.Contradiction, WeighingJson.ParseContradiction);

    public IEnumerable<ControlLine> Control() => Lines(WeighedKind.Control, WeighingJson.ParseControl);

    public IEnumerable<PledgeLine> Pledges() => Lines(WeighedKind.Pledge, WeighingJson.ParsePledge);

    private IEnumerable<T> Lines<T>(WeighedKind kind, Func<string, T> parse)
    {
        var rows = turns.Take(() =>
        {
            using var all = new Statement(
                connection,
                $"SELECT {Columns} FROM weighed WHERE kind = ?1 ORDER BY rank, id"
            );
            return all.Rows(Row, (long)kind);
        });
        return rows.SelectMany(row => row.Lines.Split('\n')).Select(parse);
    }

    // Writes what differs.
    private bool Replace(List<WeighedRow> before, IEnumerable<WeighedRow> after)
    {
        var rows = after.ToDictionary(r => (r.Kind, r.Id));
        using var drop = new Statement(connection, "DELETE FROM weighed WHERE kind = ?1 AND id = ?2");
        foreach (var kept in before)
        {
            if (rows.TryGetValue((kept.Kind, kept.Id), out var row) && row == kept)
                rows.Remove((kept.Kind, kept.Id));
            else
                drop.Run((long)kept.Kind, kept.Id);
        }
        using var add = new Statement(connection, "INSERT INTO weighed VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        foreach (var row in rows.Values)
        {
            var lined = Encoding.UTF8.GetBytes(row.Lines);
            add.Run((long)row.Kind, row.Id, row.Rank, row.About, Packing.Pack(lined), (long)lined.Length);
        }
        return true;
    }

    private int SetVersion(string version)
    {
        using var set = new Statement(connection, "INSERT OR REPLACE INTO weighing VALUES (1, ?1)");
        return set.Run(version);
    }

    private List<WeighedRow> All()
    {
        using var all = new Statement(connection, $"SELECT {Columns} FROM weighed");
        return all.Rows(Row);
    }

    private WeighedRow Row(SqliteDataReader row)
    {
        var kind = (WeighedKind)row.GetInt64(0);
        var id = row.GetString(1);
        var lines =
            Packing.Unpack((byte[])row[4], row.GetInt64(5))
            ?? throw new RegisterException(
                turns.Name,
                string.Create(CultureInfo.InvariantCulture, $"what weighing found of {id} is damaged"),
                "Run `marsad rebuild`"
            );
        return new WeighedRow(
            kind,
            id,
            row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            Encoding.UTF8.GetString(lines)
        );
    }
}
