using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>
/// Microsoft SQL Server: a database across a network, with several servers on it. What a broken connection leaves undone is done again;
/// what it may have left done is found out first.
/// </summary>
internal sealed class SqlServerSystem(TimeProvider time) : IDatabaseSystem
{
    /// <summary>
    /// What a refused connection is on Linux, which EF Core does not take for something that passes: in a restart of eight seconds, every
    /// operation failed without it, and none with it.
    /// </summary>
    internal const int ConnectionRefused = 0;

    /// <summary>
    /// Times that something is tried again: with the pauses between, and as long as a connection is tried for, some twenty seconds.
    /// </summary>
    internal const int Retries = 3;

    private const int ConnectSeconds = 5;

    /// <summary>The pauses grow up to this.</summary>
    internal TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(5);

    public DatabaseProvider Provider => DatabaseProvider.SqlServer;

    public bool TriesAgain => true;

    public string? FindMistake(string connectionString)
    {
        const string Expected = "Use one such as \"Server=db.example;Database=StPlan;User ID=stplan;Password=…;Encrypt=True\".";
        try
        {
            var settings = new SqlConnectionStringBuilder(connectionString);
            return settings.DataSource.Length > 0 && settings.InitialCatalog.Length > 0
                ? null
                : $"Database:ConnectionString names no server or no database for SQL Server. {Expected}";
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return $"SQL Server cannot read Database:ConnectionString. {Expected}";
        }
    }

    public string Describe(string connectionString)
    {
        var settings = new SqlConnectionStringBuilder(connectionString);
        return $"{settings.InitialCatalog} on {settings.DataSource}";
    }

    public void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => builder
        .UseSqlServer(WithDefaults(options.ConnectionString), server =>
        {
            server.MigrationsAssembly(typeof(SqlServerSystem).Assembly);
            server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            server.EnableRetryOnFailure(Retries, LongestPause, [ConnectionRefused]);
            if (options.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        })
        .ReplaceService<IModelCustomizer, SqlServerModelCustomizer>();

    public DatabaseFailure? Explain(Exception exception) => SqlServerFailures.Explain(exception);

    // EF Core has a lock of its own for migrations, which ends with its session; seeding is a write, and so one after the other.
    public Task<IDisposable?> LockAsync(string connectionString, CancellationToken cancellation) => Task.FromResult<IDisposable?>(null);

    public Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation) =>
        SqlServerCheck.FindObjectionAsync(database, cancellation);

    public Task BackUpAsync(string connectionString, string file, CancellationToken cancellation) =>
        throw new DatabaseFailureException(new DatabaseFailure(
        "SQL Server writes its own backups to its own disks",
        $"Run there: BACKUP DATABASE [{new SqlConnectionStringBuilder(connectionString).InitialCatalog}] TO DISK = N'…' WITH CHECKSUM, "
            + "COMPRESSION;"));

    public async Task<T> ReadAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await using var any = await contexts.CreateDbContextAsync(cancellation);
        return await any.Database.CreateExecutionStrategy().ExecuteAsync(
            work,
            async (_, work, cancellation) =>
            {
                await using var context = await contexts.CreateDbContextAsync(cancellation);
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellation);
                return await work(context, cancellation);
            },
            verifySucceeded: null,
            cancellation);
    }

    public Task<T> WriteAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work,
        CancellationToken cancellation) =>
        new MarkedWrites(contexts, WriteLock.TakeAsync).RunAsync(work, time.GetUtcNow(), cancellation);

    /// <summary>
    /// Where the settings say nothing else. After a failure, SqlClient's pool would repeat it for up to a minute without asking the server,
    /// so that trying again would be in vain; and it would try to connect for fifteen seconds each time, which is longer than anybody waits
    /// for an answer. The circuit breaker leaves a server alone that is away.
    /// </summary>
    private static string WithDefaults(string connectionString)
    {
        var settings = new SqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Pool Blocking Period"))
        {
            settings.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        }

        if (!settings.ShouldSerialize("Connect Timeout"))
        {
            settings.ConnectTimeout = ConnectSeconds;
        }

        return settings.ToString();
    }
}
