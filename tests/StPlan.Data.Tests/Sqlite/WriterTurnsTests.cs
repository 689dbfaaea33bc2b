using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Databases;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests.Sqlite;

/// <summary>One writes at a time. SQLite lets others wait by keeping their threads; those of one process wait for each other without.</summary>
public sealed class WriterTurnsTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _mayEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TestDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateSeededAsync();

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return default;
    }

    [Fact]
    public async Task Who_waits_keeps_no_thread_and_gets_a_turn()
    {
        await using var host = _database.Host("Default Timeout=20");
        var calls = host.GetRequiredService<DatabaseCalls>();
        var first = await BeginAsync(calls);

        // Each of these comes back at once; where it waited for SQLite it would not before its time is over, and then in vain.
        var others = new[] { 2, 3 }.Select(n => calls.WriteAsync((_, _) => Task.FromResult(new WriteOutcome<int>(n, IsToBeKept: true)), Cancellation)).ToList();
        others.ShouldAllBe(t => !t.IsCompleted);
        _mayEnd.SetResult();

        (await Task.WhenAll([first, .. others])).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Who_waits_longer_than_the_connection_allows_may_come_again()
    {
        await using var host = _database.Host("Default Timeout=1");
        var calls = host.GetRequiredService<DatabaseCalls>();
        var first = await BeginAsync(calls);

        var refused = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => calls.WriteAsync((_, _) => Task.FromResult(new WriteOutcome<int>(2, IsToBeKept: true)), Cancellation));
        _mayEnd.SetResult();

        refused.IsTransient.ShouldBeTrue();
        refused.Found.ShouldBe("another write takes long");
        (await first).ShouldBe(1);
    }

    /// <summary>A write that has the database for itself until it may end.</summary>
    private async Task<Task<int>> BeginAsync(DatabaseCalls calls)
    {
        var isWriting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var write = calls.WriteAsync(
            async (_, _) =>
            {
                isWriting.SetResult();
                await _mayEnd.Task;
                return new WriteOutcome<int>(1, IsToBeKept: true);
            },
            Cancellation);
        await isWriting.Task;
        return write;
    }
}
