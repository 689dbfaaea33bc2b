using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Protection;

/// <summary>How often one client may ask. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class RateLimitingOptions
{
    public const string Section = "RateLimiting";

    /// <summary>Whether requests are counted at all; off for load tests, and where something in front counts them.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Requests a second that a client may send for as long as it likes.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that it may send at once, after a while of silence.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 500;

    /// <summary>
    /// Addresses or networks (CIDR) of proxies, separated by commas, whose X-Forwarded-For, -Proto and -Host are believed. Clients of any other proxy count as one.
    /// </summary>
    public string TrustedProxies { get; set; } = "";
}
