using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Databases;
using StPlan.Data.Startup;
using StPlan.Data.Tests.Writing;

namespace StPlan.Data.Tests.Sqlite;

/// <summary>A backup is one file, whole, with all that was committed when it was made.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private Desk _desk = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabaseFile => ((TestDatabase)_desk.Database).Path;

    private string Output => DatabaseFile + ".backups/2026/stplan.db";

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task What_is_still_in_the_log_is_in_the_backup_and_what_is_not_committed_is_not()
    {
        // The last connection that is closed takes the log into the file, and other tests close all that are pooled.
        await using var open = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await open.OpenAsync(Cancellation);
        await using (var reading = open.CreateCommand())
        {
            reading.CommandText = "SELECT count(*) FROM Releases";
            await reading.ExecuteScalarAsync(Cancellation);
        }

        await _desk.SubmitAsync(Desk.Report());
        await _desk.PublishedAsync();
        var committed = await _desk.Database.DumpAsync();
        new FileInfo(DatabaseFile + "-wal").Length.ShouldBeGreaterThan(0, "else nothing is shown");
        await using var writer = (SqliteConnection)await _desk.Database.BeginWritingAsync();
        await using var command = writer.CreateCommand();
        command.CommandText = "UPDATE Releases SET Title = 'half written'";
        await command.ExecuteNonQueryAsync(Cancellation);

        await _desk.Get<DatabaseBackups>().WriteAsync(Output, Cancellation);

        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Output)!).ShouldBe([Output], "one file, and nothing beside it");
        using var restored = new TestDatabase();
        File.Copy(Output, restored.Path);
        (await restored.DumpAsync()).ShouldBe(committed);
        (await restored.InitializeAsync()).ShouldBe(2);
        (await restored.LoadAsync()).FindTask("III.9")!.Reports.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_there_already_is_not_replaced()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Output)!);
        await File.WriteAllTextAsync(Output, "somebody's", Cancellation);

        await Should.ThrowAsync<IOException>(() => _desk.Get<DatabaseBackups>().WriteAsync(Output, Cancellation));
        await Should.ThrowAsync<IOException>(() => _desk.Get<DatabaseBackups>().WriteAsync(DatabaseFile, Cancellation));

        (await File.ReadAllTextAsync(Output, Cancellation)).ShouldBe("somebody's");
        (await _desk.Database.LoadAsync()).Release.Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        using var nothing = new TestDatabase("nothing.db");
        await using var host = nothing.Host();

        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => host.GetRequiredService<DatabaseBackups>().WriteAsync(Output, Cancellation));

        exception.Found.ShouldContain("cannot open or create");
        File.Exists(nothing.Path).ShouldBeFalse();
        File.Exists(Output).ShouldBeFalse();
        File.Exists(Output + ".unfinished").ShouldBeFalse();
    }
}
