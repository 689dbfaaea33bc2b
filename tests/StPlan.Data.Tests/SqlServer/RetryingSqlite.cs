using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using StPlan.Data.Databases;
using StPlan.Data.Sqlite;
using StPlan.Data.SqlServer;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>SQLite that is written as SQL Server is: with marks, and again where a connection broke. So that is tested where there is no
/// server.</summary>
internal sealed class RetryingSqlite(TimeProvider time, params IInterceptor[] interceptors) : IDatabaseSystem
{
    private readonly SqliteSystem _sqlite = new();

    public DatabaseProvider Provider => DatabaseProvider.SqlServer;

    public bool TriesAgain => true;

    public string? FindMistake(string connectionString) => null;

    public string Describe(string connectionString) => _sqlite.Describe(connectionString);

    public void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => builder
        .UseSqlite(options.ConnectionString,
            sqlite => sqlite.MigrationsAssembly(typeof(SqliteSystem).Assembly).ExecutionStrategy(d => new Strategy(d)))
        .ReplaceService<IModelCustomizer, SqlServerModelCustomizer>()
        .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
        .AddInterceptors([new Collations(), .. interceptors]);

    public DatabaseFailure? Explain(Exception exception) => exception is BrokenConnectionException
        ? new DatabaseFailure("the connection is broken", "Mend it.", IsTransient: true)
        : _sqlite.Explain(exception);

    public Task<IDisposable?> LockAsync(string connectionString, CancellationToken cancellation) =>
        _sqlite.LockAsync(connectionString, cancellation);

    public Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation) =>
        _sqlite.FindObjectionAsync(database, cancellation);

    public Task BackUpAsync(string connectionString, string file, CancellationToken cancellation) =>
        _sqlite.BackUpAsync(connectionString, file, cancellation);

    public Task<T> ReadAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        _sqlite.ReadAsync(contexts, work, cancellation);

    // SQLite's transaction is the lock.
    public Task<T> WriteAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work,
        CancellationToken cancellation) =>
        new MarkedWrites(contexts, (_, _) => Task.CompletedTask).RunAsync(work, time.GetUtcNow(), cancellation);

    /// <summary>Tries broken connections again, twice and at once.</summary>
    private sealed class Strategy(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, maxRetryCount: 2, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is BrokenConnectionException;
    }

    /// <summary>SQL Server's collation under its name: the tables are made from the same model.</summary>
    private sealed class Collations : DbConnectionInterceptor
    {
        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData) =>
            Add(connection);

        public override Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Add(connection);
            return Task.CompletedTask;
        }

        private static void Add(System.Data.Common.DbConnection connection) =>
            ((SqliteConnection)connection).CreateCollation(SqlServerModelCustomizer.Collation, string.CompareOrdinal);
    }
}
