using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests;

/// <summary>The services over a database file in a folder of its own; both are gone with it.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stplan-").FullName;

    public TestDatabase(string file = "stplan.db") => Path = System.IO.Path.Combine(_folder, file);

    public string Path { get; }

    public static async Task<TestDatabase> CreateSeededAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>A new host on the file: nothing is shared with the ones before but the file.</summary>
    public ServiceProvider Host(string settings = "", Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection().AddStPlanData(o => o.ConnectionString = $"Data Source={Path};{settings}");
        configure?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public async Task<int> InitializeAsync(string settings = "", params IInterceptor[] interceptors)
    {
        await using var host = Host(settings, services => services.ConfigureDbContext<StPlanContext>(o => o.AddInterceptors(interceptors)));
        return await host.GetRequiredService<DatabaseInitializer>().InitializeAsync(TestContext.Current.CancellationToken);
    }

    public async Task<PublishedData> LoadAsync()
    {
        await using var host = Host();
        return await host.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(TestContext.Current.CancellationToken);
    }

    public StPlanContext Open() => new(new DbContextOptionsBuilder<StPlanContext>().UseSqlite($"Data Source={Path}").Options);

    /// <summary>What no program of ours does to the file.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var context = Open();
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    /// <summary>Every row of every table, to compare two states of the file.</summary>
    public async Task<string> DumpAsync()
    {
        await using var context = Open();
        var dump = new System.Text.StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(e => e.GetTableName()!).Order(StringComparer.Ordinal))
        {
            await using var connection = new SqliteConnection($"Data Source={Path}");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2, 3";
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                dump.Append(table).Append('|').AppendJoin('|', values).Append('\n');
            }
        }

        return dump.ToString();
    }

    /// <summary>Closes the pooled connections, as the end of a process does: then all is in the file and nothing in its log.</summary>
    public static void CloseFiles() => SqliteConnection.ClearAllPools();

    public void Dispose()
    {
        CloseFiles();
        Directory.Delete(_folder, recursive: true);
    }
}
