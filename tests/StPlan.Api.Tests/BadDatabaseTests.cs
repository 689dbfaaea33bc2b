namespace StPlan.Api.Tests;

/// <summary>The executable on a database that cannot be used: a sentence on standard error, exit code 1, no stack trace.</summary>
public sealed class BadDatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-bad-database-");

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        var file = Path.Combine(_folder.FullName, "stplan.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("not a database. ", 1000)),
            TestContext.Current.CancellationToken);

        await ShouldRefuseAsync($"ConnectionStrings:StPlan=Data Source={file}", "stplan.db", "not a");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file() =>
        await ShouldRefuseAsync($"ConnectionStrings:StPlan=Data Source={_folder.FullName}", _folder.Name);

    [Fact]
    public async Task A_place_where_nothing_can_be_written() =>
        await ShouldRefuseAsync("ConnectionStrings:StPlan=Data Source=/proc/stplan/stplan.db", "/proc/stplan");

    [Fact]
    public async Task A_provider_that_does_not_exist() => await ShouldRefuseAsync("Database:Provider=Oracle", "Oracle", "Sqlite");

    [Fact]
    public async Task A_server_that_does_not_answer()
    {
        const string Connection = "Server=127.0.0.1,1;Database=StPlan;User ID=stplan;Password=s3cret;Connect Timeout=1";

        var (exitCode, output, error) = await Executable.RunProcessAsync(
            "keys", "list", "--set", "Database:Provider=SqlServer", "--set", $"ConnectionStrings:StPlan={Connection}", "--set",
            "Database:StartupTimeoutSeconds=1");

        exitCode.ShouldBe(1, error);
        output.ShouldBeEmpty();
        error.ShouldMatch("The database StPlan on 127.0.0.1,1 cannot be used: .* not answer",
            "on a busy machine the time may be over before the refusal comes");
        error.ShouldNotContain("s3cret");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_setting_without_a_value() => await ShouldRefuseAsync("nonsense", "Name=Value");

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task ShouldRefuseAsync(string setting, params string[] expected)
    {
        var (exitCode, output, error) = await Executable.RunAsync("--set", setting, "--set", "urls=http://127.0.0.1:0");

        exitCode.ShouldBe(1, error + output);
        foreach (var text in expected)
        {
            error.ShouldContain(text);
        }

        error.ShouldNotContain("   at ");
        error.Trim().Split('\n').Length.ShouldBeLessThanOrEqualTo(2, error);
    }
}
