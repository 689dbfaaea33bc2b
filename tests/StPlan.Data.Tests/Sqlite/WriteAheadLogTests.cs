using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;

namespace StPlan.Data.Tests.Sqlite;

/// <summary>Readers do not wait for writers, and what is committed is on the disk.</summary>
public sealed class WriteAheadLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_comes_without_a_log_gets_one_at_the_start()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        TestDatabase.CloseFiles();
        Ask(database.Path, "PRAGMA journal_mode = DELETE").ShouldBe("delete");

        await database.InitializeAsync();

        TestDatabase.CloseFiles();
        Ask(database.Path, "PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public async Task Each_commit_waits_for_the_disk()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await using var host = database.Host();
        await using var context = await host.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);

        // 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
        (await context.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(Cancellation)).ShouldBe(
            2);
    }

    [Fact]
    public async Task Who_reads_does_not_wait_for_who_writes_and_sees_what_is_committed()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await using var host = database.Host("Default Timeout=1");
        var loader = host.GetRequiredService<PublishedDataLoader>();
        await using var writer = (SqliteConnection)await database.BeginWritingAsync();
        await using var command = writer.CreateCommand();
        command.CommandText = "UPDATE Releases SET Title = 'half written'";
        await command.ExecuteNonQueryAsync(Cancellation);

        (await loader.FindLatestReleaseAsync(Cancellation)).ShouldBe(1);
        (await loader.LoadLatestAsync(Cancellation)).Release.Title.Value.ShouldBe("Công bố Kế hoạch số 24/KH-UBND");
    }

    private static string Ask(string file, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (string)command.ExecuteScalar()!;
    }
}
