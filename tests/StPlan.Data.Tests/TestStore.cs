using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Databases;
using StPlan.Data.Publishing;
using StPlan.Data.SqlServer;
using StPlan.Data.Startup;
using StPlan.Data.Tests.SqlServer;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests;

/// <summary>A database of a test's own on one of the systems, gone with it: what holds on every system is tested over this.</summary>
internal abstract class TestStore : IDisposable
{
    protected abstract DatabaseProvider Provider { get; }

    protected abstract string ConnectionString { get; }

    private protected abstract IDatabaseSystem DatabaseSystem { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An empty one.</summary>
    public static async Task<TestStore> CreateAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? new TestDatabase() : await SqlServerTestDatabase.CreateAsync();

    public static async Task<TestStore> CreateSeededAsync(DatabaseProvider provider)
    {
        var store = await CreateAsync(provider);
        await store.SeedAsync();
        return store;
    }

    /// <summary>A new host on the database: nothing is shared with the ones before but the database.</summary>
    public ServiceProvider Host(string settings = "", Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection().AddStPlanSqlServer().AddStPlanData(options =>
        {
            options.Provider = Provider;
            options.ConnectionString = $"{ConnectionString};{settings}";
            options.StartupTimeoutSeconds = 0;
        });
        configure?.Invoke(services);
        return services.BuildServiceProvider();
    }

    public async Task<int> InitializeAsync(string settings = "", params IInterceptor[] interceptors)
    {
        await using var host = Host(settings, services => services.ConfigureDbContext<StPlanContext>(o => o.AddInterceptors(interceptors)));
        return await host.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation);
    }

    /// <summary>Makes a database without any table, where there is none: by itself only a start does so.</summary>
    public virtual void CreateEmpty()
    {
    }

    /// <summary>The state after the first start, by the quickest way there is.</summary>
    /// <param name="at">When release 1 was published, where the way lets one say it.</param>
    public virtual Task SeedAsync(DateTimeOffset? at = null) => InitializeAsync();

    public async Task<PublishedData> LoadAsync()
    {
        await using var host = Host();
        return await host.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(Cancellation);
    }

    public StPlanContext Open()
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        DatabaseSystem.Configure(builder, new DatabaseOptions { Provider = Provider, ConnectionString = ConnectionString });
        return new StPlanContext(builder.Options);
    }

    /// <summary>What no program of ours does to the database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        CreateEmpty();
        await using var context = Open();
        await context.Database.ExecuteSqlRawAsync(sql, Cancellation);
    }

    /// <summary>Every row of every table, to compare two states of the database.</summary>
    public async Task<string> DumpAsync()
    {
        await using var context = Open();
        await context.Database.OpenConnectionAsync(Cancellation);
        var dump = new System.Text.StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Where(IsOfEverySystem).Select(e => e.GetTableName()!)
            .Order(StringComparer.Ordinal))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2, 3";
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation))
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                dump.Append(table).Append('|').AppendJoin('|', values).Append('\n');
            }
        }

        return dump.ToString();
    }

    /// <summary>Another process that is in the middle of a write, until it is disposed of.</summary>
    public abstract Task<IAsyncDisposable> BeginWritingAsync();

    public abstract void Dispose();

    private static bool IsOfEverySystem(Microsoft.EntityFrameworkCore.Metadata.IEntityType type) =>
        type.ClrType.Assembly == typeof(StPlanContext).Assembly;
}
