using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Protection;

/// <summary>How many requests are in work at the same time. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class ConcurrencyOptions
{
    public const string Section = "Concurrency";

    /// <summary>Requests in work. Subscriptions have a limit of their own (<c>Limits__MaxSubscriptions</c>).</summary>
    [Range(1, 100_000)]
    public int MaxRequests { get; set; } = 1_000;

    /// <summary>Requests that wait for others to end; further ones are refused.</summary>
    [Range(0, 100_000)]
    public int MaxQueued { get; set; } = 1_000;

    /// <summary>Requests in work for one client, so that one alone cannot take all places. Counted with <c>RateLimiting__Enabled</c>.</summary>
    [Range(1, 100_000)]
    public int MaxRequestsPerClient { get; set; } = 200;
}
