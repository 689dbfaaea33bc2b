using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;

namespace StPlan.Api.Shutdown;

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
