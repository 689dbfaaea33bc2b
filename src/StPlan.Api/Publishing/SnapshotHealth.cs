using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StPlan.Data.Snapshots;

namespace StPlan.Api.Publishing;

/// <summary>A server that started without its database answers, and says that somebody has to look after it.</summary>
internal sealed class SnapshotHealth(SnapshotStandIn standIn) : IHealthCheck
{
    public const string Name = "snapshot";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(standIn.Current is { Header: var header }
            ? HealthCheckResult.Degraded(string.Create(
                CultureInfo.InvariantCulture,
                $"The database has not answered since the start. The server answers release {header.Release} from a snapshot."))
            : HealthCheckResult.Healthy());
}
