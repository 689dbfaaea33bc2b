using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Hosting;

/// <summary>
/// <c>/health/live</c>: the process runs; restart it where that is not answered. <c>/health/ready</c>: it can answer the public; send it
/// requests.
/// </summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseReachability>();
        services.AddHealthChecks().AddCheck<ReleaseHealth>("release");
    }

    /// <summary>
    /// They are asked every few seconds by whoever looks after the server, from one address: the rate limit is not for them.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Options(_ => false, "live")).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", Options(_ => true, "ready")).DisableRateLimiting();
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> checks, string healthy) => new()
    {
        Predicate = checks,
        AllowCachingResponses = true, // Said by ourselves, in one word.
        ResultStatusCodes =
        {
            [HealthStatus.Healthy] = StatusCodes.Status200OK,
            [HealthStatus.Degraded] = StatusCodes.Status200OK,
            [HealthStatus.Unhealthy] = StatusCodes.Status503ServiceUnavailable,
        },
        ResponseWriter = (context, report) => WriteAsync(context, report, healthy),
    };

    private static Task WriteAsync(HttpContext context, HealthReport report, string healthy)
    {
        context.Response.Headers.CacheControl = "no-store";
        var source = context.RequestServices.GetRequiredService<PublishedDataSource>();
        var members = new Dictionary<string, object?>
        {
            ["status"] = report.Status switch { HealthStatus.Healthy => healthy, HealthStatus.Degraded => "degraded", _ => "unavailable" },
        };
        if (source.IsReady)
        {
            members["release"] = source.Current.Release.Number;
            members.WithDemoNotice(context);
        }

        if (report.Entries.Values.Select(e => e.Description).FirstOrDefault(d => d is not null) is { } reason)
        {
            members["reason"] = reason;
        }

        return context.Response.WriteAsJsonAsync(members, context.RequestAborted);
    }
}

/// <summary>
/// Whether the public can be answered: with a release, it can. A database that is away degrades the server, which answers all the same; to
/// take it out of service for that would leave nobody who answers.
/// </summary>
internal sealed class ReleaseHealth(PublishedDataSource source, DatabaseReachability database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
        !source.IsReady ? HealthCheckResult.Unhealthy("The server has not loaded a release yet.")
        : database.IsReachable ? HealthCheckResult.Healthy()
        : HealthCheckResult.Degraded(string.Create(
            CultureInfo.InvariantCulture,
            $"The database does not answer. The server answers release {source.Current.Release.Number} from memory. "
                + $"Stewards get no answers.")));
}

/// <summary>
/// Whether the database answered when it was last asked for releases; nobody asks it again for those who ask after the server's health.
/// </summary>
internal sealed class DatabaseReachability
{
    private volatile bool _isReachable = true;

    /// <summary>At first it is: the server has just read a release from it.</summary>
    public bool IsReachable
    {
        get => _isReachable;
        set => _isReachable = value;
    }
}
