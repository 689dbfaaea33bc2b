using StPlan.Api.Tests.Stewardship;
using StPlan.OpenData.Files;

namespace StPlan.Api.Tests.OpenData;

/// <summary>A folder for a static host: the same bytes that the server sends, and all of them or none.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private readonly StewardServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Target => Path.Combine(_server.Folder, "static", "opendata");

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_writes_what_the_server_sends()
    {
        var (exitCode, _, error) = await ExportAsync();

        exitCode.ShouldBe(0, error);
        Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName)
            .ShouldBe(OpenDataFiles.All.Select(f => f.Name), ignoreOrder: true);
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!).ShouldBe([Target]);
        foreach (var file in OpenDataFiles.All)
        {
            (await File.ReadAllBytesAsync(Path.Combine(Target, file.Name), Cancellation))
                .ShouldBe(await _server.Client.GetByteArrayAsync($"/opendata/{file.Name}", Cancellation), file.Name);
        }
    }

    [Fact]
    public async Task It_takes_away_nothing_that_is_not_its_own()
    {
        Directory.CreateDirectory(Target);
        var tasks = Path.Combine(Target, "tasks.csv");
        await File.WriteAllTextAsync(tasks, "old", Cancellation);

        (await ExportAsync()).Error.ShouldContain("--force");
        (await File.ReadAllTextAsync(tasks, Cancellation)).ShouldBe("old");

        (await ExportAsync("--force")).ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(tasks, Cancellation)).ShouldStartWith("id,plan_id");

        var thesis = Path.Combine(Target, "thesis.docx");
        await File.WriteAllTextAsync(thesis, "mine", Cancellation);
        var (exitCode, _, error) = await ExportAsync("--force");
        (exitCode, error.Contains("thesis.docx", StringComparison.Ordinal), File.Exists(thesis)).ShouldBe((1, true, true));
    }

    [Fact]
    public async Task A_release_that_there_is_not_makes_no_folder()
    {
        var (exitCode, _, error) = await ExportAsync("--release", "7");

        (exitCode, error).ShouldBe((1, $"There is no release 7. Use a number from 1 to 1.{Environment.NewLine}"));
        Directory.Exists(Target).ShouldBeFalse();
    }

    private Task<(int ExitCode, string Output, string Error)> ExportAsync(params string[] options) =>
        Executable.RunAsync(["opendata", "export", Target, .. options, "--set", _server.Database]);
}
