using Microsoft.Data.Sqlite;
using StPlan.Data.Databases;
using StPlan.Data.Sqlite;

namespace StPlan.Data.Tests;

/// <summary>An SQLite file in a folder of its own; both are gone with it.</summary>
internal sealed class TestDatabase(string file = "stplan.db") : TestStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stplan-").FullName;

    public string Path => System.IO.Path.Combine(_folder, file);

    protected override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    protected override string ConnectionString => $"Data Source={Path}";

    private protected override IDatabaseSystem DatabaseSystem => new SqliteSystem();

    public static async Task<TestDatabase> CreateSeededAsync()
    {
        var database = new TestDatabase();
        await database.SeedAsync();
        return database;
    }

    public override void CreateEmpty()
    {
        if (!File.Exists(Path))
        {
            File.Create(Path).Dispose();
        }
    }

    public override Task SeedAsync(DateTimeOffset? at = null) => SeededFile.CopyToAsync(Path, at);

    /// <summary>Closes the pooled connections, as the end of a process does: then all is in the file and nothing in its log.</summary>
    public static void CloseFiles() => SqliteConnection.ClearAllPools();

    public override async Task<IAsyncDisposable> BeginWritingAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        await connection.OpenAsync(Cancellation);

        // Rolled back with the connection.
        connection.BeginTransaction();
        return connection;
    }

    public override void Dispose()
    {
        CloseFiles();
        Directory.Delete(_folder, recursive: true);
    }
}
