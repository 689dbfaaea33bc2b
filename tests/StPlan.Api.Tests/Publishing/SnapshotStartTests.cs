using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Api.Tests.Replicas;
using StPlan.Data;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Snapshots;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain.Reporting;

namespace StPlan.Api.Tests.Publishing;

/// <summary>A server starts without its database, says so, and goes on with the database when that is back.</summary>
public sealed class SnapshotStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-snapshot-start-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DatabaseFile => Path.Combine(_folder.FullName, "stplan.db");

    private string AwayFile => Path.Combine(_folder.FullName, "away.db");

    private string SnapshotPath => Path.Combine(_folder.FullName, "stplan.snapshot");

    [Fact]
    public async Task It_answers_as_before_without_the_database_and_goes_on_with_it()
    {
        string key;
        await using (var server = await StartAsync())
        {
            key = (await server.Services.GetRequiredService<ApiKeys>()
                .CreateAsync(Actor.Operator, "Tổng hợp", KeyRole.Steward, null, Cancellation)).Written.Single().Key;
            await PublishAsync(server.Services, 40);
            await UntilAsync(async () => await new SnapshotFile(SnapshotPath).FindHeaderAsync(Cancellation) is { Release: 2 });
            await server.StopAsync(Cancellation);
        }

        TakeDatabaseAway();
        await using var alone = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(alone.Urls.Single()) };

        (await ReleaseAsync(client)).ShouldBe(2);
        var older = await PostAsync(client,
            "{ asOf(release: 1) { release { number } tasks { totalCount } } task(code: \"III.9\") { progress(year: 2025) { completion } } "
                + "}");
        older.GetProperty("asOf").GetProperty("release").GetProperty("number").GetInt32()
            .ShouldBe(1, "older releases are in the snapshot, too");
        older.GetProperty("asOf").GetProperty("tasks").GetProperty("totalCount").GetInt32().ShouldBe(30);
        older.GetProperty("task").GetProperty("progress").GetProperty("completion").GetInt32().ShouldBe(40);
        var health = await client.GetFromJsonAsync<JsonElement>("/health/ready", Cancellation);
        health.Text("status").ShouldBe("degraded");
        health.Text("reason").ShouldContain("release 2 from a snapshot");
        (await StewardAsync(client, key)).ShouldBe(HttpStatusCode.ServiceUnavailable, "nothing can be written");

        // Meanwhile somebody published, elsewhere.
        await using (var elsewhere = new ServiceCollection().AddStPlanData(
            o => o.ConnectionString = $"Data Source={AwayFile};Pooling=False")
            .BuildServiceProvider())
        {
            await PublishAsync(elsewhere, 70);
        }

        Directory.Delete(DatabaseFile);
        File.Move(AwayFile, DatabaseFile);
        await UntilAsync(async () => await ReleaseAsync(client) == 3);
        await UntilAsync(async () => await HealthAsync(client) == "ready");
        (await StewardAsync(client, key)).ShouldBe(HttpStatusCode.OK);
        await UntilAsync(async () => await new SnapshotFile(SnapshotPath).FindHeaderAsync(Cancellation) is { Release: 3 });
        await alone.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_snapshot_that_is_damaged_is_not_started_from()
    {
        await using (var server = await StartAsync())
        {
            await UntilAsync(async () => await new SnapshotFile(SnapshotPath).FindHeaderAsync(Cancellation) is { Release: 1 });
            await server.StopAsync(Cancellation);
        }

        TakeDatabaseAway();
        var bytes = await File.ReadAllBytesAsync(SnapshotPath, Cancellation);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(SnapshotPath, bytes, Cancellation);

        (await Should.ThrowAsync<DatabaseUnavailableException>(StartAsync)).Message.ShouldContain(DatabaseFile);
    }

    [Fact]
    public async Task An_older_database_does_not_take_the_place_of_a_newer_snapshot()
    {
        await using (var server = await StartAsync())
        {
            await PublishAsync(server.Services, 40);
            await UntilAsync(async () => await new SnapshotFile(SnapshotPath).FindHeaderAsync(Cancellation) is { Release: 2 });
            await server.StopAsync(Cancellation);
        }

        var before = await File.ReadAllBytesAsync(SnapshotPath, Cancellation);
        File.Delete(DatabaseFile);
        await using (var server = await StartAsync())
        {
            using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
            (await ReleaseAsync(client)).ShouldBe(1, "the database is what counts where there is one");
            await server.StopAsync(Cancellation);
        }

        (await File.ReadAllBytesAsync(SnapshotPath, Cancellation)).ShouldBe(before);
    }

    [Fact]
    public async Task Where_the_snapshot_cannot_be_written_the_server_goes_on()
    {
        Directory.CreateDirectory(SnapshotPath);
        await using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        await PublishAsync(server.Services, 40);

        await UntilAsync(async () => await ReleaseAsync(client) == 2);
        await server.StopAsync(Cancellation);
        Directory.GetFiles(_folder.FullName, "*.tmp").ShouldBeEmpty("what was begun is gone");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<WebApplication> StartAsync() => StPlanServer.StartAsync(
        new Dictionary<string, string?>
        {
            ["urls"] = "http://127.0.0.1:0",
            ["ConnectionStrings:StPlan"] = $"Data Source={DatabaseFile};Pooling=False",
            ["Publishing:PollSeconds"] = "0.2",
            ["Publishing:SnapshotFile"] = SnapshotPath,
        },
        Cancellation);

    // A folder in its place: nothing can be made there either.
    private void TakeDatabaseAway()
    {
        File.Move(DatabaseFile, AwayFile);
        foreach (var log in Directory.GetFiles(_folder.FullName, "stplan.db-*"))
        {
            File.Move(log, log.Replace("stplan.db", "away.db", StringComparison.Ordinal));
        }

        Directory.CreateDirectory(DatabaseFile);
    }

    private static async Task PublishAsync(IServiceProvider services, decimal completion)
    {
        var report = new ReportSubmission
        {
            Task = "III.9",
            Agency = "SKHCN",
            Year = 2025,
            Status = PlanTaskStatus.InProgress,
            Completion = completion,
            Results = "Đã mua 02 máy đo.",
            Reason = "Cập nhật"
        };
        (await services.GetRequiredService<TaskReports>()
            .SubmitAsync(Actor.Operator, [report], WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
        (await services.GetRequiredService<ReleasePublisher>()
            .PublishAsync(Actor.Operator, "Đợt tiếp", null, null, WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
    }

    private static async Task<string> HealthAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>("/health/ready", Cancellation)).Text("status");

    private static async Task<int> ReleaseAsync(HttpClient client) =>
        (await PostAsync(client, "{ release { number } }")).GetProperty("release").GetProperty("number").GetInt32();

    private static async Task<JsonElement> PostAsync(HttpClient client, string query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query }, Cancellation);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        body.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return body.GetProperty("data");
    }

    private static async Task<HttpStatusCode> StewardAsync(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/steward/graphql")
        { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Authorization = new("Bearer", key);
        using var response = await client.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Eventually.Patience);
        while (!await isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
