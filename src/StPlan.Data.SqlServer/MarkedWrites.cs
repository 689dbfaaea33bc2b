using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>Runs writes until one attempt of each is committed, and no second one.</summary>
/// <param name="contexts">Makes a context for each attempt; its execution strategy says what is tried again, and how often.</param>
/// <param name="takeLock">Keeps all other writers out until the transaction ends.</param>
internal sealed class MarkedWrites(IDbContextFactory<StPlanContext> contexts, Func<IDbContextTransaction, CancellationToken, Task> takeLock)
{
    // Marks are asked for seconds after they were made.
    private static readonly TimeSpan MarkLifetime = TimeSpan.FromDays(1);

    /// <exception cref="CommitInDoubtException">The connection broke in the commit, and could not be had again to find out.</exception>
    public async Task<T> RunAsync<T>(
        Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work, DateTimeOffset now, CancellationToken cancellation)
    {
        var write = new MarkedWrite<T>(work, now);
        try
        {
            await using var any = await contexts.CreateDbContextAsync(cancellation);
            return await any.Database.CreateExecutionStrategy().ExecuteAsync(
                write, (_, write, cancellation) => AttemptAsync(write, cancellation), verifySucceeded: null, cancellation);
        }
        catch (Exception e) when (write.IsInDoubt)
        {
            throw new CommitInDoubtException(e);
        }
    }

    private async Task<T> AttemptAsync<T>(MarkedWrite<T> write, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await takeLock(transaction, cancellation);

        // Under the lock, an earlier attempt is over on the server, too: it has left its mark or never will. EF Core's own way, to look
        // before the next attempt, could look too early.
        if (write.IsInDoubt && await context.Set<WriteMark>().AnyAsync(m => m.Id == write.Mark, cancellation))
        {
            return write.Settle();
        }

        var outcome = await write.RunAsync(context, cancellation);
        if (!outcome.IsToBeKept)
        {
            return outcome.Result;
        }

        var now = write.StartedAt.UtcDateTime;
        var forgotten = now - MarkLifetime;
        await context.Set<WriteMark>().Where(m => m.At < forgotten).ExecuteDeleteAsync(cancellation);
        context.Add(new WriteMark { Id = write.Mark, At = now });
        await context.SaveChangesAsync(cancellation);

        // From here on it is done or not done; a client that leaves now must not leave it in between.
        write.BeginCommit(outcome.Result);
        await transaction.CommitAsync(CancellationToken.None);
        return write.Settle();
    }
}

/// <summary>A write over all its attempts, with the mark that whichever of them is committed leaves.</summary>
internal sealed class MarkedWrite<T>(Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work, DateTimeOffset startedAt)
{
    private T? _result;

    /// <summary>The same for each attempt: only one of them can be committed.</summary>
    public Guid Mark { get; } = Guid.CreateVersion7(startedAt);

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Whether a commit was begun and has not been heard of.</summary>
    public bool IsInDoubt { get; private set; }

    public Task<WriteOutcome<T>> RunAsync(StPlanContext context, CancellationToken cancellation)
    {
        // The attempt before has been found not to be there.
        IsInDoubt = false;
        return work(context, cancellation);
    }

    public void BeginCommit(T result)
    {
        _result = result;
        IsInDoubt = true;
    }

    /// <summary>The attempt that was begun to commit last is committed.</summary>
    public T Settle()
    {
        IsInDoubt = false;
        return _result!;
    }
}

/// <summary>
/// Says that a write is committed. Its connection may break between the commit and the word of it; then the next attempt looks for the
/// mark, for the rows cannot always tell: a release that is there may be another publisher's, and a key that was made cannot be shown a
/// second time.
/// </summary>
internal sealed class WriteMark
{
    public required Guid Id { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }
}
