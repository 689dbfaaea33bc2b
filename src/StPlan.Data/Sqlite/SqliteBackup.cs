using Microsoft.Data.Sqlite;
using StPlan.Data.Databases;

namespace StPlan.Data.Sqlite;

/// <summary>
/// Copies an SQLite database as it is at one moment, while others read and write it, into one file. Copying the file itself would leave out
/// what is still in its log.
/// </summary>
internal static class SqliteBackup
{
    /// <exception cref="DatabaseFailureException">What was copied is not whole.</exception>
    /// <exception cref="SqliteException">The database cannot be read, or the file cannot be written.</exception>
    public static void Copy(string connectionString, string file)
    {
        // Not to be made where there is none.
        using var source = new SqliteConnection(
            new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        source.Open();
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        target.Open();
        source.BackupDatabase(target);

        // One file, without a log beside it.
        Run(target, "PRAGMA journal_mode = DELETE");
        if (Run(target, "PRAGMA integrity_check(1)") is var finding and not "ok")
        {
            throw new DatabaseFailureException(SqliteFailures.Damage(finding));
        }
    }

    private static string Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (string)command.ExecuteScalar()!;
    }
}
