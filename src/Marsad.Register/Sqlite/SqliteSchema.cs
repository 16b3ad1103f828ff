using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>The tables of a register, and how a file is known to be one.</summary>
internal static class SqliteSchema
{
    /// <summary>«MRSD»: SQLite's application_id of a register.</summary>
    public const int ApplicationId = 0x4D525344;

    /// <summary>SQLite's user_version: grows with every change to the tables.</summary>
    public const int Version = 3;

    private const string Tables = """
        CREATE TABLE evidence (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE TABLE sightings (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            evidence INTEGER NOT NULL REFERENCES evidence(position),
            path TEXT NOT NULL,
            media TEXT NOT NULL,
            outlet TEXT, published TEXT, title TEXT, url TEXT, charset TEXT,
            obtained_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX sightings_at_path ON sightings(evidence, path, position);
        CREATE TABLE standings (
            evidence INTEGER PRIMARY KEY REFERENCES evidence(position),
            path TEXT NOT NULL,
            media TEXT NOT NULL,
            outlet TEXT, published TEXT, title TEXT, url TEXT, charset TEXT
        ) STRICT;
        CREATE TABLE readings (
            evidence INTEGER PRIMARY KEY REFERENCES evidence(position),
            reader_version TEXT NOT NULL,
            json BLOB, json_size INTEGER,
            path TEXT, what TEXT, remedy TEXT,
            CHECK ((json IS NULL) <> (what IS NULL))
        ) STRICT;
        CREATE TABLE claims (
            evidence INTEGER NOT NULL REFERENCES evidence(position),
            ordinal INTEGER NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            speaker TEXT NOT NULL,
            place TEXT,
            date TEXT,
            PRIMARY KEY (evidence, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claims_by_id ON claims(id);
        CREATE TABLE problems (
            path TEXT NOT NULL,
            what TEXT NOT NULL,
            remedy TEXT NOT NULL,
            PRIMARY KEY (path, what, remedy)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE rebuild (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            reader_version TEXT NOT NULL,
            reached INTEGER NOT NULL
        ) STRICT;
        """;

    /// <summary>
    /// What weighing found, a row for each thing, and what weighed; without the latter it is due. What it remembers to go on from, and which
    /// readings that does not know yet. Whatever touches a reading makes the former due; what changes or takes away one that was weighed
    /// makes the latter useless.
    /// </summary>
    private const string Weighing = """
        CREATE TABLE weighed (
            kind INTEGER NOT NULL,
            id TEXT NOT NULL,
            rank TEXT NOT NULL,
            about TEXT,
            lines BLOB NOT NULL,
            size INTEGER NOT NULL,
            PRIMARY KEY (kind, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX weighed_about ON weighed(about) WHERE about IS NOT NULL;
        CREATE TABLE weighing (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            version TEXT NOT NULL
        ) STRICT;
        CREATE TABLE memory (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            version TEXT NOT NULL
        ) STRICT;
        CREATE TABLE remembered (
            shelf INTEGER NOT NULL,
            key INTEGER NOT NULL,
            piece BLOB NOT NULL,
            PRIMARY KEY (shelf, key)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE carriers (
            fingerprint INTEGER NOT NULL,
            day INTEGER NOT NULL,
            rank INTEGER NOT NULL,
            text INTEGER NOT NULL,
            PRIMARY KEY (fingerprint, day, rank, text)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE unweighed (evidence INTEGER PRIMARY KEY) STRICT;
        CREATE TRIGGER reading_came AFTER INSERT ON readings BEGIN
            DELETE FROM weighing;
            INSERT OR IGNORE INTO unweighed VALUES (new.evidence);
        END;
        CREATE TRIGGER reading_changed AFTER UPDATE ON readings BEGIN
            DELETE FROM weighing;
            DELETE FROM memory;
        END;
        CREATE TRIGGER reading_went AFTER DELETE ON readings BEGIN
            DELETE FROM weighing;
            DELETE FROM memory WHERE old.json IS NOT NULL;
        END;
        """;

    /// <summary>What weighing found is derived: tables of another shape are dropped, and it is due.</summary>
    private const string WithoutWeighing = """
        DROP TRIGGER IF EXISTS reading_came;
        DROP TRIGGER IF EXISTS reading_changed;
        DROP TRIGGER IF EXISTS reading_went;
        DROP TABLE IF EXISTS weighed;
        DROP TABLE IF EXISTS weighing;
        DROP TABLE IF EXISTS memory;
        DROP TABLE IF EXISTS remembered;
        DROP TABLE IF EXISTS carriers;
        DROP TABLE IF EXISTS unweighed;
        """;

    /// <summary>
    /// Makes sure that an open connection leads to a register of this version; lays one out in an empty file, and brings an older one up to
    /// it.
    /// </summary>
    /// <exception cref="RegisterException">The file is something else, or of a newer version.</exception>
    public static void Ensure(SqliteConnection connection, string name)
    {
        if (VersionOf(connection, name) == Version)
            return;
        Run(connection, "BEGIN IMMEDIATE");
        var version = VersionOf(connection, name);
        if (version < 1)
            Run(connection, $"{Tables} PRAGMA application_id = {ApplicationId};");
        if (version < Version)
            Run(connection, $"{WithoutWeighing} {Weighing} PRAGMA user_version = {Version};");
        Run(connection, "COMMIT");
    }

    /// <summary>The version of a register; 0 for an empty file.</summary>
    private static long VersionOf(SqliteConnection connection, string name)
    {
        var application = Number(connection, "PRAGMA application_id");
        var version = Number(connection, "PRAGMA user_version");
        if (application == ApplicationId)
        {
            return version <= Version
                ? version
                : throw new RegisterException(
                    name,
                    $"a register of version {version}, and this program knows versions up to {Version}",
                    "Use a newer marsad, or name another register"
                );
        }
        if (application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            return 0;
        throw new RegisterException(name, "a database, but not a register", "Name another file with --register");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // statements of this program, without anything from outside
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
