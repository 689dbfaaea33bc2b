using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace StPlan.Data.Databases;

/// <summary>What differs between SQLite and SQL Server. Everything else is the same on both.</summary>
internal interface IDatabaseSystem
{
    DatabaseProvider Provider { get; }

    /// <summary>Whether the system itself has already repeated a call that failed for a reason that may pass.</summary>
    bool TriesAgain { get; }

    /// <summary>What is wrong with a connection string, as a sentence; null when nothing is wrong.</summary>
    string? FindMistake(string connectionString);

    /// <summary>Which database it is, for messages: a connection string may hold a password.</summary>
    string Describe(string connectionString);

    void Configure(DbContextOptionsBuilder builder, DatabaseOptions options);

    /// <summary>What an exception means; null for one that is not of this system.</summary>
    DatabaseFailure? Explain(Exception exception);

    /// <summary>
    /// Keeps other processes from preparing the same database at the same time, until the result is disposed of, and makes what has to be
    /// there before the database can be opened. Null where that is not needed.
    /// </summary>
    /// <exception cref="DatabaseFailureException">Another process prepares it, and has for too long.</exception>
    Task<IDisposable?> LockAsync(string connectionString, CancellationToken cancellation);

    /// <summary>
    /// Why a database that can be opened cannot be used, found out before anything of ours is written to it; null where it can.
    /// </summary>
    /// <param name="database">With an open connection.</param>
    Task<DatabaseFailure?> FindObjectionAsync(DatabaseFacade database, CancellationToken cancellation);

    /// <summary>Copies the database, as it is at one moment, to a file that is not there yet.</summary>
    /// <exception cref="DatabaseFailureException">The system makes backups by itself alone, or the copy is not whole.</exception>
    Task BackUpAsync(string connectionString, string file, CancellationToken cancellation);

    /// <summary>Runs queries that see one state of the database, and neither wait for a writer nor keep one waiting.</summary>
    Task<T> ReadAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<T>> work, CancellationToken cancellation);

    /// <summary>
    /// Runs a write: in a transaction of its own, with nobody else writing from its beginning to its end, in any process. It may be run
    /// again from the start, in a new context, where the connection broke; what it committed is done once all the same.
    /// </summary>
    /// <param name="contexts">Makes a context for each attempt.</param>
    /// <param name="work">Adds to the context or changes what is in it; what it says is to be kept is saved and committed.</param>
    /// <param name="cancellation">Stops it before the commit, then nothing is written; not any more after it has begun.</param>
    /// <exception cref="CommitInDoubtException">The connection broke in the commit, and could not be had again to find out.</exception>
    Task<T> WriteAsync<T>(
        IDbContextFactory<StPlanContext> contexts, Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work,
        CancellationToken cancellation);
}

/// <summary>What a write comes to.</summary>
/// <param name="Result">For the caller.</param>
/// <param name="IsToBeKept">Whether to commit the write; otherwise nothing of it is kept.</param>
internal readonly record struct WriteOutcome<T>(T Result, bool IsToBeKept);

/// <summary>The connection broke while a transaction was committed: it is done or not done, and nobody can say which.</summary>
internal sealed class CommitInDoubtException(Exception cause) : Exception(cause.Message, cause);
