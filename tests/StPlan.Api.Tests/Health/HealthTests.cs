using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using StPlan.Api.Hosting;
using StPlan.Api.Tests.Replicas;
using StPlan.Api.Tests.Stewardship;
using StPlan.Data.Keys;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Tests.Health;

/// <summary>The database goes away and comes back: the public is answered all the time, stewards are told when to come again, and probes
/// say what is so.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private readonly StewardServer _server = new();

    private string Away => _server.DatabaseFile + ".away";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Probes_follow_the_database_and_the_public_does_not_notice()
    {
        var key = await _server.KeyAsync(KeyRole.Steward);
        (await ProbeAsync("/health/live")).ShouldBe((HttpStatusCode.OK, """{"status":"live","release":1}"""));
        (await ProbeAsync("/health/ready")).ShouldBe((HttpStatusCode.OK, """{"status":"ready","release":1}"""));

        TakeAway();
        await UntilAsync("degraded");

        (await ProbeAsync("/health/ready")).ShouldBe((HttpStatusCode.OK,
            """{"status":"degraded","release":1,"reason":"The database does not answer. The server answers release 1 from memory. Stewards get no answers."}"""));
        (await ProbeAsync("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await _server.PublicAsync("{ tasks { totalCount } }")).GetRawText().ShouldBe("""{"tasks":{"totalCount":30}}""");
        foreach (var path in new[] { "/steward/graphql", "/steward/preview", "/steward/import", "/steward/workbook" })
        {
            using var response = await _server.SendAsync(path, key, "{ me { name } }");
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, path);
            response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("DATABASE_UNAVAILABLE");
        }

        BringBack();
        await UntilAsync("ready");
        (await _server.StewardAsync(key, "{ me { role } }")).GetRawText().ShouldBe("""{"me":{"role":"STEWARD"}}""");
    }

    [Fact]
    public async Task Probes_are_kept_by_nobody_and_not_counted()
    {
        for (var i = 0; i < 600; i++)
        {
            using var response = await _server.Client.GetAsync("/health/live", Cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        }

        using var other = await _server.Client.GetAsync("/graphql?sdl", Cancellation);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_release_there_is_nothing_to_answer_with()
    {
        var health = new ReleaseHealth(new PublishedDataSource(), new DatabaseReachability());

        (await health.CheckHealthAsync(new(), Cancellation)).Status.ShouldBe(
            Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Unhealthy);
    }

    private void TakeAway()
    {
        foreach (var file in Directory.EnumerateFiles(_server.Folder, "stplan.db*")
            .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).ToList())
        {
            File.Move(file, file.Replace(_server.DatabaseFile, Away, StringComparison.Ordinal));
        }

        Directory.CreateDirectory(_server.DatabaseFile);
    }

    private void BringBack()
    {
        Directory.Delete(_server.DatabaseFile);
        foreach (var file in Directory.EnumerateFiles(_server.Folder, "stplan.db.away*").ToList())
        {
            File.Move(file, file.Replace(Away, _server.DatabaseFile, StringComparison.Ordinal));
        }
    }

    private async Task<(HttpStatusCode Status, string Body)> ProbeAsync(string path)
    {
        using var response = await _server.Client.GetAsync(path, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task UntilAsync(string status)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Eventually.Patience);
        while ((await _server.Client.GetFromJsonAsync<JsonElement>("/health/ready", patience.Token)).Text("status") != status)
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
