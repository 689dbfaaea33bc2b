using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Runs writes one after another. Each is written once, as a whole or not at all.</summary>
internal sealed class Writer(DatabaseCalls database, TimeProvider time) : IDisposable
{
    // SQLite waits for its lock by keeping the thread. Who waits here keeps none, so that many writers at once do not take the threads away
    // from those who only read what is public; the database's lock is left for other processes.
    private readonly SemaphoreSlim _turn = new(1);

    /// <param name="actor">Who writes.</param>
    /// <param name="work">
    /// Adds rows to the context, or says what is wrong; it commits nothing. It may be run again from the start, so that all it knows is
    /// from its scope.
    /// </param>
    /// <param name="options">Whether it is a dry run, and how it may be repeated.</param>
    /// <param name="find">Finds what an earlier write of the same idempotency key wrote.</param>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; then nothing is.</exception>
    /// <exception cref="KeyRevokedException">The actor's key has been revoked meanwhile; then nothing is written.</exception>
    public async Task<WriteResult<T>> RunAsync<T>(
        Actor actor,
        Func<WriteScope, CancellationToken, Task<WriteResult<T>>> work,
        Func<T, string> idOf,
        Func<StPlanContext, string, Task<T?>> find,
        WriteOptions options,
        CancellationToken cancellation)
        where T : class
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await database.WriteAsync((context, cancellation) => WriteAsync(context, actor, work, idOf, find, options, cancellation),
                cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<WriteOutcome<WriteResult<T>>> WriteAsync<T>(
        StPlanContext context,
        Actor actor,
        Func<WriteScope, CancellationToken, Task<WriteResult<T>>> work,
        Func<T, string> idOf,
        Func<StPlanContext, string, Task<T?>> find,
        WriteOptions options,
        CancellationToken cancellation)
        where T : class
    {
        if (actor.KeyId is not null && await context.Keys.AnyAsync(k => k.Id == actor.KeyId && k.RevokedAt != null, cancellation))
        {
            throw new KeyRevokedException();
        }

        var idempotency = actor.KeyId is null || options.IsDryRun ? null : options.Idempotency;
        if (idempotency is not null && await RepeatAsync(context, actor.KeyId!, idempotency, find, cancellation) is { } repeated)
        {
            return new(repeated, IsToBeKept: false);
        }

        var scope = new WriteScope(context, actor, time.GetUtcNow(), options);
        var result = await work(scope, cancellation);
        if (result.IsRefused || options.IsDryRun)
        {
            return new(result, IsToBeKept: false);
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

        return new(result, IsToBeKept: true);
    }

    private static async Task<WriteResult<T>?> RepeatAsync<T>(
        StPlanContext context, string keyId, Idempotency idempotency, Func<StPlanContext, string, Task<T?>> find,
        CancellationToken cancellation)
        where T : class
    {
        if (await context.IdempotencyKeys.FindAsync([keyId, idempotency.Key], cancellation) is not { } earlier)
        {
            return null;
        }

        if (!earlier.RequestHash.AsSpan().SequenceEqual(idempotency.RequestHash))
        {
            return WriteResult<T>.Refused(new IdempotencyKeyReused(new Text(
                $"Khóa chống lặp \"{idempotency.Key}\" đã được dùng cho một yêu cầu khác. Hãy chọn khóa mới.",
                $"Another request used the idempotency key \"{idempotency.Key}\". Choose a new key.")));
        }

        var written = new List<T>();
        foreach (var id in earlier.Written.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            written.Add(await find(context, id) ?? throw new InvalidOperationException($"{id} was written and is gone."));
        }

        return new WriteResult<T>(written, []);
    }
}
