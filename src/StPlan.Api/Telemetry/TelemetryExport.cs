using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using StPlan.Api.Hosting;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Telemetry;

/// <summary>
/// Sends traces and metrics by OTLP (https://opentelemetry.io/docs/specs/otlp/) for as long as the server runs, where a collector is named; else nothing
/// listens, and measuring costs nothing. The settings are OpenTelemetry's own (OTEL_…), so that operators find what they know.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration, ServerInstruments instruments) : IHostedService, IDisposable
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";

    // The framework measures itself under these names; no package is needed for it.
    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Net.Http", "System.Runtime",
        GraphQLTelemetry.Name, ServerInstruments.MeterName,
    ];

    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", GraphQLTelemetry.Name];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    // Whoever listens by other means (dotnet-counters) finds them, too.
    public ServerInstruments Instruments { get; } = instruments;

    /// <exception cref="InvalidSettingException">The collector's address or the protocol cannot be used.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(configuration[EndpointSetting]))
        {
            return Task.CompletedTask;
        }

        Check();

        // The SDK would look at the environment alone; so it sees what --set says, too.
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource(Sources)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter(Meters)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        (_traces, _metrics) = (null, null);
    }

    private void Describe(ResourceBuilder resource) =>
        resource.AddService(configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } name ? name : "stplan", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3));

    private void Check()
    {
        var endpoint = configuration[EndpointSetting];
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidSettingException($"Found {EndpointSetting} {endpoint}; expected the address of a collector, such as http://localhost:4317.");
        }

        if (configuration[ProtocolSetting] is { Length: > 0 } protocol && protocol is not ("grpc" or "http/protobuf"))
        {
            throw new InvalidSettingException($"Found {ProtocolSetting} {protocol}; expected grpc or http/protobuf.");
        }
    }
}
