namespace StPlan.Api.Telemetry;

/// <summary>Measuring, and sending what was measured.</summary>
internal static class TelemetryServices
{
    /// <summary>To be called before other services that run: what starts first stops last, and sends what they did while they stopped.</summary>
    public static void AddTelemetry(this IServiceCollection services)
    {
        services.AddSingleton<ServerInstruments>();
        services.AddHostedService<TelemetryExport>();
    }
}
