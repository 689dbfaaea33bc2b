using Microsoft.Data.Sqlite;

namespace StPlan.Api.Tests;

/// <summary>A backup that is made while the server runs, and served in its place.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-backup-");

    private string Output => Path.Combine(_folder.FullName, "backup.db");

    [Fact]
    public async Task It_is_one_file_and_a_database_like_the_first()
    {
        await using var server = new Stewardship.StewardServer();
        await server.InitializeAsync();

        var (exitCode, output, error) = await Executable.RunAsync("backup", "--output", Output, "--set", server.Database);

        exitCode.ShouldBe(0, error);
        output.ShouldBe(Output + "\n");
        _folder.EnumerateFileSystemInfos().ShouldHaveSingleItem().FullName.ShouldBe(Output);
        (await Executable.RunAsync("keys", "list", "--set", $"ConnectionStrings:StPlan=Data Source={Output}")).ExitCode.ShouldBe(0);
        (await Executable.RunAsync("backup", "--output", Output, "--set", server.Database)).ShouldSatisfyAllConditions(
            again => again.ExitCode.ShouldBe(1), again => again.Error.ShouldContain("exists already"));
    }

    [Fact]
    public async Task On_SQL_Server_it_says_what_to_run_there()
    {
        var (exitCode, _, error) = await Executable.RunAsync(
            "backup", "--output", Output, "--set", "Database:Provider=SqlServer", "--set",
            "ConnectionStrings:StPlan=Server=db;Database=StPlan");

        exitCode.ShouldBe(1);
        error.ShouldContain("BACKUP DATABASE [StPlan]");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
