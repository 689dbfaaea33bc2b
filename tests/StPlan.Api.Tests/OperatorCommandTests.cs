namespace StPlan.Api.Tests;

/// <summary>What an operator gets wrong is said in a sentence, and nothing breaks.</summary>
public sealed class OperatorCommandTests
{
    [Theory]
    [InlineData("Database:ConnectionString", "keys", "list", "--set", "ConnectionStrings:StPlan=")]
    [InlineData("Database:ConnectionString", "keys", "list", "--set", "ConnectionStrings:StPlan=nonsense")]
    [InlineData("Database:ConnectionString", "demo", "--output", "/tmp/never.db", "--set", "ConnectionStrings:StPlan=nonsense")]
    [InlineData("Database:Provider", "keys", "list", "--set", "Database:Provider=7")]
    [InlineData("Database:Provider", "--set", "Database:Provider=7")]
    [InlineData("Database:ConnectionString", "--set", "ConnectionStrings:StPlan=nonsense")]
    [InlineData("/", "schema", "export", "--output", "/", "--steward-output", "/")]
    [InlineData("in memory", "import", "/", "--set", "ConnectionStrings:StPlan=Data Source=:memory:")]
    public async Task A_mistake_is_said_in_a_sentence(string expected, params string[] arguments)
    {
        var (exitCode, output, error) = await Executable.RunAsync(arguments);

        exitCode.ShouldBe(1, error);
        output.ShouldBeEmpty();
        error.ShouldContain(expected);
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_is_no_file_to_import()
    {
        var folder = Directory.CreateTempSubdirectory("stplan-operator-");

        var (exitCode, _, error) = await Executable.RunProcessAsync(
            "import", folder.FullName, "--set", $"ConnectionStrings:StPlan=Data Source={Path.Combine(folder.FullName, "stplan.db")}");

        exitCode.ShouldBe(1, error);
        error.ShouldContain(folder.FullName);
        error.ShouldNotContain("   at ");
        folder.Delete(recursive: true);
    }
}
