using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Health;

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
