using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace StPlan.Api.Protection;

/// <summary>
/// Counts what keys do, and who tries keys that are none. Nobody guesses 256 random bits; but every guess is looked up in the database,
/// which is for those
/// who write.
/// </summary>
internal sealed class StewardLimits(IOptions<StewardLimitsOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _keys = PerMinute<string>(options.Value.RequestsPerMinute);
    private readonly PartitionedRateLimiter<IPAddress> _failures = PerMinute<IPAddress>(options.Value.FailedKeysPerMinute);

    /// <summary>After how long there is room for one again, in whole seconds.</summary>
    public static int SecondsFor(int perMinute) => (int)Math.Ceiling(60.0 / perMinute);

    /// <summary>Counts a use of a key.</summary>
    /// <returns>Whether it may be used once more.</returns>
    public bool MayUse(string keyId) => IsAcquired(_keys, keyId);

    /// <summary>Whether a key from this client may still be looked at.</summary>
    /// <remarks>
    /// Whether there is a whole permit left: to acquire none succeeds already with a part of one, which a bucket has again a moment later.
    /// </remarks>
    public bool MayTry(HttpContext context) => _failures.GetStatistics(ClientNetwork.Of(context))!.CurrentAvailablePermits > 0;

    /// <summary>The key that this client showed was none.</summary>
    public void CountFailure(HttpContext context) => IsAcquired(_failures, ClientNetwork.Of(context));

    public void Dispose()
    {
        _keys.Dispose();
        _failures.Dispose();
    }

    private static bool IsAcquired<T>(PartitionedRateLimiter<T> limiter, T one)
    {
        using var lease = limiter.AttemptAcquire(one);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<T> PerMinute<T>(int count)
        where T : notnull =>
            PartitionedRateLimiter.Create<T, T>(one => RateLimitPartition.GetTokenBucketLimiter(one, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = count,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / count,
                QueueLimit = 0,
            }));
}

/// <summary>How often keys may be used, and tried. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class StewardLimitsOptions
{
    public const string Section = "Stewards";

    /// <summary>Requests a minute with one key; so many at once, too, after a while of silence.</summary>
    [Range(1, 60_000)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Keys a minute from one address that are none; beyond, none from there is looked at for a while.</summary>
    [Range(1, 60_000)]
    public int FailedKeysPerMinute { get; set; } = 30;
}
