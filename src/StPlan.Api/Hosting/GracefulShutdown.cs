using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace StPlan.Api.Hosting;

/// <summary>
/// Leaving without a failed request: first the server says that it is not ready and asks those who are connected to connect elsewhere, but
/// answers on; when
/// load balancers have noticed, it takes in no more connections, ends event streams, and finishes what it has begun.
/// </summary>
internal sealed partial class GracefulShutdown(IOptions<ShutdownOptions> options, TimeProvider time, ILogger<GracefulShutdown> log)
    : IHealthCheck
{
    private volatile bool _isLeaving;

    public static void Use(WebApplication app) => app.Use(app.Services.GetRequiredService<GracefulShutdown>().InvokeAsync);

    /// <summary>Comes back when the server may be stopped.</summary>
    /// <param name="impatience">Cancelled by who does not want to wait.</param>
    public async Task LeaveAsync(CancellationToken impatience)
    {
        _isLeaving = true;
        Leaving(log, options.Value.DelaySeconds);
        await Task.Delay(TimeSpan.FromSeconds(options.Value.DelaySeconds), time, impatience)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>One of the checks of readiness.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isLeaving ? HealthCheckResult.Unhealthy("stopping") : HealthCheckResult.Healthy());

    private Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Else a client would send its next request just when its idle connection is closed. HTTP/2 says it with a frame (GOAWAY).
        if (_isLeaving && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }

    [LoggerMessage(30, LogLevel.Information, "The server is stopping. It is no longer ready, and answers for another {Seconds} s.")]
    private static partial void Leaving(ILogger logger, double seconds);
}

/// <summary>How the server goes away. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>
    /// Seconds between "not ready any more" and the last connection taken in: as long as a load balancer needs to notice.
    /// </summary>
    [Range(0, 300)]
    public double DelaySeconds { get; set; } = 2;

    /// <summary>Seconds that requests have to end after that; then they are broken off.</summary>
    [Range(1, 300)]
    public double TimeoutSeconds { get; set; } = 30;
}

/// <summary>Signals, and what follows from them.</summary>
internal static class ShutdownServices
{
    public static void AddGracefulShutdown(this IServiceCollection services)
    {
        services.AddSettings<ShutdownOptions>(ShutdownOptions.Section);
        services.AddOptions<HostOptions>().Configure<IOptions<ShutdownOptions>>(
            (host, shutdown) => host.ShutdownTimeout = TimeSpan.FromSeconds(shutdown.Value.TimeoutSeconds));
        services.AddSingleton<GracefulShutdown>();
        services.AddHealthChecks().AddCheck<GracefulShutdown>("shutdown");

        // The framework's would end event streams at the first signal, while we still answer.
        services.AddSingleton<IHostLifetime, NoSignals>();
    }

    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
