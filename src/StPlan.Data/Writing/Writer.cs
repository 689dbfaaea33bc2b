using System.Data;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Runs writes: all of one or nothing of it, one after the other, each once.</summary>
internal sealed class Writer(IDbContextFactory<StPlanContext> contexts, DatabaseFailures failures, TimeProvider time) : IDisposable
{
    // SQLite waits for its lock by keeping the thread. Who waits here keeps none, so that many writers at once do not take the threads away from those
    // who only read what is public; the database's lock is left for other processes.
    private readonly SemaphoreSlim _turn = new(1);

    /// <param name="actor">Who writes.</param>
    /// <param name="work">Adds rows to the context, or says what is wrong; it saves nothing.</param>
    /// <param name="options">Whether it is a dry run, and how it may be repeated.</param>
    /// <param name="find">Finds what an earlier write of the same idempotency key wrote.</param>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; then nothing is.</exception>
    /// <exception cref="KeyRevokedException">The actor's key has been revoked meanwhile; then nothing is written.</exception>
    public async Task<WriteResult<T>> RunAsync<T>(
        Actor actor,
        Func<WriteScope, Task<WriteResult<T>>> work,
        Func<T, string> idOf,
        Func<StPlanContext, string, Task<T?>> find,
        WriteOptions options,
        CancellationToken cancellation)
        where T : class
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await failures.ExplainAsync(() => WriteAsync(actor, work, idOf, find, options, cancellation));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<WriteResult<T>> WriteAsync<T>(
        Actor actor,
        Func<WriteScope, Task<WriteResult<T>>> work,
        Func<T, string> idOf,
        Func<StPlanContext, string, Task<T?>> find,
        WriteOptions options,
        CancellationToken cancellation)
        where T : class
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // Serializable: SQLite takes the write lock at once, so that nobody writes between what is read here and what is written.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (actor.KeyId is not null && await context.Keys.AnyAsync(k => k.Id == actor.KeyId && k.RevokedAt != null, cancellation))
        {
            throw new KeyRevokedException();
        }

        var idempotency = actor.KeyId is null || options.IsDryRun ? null : options.Idempotency;
        if (idempotency is not null && await RepeatAsync(context, actor.KeyId!, idempotency, find, cancellation) is { } repeated)
        {
            return repeated;
        }

        var scope = new WriteScope(context, actor, time.GetUtcNow(), options);
        var result = await work(scope);
        if (result.IsRefused || options.IsDryRun)
        {
            return result;
        }

        if (idempotency is not null)
        {
            context.IdempotencyKeys.Add(new IdempotencyRow
            {
                KeyId = actor.KeyId!,
                IdempotencyKey = idempotency.Key,
                RequestHash = idempotency.RequestHash,
                Written = string.Join('\n', result.Written.Select(idOf)),
                At = scope.Now,
            });
        }

        await context.SaveChangesAsync(cancellation);

        // From here on it is done or not done; a client that leaves now must not leave it in between.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }

    private static async Task<WriteResult<T>?> RepeatAsync<T>(
        StPlanContext context, string keyId, Idempotency idempotency, Func<StPlanContext, string, Task<T?>> find, CancellationToken cancellation)
        where T : class
    {
        if (await context.IdempotencyKeys.FindAsync([keyId, idempotency.Key], cancellation) is not { } earlier)
        {
            return null;
        }

        if (!earlier.RequestHash.AsSpan().SequenceEqual(idempotency.RequestHash))
        {
            return WriteResult<T>.Refused(new IdempotencyKeyReused(new Text(
                $"Khóa chống lặp \"{idempotency.Key}\" đã được dùng cho một yêu cầu khác; hãy chọn khóa mới.",
                $"The idempotency key \"{idempotency.Key}\" was used for another request; choose a new one.")));
        }

        var written = new List<T>();
        foreach (var id in earlier.Written.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            written.Add(await find(context, id) ?? throw new InvalidOperationException($"{id} was written and is gone."));
        }

        return new WriteResult<T>(written, []);
    }
}
