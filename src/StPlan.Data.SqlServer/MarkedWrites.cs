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

        // Under the lock, an earlier attempt is over on the server, too: it has left its mark or never will. EF Core's own way, to look before the next
        // attempt, could look too early.
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
