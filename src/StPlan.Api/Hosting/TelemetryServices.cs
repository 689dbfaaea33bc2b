using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Hosting;

/// <summary>
/// What the server measures, and where it goes: by OTLP (https://opentelemetry.io/docs/specs/otlp/) to the collector that a setting names.
/// Without
/// one nothing listens, and measuring costs nothing. The settings are OpenTelemetry's own (OTEL_…), so that operators find what they know.
/// </summary>
internal static class TelemetryServices
{
    private const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <exception cref="InvalidSettingException">The collector's address or the protocol cannot be used.</exception>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ServerInstruments>();
        if (string.IsNullOrEmpty(configuration[EndpointSetting]))
        {
            return;
        }

        Check(configuration);
        var name = configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } given ? given : "stplan";
        var version = typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3);
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(name, serviceVersion: version))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation(http => http.EnrichWithHttpRequestMessage = NameHostAlone)
                .AddSource(GraphQLTelemetry.Name))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(GraphQLTelemetry.Name, ServerInstruments.MeterName))
            .UseOtlpExporter();
    }

    // The rest of a webhook's address may hold a token of its receiver's.
    private static void NameHostAlone(Activity span, HttpRequestMessage request) =>
        span.SetTag("url.full", request.RequestUri?.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped));

    private static void Check(IConfiguration configuration)
    {
        var endpoint = configuration[EndpointSetting];
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidSettingException(
                $"{EndpointSetting} is {endpoint}. Use the address of a collector, such as http://localhost:4317.");
        }

        if (configuration[ProtocolSetting] is { Length: > 0 } protocol && protocol is not ("grpc" or "http/protobuf"))
        {
            throw new InvalidSettingException($"{ProtocolSetting} is {protocol}. Use grpc or http/protobuf.");
        }
    }
}
