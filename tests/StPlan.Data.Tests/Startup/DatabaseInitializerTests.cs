using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.PlanDocuments;
using StPlan.Data.Sqlite;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests.Startup;

public sealed class DatabaseInitializerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_file_in_a_new_folder_becomes_release_1_with_the_plan_and_the_time_of_the_clock()
    {
        using var database = new TestDatabase("new/folder/stplan.db");
        var clock = new StoppedClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using (var host = database.Host(configure: services => services.AddSingleton<TimeProvider>(clock)))
        {
            (await host.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation)).ShouldBe(1);
        }

        var data = await database.LoadAsync();
        data.Release.Number.ShouldBe(1);
        data.Release.PublishedAt.ShouldBe(clock.GetUtcNow());
        data.Release.Title.Value.ShouldBe("Công bố Kế hoạch số 24/KH-UBND");
        data.Release.Notes.Value.ShouldContain("ngày 05/3/2025");
        data.Release.Notes.Value.ShouldContain("Chưa có báo cáo tiến độ");
        data.Plan.Number.ShouldBe("24/KH-UBND");
    }

    [Fact]
    public async Task A_start_that_dies_before_the_commit_leaves_no_half_plan()
    {
        using var database = new TestDatabase();
        database.CreateEmpty();
        await using (var host = database.Host())
        {
            var contexts = host.GetRequiredService<IDbContextFactory<StPlanContext>>();
            await using var context = await contexts.CreateDbContextAsync(Cancellation);
            await context.Database.MigrateAsync(Cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(Cancellation);
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO Releases (Number, PublishedAt, Title, Notes) VALUES (1, '2026-01-01', '', '')", Cancellation);
            await context.AddPlanAsync(PlanDocumentReader.ReadPlan24(), release: 1, Cancellation);
            await context.SaveChangesAsync(Cancellation);
        }

        await using (var context = database.Open())
        {
            (await context.Releases.CountAsync(Cancellation)).ShouldBe(0);
            (await context.Plans.CountAsync(Cancellation)).ShouldBe(0);
            (await context.Agencies.CountAsync(Cancellation)).ShouldBe(0);
        }

        (await database.InitializeAsync()).ShouldBe(1);
        (await database.LoadAsync()).Tasks.Count.ShouldBe(30);
    }

    [Fact]
    public async Task A_start_that_died_during_a_migration_does_not_block_the_next_one()
    {
        using var database = new TestDatabase();

        // What EF leaves behind: its lock is a row.
        await database.ExecuteAsync("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await database.ExecuteAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00')");

        (await database.InitializeAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_start_waits_for_another_that_is_preparing_the_file()
    {
        using var database = new TestDatabase();
        var file = SqliteFile.Of($"Data Source={database.Path}")!;
        file.CreateFolder();
        var other = await file.LockAsync(TimeSpan.Zero, TimeProvider.System, Cancellation);

        var start = database.InitializeAsync();
        await Should.ThrowAsync<TimeoutException>(() => file.LockAsync(TimeSpan.Zero, TimeProvider.System, Cancellation));
        await Task.Delay(TimeSpan.FromMilliseconds(200), Cancellation);
        File.Exists(database.Path).ShouldBeFalse();
        other.Dispose();

        (await start).ShouldBe(1);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
