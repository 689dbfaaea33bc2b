using System.Net;
using StPlan.Api.Tests.Replicas;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Faults;

/// <summary>The database file is damaged while a server runs, and when the next one starts.</summary>
public sealed class CorruptDatabaseTests
{
    private const int Page = 4096;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_runs_goes_on_who_starts_says_what_is_wrong_and_a_snapshot_stands_in()
    {
        await using var database = new SharedDatabase();
        var snapshot = Path.Combine(database.Folder, "stplan.snapshot");
        var server = await database.StartAsync($"Publishing:SnapshotFile={snapshot}");
        var key = await database.KeyAsync(KeyRole.Publisher);
        await Eventually.IsAsync(() => Task.FromResult(File.Exists(snapshot)), "the snapshot");
        var before = await server.GetAsync(Answers.Figures);
        await using var reader = Reader.Start(server, Answers.Figures, "/", "/opendata/tasks.csv");

        await DamageAsync(database.DatabaseFile);

        await server.SaysAsync("degraded");
        server.Said.ShouldContain("damaged");
        using (var refused = await server.StewardAsync(key, Answers.Submit(40)))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain(database.Folder);
        }

        await reader.AnswerAsync(30);
        await reader.StopAsync();
        reader.Bodies[Answers.Figures].ShouldBe([before]);

        var (exitCode, _, error) = await Executable.RunProcessAsync("--set", $"ConnectionStrings:StPlan={database.ConnectionString}",
            "--set", "urls=http://127.0.0.1:0");
        exitCode.ShouldBe(1, error);
        error.ShouldContain(database.DatabaseFile);
        error.ShouldContain("restore a backup");
        error.ShouldNotContain("   at ");

        var next = await database.StartAsync($"Publishing:SnapshotFile={snapshot}");
        (await next.ReadyAsync()).Body.Text("reason").ShouldContain("from a snapshot");
        (await next.GetAsync(Answers.Figures)).ShouldBe(before);
    }

    /// <summary>All but its first page, which says that it is a database.</summary>
    private static async Task DamageAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Length.ShouldBeGreaterThan(Page);
        var noise = new byte[file.Length - Page];
        Array.Fill(noise, (byte)0xA5);
        file.Position = Page;
        await file.WriteAsync(noise, Cancellation);
    }
}
