using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Shutdown;

/// <summary>How the server goes away. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>Seconds between "not ready any more" and the last connection taken in: as long as a load balancer needs to notice.</summary>
    [Range(0, 300)]
    public double DelaySeconds { get; set; } = 2;

    /// <summary>Seconds that requests have to end after that; then they are broken off.</summary>
    [Range(1, 300)]
    public double TimeoutSeconds { get; set; } = 30;
}
