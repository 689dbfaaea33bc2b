using Microsoft.Data.Sqlite;

namespace StPlan.Api.Tests.Faults;

/// <summary>A process that keeps a database to itself: nobody else can even read it.</summary>
internal sealed class ExclusiveLock : IAsyncDisposable
{
    private readonly SqliteConnection _connection;

    private ExclusiveLock(SqliteConnection connection) => _connection = connection;

    public static async Task<ExclusiveLock> TakeAsync(string file)
    {
        // Before its first look at the file: then the index of the log is kept in this process, and others wait.
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=30");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var statement in new[] { "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        return new ExclusiveLock(connection);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
