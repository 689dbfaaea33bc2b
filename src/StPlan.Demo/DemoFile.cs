using Microsoft.Data.Sqlite;

namespace StPlan.Demo;

/// <summary>The file that a demonstration is to become: it must be nobody's, or a demonstration.</summary>
internal sealed class DemoFile(string path)
{
    private const string Advice = "StPlan did not change it. Choose another --output.";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <exception cref="DemoRefusedException">There is something that may not be replaced.</exception>
    public async Task CheckAsync(bool replace, CancellationToken cancellation)
    {
        if (Directory.Exists(Path))
        {
            throw new DemoRefusedException($"{Path} is a folder. {Advice}");
        }

        if (!File.Exists(Path))
        {
            return;
        }

        if (!replace)
        {
            throw new DemoRefusedException($"{Path} exists already. Choose another --output, or replace it with --force.");
        }

        if (await FindObjectionAsync(cancellation) is { } objection)
        {
            throw new DemoRefusedException($"{Path} {objection}. {Advice}");
        }
    }

    /// <summary>Moves what was built to the path, in one step.</summary>
    /// <exception cref="DemoRefusedException">The demonstration that is there is in use.</exception>
    public async Task PutAsync(string built, bool replace, CancellationToken cancellation)
    {
        if (replace && File.Exists(Path))
        {
            await SettleAsync(cancellation);
        }

        File.Move(built, Path, overwrite: replace);
    }

    /// <summary>Why a file is not a demonstration; null when it is one.</summary>
    private async Task<string?> FindObjectionAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(SqliteOpenMode.ReadOnly, cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('__EFMigrationsHistory', 'Plans', "
                + "'Releases')";
            if ((long)(await command.ExecuteScalarAsync(cancellation))! < 3)
            {
                return "is not a database of StPlan";
            }

            command.CommandText = "SELECT count(*) > 0 AND min(IsDemo) = 1 FROM Releases";
            return (long)(await command.ExecuteScalarAsync(cancellation))! == 1 ? null : "holds real releases";
        }
        catch (SqliteException e)
        {
            return $"cannot be read as a database ({e.Message})";
        }
    }

    /// <summary>
    /// Leaves no log and no journal beside the old file: SQLite would play them into the new one. Nobody may be at work in it for that.
    /// </summary>
    private async Task SettleAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = await OpenAsync(SqliteOpenMode.ReadWrite, cancellation);
            await using var command = connection.CreateCommand();
            foreach (var statement in (string[])["PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE", "ROLLBACK"])
            {
                // One by one: what fails after the first is not thrown.
                command.CommandText = statement;
                await command.ExecuteNonQueryAsync(cancellation);
            }
        }
        catch (SqliteException e)
        {
            throw new DemoRefusedException(
                $"Another process uses {Path} ({e.Message}). StPlan did not change it. End that process, or choose another --output.");
        }
    }

    private async Task<SqliteConnection> OpenAsync(SqliteOpenMode mode, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false, DefaultTimeout = 2 }.ToString());
        await connection.OpenAsync(cancellation);
        return connection;
    }
}

/// <summary>The demonstration may not be written where it was asked for. The message is a sentence for whoever asked.</summary>
public sealed class DemoRefusedException(string message) : Exception(message);
