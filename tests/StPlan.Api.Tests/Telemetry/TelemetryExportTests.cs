using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace StPlan.Api.Tests.Telemetry;

/// <summary>With a collector named, traces and metrics go to it; nothing that people typed is among them.</summary>
public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Traces_and_metrics_reach_the_collector_without_what_was_typed()
    {
        await using var collector = await Collector.StartAsync();
        var settings = new[]
        {
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_SERVICE_NAME", "stplan-under-test"),
        };
        await using (var server = await OwnServer.StartAsync(settings))
        {
            using var named = await server.GetAsync("/graphql/persisted/TaskCard?code=III.9&lang=EN");
            using var typed = await server.GetAsync("/graphql?query=%7B__typename%7D&variables=%7B%22typed%22%3A%22unmistakable%22%7D");
            named.EnsureSuccessStatusCode();
            typed.EnsureSuccessStatusCode();

            // Nobody listens at port 1; a webhook's address may have a secret in its path, its query or before the host.
            using var client = new HttpClient();
            await Should.ThrowAsync<HttpRequestException>(() =>
                client.GetAsync("http://user:hidden-user@127.0.0.1:1/hooks/hidden-path?token=hidden-query",
                    TestContext.Current.CancellationToken));
        }

        var traces = collector.ReceivedAt("/v1/traces");
        traces.ShouldContain("stplan-under-test");
        traces.ShouldContain("query TaskCard");
        traces.ShouldContain("graphql.document.sha256");
        traces.ShouldContain("http://127.0.0.1:1");
        traces.ShouldContain("url.path", Case.Sensitive, "requests have the attributes of OpenTelemetry's conventions");
        traces.ShouldNotContain("unmistakable");
        traces.ShouldNotContain("III.9");
        traces.ShouldNotContain("hidden-");
        traces.ShouldNotContain("/v1/traces", Case.Sensitive,
            "sending is no work of the server's: each report would be the reason for another");
        var metrics = collector.ReceivedAt("/v1/metrics");
        foreach (var instrument in new[]
        {
            "graphql.server.request.duration", "graphql.server.request.cost", "graphql.server.documents", "http.server.request.duration",
            "kestrel.active_connections", "http.client.request.duration", "dotnet.gc.collections",
            "stplan.release.number", "stplan.release.age", "stplan.release.swaps", "stplan.subscriptions.open",
        })
        {
            metrics.ShouldContain(instrument);
        }

        metrics.ShouldNotContain("unmistakable");
        metrics.ShouldNotContain("hidden-");
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_made_that_listens()
    {
        await using var server = await OwnServer.StartAsync();

        server.Services.GetService<TracerProvider>().ShouldBeNull();
        server.Services.GetService<MeterProvider>().ShouldBeNull();
    }
}
