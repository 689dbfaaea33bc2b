using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests.Startup;

/// <summary>Whoever runs the server reads a sentence: which file, what was found, what to do.</summary>
public sealed class BadDatabaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_where_the_folder_should_be()
    {
        using var database = new TestDatabase("notes.txt/stplan.db");
        await File.WriteAllTextAsync(Path.GetDirectoryName(database.Path)!, "no folder", Cancellation);

        await ShouldBeExplainedAsync(database, "StPlan cannot create or write its folder or file");
    }

    [Fact]
    public async Task A_folder_where_nothing_can_be_made()
    {
        using var database = new TestDatabase("/proc/stplan/stplan.db");

        await ShouldBeExplainedAsync(database, "StPlan cannot create or write its folder or file");
    }

    [Fact]
    public async Task A_folder_where_the_file_should_be()
    {
        using var database = new TestDatabase();
        Directory.CreateDirectory(database.Path);

        await ShouldBeExplainedAsync(database, "StPlan cannot open or create the file");
    }

    [Fact]
    public async Task A_file_that_may_only_be_read()
    {
        using var database = new TestDatabase();
        await database.ExecuteAsync("VACUUM");

        await ShouldBeExplainedAsync(database, "StPlan cannot write to it", "Mode=ReadOnly");
    }

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        using var database = new TestDatabase();
        var text = string.Concat(Enumerable.Repeat("Đây không phải là cơ sở dữ liệu. ", 100));
        await File.WriteAllTextAsync(database.Path, text, Cancellation);

        await ShouldBeExplainedAsync(database, "the file is not an SQLite database");
        (await File.ReadAllTextAsync(database.Path, Cancellation)).ShouldBe(text);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task A_file_with_a_damaged_page(int page)
    {
        using var database = await TestDatabase.CreateSeededAsync();
        TestDatabase.CloseFiles();
        await using (var file = File.OpenWrite(database.Path))
        {
            file.Position = page * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray(), Cancellation);
        }

        await ShouldBeExplainedAsync(database, "the file is damaged");
    }

    [Fact]
    public async Task A_file_that_was_cut_off()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        TestDatabase.CloseFiles();
        await using (var file = File.OpenWrite(database.Path))
        {
            file.SetLength(file.Length / 2);
        }

        await ShouldBeExplainedAsync(database, "the file is damaged");
    }

    [Fact]
    public async Task The_database_of_another_program()
    {
        using var database = new TestDatabase();
        await database.ExecuteAsync("CREATE TABLE Customers (Id INTEGER)");

        await ShouldBeExplainedAsync(database, "it belongs to another program (it has the table Customers)");
    }

    [Fact]
    public async Task A_database_of_a_newer_version()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await database.ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");

        await ShouldBeExplainedAsync(database, "a newer version of StPlan made it");
        await ShouldBeExplainedAsync(database, "29990101000000_Future");
    }

    [Fact]
    public async Task No_space_left()
    {
        using var database = new TestDatabase();

        var e = await Should.ThrowAsync<DatabaseUnavailableException>(() => database.InitializeAsync("", new SmallDisk()));

        e.Found.ShouldBe("its disk is full");
        TestDatabase.CloseFiles();
        (await database.InitializeAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Rows_that_do_not_fit_together()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await database.ExecuteAsync("UPDATE Plans SET OverallObjectivePath = 'IX.9'");

        var e = await Should.ThrowAsync<DatabaseUnavailableException>(database.LoadAsync);

        e.Message.ShouldContain(database.Path);
        e.Message.ShouldContain("refers to provision \"IX.9\"");
    }

    [Fact]
    public async Task A_file_that_was_never_prepared_cannot_be_loaded()
    {
        using var database = new TestDatabase();
        database.CreateEmpty();

        (await Should.ThrowAsync<DatabaseUnavailableException>(database.LoadAsync)).Message.ShouldContain("no such table");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_made_by_who_looks_for_it()
    {
        using var database = new TestDatabase();

        (await Should.ThrowAsync<DatabaseUnavailableException>(database.LoadAsync)).Message.ShouldContain("cannot open or create the file");

        File.Exists(database.Path).ShouldBeFalse("an operator may be about to put a backup there");
    }

    [Fact]
    public async Task Damage_that_happens_after_the_start_is_explained_by_the_loader()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await using var host = database.Host();
        TestDatabase.CloseFiles();
        await File.WriteAllTextAsync(database.Path, new string('x', 200_000), Cancellation);

        var loader = host.GetRequiredService<PublishedDataLoader>();
        var e = await Should.ThrowAsync<DatabaseUnavailableException>(() => loader.LoadLatestAsync(Cancellation));

        e.Message.ShouldContain(database.Path);
    }

    private static async Task ShouldBeExplainedAsync(TestDatabase database, string found, string settings = "")
    {
        var e = await Should.ThrowAsync<DatabaseUnavailableException>(() => database.InitializeAsync(settings));
        e.Message.ShouldStartWith($"The database {database.Path} cannot be used: ");
        e.Found.ShouldContain(found);
        e.Advice.ShouldNotBeEmpty();
    }

    private sealed class SmallDisk : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 50";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
