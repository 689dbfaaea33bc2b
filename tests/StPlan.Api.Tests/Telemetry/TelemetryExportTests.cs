namespace StPlan.Api.Tests.Telemetry;

/// <summary>With a collector named, traces and metrics go to it; nothing that people typed is among them.</summary>
public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Traces_and_metrics_reach_the_collector_without_what_was_typed()
    {
        await using var collector = await Collector.StartAsync();
        await using var server = await OwnServer.StartAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_SERVICE_NAME", "stplan-under-test"));

        using var named = await server.GetAsync("/graphql/persisted/TaskCard?code=III.9&lang=EN");
        using var typed = await server.GetAsync("/graphql?query=%7B__typename%7D&variables=%7B%22typed%22%3A%22unmistakable%22%7D");
        named.EnsureSuccessStatusCode();
        typed.EnsureSuccessStatusCode();
        await server.StopAsync();

        var traces = collector.ReceivedAt("/v1/traces");
        traces.ShouldContain("stplan-under-test");
        traces.ShouldContain("query TaskCard");
        traces.ShouldContain("graphql.document.sha256");
        traces.ShouldNotContain("unmistakable");
        traces.ShouldNotContain("III.9");
        traces.ShouldNotContain("/v1/traces", Case.Sensitive, "sending is no work of the server's: each report would be the reason for another");
        var metrics = collector.ReceivedAt("/v1/metrics");
        foreach (var instrument in new[]
        {
            "graphql.server.request.duration", "graphql.server.request.cost", "graphql.server.documents", "http.server.request.duration", "kestrel.active_connections",
            "stplan.release.number", "stplan.release.age", "stplan.release.swaps", "stplan.subscriptions.open",
        })
        {
            metrics.ShouldContain(instrument);
        }

        metrics.ShouldNotContain("unmistakable");
    }
}
