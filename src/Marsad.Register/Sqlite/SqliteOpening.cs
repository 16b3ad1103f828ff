using Microsoft.Data.Sqlite;

namespace Marsad.Register.Sqlite;

/// <summary>Opens the file of a register and says in one line why it cannot.</summary>
internal static class SqliteOpening
{
    private const int BusyTimeoutSeconds = 30;

    /// <summary>An open connection to a register, laid out if the file was new.</summary>
    /// <exception cref="RegisterException">The file cannot be a register, or not be reached.</exception>
    public static SqliteConnection Open(string path, bool create)
    {
        if (path.Length == 0 || Directory.Exists(path))
            throw new RegisterException(path, "a folder, not a file", "Name a file with --register");
        if (!File.Exists(path))
        {
            if (!create)
                throw new RegisterException(
                    path,
                    "no such register",
                    "Run `marsad read PATH` first, or name another file with --register"
                );
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
                throw new RegisterException(
                    path,
                    "its folder does not exist",
                    "Create the folder, or name another file with --register"
                );
        }
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path.GetFullPath(path),
                Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = BusyTimeoutSeconds,
            }.ToString()
        );
        try
        {
            connection.Open();
            // WAL with synchronous=FULL: a commit that was acknowledged survives a power cut (SQLite, "Write-Ahead Logging", §2.1).
            SqliteSchema.Run(
                connection,
                $"PRAGMA busy_timeout = {BusyTimeoutSeconds * 1000}; PRAGMA foreign_keys = ON;"
            );
            SqliteSchema.Ensure(connection, path);
            SqliteSchema.Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw Explain(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>What an error of SQLite means to the user of a register. Codes: https://sqlite.org/rescode.html</summary>
    public static RegisterException Explain(string path, SqliteException e)
    {
        var (what, remedy) = e.SqliteErrorCode switch
        {
            5 or 6 => ("another program is writing to the register", "Wait until it has finished, and run again"),
            8 or 3 => ("the register may not be written", "Check the permissions of the file and its folder"),
            10 => ("the disk could not be read or written", "Check the disk, and run again: nothing committed is lost"),
            11 => ("the register is damaged", "Restore a copy, or read the reports again into another register"),
            13 => ("the disk is full", "Make room and run again: nothing committed is lost"),
            14 => ("the register cannot be opened", "Check the path and its permissions"),
            26 => ("not a register", "Name another file with --register"),
            _ => ($"SQLite says: {e.Message}", "Run again, or name another file with --register"),
        };
        return new RegisterException(path, what, remedy, e);
    }
}
