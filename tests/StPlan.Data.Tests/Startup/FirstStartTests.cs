using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Startup;

/// <summary>A database gets its tables and its plan once, whoever starts how often.</summary>
public abstract class FirstStartTests(DatabaseProvider provider)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        using var database = await TestStore.CreateSeededAsync(provider);
        var before = await database.DumpAsync();

        (await database.InitializeAsync()).ShouldBe(1);

        (await database.DumpAsync()).ShouldBe(before);
        before.Split('\n').Length.ShouldBeGreaterThan(250);
    }

    [Fact]
    public async Task Starts_at_the_same_time_seed_once()
    {
        using var database = await TestStore.CreateAsync(provider);

        var releases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.InitializeAsync(), Cancellation)));

        releases.ShouldAllBe(release => release == 1);
        await using var context = database.Open();
        (await context.Releases.CountAsync(Cancellation)).ShouldBe(1);
        (await context.Plans.CountAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task The_seed_is_one_transaction()
    {
        using var database = await TestStore.CreateAsync(provider);
        database.CreateEmpty();
        await using (var context = database.Open())
        {
            await context.Database.MigrateAsync(Cancellation);
        }

        var commits = new CommitCounter();
        await database.InitializeAsync("", commits);

        commits.Count.ShouldBe(1);
    }

    private sealed class CommitCounter : DbTransactionInterceptor
    {
        public int Count { get; set; }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Count++;
            return Task.CompletedTask;
        }
    }

    public sealed class OnSqlite() : FirstStartTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : FirstStartTests(DatabaseProvider.SqlServer);
}
