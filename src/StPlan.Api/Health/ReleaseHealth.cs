using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Health;

/// <summary>
/// Whether the public can be answered: with a release, it can. A database that is away degrades the server, which answers all the same; to take it out of
/// service for that would leave nobody who answers.
/// </summary>
internal sealed class ReleaseHealth(PublishedDataSource source, DatabaseReachability database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !source.IsReady ? HealthCheckResult.Unhealthy("No release is loaded yet.")
        : database.IsReachable ? HealthCheckResult.Healthy()
        : HealthCheckResult.Degraded(string.Create(
            CultureInfo.InvariantCulture,
            $"The database does not answer: release {source.Current.Release.Number} is answered from memory, and stewards are not answered.")));
}
