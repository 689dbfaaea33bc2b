using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using StPlan.Data.Databases;

namespace StPlan.Data.Sqlite;

/// <summary>SQLite: a file of this machine, with one writer at a time.</summary>
internal sealed class SqliteSystem : IDatabaseSystem
{
    /// <summary>How long to wait for other processes that prepare the same file: far longer than they take, also several on a busy
    /// machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public bool TriesAgain => false;

    public string? FindMistake(string connectionString)
    {
        const string Expected = "Use one such as \"Data Source=data/stplan.db\".";
        return !SqliteFile.IsConnectionString(connectionString) ? $"SQLite cannot read Database:ConnectionString. {Expected}"
            : SqliteFile.Of(connectionString) is null ? "Database:ConnectionString names a database in memory, and each request would "
                + $"see another one. {Expected}"
            : null;
    }

    public string Describe(string connectionString) => SqliteFile.Of(connectionString)!.ToString();

    // A query for each list: in one query, a task's agencies times its citations would come back for each of many thousand tasks.
    public void Configure(DbContextOptionsBuilder builder, DatabaseOptions options) => builder
        .UseSqlite(SqliteFile.WithoutCreating(options.ConnectionString),
            sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(SqliteDurability.Instance);

    public DatabaseFailure? Explain(Exception exception) => SqliteFailures.Explain(exception);

    public async Task<IDisposable?> LockAsync(string connectionString, CancellationToken cancellation)
    {
        var file = SqliteFile.Of(connectionString)!;
        file.CreateFolder();
        IDisposable alone;
        try
        {
            // The machine's clock: how long another process takes has nothing to do with what time it is in a story.
            alone = await file.LockAsync(Patience, TimeProvider.System, cancellation);
        }
        catch (TimeoutException e)
        {
            throw new DatabaseFailureException(
                new DatabaseFailure($"another process is preparing it ({e.Message})", "End that process and start again."), e);
        }

        try
        {
            file.CreateWhereMissing();
            return alone;
        }
        catch
        {
            alone.Dispose();
            throw;
        }
    }

    public async Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation)
    {
        if (await SqliteCheck.FindObjectionAsync(database, cancellation) is { } objection)
        {
            return objection;
        }

        // A log beside the file, so that readers do not wait for a writer's commit. The file remembers it; one that was restored or made
        // elsewhere may not.
        await database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
        return null;
    }

    // It is done within one statement that takes no thread from anybody who answers: a command does it, and no server.
    public Task BackUpAsync(string connectionString, string file, CancellationToken cancellation) =>
        Task.Run(() => SqliteBackup.Copy(connectionString, file), cancellation);

    public async Task<T> ReadAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.OpenConnectionAsync(cancellation);

        // Deferred: by default a transaction takes the lock of the one who writes, and waits for it by keeping a thread, also when it only
        // reads.
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        return await work(context, cancellation);
    }

    public async Task<T> WriteAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work,
        CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // Serializable: SQLite takes the write lock at once, so that nobody writes between what is read here and what is written.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var outcome = await work(context, cancellation);
        if (outcome.IsToBeKept)
        {
            await context.SaveChangesAsync(cancellation);

            // From here on it is done or not done; a client that leaves now must not leave it in between.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return outcome.Result;
    }
}
