using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StPlan.Api.Hosting;

namespace StPlan.Api.Tests.Shutdown;

/// <summary>A server that is told to go leaves nobody without an answer.</summary>
public sealed class GracefulShutdownTests
{
    private const int Connections = 50;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_request_that_was_taken_in_fails_and_streams_end_properly()
    {
        await using var server = await ServerProcess.StartAsync("Shutdown:DelaySeconds=1", "RateLimiting:Enabled=false");
        using var stream = await SubscribeAsync(server.Client);
        var clients = Enumerable.Range(0, Connections).Select(_ => new KeepAliveClient(server.Address)).ToList();
        var running = clients.ConvertAll(c => Task.Run(c.RunAsync, Cancellation));
        while (clients.Any(c => c.Answered < 3))
        {
            await Task.Delay(10, Cancellation);
        }

        await server.SignalAsync("TERM");

        (await server.WaitForExitAsync()).ShouldBe(0, server.Said);
        await Task.WhenAll(running);
        clients.SelectMany(c => c.Failures).ShouldBeEmpty();
        clients.Count(c => c.WasAskedToLeave).ShouldBe(Connections, "else idle connections would have been closed under requests");

        // Read to its end without an error: the end of a chunked body, and no "complete", so that the client comes back.
        var events = await stream.Content.ReadAsStringAsync(Cancellation);
        events.ShouldStartWith(":");
        events.ShouldNotContain("complete");
    }

    [Fact]
    public async Task It_is_not_ready_from_the_first_moment_and_answers_on()
    {
        await using var server = await OwnServer.StartAsync(("Shutdown:DelaySeconds", "0"));
        var health = server.Services.GetRequiredService<HealthCheckService>();
        (await health.CheckHealthAsync(Cancellation)).Entries["shutdown"].Status.ShouldBe(HealthStatus.Healthy);

        await server.Services.GetRequiredService<GracefulShutdown>().LeaveAsync(CancellationToken.None);

        (await health.CheckHealthAsync(Cancellation)).Entries["shutdown"].Status.ShouldBe(HealthStatus.Unhealthy);
        using var response = await server.GetAsync("/graphql?query=%7B__typename%7D");
        response.EnsureSuccessStatusCode();
        response.Headers.ConnectionClose.ShouldBe(true);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_asks_twice()
    {
        await using var server = await ServerProcess.StartAsync("Shutdown:DelaySeconds=300");
        await server.SignalAsync("TERM");
        while (!server.Said.Contains("is stopping", StringComparison.Ordinal))
        {
            await Task.Delay(10, Cancellation);
        }

        await server.SignalAsync("TERM");

        (await server.WaitForExitAsync()).ShouldBe(0, server.Said);
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/graphql")
        { Content = JsonContent.Create(new { query = "subscription { releasePublished { number } }" }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }
}
